import type { Input } from '../import/bytes.ts'

/** The row of the source that these files are a version of: their names without folders, and their digests. */
export function datasetSource(inputs: Input[], about: { id: string; title: string; publisher: string }) {
  return {
    ...about,
    kind: 'DATASET',
    version: inputs.map(({ name }) => name.split('/').at(-1)).join(', '),
    sha256: inputs.map(({ sha256 }) => sha256).join(' '),
    access: 'PUBLIC',
  }
}

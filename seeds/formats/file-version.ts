import type { Input } from '../import/bytes.ts'
import { dayOf } from './observed.ts'

type About = { id: string; title: string; publisher: string; url: string; licence: string }

/** Where the United Nations publish their own figures and work plans as files. */
export const openData = { url: 'https://github.com/united-nations/open', licence: 'MIT' }

/**
 * The row of the source that these files are a version of: their names without folders, their digests, and the day of the
 * latest.
 */
export function datasetSource(inputs: Input[], about: About) {
  return {
    ...about,
    kind: 'DATASET',
    version: inputs.map(({ name }) => name.split('/').at(-1)).join(', '),
    sha256: inputs.map(({ sha256 }) => sha256).join(' '),
    retrievedAt: dayOf(inputs),
    access: 'PUBLIC',
  }
}

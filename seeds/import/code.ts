import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** What turns rows into records. When it changes, the same files may stand for other records. */
const sources = ['../records.ts', '../tables.ts', '../../cypher/vocabulary.ts']

/** A digest of the code that makes records of rows. */
export function codeDigest() {
  const hash = createHash('sha256')
  for (const source of sources) hash.update(readFileSync(new URL(source, import.meta.url)))
  return hash.digest('hex')
}

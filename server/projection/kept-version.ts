import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { digestForm } from './digest.ts'

/** Versions of data that were found out before, by what proves that the data is the same. */
export type KeptVersions = { of(state: string): string | null; keep(state: string, version: string): void }

const kept = z.object({
  form: z.literal(digestForm),
  state: z.string(),
  version: z.string().regex(/^[0-9a-f]{12}$/),
})

/**
 * Keeps the last version in a file, so that a start need not read all records to name them. A file that cannot be read or
 * written only costs time.
 */
export function keptIn(file: string): KeptVersions {
  return {
    of(state) {
      try {
        const last = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return last.success && last.data.state === state ? last.data.version : null
      } catch {
        return null
      }
    },
    keep(state, version) {
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.part`, JSON.stringify({ form: digestForm, state, version }))
        renameSync(`${file}.part`, file)
      } catch {
        // It is found out again at the next start.
      }
    },
  }
}

import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

/** Versions of data that were found out before, by the bookmark of the database's last commit. */
export type KeptVersions = { of(bookmark: string): string | null; keep(bookmark: string, version: string): void }

/** Another form of digest is another number, so that none of an earlier form is taken for one of this. */
const form = 1
const kept = z.object({ form: z.literal(form), bookmark: z.string(), version: z.string().regex(/^[0-9a-f]{12}$/) })

/**
 * Keeps the last version in a file, so that a start need not read all records to name them. That they are the same is
 * proven by the bookmark: it tells the database and its last commit, whoever made it. A file that cannot be read or written
 * only costs time.
 */
export function keptIn(file: string): KeptVersions {
  return {
    of(bookmark) {
      try {
        const last = kept.safeParse(JSON.parse(readFileSync(file, 'utf8')))
        return last.success && last.data.bookmark === bookmark ? last.data.version : null
      } catch {
        return null
      }
    },
    keep(bookmark, version) {
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(`${file}.part`, JSON.stringify({ form, bookmark, version }))
        renameSync(`${file}.part`, file)
      } catch {
        // It is found out again at the next start.
      }
    },
  }
}

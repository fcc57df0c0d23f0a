import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['stories', 'properties', 'contracts', 'browser', 'long'] as const

/**
 * A file with tests, by its path from the root; `needs` is what has to be started for it: a database of its worker's own,
 * or the one with the seeds. One that `throwsDice` tries more worlds when there is time.
 */
export type TestFile = { file: string; room: (typeof rooms)[number]; needs: Needs; throwsDice: boolean }
export type Needs = 'nothing' | 'database' | 'seeds' | 'browser'

/** Every file with tests. One needs a database if it imports helpers/database.ts or helpers/seeded.ts itself. */
export const testFiles: TestFile[] = rooms.flatMap((room) =>
  readdirSync(`${root}tests/${room}`)
    .filter((name) => /\.(test|spec)\.ts$/.test(name))
    .sort()
    .map((name) => `tests/${room}/${name}`)
    .map((file) => {
      const text = readFileSync(root + file, 'utf8')
      const needs = file.endsWith('.spec.ts') ? 'browser' : needsOf(text)
      return { file, room, needs, throwsDice: text.includes("from '../helpers/dice.ts'") }
    }),
)

function needsOf(text: string): Needs {
  if (text.includes("from '../helpers/seeded.ts'")) return 'seeds'
  return text.includes("from '../helpers/database.ts'") ? 'database' : 'nothing'
}

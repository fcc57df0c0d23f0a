import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['stories', 'properties', 'contracts', 'browser', 'long'] as const

/** A file with tests, by its path from the root; `needs` is what has to be started for it. */
export type TestFile = { file: string; room: (typeof rooms)[number]; needs: 'nothing' | 'database' | 'browser' }

/** Every file with tests. One needs a database if it imports helpers/database.ts itself. */
export const testFiles: TestFile[] = rooms.flatMap((room) =>
  readdirSync(`${root}tests/${room}`)
    .filter((name) => /\.(test|spec)\.ts$/.test(name))
    .sort()
    .map((name) => `tests/${room}/${name}`)
    .map((file) => ({ file, room, needs: room === 'browser' ? 'browser' : needsOf(file) })),
)

function needsOf(file: string): 'nothing' | 'database' {
  return readFileSync(root + file, 'utf8').includes("from '../helpers/database.ts'") ? 'database' : 'nothing'
}

import { inject } from 'vitest'
import { type SeedsDatabase, seedsIn } from '../setup.ts'
import { server } from './ask.ts'

/** The database with the seeds as they ship. Files read it at the same time, so none of them writes. */
export const connection: SeedsDatabase = shared()

function shared(): SeedsDatabase {
  const seeds = inject('databases')?.seeds
  if (seeds) return seeds
  throw new Error(
    'No seeds: tests that read them import helpers/seeded.ts themselves, and tests/run.ts brings them in.',
  )
}

/** Waits until the seeds are in, once for all files of a run. */
export function seeded(): Promise<void> {
  return seedsIn(connection)
}

let running: ReturnType<typeof server> | undefined

/** A server on the seeds, for all files of a worker: their projection is loaded once, as nobody writes. */
export function crosstie() {
  running ??= server(connection)
  return running
}

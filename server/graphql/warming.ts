import { setTimeout as pause } from 'node:timers/promises'
import type { Names } from '../engine/graph/names.ts'
import { agencyById } from './agencies.ts'
import { partyById } from './parties.ts'
import { type Context, createContext, type Services } from './request.ts'
import { tiesOn } from './ties.ts'
import { projectionFor } from './walking.ts'

const [mostParties, mostTies] = [15_000, 25_000]
const atOnce = 250
const breath = 25

/**
 * Reads parties and ties beside the projection before anybody asks for them, a few at a time: the seeds whole, of a
 * larger graph a part. Ends early where the projection has been replaced, or is told to stop.
 */
export async function warmed(services: Services, signal: AbortSignal): Promise<void> {
  const caller = { requestId: 'warming', signal }
  const context = createContext(services, caller)
  const projection = await projectionFor(false, context)
  const { agencies, parties, ties, referenceDate } = projection
  const among = async (names: Names, most: number, load: (ids: string[], context: Context) => Promise<unknown>) => {
    for (let start = 0; start < Math.min(names.length, most); start += atOnce) {
      const next = createContext(services, caller)
      const isCurrent = (await projectionFor(false, next)) === projection
      if (!isCurrent || signal.aborted) return
      const count = Math.min(atOnce, names.length - start)
      await load(
        Array.from({ length: count }, (_, index) => names.at(start + index)),
        next,
      )
      await pause(breath, undefined, { signal })
    }
  }
  await among(agencies, mostParties, (ids, next) => agencyById(next).loadMany(ids))
  await among(parties.ids, mostParties, (ids, next) => partyById(next).loadMany(ids))
  await among(ties.ids, mostTies, (ids, next) => tiesOn(referenceDate, next).loadMany(ids))
}

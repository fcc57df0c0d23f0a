import { leaves } from '../../engine/routes/abroad.ts'
import type { RouteAnswer, RoutesAnswer } from '../../engine/routes/routes-answer.ts'
import type { PlaceCoverage } from '../../records/coverage.ts'
import { knownEntity } from '../entities.ts'
import { coverageInWords, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { routeSentenceOf } from './in-words.ts'

/** What to tell somebody who asks, blanks first: each a sentence. */
export async function gist(answer: RoutesAnswer, coverage: PlaceCoverage[], context: Context): Promise<string[]> {
  const blanks = coverage.filter((one) => stateOf(one) !== 'KNOWN')
  const said = await Promise.all(
    blanks.map(async (one) => coverageInWords((await knownEntity('Place', one.place, context)).name, one)),
  )
  return [...said, await firstInWords(answer, context)]
}

async function firstInWords({ nodes: [first], detours: [detour], noPath }: RoutesAnswer, context: Context) {
  if (first) return routeSentenceOf(first.path, context)
  if (!detour) return noPath?.message ?? ''
  return `Nothing but detours joins them, the first by way of ${await placesLeftFor(detour, context)}: ${await routeSentenceOf(detour.path, context)}`
}

async function placesLeftFor({ path: { ground, found }, abroad }: RouteAnswer, context: Context): Promise<string> {
  const places = abroad === null ? [] : leaves(ground.projection, abroad, found.parties)
  const names = await Promise.all(places.map(async (place) => (await knownEntity('Place', place, context)).name))
  return names.join(' and ')
}

import { leaves } from '../../engine/routes/abroad.ts'
import { easiestLevel } from '../../engine/routes/robust.ts'
import { isOut, type RouteAnswer, type RoutesAnswer } from '../../engine/routes/routes-answer.ts'
import type { PlaceCoverage } from '../../records/coverage.ts'
import { knownEntity } from '../entities.ts'
import { levels } from '../levels.ts'
import { coverageInWords, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { walk } from '../walking.ts'
import { routeSentenceOf } from './in-words.ts'

/** For six times as many assumptions: what takes more is left to `ways`. */
const enough = 2_000_000

/** More blanks are counted, not told one by one. */
const mostBlanks = 3

/** What to tell somebody who asks, blanks first: each a sentence. `coverage` is of every country that the ends work for. */
export async function gist(answer: RoutesAnswer, coverage: PlaceCoverage[], context: Context): Promise<string[]> {
  return [
    ...(await blanksInWords(coverage, context)),
    await firstInWords(answer, context),
    ...(await easiestInWords(answer, context)),
  ]
}

/** A sentence a country; where they are many, as of an agency at work in the whole world, one for all. */
async function blanksInWords(coverage: PlaceCoverage[], context: Context): Promise<string[]> {
  const blanks = coverage.filter((one) => stateOf(one) !== 'KNOWN')
  const told = blanks.slice(0, mostBlanks)
  const names = await Promise.all(told.map(async ({ place }) => (await knownEntity('Place', place, context)).name))
  if (blanks.length <= mostBlanks) return blanks.map((one, index) => coverageInWords(names[index]!, one))
  const some = names.join(', ')
  const share = blanks.length === coverage.length ? 'any' : `${blanks.length}`
  return [
    `Nothing joint is on record in ${share} of the ${coverage.length} countries that the ends work for, such as ${some}.`,
  ]
}

async function firstInWords(answer: RoutesAnswer, context: Context) {
  const { nodes, detours, noPath } = answer
  const [[first], [detour]] = [nodes, detours]
  if (first) return routeSentenceOf(first.path, context)
  if (!detour) return noPath?.message ?? ''
  if (isOut(answer))
    return `No route at home was found within the budget; the first detour: ${await routeSentenceOf(detour.path, context)}`
  return `Nothing but detours joins them, the first by way of ${await placesLeftFor(detour, context)}: ${await routeSentenceOf(detour.path, context)}`
}

/** An order between levels is named only where it holds whatever one assumes. */
async function easiestInWords({ terms, question, noPath }: RoutesAnswer, context: Context): Promise<string[]> {
  const easiest = noPath ? null : await walk(context, easiestLevel(terms, { ...question, budget: enough }))
  if (easiest === null) return []
  if (!easiest.holds) return ['At which level it is easiest to cross depends on what one assumes of doubt and crowds.']
  const names = await levels(context)
  const [first, ...others] = easiest.levels.map(({ level, friction }) => {
    const id = terms.projection.levels[level]!.id
    const { name = id } = names.find((one) => one.id === id) ?? {}
    return { name: name.toLowerCase(), friction: friction.toFixed(1) }
  })
  const rest = others.map(({ name, friction }) => `${friction} at ${name} level`).join(' and ')
  return [
    `It is easiest to cross at ${first!.name} level, with doubt counted or not and crowds at 0, 0.5 or 1: ${first!.friction}, against ${rest}.`,
  ]
}

async function placesLeftFor({ path: { ground, found }, abroad }: RouteAnswer, context: Context): Promise<string> {
  const places = abroad === null ? [] : leaves(ground.projection, abroad, found.parties)
  const names = await Promise.all(places.map(async (place) => (await knownEntity('Place', place, context)).name))
  return names.join(' and ')
}

import { listed } from '../../../common/words.ts'
import type { CoverageState } from '../../contract/types.generated.ts'
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
  if (blanks.length > mostBlanks) return [manyInWords(coverage)]
  const names = await Promise.all(blanks.map(async ({ place }) => (await knownEntity('Place', place, context)).name))
  return blanks.map((one, index) => coverageInWords(names[index]!, one))
}

/** How each kind of blank is counted: what one country has, and what several have. */
const blankWords: [state: CoverageState, one: string, several: string][] = [
  ['NO_FILE', 'has no work plan in the data', 'have no work plan in the data'],
  ['TOTALS_ONLY', 'has totals alone', 'have totals alone'],
  ['NONE_JOINT', 'has nothing joint on record', 'have nothing joint on record'],
]

function manyInWords(coverage: PlaceCoverage[]): string {
  const counts = blankWords.flatMap(([state, one, several]) => {
    const { length } = coverage.filter((place) => stateOf(place) === state)
    return length === 0 ? [] : `${length} ${length === 1 ? one : several}`
  })
  return `Of the ${coverage.length} countries that the ends work for, ${listed(counts)}.`
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
  if (!easiest.holds)
    return [
      'Where it is easiest to cross from one agency to the other depends on how one weighs ties that nobody observed, and large bodies.',
    ]
  const names = await levels(context)
  const [first, ...others] = easiest.levels.map(({ level, friction }) => {
    const id = terms.projection.levels[level]!.id
    const { name = id } = names.find((one) => one.id === id) ?? {}
    return { name: name.toLowerCase(), friction: friction.toFixed(1) }
  })
  const rest = listed(others.map(({ name, friction }) => `${friction} at ${name} level`))
  return [
    `However one weighs ties that nobody observed, and large bodies, it is easiest to cross from one agency to the other at ${first!.name} level: friction ${first!.friction}, against ${rest}.`,
  ]
}

async function placesLeftFor({ path: { ground, found }, abroad }: RouteAnswer, context: Context): Promise<string> {
  const places = abroad === null ? [] : leaves(ground.projection, abroad, found.parties)
  const names = await Promise.all(places.map(async (place) => (await knownEntity('Place', place, context)).name))
  return names.join(' and ')
}

import { counted, dayInWords } from '../../common/words.ts'
import { observedBases } from '../../cypher/vocabulary.ts'
import type { CoverageState } from '../contract/types.generated.ts'
import { ofPlaces, type PlaceCoverage, type PlaceCoverageRow } from '../records/coverage.ts'
import type { SourceRow } from '../records/evidence.ts'
import { grouped } from '../records/list-loader.ts'
import { knownEntity } from './entities.ts'
import { sources } from './evidence.ts'
import { jointKinds, resultKinds } from './kinds.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

/** Of so many places one statement tells well within its time; an agency works for all there are. */
const mostAtOnce = 40

const rowsOf = perRequest((context) =>
  grouped(
    async (places: string[], { asOf }: { asOf: string }) => {
      const [results, joint] = await Promise.all([resultKinds(context), jointKinds(context)])
      return context.read(ofPlaces, {
        places,
        kinds: [...results, ...joint],
        joint,
        asOf,
        observed: [...observedBases],
      })
    },
    ({ place }) => place,
    mostAtOnce,
  ),
)

/** Undefined for a place that is not there. */
export async function placeCoverage(place: string, asOf: string, context: Context): Promise<PlaceCoverage | undefined> {
  const [[row], all] = await Promise.all([rowsOf(context)(place, { asOf }), sources(context)])
  if (row === undefined) return undefined
  const restsOn = all.filter(({ id }) => row.sources.includes(id))
  const days = (which: 'coversFrom' | 'coversUntil') => restsOn.flatMap((source) => source[which] ?? []).sort()
  return { ...row, asOf, from: days('coversFrom')[0] ?? null, until: days('coversUntil').at(-1) ?? null }
}

/** A plan of totals stays one, whatever others tell of joint work there: of all the rest it is not known. */
export function stateOf({ parts, participations, isTotals, jointWork }: PlaceCoverageRow): CoverageState {
  if (parts === 0) return 'NO_FILE'
  if (participations === 0 || isTotals) return 'TOTALS_ONLY'
  return jointWork === 0 ? 'NONE_JOINT' : 'KNOWN'
}

/** Whether a plan tells of activities, be it those for which agencies stand under its results by rule. */
export function hasActivities({ activities }: PlaceCoverageRow): boolean {
  return activities > 0
}

/** In a sentence, for a person who thinks of forwarding it: a blank is said as one. */
export function coverageInWords(name: string, coverage: PlaceCoverage): string {
  const { asOf, jointWork, jointWorkNow, from, until } = coverage
  const day = dayInWords(asOf)
  switch (stateOf(coverage)) {
    case 'NO_FILE':
      return `No work plan of ${name} is in the data: who works with whom there is not known.`
    case 'TOTALS_ONLY':
      return jointWork === 0
        ? `The work plan of ${name} gives totals and no activities: who works with whom there is not known.`
        : `The work plan of ${name} gives totals and no activities: but for ${counted(jointWork, 'joint work')} from other sources, who works with whom there is not known.`
    case 'NONE_JOINT':
      return hasActivities(coverage)
        ? `The work plan of ${name} has activities, each of one agency: nothing joint is on record.`
        : `The work plan of ${name} says who stands under its results and has no activities: who works with whom there is not known.`
    default: {
      const period =
        from === null || until === null ? '' : `, from sources for ${dayInWords(from)} to ${dayInWords(until)}`
      const now = jointWorkNow === 0 ? `none on ${day}; ${jointWork} on other days` : `${jointWorkNow} on ${day}`
      return `Joint work on record in ${name}: ${now}${period}.`
    }
  }
}

const placeOf = ({ place }: PlaceCoverage, context: Context) => knownEntity('Place', place, context)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { PlaceCoverage: PlaceCoverage }

export const resolvers: Resolvers = {
  Place: {
    async coverage({ id }, args, context) {
      const found = await placeCoverage(id, args.asOf ?? (await referenceDate(context)), context)
      if (found === undefined) throw new Error(`The place ${id} was there a moment ago.`)
      return found
    },
  },
  PlaceCoverage: {
    place: (coverage, _args, context) => placeOf(coverage, context),
    state: stateOf,
    observedTies: ({ tiesNow }) => tiesNow,
    jointWork: ({ jointWorkNow }) => jointWorkNow,
    async sources(coverage, _args, context): Promise<SourceRow[]> {
      return (await sources(context)).filter(({ id }) => coverage.sources.includes(id))
    },
    sentence: async (coverage, _args, context) => coverageInWords((await placeOf(coverage, context)).name, coverage),
  },
}

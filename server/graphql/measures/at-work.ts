import { presences } from '../../../cypher/vocabulary.ts'
import type { PlanBlank, Presence, QueryAtWorkArgs } from '../../contract/types.generated.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { flat } from '../../records/assertions.ts'
import {
  type AgencyAtWork,
  type AtWorkAnswer,
  type OfficeAtWork,
  offices,
  ownBases,
  type PartsOfAgency,
  parts,
  type SuccessionRow,
  spending,
  successions,
} from '../../records/at-work.ts'
import { loadAll, loadOne } from '../../records/by-id.ts'
import { lines } from '../../records/together.ts'
import { agencyById } from '../agencies.ts'
import { knownEntity } from '../entities.ts'
import { evidenceOf } from '../evidence.ts'
import { jointKinds, resultKinds } from '../kinds.ts'
import { partyById } from '../parties.ts'
import { hasActivities, placeCoverage, stateOf } from '../place-coverage.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { projectionFor } from '../walking.ts'

/** More offices of one agency in one place than these are not listed; the world has hundreds of each. */
const mostOffices = 20

async function atWork(args: QueryAtWorkArgs, context: Context): Promise<AtWorkAnswer> {
  const projection = await projectionFor(false, context)
  const place = projection.places.ids.at(knownPlace(projection, args.place))
  const asOf = args.asOf ?? projection.referenceDate
  const asked = { place, asOf, includeIllustrative: args.includeIllustrative ?? false }
  const [results, joint] = await Promise.all([resultKinds(context), jointKinds(context)])
  const [here, taken, spent, coverage] = await Promise.all([
    context.read(offices, asked),
    context.read(parts, { ...asked, results, joint }),
    context.read(spending, asked),
    placeCoverage(place, asOf, context),
  ])
  if (coverage === undefined) throw new Error(`The place ${place} was there a moment ago.`)
  const answer: AtWorkAnswer = {
    ...{ asked, kinds: { results, joint }, coverage, hasParts: taken.length > 0 },
    ...{ rows: [], lines: [], spending: spent.map(flat) },
  }
  answer.rows = rowsOf(here, taken).map((row) => ({ ...row, answer }))
  const agencies = [...new Set(here.map(({ agency }) => agency))]
  const up = agencies.length === 0 ? [] : await context.read(lines, { agencies, ...asked })
  answer.lines = up.map((row) => ({ ...row, asOf }))
  return answer
}

/**
 * One row for each agency, with most joint works first, then most results, then by id; and after them one for each that
 * coordinates the others, which is compared with nobody.
 */
function rowsOf(here: readonly OfficeAtWork[], taken: readonly PartsOfAgency[]): Omit<AgencyAtWork, 'answer'>[] {
  const keys = [...new Set(here.map(keyOf))]
  const rows = keys.map((key) => {
    const offices = here.filter((office) => keyOf(office) === key)
    const { agency, coordinates } = offices[0]!
    const own = coordinates ? [] : taken.filter((part) => part.agency === agency)
    const [works, results] = [own.filter(({ isJoint }) => isJoint), own.filter(({ isJoint }) => !isJoint)]
    return {
      ...{ agency, coordinates, offices, jointWorks: worksIn(works), results: worksIn(results) },
      ...{ planned: amounts(results), jointly: amounts(works) },
    }
  })
  return rows.sort(
    (a, b) =>
      Number(a.coordinates) - Number(b.coordinates) ||
      b.jointWorks - a.jointWorks ||
      b.results - a.results ||
      (a.agency < b.agency ? -1 : 1),
  )
}

const keyOf = ({ agency, coordinates }: OfficeAtWork) => `${agency} ${coordinates}`

const worksIn = (taken: readonly PartsOfAgency[]) => new Set(taken.flatMap(({ works }) => works)).size

/** Of a plan that states no amount there is none, which is not an amount of 0. */
function amounts(taken: readonly PartsOfAgency[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const { currency, required, stated } of taken) {
    if (currency !== null && stated > 0) found.set(currency, (found.get(currency) ?? 0) + required)
  }
  return found
}

const moneyIn = (amounts: ReadonlyMap<string, number>) =>
  [...amounts].map(([currency, amount]) => ({ amount, currency }))

/** Why the data cannot say who works jointly in a place; null where it can. */
function blankOf({ coverage, hasParts }: AtWorkAnswer): PlanBlank | null {
  const state = stateOf(coverage)
  if (state === 'NO_FILE' || state === 'TOTALS_ONLY') return state
  if (!hasParts) return 'OTHER_DAYS'
  return state === 'NONE_JOINT' && !hasActivities(coverage) ? 'NO_ACTIVITIES' : null
}

/** The same of one agency: a plan that has others and not this one says nothing of it. */
function blankOfRow({ answer, jointWorks, results, coordinates }: AgencyAtWork): PlanBlank | null {
  if (coordinates) return 'COORDINATES'
  if (jointWorks > 0) return null
  return blankOf(answer) ?? (results === 0 ? 'NOT_IN_PLAN' : null)
}

/** As it is present there at its most: an office that is resident and also has a project is resident. */
function presenceOf({ offices }: AgencyAtWork): Presence {
  const all = offices.flatMap((office) => office.presences)
  return presences.find((one) => all.includes(one)) ?? 'UNKNOWN'
}

/** Until when any office of an agency was seen there; null where one is there without such an end. */
function seenUntil({ offices }: AgencyAtWork): string | null {
  if (offices.some(({ observedUntil }) => observedUntil === null)) return null
  return (
    offices
      .flatMap(({ observedUntil }) => observedUntil ?? [])
      .sort()
      .at(-1) ?? null
  )
}

const lineOf = ({ answer, offices: [first] }: AgencyAtWork) =>
  answer.lines.find(({ office, superior }) => office === first?.office && superior !== null)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { AtWork: AtWorkAnswer; AgencyAtWork: AgencyAtWork; OfficeSuccession: SuccessionRow }

export const resolvers: Resolvers = {
  Query: { atWork: (_parent, args, context) => atWork(args, context) },
  AtWork: {
    place: ({ asked }, _args, context) => knownEntity('Place', asked.place, context),
    blank: blankOf,
    bases: ({ asked }, _args, context) => context.read(ownBases, asked),
    successions: ({ asked: { place, asOf } }, _args, context) => context.read(successions, { place, asOf }),
    asOf: ({ asked }) => asked.asOf,
    dataVersion: async (_answer, _args, context) => (await projectionFor(false, context)).dataVersion.asked(),
    asCypher: ({ asked, kinds }) => asCypher(parts, { ...asked, ...kinds }),
  },
  AgencyAtWork: {
    agency: ({ agency }, _args, context) => loadOne(agencyById(context), 'Agency', agency),
    offices: ({ offices }, _args, context) =>
      loadAll(
        partyById(context),
        'Office',
        offices.slice(0, mostOffices).map(({ office }) => office),
      ),
    officeCount: ({ offices }) => offices.length,
    places: ({ offices }) => new Set(offices.flatMap(({ places }) => places)).size,
    presence: presenceOf,
    observedUntil: seenUntil,
    line: (row, _args, context) => {
      const line = lineOf(row)?.line ?? null
      return line === null ? null : loadOne(tiesOn(row.answer.asked.asOf, context), 'Tie', line)
    },
    superior: (row, _args, context) => {
      const superior = lineOf(row)?.superior ?? null
      return superior === null ? null : loadOne(partyById(context), 'Office', superior)
    },
    blank: blankOfRow,
    jointWork: (row) => (blankOfRow(row) === null ? row.jointWorks : null),
    results: (row) => (row.results > 0 || blankOfRow(row) === null ? row.results : null),
    planned: ({ planned }) => moneyIn(planned),
    jointly: (row) => (blankOfRow(row) === null ? moneyIn(row.jointly) : null),
    spending: ({ answer, agency, coordinates }) =>
      coordinates ? null : (answer.spending.find(({ subject }) => subject === agency) ?? null),
  },
  OfficeSuccession: {
    office: ({ office }, _args, context) => loadOne(partyById(context), 'Office', office),
    former: ({ former }, _args, context) => loadOne(partyById(context), 'Office', former),
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Query.atWork': () => 6_000,
  'AtWork.bases': () => 12_000,
  'AtWork.successions': () => 20,
}

export const caps: Caps = {
  // The largest country of the seeds has some 30, the world 111.
  'AtWork.rows': 40,
  'AtWork.spending': 40,
  'AtWork.bases': 6,
  'AtWork.successions': 3,
  'AgencyAtWork.offices': 2,
  'AgencyAtWork.planned': 1,
  'AgencyAtWork.jointly': 1,
}

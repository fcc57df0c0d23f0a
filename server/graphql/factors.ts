import { optionalId } from '../contract/ids.ts'
import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import { nonResidentStatus } from '../engine/friction/lens.ts'
import { type AssertionRow, flat } from '../records/assertions.ts'
import { stated } from '../records/by-id.ts'
import { fromElsewhere } from '../records/coverage.ts'
import type { EntityRow } from '../records/entities.ts'
import { type FactorHoldingRow, holders, list } from '../records/factors.ts'
import { grouped } from '../records/list-loader.ts'
import { foundBy } from './asked-ids.ts'
import { assertionPage, assertions } from './assertions.ts'
import { coverage } from './coverage.ts'
import { entityById, knownEntity } from './entities.ts'
import { evidenceOf } from './evidence.ts'
import { entityOf } from './nodes.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

type Held = { place: string | null; asOf: string; includeIllustrative: boolean }

const holdersOf = perRequest(({ read }) =>
  grouped(
    (factors: string[], asked: Held) => read(holders, { factors, ...asked }),
    ({ object }) => object,
  ),
)

/** More than any data has factors. */
const mostFactors = 1_000

type Args = PageArgs & { place?: string | null; asOf?: string | null; includeIllustrative?: boolean | null }

type Presence = Pick<AssertionRow, 'id' | 'basis' | 'confidence' | 'evidence' | 'validFrom' | 'validTo'>

const noMoney = { year: null, amount: null, currency: null, figure: null, through: null }

/** What working for a place from elsewhere gives to an office. */
function byPresence({ office, place, ...how }: { office: string; place: string } & Presence): FactorHoldingRow {
  const { basis, confidence, evidence, validFrom, validTo } = how
  const id = `${nonResidentStatus}:${how.id}`
  const asserted = { basis, confidence, evidence, validFrom, validTo, ...noMoney }
  return { id, subject: office, object: nonResidentStatus, place, ...asserted }
}

/** The factors of an office: its own, its agency's, and what its presence in places means. */
async function ofOffice(office: { id: string; agency: string | null }, args: Args, context: Context) {
  const asOf = args.asOf ?? (await referenceDate(context))
  const place = optionalId('place', args.place)
  const asked = {
    type: 'HAS_FACTOR',
    year: null,
    through: null,
    after: '',
    first: mostFactors,
    asOf,
    includeIllustrative: args.includeIllustrative ?? false,
  } as const
  const [own, ofAgency, covered] = await Promise.all([
    assertions(context).of(office.id, asked),
    office.agency === null ? [] : assertions(context).of(office.agency, asked),
    coverage(context)(office.id, { asOf, includeIllustrative: asked.includeIllustrative }),
  ])
  const elsewhere = covered.filter(({ presence }) => presence === 'NON_RESIDENT')
  const away = elsewhere.filter((one) => (place ?? one.place.id) === one.place.id)
  // Factors are data: where this one is none of them, presence says nothing of factors.
  const isFactor = away.length > 0 && (await entityById(context).load(nonResidentStatus))?.label === 'Factor'
  const rows: FactorHoldingRow[] = [
    ...[...own, ...ofAgency].flatMap(({ rows }) => rows).map((found) => ({ ...flat(found), place: null })),
    ...(isFactor ? away : []).map((one) => byPresence({ ...one, office: office.id, place: one.place.id })),
  ]
  return page(rows, asOf, args)
}

function page(rows: FactorHoldingRow[], asOf: string, args: PageArgs) {
  const sorted = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const cut = cutPage(
    sorted.map(({ id }) => id),
    args,
  )
  return { ...toPage(cut, sorted.slice(cut.start, cut.start + cut.keys.length)), asOf }
}

/** Who holds a factor: as recorded, and by being present in a place from elsewhere. */
async function ofFactor(factor: string, args: Args, context: Context) {
  const asOf = args.asOf ?? (await referenceDate(context))
  const place = optionalId('place', args.place)
  const asked = { place, asOf, includeIllustrative: args.includeIllustrative ?? false }
  const [recorded, away] = await Promise.all([
    holdersOf(context)(factor, asked),
    factor === nonResidentStatus ? context.read(fromElsewhere, asked) : [],
  ])
  const held = [...recorded.map((found) => ({ ...flat(found), place: null })), ...away.map(byPresence)]
  return page(await foundBy({ place }, held, context), asOf, args)
}

async function ofAgency(id: string, args: Args, context: Context) {
  const found = await assertionPage(id, 'of', 'HAS_FACTOR', args, context)
  const held = (row: AssertionRow): FactorHoldingRow => ({ ...row, place: null })
  return {
    ...found,
    edges: found.edges.map((edge) => ({ ...edge, node: held(edge.node) })),
    nodes: found.nodes.map(held),
  }
}

const factorOf = (id: string, context: Context) => knownEntity('Factor', id, context)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Factor: EntityRow; FactorHolding: FactorHoldingRow }

export const resolvers: Resolvers = {
  Query: {
    async factors(_parent, _args, context) {
      const rows = await context.read(list, {})
      return Promise.all(rows.map(({ id }) => factorOf(id, context)))
    },
  },
  Office: { factors: (office, args, context) => ofOffice(office, args, context) },
  Agency: { factors: ({ id }, args, context) => ofAgency(id, args, context) },
  Factor: {
    entity: () => 'FACTOR',
    direction: ({ id, direction }) => stated(direction, 'direction', id),
    holders: ({ id }, args, context) => ofFactor(id, args, context),
  },
  FactorHolding: {
    factor: ({ object }, _args, context) => factorOf(object, context),
    async holder({ subject }, _args, context) {
      const holder = await entityOf(subject, context)
      if (holder === null) throw new Error(`${subject} holds a factor and does not exist.`)
      return holder
    },
    place: ({ place }, _args, context) => (place === null ? null : knownEntity('Place', place, context)),
    evidence: evidenceOf,
  },
}

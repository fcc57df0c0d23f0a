import { bases, presences, tieKinds } from '../../cypher/vocabulary.ts'
import { rowsOf } from '../../seeds/compute/table.ts'
import { always, never, toDay } from '../../server/contract/days.ts'
import { Counter } from '../../server/engine/graph/left-out.ts'
import { Names } from '../../server/engine/graph/names.ts'
import { type Holder, notStated, type Projection } from '../../server/engine/graph/projection.ts'
import { SpanTable } from '../../server/engine/graph/spans.ts'
import { Periods } from '../../server/projection/periods.ts'
import { successionsOf } from '../../server/projection/successions.ts'
import { versionFrom } from '../../server/projection/version.ts'
import { fourLevels, type World } from './world.ts'

/** The channel of each kind of arrangement that ships. */
export const channelsThatShip = new Map(
  rowsOf('arrangement_kinds').map(({ id = '', channel }) => [id, Number(channel)]),
)

type Dated = Partial<Record<'basis' | 'validFrom' | 'validTo' | 'source', string | undefined>>

const referenceDate = '2024-12-31'

/** A story as a projection without a database between, for questions by the thousand. */
export function projectionOf(world: World): Projection {
  const spans = new SpanTable()
  const periods = new Periods((world.sources ?? []).map(periodOf), referenceDate)
  const offices = world.offices ?? []
  const parties = [...offices, ...(world.arrangements ?? [])].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const agencyOf = (id: string) => offices.find((office) => office.id === id)?.agency ?? null
  const kindOf = (id: string) => {
    const arrangement = world.arrangements?.find((one) => one.id === id)
    return arrangement ? (arrangement.kind ?? 'JOINT_ACTIVITY') : null
  }
  const kinds = [...new Set((world.arrangements ?? []).map(({ id }) => kindOf(id) ?? ''))].sort()
  const agencies = [...new Set(offices.map(({ id }) => agencyOf(id) ?? ''))].sort()
  const places = (world.places ?? []).map(({ id }) => id).sort()
  const ties = world.ties ?? []
  const covers = (world.covers ?? []).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const successions = (world.more?.successions ?? []).map(({ from, to, on }) => ({ heir: from, former: to, on }))
  const number = (id: string) => parties.findIndex((party) => party.id === id)
  const spanOf = ({ validFrom, validTo, source }: Dated) => {
    const stated = { from: validFrom ? toDay(validFrom) : always, to: validTo ? toDay(validTo) : never }
    return periods.number(spans, stated, source === undefined ? [] : [source])
  }
  const basisOf = ({ basis = 'DATASET' }: Dated) => (bases as string[]).indexOf(basis)
  const dated = (rows: Dated[]) => ({
    span: Uint32Array.from(rows, spanOf),
    basis: Uint8Array.from(rows, basisOf),
  })
  const holder = (row: Dated & { from: string }): Holder => ({
    office: number(row.from),
    agency: agencies.indexOf(row.from),
    span: spanOf(row),
    basis: basisOf(row),
  })
  const arrays = {
    parties: {
      ids: Names.of(parties.map(({ id }) => id)),
      agency: Int32Array.from(parties, ({ id }) => agencies.indexOf(agencyOf(id) ?? '')),
      kind: Uint8Array.from(parties, ({ id }) => (kindOf(id) === null ? notStated : kinds.indexOf(kindOf(id) ?? ''))),
      declaredSize: Int32Array.from(parties, ({ id }) => {
        return Number(world.arrangements?.find((one) => one.id === id)?.declaredSize ?? 0)
      }),
      level: Uint8Array.from(parties, ({ level }) => fourLevels.findIndex(({ id }) => id === (level ?? 'country'))),
      ...dated(parties),
    },
    ties: {
      ids: Names.of(ties.map(({ id }) => id ?? '')),
      kind: Uint8Array.from(ties, ({ kind }) => tieKinds.indexOf(kind)),
      from: Int32Array.from(ties, ({ from }) => number(from)),
      to: Int32Array.from(ties, ({ to }) => number(to)),
      confidence: Uint8Array.from(ties, ({ confidence }) => Math.round(Number(confidence ?? 0.9) * 100)),
      ...dated(ties),
    },
    covers: {
      offsets: Int32Array.from(
        { length: parties.length + 1 },
        (_, party) => covers.filter(({ from }) => number(from) < party).length,
      ),
      place: Uint16Array.from(covers, ({ to }) => places.indexOf(to)),
      presence: Uint8Array.from(covers, ({ presence }) => (presence ? presences.indexOf(presence) : 255)),
      ...dated(covers),
    },
    holdersOf: new Map(
      (world.factors ?? []).map(({ id }) => [id, (world.has_factor ?? []).filter(({ to }) => to === id).map(holder)]),
    ),
  }
  return {
    bookmark: '',
    dataVersion: versionFrom({ ofRecords: async () => null, ofArrays: async () => 'a story' }),
    referenceDate,
    covered: periods.covered,
    loadedAt: new Date(0),
    levels: fourLevels.map(({ id, name, rank, tier, isHeadquarters }) => ({
      id,
      name,
      rank: Number(rank),
      tier: Number(tier),
      isHeadquarters: isHeadquarters === true,
      ladder: null,
    })),
    agencies: Names.of(agencies),
    arrangementKinds: kinds,
    channels: channelsThatShip,
    places: { ids: Names.of(places), wholes: places.map(() => []) },
    ...arrays,
    successions: successionsOf(successions, arrays.parties, Names.of(agencies), new Counter()),
    spans: spans.spans,
    leftOut: new Map(),
    circles: { offices: 0, one: [] },
  }
}

/** A source as the loader reads it; its evidence is known by its own id. */
function periodOf({ id, coversFrom, coversUntil }: NonNullable<World['sources']>[number]) {
  return { first: coversFrom ?? null, last: coversUntil ?? null, evidence: [id] }
}

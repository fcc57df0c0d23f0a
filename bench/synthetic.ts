import { bases, type TieKind, tieKinds } from '../cypher/vocabulary.ts'
import { always, never, toDay } from '../server/contract/days.ts'
import { Names } from '../server/engine/graph/names.ts'
import { notStated, type Projection } from '../server/engine/graph/projection.ts'
import { SpanTable } from '../server/engine/graph/spans.ts'
import { below, fewOften, oneOf, type Random, randomFrom } from './random.ts'

export const levels = [
  { id: 'system', name: 'System', rank: 0, tier: 0, isHeadquarters: false, ladder: null },
  { id: 'headquarters', name: 'Headquarters', rank: 1, tier: 1, isHeadquarters: true, ladder: null },
  { id: 'regional', name: 'Regional', rank: 2, tier: 2, isHeadquarters: false, ladder: null },
  { id: 'country', name: 'Country', rank: 3, tier: 3, isHeadquarters: false, ladder: null },
]
const level = { system: 0, headquarters: 1, regional: 2, country: 3 }
const counts = {
  agencies: 36,
  regions: 6,
  countries: 162,
  programmes: 64,
  frameworks: 5,
  partners: 8_000,
  activities: 57_000,
}
const arrangement = -1

// Most confidences are those of a basis, so that there are few different ones.
const confidences = [60, 70, 70, 80, 90, 90, 90, 95, 100]
export const referenceDate = '2024-12-31'
const firstDays = [always, always, always, toDay('2016-01-01'), toDay('2022-06-01')]
const lastDays = [...new Array<number>(18).fill(never), toDay('2020-01-01'), toDay('2026-01-01')]

/**
 * What was made up, in columns as long as there are parties or ties. Numbers are ranks of ids; `agency` is −1 of
 * arrangements, `kind` an index of the vocabulary's kinds, `confidence` in hundredths.
 */
export type Facts = {
  parties: { level: Int32Array; agency: Int32Array }
  ties: Record<'kind' | 'from' | 'to' | 'confidence' | 'validFrom' | 'validTo', Int32Array>
}

/** A graph and those of its parties that questions are asked about. `lone` have a single tie. */
export type Synthetic = {
  projection: Projection
  offices: number[]
  hubs: number[]
  lone: number[]
  isolated: number[]
}

/**
 * A made-up graph in the shape of the seeds: agencies with their reporting lines, country teams, and activities under
 * programmes, in which few offices take part often and most rarely. Scale 1 has 71,000 parties and 242,000 ties; a
 * larger one has more partners and activities. The same scale and seed give the same graph.
 */
export function generate(scale = 1, seed = 42): Synthetic {
  const { facts, offices } = makeUp(scale, seed)
  const degree = degrees(facts)
  const parties = [...facts.parties.agency.keys()]
  return {
    projection: projectionOf(facts),
    offices,
    hubs: parties.toSorted((a, b) => degree[b]! - degree[a]! || a - b).slice(0, 100),
    lone: parties.filter((party) => degree[party] === 1),
    isolated: parties.filter((party) => degree[party] === 0),
  }
}

/** The same graph as it goes to the bulk importer: apart, since at scale 100 it is half a gigabyte. */
export function factsOf(scale = 1, seed = 42): Facts {
  return makeUp(scale, seed).facts
}

function makeUp(scale: number, seed: number) {
  const random = randomFrom(seed)
  const draft = new Draft(random)
  const offices = layOffices(draft, random)
  layActivities(draft, random, offices, scale)
  return { facts: draft.facts, offices: offices.flat() }
}

function degrees({ parties, ties }: Facts): Int32Array {
  const degree = new Int32Array(parties.agency.length)
  for (const ends of [ties.from, ties.to]) for (const party of ends) degree[party]!++
  return degree
}

/** Headquarters, regional and country offices, with their country teams; gives the offices in each country. */
function layOffices(draft: Draft, random: Random): number[][] {
  const board = draft.party(level.system, arrangement)
  const heads = times(counts.agencies, (agency) => draft.party(level.headquarters, agency))
  const regional = heads.map((head, agency) =>
    times(counts.regions, () => {
      const office = draft.party(level.regional, agency)
      draft.tie('REPORTS_TO', office, head)
      return office
    }),
  )
  for (const head of heads) draft.tie('TAKES_PART_IN', head, board)
  draft.some('COORDINATES_WITH', heads, 0.15)
  const presence = heads.map(() => 0.25 + 0.7 * random() * random())
  return times(counts.countries, (place) => {
    const team = draft.party(level.country, arrangement)
    const here = regional.flatMap((offices, agency) => {
      if (random() >= presence[agency]!) return []
      const office = draft.party(level.country, agency)
      draft.tie('REPORTS_TO', office, offices[place % counts.regions]!)
      draft.tie('TAKES_PART_IN', office, team)
      return office
    })
    draft.some('COORDINATES_WITH', here, 0.2)
    return here
  })
}

/** Activities under programmes, each with a leading office and partners, most of them of the same country. */
function layActivities(draft: Draft, random: Random, offices: number[][], scale: number) {
  const leaders = offices.flat()
  const placeOf = new Map(offices.flatMap((here, place) => here.map((office) => [office, place] as const)))
  const programmes = times(counts.programmes, () => draft.party(level.system, arrangement))
  const frameworks = offices.map(() => times(counts.frameworks, () => draft.party(level.country, arrangement)))
  const partners = times(counts.countries, (): number[] => [])
  const partnersInAll = times(Math.round(counts.partners * scale), (partner) => {
    const party = draft.party(level.country, counts.agencies + Math.floor(partner / 20))
    oneOf(random, partners).push(party)
    return party
  })
  for (let activity = 0; activity < counts.activities * scale; activity++) {
    const party = draft.party(level.country, arrangement)
    const leader = leaders[fewOften(random, leaders.length)]!
    const place = placeOf.get(leader)!
    draft.tie('TAKES_PART_IN', leader, party)
    const above = random() < 0.85 ? oneOf(random, frameworks[place]!) : programmes[fewOften(random, programmes.length)]!
    draft.tie('UNDER', party, above)
    for (let more = 1 + below(random, 1 + random() * 4.5); more > 0; more--) {
      const near = partners[place]!
      const from = near.length > 0 && random() < 0.8 ? near : partnersInAll
      draft.tie('TAKES_PART_IN', from[fewOften(random, from.length)]!, party)
    }
  }
}

/** A graph in the making. Parties and ties are numbered as they come. */
class Draft {
  private parties = { level: new Growing(), agency: new Growing() }
  private ties = {
    kind: new Growing(),
    from: new Growing(),
    to: new Growing(),
    confidence: new Growing(),
    validFrom: new Growing(),
    validTo: new Growing(),
  }

  constructor(private readonly random: Random) {}

  party(level: number, agency: number): number {
    this.parties.agency.push(agency)
    return this.parties.level.push(level)
  }

  tie(kind: TieKind, from: number, to: number) {
    const { random, ties } = this
    ties.kind.push(tieKinds.indexOf(kind))
    ties.from.push(from)
    ties.to.push(to)
    ties.confidence.push(oneOf(random, confidences))
    const [first, last] = [oneOf(random, firstDays), oneOf(random, lastDays)]
    ties.validFrom.push(first < last ? first : always)
    ties.validTo.push(last)
  }

  /** Ties between some of all pairs. */
  some(kind: TieKind, parties: number[], share: number) {
    for (const [place, one] of parties.entries()) {
      for (const other of parties.slice(place + 1)) if (this.random() < share) this.tie(kind, one, other)
    }
  }

  get facts(): Facts {
    const { level, agency } = this.parties
    const { kind, from, to, confidence, validFrom, validTo } = this.ties
    return {
      parties: { level: level.all, agency: agency.all },
      ties: {
        kind: kind.all,
        from: from.all,
        to: to.all,
        confidence: confidence.all,
        validFrom: validFrom.all,
        validTo: validTo.all,
      },
    }
  }
}

/** Whole numbers, as many as there come. */
class Growing {
  private values = new Int32Array(1_024)
  private length = 0

  /** Says where it stands. */
  push(value: number): number {
    if (this.length === this.values.length) {
      const longer = new Int32Array(this.length * 2)
      longer.set(this.values)
      this.values = longer
    }
    this.values[this.length] = value
    return this.length++
  }

  get all(): Int32Array {
    return this.values.slice(0, this.length)
  }
}

/** The facts as the server lays them out: all that the bench knows of it. */
function projectionOf({ parties, ties }: Facts): Projection {
  const count = { parties: parties.agency.length, ties: ties.kind.length }
  const spans = new SpanTable()
  const open = spans.number(always, never)
  const tieSpans = ties.validFrom.map((from, tie) => spans.number(from, ties.validTo[tie]!))
  const observed = bases.indexOf('DATASET')
  return {
    bookmark: '',
    dataVersion: { known: '', asked: async () => '', begin: () => undefined, giveUp: () => undefined },
    referenceDate,
    loadedAt: new Date(0),
    levels,
    agencies: numbered('agency', agencyCount(parties)),
    arrangementKinds: ['JOINT_ACTIVITY'],
    channels: new Map([['JOINT_ACTIVITY', 1]]),
    places: { ids: Names.of([]), wholes: [] },
    parties: {
      ids: numbered('party', count.parties),
      agency: parties.agency,
      level: Uint8Array.from(parties.level),
      kind: Uint8Array.from(parties.agency, (agency) => (agency < 0 ? 0 : notStated)),
      declaredSize: new Int32Array(count.parties),
      span: new Uint16Array(count.parties).fill(open),
      basis: new Uint8Array(count.parties).fill(observed),
    },
    ties: {
      ids: numbered('tie', count.ties),
      kind: Uint8Array.from(ties.kind),
      from: ties.from,
      to: ties.to,
      confidence: Uint8Array.from(ties.confidence),
      span: spans.column(tieSpans),
      basis: new Uint8Array(count.ties).fill(observed),
    },
    covers: {
      offsets: new Int32Array(count.parties + 1),
      place: new Uint16Array(0),
      presence: new Uint8Array(0),
      span: new Uint16Array(0),
      basis: new Uint8Array(0),
    },
    holdersOf: new Map(),
    successions: [],
    spans: spans.spans,
    leftOut: new Map(),
    covered: null,
    circles: { offices: 0, one: [] },
  }
}

export function agencyCount({ agency }: Facts['parties']): number {
  return agency.reduce((most, one) => Math.max(most, one), -1) + 1
}

/** An id whose place among its like is its number. */
export function idOf(what: 'agency' | 'party' | 'tie' | 'evidence', number: number): string {
  return `${what}-${String(number).padStart(8, '0')}`
}

function numbered(what: 'agency' | 'party' | 'tie', count: number): Names {
  return Names.of(times(count, (number) => idOf(what, number)))
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

import { channelsThatShip } from '../helpers/projection-of.ts'
import type { StoryTie, World } from '../helpers/world.ts'
import { type Arc, everyPath } from './brute.ts'

/** The constraints and settings of a question, as a caller writes them. */
export type ModelQuestion = {
  asOf: string
  kinds?: string[]
  levels?: string[]
  dimension?: string
  bases?: string[]
  minConfidence?: number
  observedOnly?: boolean
  includeIllustrative?: boolean
  via?: string[]
  avoid?: string[]
  maxSteps?: number
  mustChangeLevel?: boolean
  place?: string
  uncertaintyExponent?: number
}
export type Lens = { factor: string; dimension?: string; multiplier: number }[]

const tiers: Record<string, number> = { system: 0, headquarters: 0, regional: 1, country: 2 }
const costs: Record<string, number> = { TAKES_PART_IN: 0.5, UNDER: 2 }
const crowdKinds = ['TAKES_PART_IN', 'ACCOUNTABLE_TO']
const observed = ['DOCUMENTED', 'DATASET', 'INTERVIEW']
export const isObserved = ({ basis = 'DATASET' }: { basis?: string | undefined }) => observed.includes(basis)

/** Friction first, then steps that are not observed, then steps: as one number. */
export function keyOf(friction: number, isObserved: boolean): number {
  return friction * 1024 * 256 + (isObserved ? 1 : 17)
}

type Dated = Partial<Record<'basis' | 'validFrom' | 'validTo' | 'source', string | undefined>>

/** Whether a record holds on a day: what it does not state is what its source speaks of, else what all of them do. */
function dating({ sources = [] }: World) {
  const firsts = sources.flatMap(({ coversFrom }) => coversFrom ?? [])
  const lasts = sources.flatMap(({ coversUntil }) => coversUntil ?? [])
  // A story's reference date.
  const stated = [...firsts, ...lasts, '2024-12-31'].sort()
  const isSilent = firsts.length + lasts.length === 0
  const all = { first: isSilent ? '' : (stated[0] ?? ''), last: isSilent ? '9' : (stated.at(-1) ?? '9') }
  return ({ validFrom, validTo, source }: Dated, day: string) => {
    const own = sources.find(({ id }) => id === source)
    const first = own?.coversFrom ?? all.first
    const last = own?.coversUntil ?? all.last
    const isAfterOwn = validFrom !== undefined && validTo === undefined && last < validFrom
    const isBeforeOwn = validTo !== undefined && validFrom === undefined && validTo <= first
    const begins = validFrom ?? (isBeforeOwn ? all.first : first)
    return begins <= day && (validTo === undefined ? day <= (isAfterOwn ? all.last : last) : day < validTo)
  }
}

/** What domain.md says of paths, read off a story: slow, plain, and sharing nothing with the server. */
export function model(world: World, asked: ModelQuestion, lens: Lens = []) {
  const offices = world.offices ?? []
  const parties = [...offices, ...(world.arrangements ?? [])]
  const ids = parties.map(({ id }) => id).sort()
  const byId = new Map(parties.map((party) => [party.id, party]))
  const ties = world.ties ?? []

  const holds = dating(world)
  const there = (record: Dated) =>
    (asked.includeIllustrative || record.basis !== 'ILLUSTRATIVE') && holds(record, asked.asOf)
  const isThere = (id: string) => there(byId.get(id) ?? { validTo: '0' })
  const counts = (tie: StoryTie) => there(tie) && isThere(tie.from) && isThere(tie.to)
  const levelOf = (id: string) => byId.get(id)?.level ?? 'country'
  const tierOf = (id: string) => tiers[levelOf(id)] ?? 0
  const membersOf = (arrangement: string) =>
    new Set(
      ties.flatMap((one) => (one.kind === 'TAKES_PART_IN' && one.to === arrangement && counts(one) ? one.from : [])),
    )
  const arrangement = (id: string) => (world.arrangements ?? []).find((one) => one.id === id)
  const agencyOf = (id: string) => offices.find((office) => office.id === id)?.agency ?? null
  const made = (record: Dated | undefined) => record?.basis === 'ILLUSTRATIVE'

  function dimension(tie: StoryTie): string {
    if (tie.kind === 'UNDER') return 'NONE'
    if (tie.kind !== 'TAKES_PART_IN')
      return agencyOf(tie.from) !== null && agencyOf(tie.from) === agencyOf(tie.to) ? 'INTRA_AGENCY' : 'INTER_AGENCY'
    const parts = ties.filter((one) => one.kind === 'TAKES_PART_IN' && one.to === tie.to && counts(one))
    const real = parts.filter((one) => !made(one) && !made(byId.get(one.from)))
    return new Set(real.map(({ from }) => agencyOf(from))).size === 1 ? 'INTRA_AGENCY' : 'INTER_AGENCY'
  }

  function holdsFactor(party: string, factor: string): boolean {
    const own = (world.has_factor ?? []).some(
      (one) => one.to === factor && there(one) && (one.from === party || one.from === agencyOf(party)),
    )
    const away = (world.covers ?? []).some((one) => one.from === party && one.presence === 'NON_RESIDENT' && there(one))
    return agencyOf(party) !== null && (own || (factor === 'non-resident-status' && away))
  }

  /** The members of an arrangement, on record or declared, whichever are more. */
  function sizeOf(id: string): number {
    return Math.max(membersOf(id).size, Number(arrangement(id)?.declaredSize ?? 0))
  }

  /** Among how many a tie leads. */
  function crowdOf({ kind, to }: StoryTie): number {
    if (kind === 'TAKES_PART_IN') return sizeOf(to)
    if (kind !== 'ACCOUNTABLE_TO' || arrangement(to)) return 1
    return new Set(ties.flatMap((one) => (one.kind === kind && one.to === to && counts(one) ? one.from : []))).size
  }

  /** What a tie costs; to and from an end it leads without channel and crowd. */
  function friction(tie: StoryTie, ends: string[] = []): number {
    const isPassed = !ends.includes(tie.to)
    const into = arrangement(tie.to)
    const channel =
      isPassed && into && crowdKinds.includes(tie.kind) ? (channelsThatShip.get(into.kind ?? 'JOINT_ACTIVITY') ?? 1) : 1
    const crowd = isPassed ? Math.sqrt(Math.max(1, crowdOf(tie) - 1)) : 1
    const seen = lens
      .filter((entry) => (entry.dimension ?? 'INTER_AGENCY') === dimension(tie))
      .flatMap(({ factor, multiplier }) => [tie.from, tie.to].map((end) => (holdsFactor(end, factor) ? multiplier : 1)))
      .reduce((product, one) => product * one, 1)
    const doubt = Math.max(Number(tie.confidence ?? 0.9), 0.05) ** (asked.uncertaintyExponent ?? 0)
    const product = ((costs[tie.kind] ?? 1) * channel * crowd * seen) / doubt
    return Math.min(16_383, Math.max(1, Math.round(product * 1024)) / 1024)
  }

  const mayWalk = (tie: StoryTie) =>
    counts(tie) &&
    (asked.kinds?.includes(tie.kind) ?? true) &&
    (asked.bases?.includes(tie.basis ?? 'DATASET') ?? true) &&
    (!asked.observedOnly || isObserved(tie)) &&
    Number(tie.confidence ?? 0.9) >= (asked.minConfidence ?? 0) &&
    (asked.dimension === undefined || asked.dimension === dimension(tie))

  const worksFor = (party: string, place: string) =>
    (world.covers ?? []).some((one) => one.from === party && one.to === place && there(one))
  const mayPass = (id: string) => {
    return (
      (asked.levels?.includes(levelOf(id)) ?? true) &&
      !(asked.avoid ?? []).some((one) => one === id || one === agencyOf(id)) &&
      (asked.place === undefined || tierOf(id) < 2 || worksFor(id, asked.place))
    )
  }

  /** The parties of an end that can be one. */
  const end = (id: string) =>
    (byId.has(id) ? [id] : ids.filter((party) => agencyOf(party) === id)).filter(
      (party) => isThere(party) && !(asked.avoid ?? []).some((one) => one === party || one === agencyOf(party)),
    )

  /** Every path between two sets of parties over the ties that `walked` lets through, best first. */
  function paths(from: string[], to: string[], passes = mayPass, walked = (tie: StoryTie) => mayWalk(tie)) {
    const number = (id: string) => ids.indexOf(id)
    const arcs: Arc[] = ties.map((tie) => ({
      near: number(tie.from),
      far: number(tie.to),
      key: walked(tie) ? keyOf(friction(tie, [...from, ...to]), isObserved(tie)) : 0,
    }))
    const between = (id: string) => passes(id) && !from.includes(id) && !to.includes(id)
    const rules = {
      from: new Set(from.map(number)),
      to: new Set(to.map(number)),
      passable: Uint8Array.from(ids, (id) => (between(id) ? 1 : 0)),
      maxSteps: asked.maxSteps ?? 8,
      via: (asked.via ?? []).map(number),
      tiers: asked.mustChangeLevel ? ids.map(tierOf) : null,
    }
    return everyPath(arcs, rules).map(({ parties, key }) => ({
      chain: parties.map((party) => ids[party] ?? ''),
      friction: Math.floor(key / 256) / 1024,
      key,
    }))
  }

  /** The least friction of a tie of a dimension between two parties; infinite when there is none. */
  function step(one: string, other: string, of: string | null, ends: string[]): number {
    const between = ties.filter(
      (tie) => (tie.from === one && tie.to === other) || (tie.from === other && tie.to === one),
    )
    const fit = between.filter((tie) => mayWalk(tie) && (of === null || dimension(tie) === of))
    return Math.min(...fit.map((tie) => friction(tie, ends)))
  }

  return {
    ids,
    isThere,
    end,
    paths,
    agencyOf,
    tierOf,
    levelOf,
    dimension,
    mayWalk,
    mayPass,
    friction,
    step,
    membersOf,
    sizeOf,
  }
}

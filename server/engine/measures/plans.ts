import type { Basis } from '../../../cypher/vocabulary.ts'

/** An agency's part in a result or an activity: its years, both included, and the money of them. */
type Taken = {
  agency: string
  required: number | null
  currency: string | null
  from: number | null
  until: number | null
}
/** A part of a plan: a result, or joint work under one; `above` are the ids of what it is under. */
export type PlanPart = { id: string; isJoint: boolean; above: readonly string[]; taken: readonly Taken[] }

type Amount = { amount: number; currency: string }
export type Years = { from: number | null; until: number | null; parts: number }
export type PlanCounts = {
  priorities: number
  outcomes: number
  outputs: number
  /** Outputs that two agencies or more stand under. */
  shared: number
  agencies: string[]
  /** Agencies under outputs, each once for every output. */
  parts: number
  jointActivities: number
  /** Agencies in joint activities, each once for every activity. */
  jointParts: number
  jointAgencies: string[]
  /** Pairs of agencies under one output, and those of them that share no joint activity. */
  pairs: number
  pairsApart: number
  /** Null where no amount is given, or amounts are in several currencies. */
  jointly: Amount | null
  alone: Amount | null
  /** The joint activity with the most money. */
  largest: string | null
  /** The years that parts are given for, the most frequent first. */
  years: Years[]
}

/** Arrangements of one kind in a place: how many, with how many offices in them, and how many of these parts are derived. */
export type BodiesFound = { kind: string; arrangements: number; offices: number; parts: number; derived: number }
export type PlanFound = {
  plan: string
  countries: string[]
  counts: PlanCounts
  kinds: { results: string[]; joint: string[] }
}
export type PlanOfPlaceFound = {
  place: string
  offices: string[]
  /** What each line up from one of these rests on. */
  lines: Basis[]
  bodies: BodiesFound[]
  plan: PlanFound | null
  asOf: string
}

/**
 * What a plan holds, over all its days. A result that has none below it is an output; of the others, those under the plan
 * itself are priorities. What agencies need under an output they need for all their activities there, joint ones too.
 */
export function planCounts(plan: string, parts: readonly PlanPart[]): PlanCounts {
  const [results, joint] = [parts.filter(({ isJoint }) => !isJoint), parts.filter(({ isJoint }) => isJoint)]
  const divided = new Set(results.flatMap(({ above }) => above))
  const outputs = results.filter(({ id }) => !divided.has(id))
  const inner = results.filter(({ id }) => divided.has(id))
  const priorities = inner.filter(({ above }) => above.includes(plan)).length
  const [under, together] = [pairsIn(outputs), pairsIn(joint)]
  const resultIds = new Set(results.map(({ id }) => id))
  const isUnderResult = ({ above }: PlanPart) => above.some((id) => resultIds.has(id))
  const all = results.flatMap(({ taken }) => taken)
  const jointly = joint.flatMap(({ taken }) => taken)
  return {
    priorities,
    outcomes: inner.length - priorities,
    outputs: outputs.length,
    shared: outputs.filter((output) => agenciesOf([output]).length > 1).length,
    agencies: agenciesOf(parts),
    parts: sum(outputs, (output) => agenciesOf([output]).length),
    jointActivities: joint.length,
    jointParts: sum(joint, (activity) => agenciesOf([activity]).length),
    jointAgencies: agenciesOf(joint),
    pairs: under.size,
    pairsApart: [...under].filter((pair) => !together.has(pair)).length,
    ...moneyOf(
      all,
      jointly,
      joint.filter(isUnderResult).flatMap(({ taken }) => taken),
    ),
    largest: largestOf(joint),
    years: yearsOf(all),
  }
}

function moneyOf(all: readonly Taken[], jointly: readonly Taken[], jointlyUnderResults: readonly Taken[]) {
  const given = [...all, ...jointly].filter(({ required }) => required !== null)
  const [currency, ...others] = new Set(given.map(({ currency }) => currency))
  if (currency === undefined || currency === null || others.length > 0) return { jointly: null, alone: null }
  const amount = (taken: readonly Taken[]) => sum(taken, ({ required }) => required ?? 0)
  return {
    jointly: { amount: amount(jointly), currency },
    // Where amounts are rounded, the difference of equal sums may be a little below nothing.
    alone: { amount: Math.max(0, amount(all) - amount(jointlyUnderResults)), currency },
  }
}

function largestOf(joint: readonly PlanPart[]): string | null {
  const sizes = joint.map(({ id, taken }) => ({ id, amount: sum(taken, ({ required }) => required ?? 0) }))
  sizes.sort((a, b) => b.amount - a.amount || (a.id < b.id ? -1 : 1))
  return sizes[0] !== undefined && sizes[0].amount > 0 ? sizes[0].id : null
}

function yearsOf(taken: readonly Taken[]): Years[] {
  const counts = new Map<string, Years>()
  for (const { from, until } of taken) {
    const known = counts.get(`${from} ${until}`) ?? { from, until, parts: 0 }
    counts.set(`${from} ${until}`, { ...known, parts: known.parts + 1 })
  }
  return [...counts.values()].sort((a, b) => b.parts - a.parts || (a.from ?? 0) - (b.from ?? 0))
}

function agenciesOf(parts: readonly PlanPart[]): string[] {
  return [...new Set(parts.flatMap(({ taken }) => taken.map(({ agency }) => agency)))].sort()
}

/** Every two agencies that take part in one of these. */
function pairsIn(parts: readonly PlanPart[]): Set<string> {
  const pairs = new Set<string>()
  for (const part of parts) {
    const agencies = agenciesOf([part])
    for (const [index, one] of agencies.entries())
      for (const other of agencies.slice(index + 1)) pairs.add(`${one} ${other}`)
  }
  return pairs
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}

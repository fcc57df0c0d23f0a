import { type TieKind, tieKinds } from '../../cypher/vocabulary.ts'
import { toDay } from '../days.ts'
import { checkedId } from '../entities.ts'
import { badInput } from '../errors.ts'
import { holds, type Projection, type View } from '../projection/projection.ts'
import type { FrictionSettings, NoPathReason, PathConstraints } from '../schema.generated.ts'
import type { MayWalk } from './arcs.ts'
import { type Settings, standard } from './cost.ts'

/** What paths must keep to, checked, with every default filled in. */
export type Constraints = {
  asOf: string
  view: View
  kinds: Set<number>
  levels: Set<number>
  avoid: Set<number>
  maxSteps: number
}

const everyKind = new Set(tieKinds.keys())

export function checkedConstraints(projection: Projection, given: PathConstraints | null | undefined): Constraints {
  const asOf = given?.asOf ?? projection.referenceDate
  const maxSteps = given?.maxSteps ?? 8
  if (maxSteps < 1 || maxSteps > 12) throw badInput('maxSteps', `\`maxSteps\` must be 1 to 12; it was ${maxSteps}.`)
  return {
    asOf,
    view: { day: toDay(asOf), includeIllustrative: given?.includeIllustrative ?? false },
    kinds: given?.kinds ? new Set(given.kinds.map((kind) => tieKinds.indexOf(kind))) : everyKind,
    levels: given?.levels ? new Set(given.levels.map((id) => levelNumber(projection, id))) : allLevels(projection),
    avoid: new Set((given?.avoid ?? []).flatMap((id) => avoided(projection, id))),
    maxSteps,
  }
}

function allLevels({ levels }: Projection): Set<number> {
  return new Set(levels.keys())
}

function levelNumber({ levels }: Projection, id: string): number {
  const number = levels.findIndex((level) => level.id === id)
  if (number >= 0) return number
  const known = levels.map((level) => level.id).join(', ')
  throw badInput('levels', `There is no level ${JSON.stringify(id.slice(0, 80))}. There are: ${known}.`)
}

function avoided({ parties, officesOf }: Projection, id: string): number[] {
  const party = parties.numberOf.get(checkedId('avoid', id))
  const offices = party === undefined ? officesOf.get(id) : [party]
  if (offices) return offices
  throw badInput('avoid', `There is no office, arrangement or agency ${JSON.stringify(id)} to avoid.`)
}

export function checkedSettings(given: FrictionSettings | null | undefined): Settings {
  const kindCost = { ...standard.kindCost }
  for (const { kind, cost } of given?.kindCost ?? []) kindCost[kind as TieKind] = within('kindCost', cost, 0.01, 100)
  return {
    kindCost,
    crowdExponent: within('crowdExponent', given?.crowdExponent ?? standard.crowdExponent, 0, 2),
    uncertaintyExponent: within(
      'uncertaintyExponent',
      given?.uncertaintyExponent ?? standard.uncertaintyExponent,
      0,
      2,
    ),
  }
}

function within(field: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value
  throw badInput(field, `\`${field}\` must be ${least} to ${most}; it was ${value}.`)
}

export type Ends = { from: Set<number>; to: Set<number> }
type Why = { reason: NoPathReason; message: string }

/** The parties that each end stands for on the day, or why no path can be asked about. */
export function ends(projection: Projection, from: string, to: string, constraints: Constraints): Ends | Why {
  const [near, far] = [standsFor(projection, from), standsFor(projection, to)]
  if (!near) return { reason: 'UNKNOWN_FROM', message: unknown(from) }
  if (!far) return { reason: 'UNKNOWN_TO', message: unknown(to) }
  if (from === to) return { reason: 'SAME_END', message: 'Both ends are the same. Choose two different ones.' }
  const [start, end] = [near, far].map((end) => present(projection, end, constraints))
  if (!start?.size) return { reason: 'EMPTY_FROM', message: empty(from, constraints.asOf) }
  if (!end?.size) return { reason: 'EMPTY_TO', message: empty(to, constraints.asOf) }
  return { from: start, to: end }
}

function unknown(id: string): string {
  return `There is no office, arrangement, agency or place ${JSON.stringify(id)}. Look it up with \`search\`.`
}

function empty(id: string, asOf: string): string {
  return `Nothing of ${id} can be an end on ${asOf}: it has no office then, or all of it is avoided or made up. Try another date.`
}

/** A function of the day, for the parties that an id stands for; undefined when nothing has that id. */
type End = (view: View) => number[]

function standsFor({ parties, levels, officesOf, coverOf }: Projection, id: string): End | undefined {
  const party = parties.numberOf.get(id)
  if (party !== undefined) return () => [party]
  const offices = officesOf.get(id)
  if (offices) return () => offices
  const cover = coverOf.get(id)
  if (!cover) return undefined
  return ({ day, includeIllustrative }) => {
    const here = cover.filter(
      ({ validFrom, validTo, illustrative }) =>
        validFrom <= day && day < validTo && (includeIllustrative || !illustrative),
    )
    const tierOf = (office: number) => levels[parties.level[office]!]?.tier ?? 0
    const lowest = Math.max(...here.map(({ office }) => tierOf(office)))
    return here.flatMap(({ office }) => (tierOf(office) === lowest ? office : []))
  }
}

function present({ parties }: Projection, end: End, { view, avoid }: Constraints): Set<number> {
  return new Set(end(view).filter((party) => holds(parties, party, view) && !avoid.has(party)))
}

/** Which ties may be walked; null when all that count may. */
export function walkable({ ties }: Projection, { kinds }: Constraints): MayWalk {
  if (kinds.size === everyKind.size) return null
  const may = tieKinds.map((_, kind) => kinds.has(kind))
  return (tie) => may[ties.kind[tie]!]!
}

/** Which parties may stand between the ends; null when all may. A tie that counts has ends that hold on the day. */
export function passable({ parties, levels: known }: Projection, { levels, avoid }: Constraints) {
  if (levels.size === known.length && avoid.size === 0) return null
  const may = known.map((_, level) => levels.has(level))
  return (party: number) => may[parties.level[party]!] === true && !avoid.has(party)
}

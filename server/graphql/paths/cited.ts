import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { BrokenReason, QueryPathArgs } from '../../contract/types.generated.ts'
import { stepFriction } from '../../engine/friction/pricing.ts'
import { holds } from '../../engine/graph/projection.ts'
import { longest } from '../../engine/paths/constraints.ts'
import { type Ground, groundOf } from '../../engine/paths/ground.ts'
import { type AnsweredPath, frictionUsed } from '../../engine/paths/path.ts'
import { parallel } from '../../engine/search/arcs.ts'
import { keyOf } from '../../engine/search/keys.ts'
import type { TieRow } from '../../records/ties.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { termsOf, walk } from '../walking.ts'

/** A cited path as it is on the date; null with what of it is `broken`. */
export type Cited = { ground: Ground; path: AnsweredPath | null; broken: Broken[] }
export type Broken = { id: string; reason: BrokenReason; message: string; tie: TieRow | null }

const longestId = 2_000

/** Follows a path again that was cited by its first party and its ties. */
export async function cited(args: QueryPathArgs, context: Context): Promise<Cited> {
  const [start = '', ...ids] = checkedId('id', args.id, longestId).split('~')
  if (ids.length === 0 || ids.length > longest) {
    const form = 'the id of its first party and those of 1 to 12 ties, with `~` between them, as `Path.id` gives it'
    throw badInput('id', `\`id\` is not the id of a path: ${form}.`)
  }
  const constraints = { asOf: args.asOf ?? null, includeIllustrative: args.includeIllustrative ?? false }
  const terms = await termsOf({ constraints, friction: args.friction ?? null }, context)
  const ground = await walk(context, groundOf(terms))
  const rows = await tiesOn(terms.constraints.asOf, context).loadMany(ids)
  const trail = new Trail(ground, start)
  for (const [index, id] of ids.entries()) trail.go(id, asRow(rows[index]))
  return { ground, path: trail.path(), broken: trail.broken }
}

function asRow(row: TieRow | Error | null | undefined): TieRow | null {
  if (row instanceof Error) throw row
  return row ?? null
}

/** A path followed tie by tie, with what was not there. */
class Trail {
  readonly broken: Broken[] = []
  private parties: number[] = []
  private ties: number[] = []
  private key = 0
  /** Where the path has come to; null when that cannot be told. */
  private here: string | null

  constructor(
    private readonly ground: Ground,
    start: string,
  ) {
    const { projection, constraints } = ground
    const party = projection.parties.ids.indexOf(start)
    this.here = start
    if (party < 0) this.miss(start, 'UNKNOWN', `There is no office or arrangement ${start}.`)
    else if (!holds(projection, projection.parties, party, constraints.view)) {
      this.miss(start, 'NOT_ON_DATE', `${start} is not there on ${constraints.asOf}.`)
    }
    this.parties.push(party)
  }

  go(id: string, row: TieRow | null) {
    const { here } = this
    if (row === null) {
      this.here = null
      return this.miss(id, 'UNKNOWN', `There is no tie ${id}.`)
    }
    const next = row.from === here ? row.to : row.to === here ? row.from : null
    if (here !== null && next === null) {
      return this.miss(id, 'NOT_CONNECTED', `${id} joins ${row.from} and ${row.to}, and not ${here}.`, row)
    }
    this.here = next
    if (next !== null) this.step(id, next, row)
  }

  private step(id: string, next: string, row: TieRow) {
    const { projection, pricing, constraints } = this.ground
    const [one, other] = [this.parties.at(-1)!, projection.parties.ids.indexOf(next)]
    if (this.parties.includes(other)) {
      return this.miss(id, 'NOT_CONNECTED', `${id} comes back to ${next}, and no path repeats a party.`, row)
    }
    this.parties.push(other)
    const all = one < 0 || other < 0 ? [] : parallel(pricing.arcs, null, one, other)
    const tie = all.find((tie) => projection.ties.ids.at(tie) === id)
    if (tie !== undefined) {
      this.ties.push(tie)
      this.key += keyOf(stepFriction(projection, pricing, tie).total)
      return
    }
    if (row.basis === 'ILLUSTRATIVE' && !constraints.view.includeIllustrative) {
      return this.miss(id, 'ILLUSTRATIVE', `${id} is made up. Ask with \`includeIllustrative: true\` to walk it.`, row)
    }
    this.miss(id, 'NOT_ON_DATE', `${id} does not hold on ${constraints.asOf}.`, row)
  }

  private miss(id: string, reason: BrokenReason, message: string, tie: TieRow | null = null) {
    this.broken.push({ id, reason, message, tie })
  }

  path(): AnsweredPath | null {
    const { ground, parties, ties, key, broken } = this
    return broken.length > 0 ? null : { ground, found: { parties, ties, key }, rank: null }
  }
}

export const citedPath: NonNullable<Resolvers['CitedPath']> = {
  asOf: ({ ground: { constraints } }) => constraints.asOf,
  dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
  friction: ({ ground }) => frictionUsed(ground),
}

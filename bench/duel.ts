import { DatabaseUnavailable, TookTooLong } from '../server/contract/errors.ts'
import type { Arcs } from '../server/engine/search/arcs.ts'
import type { Pair } from './engine.ts'
import { ask, unbounded } from './engine.ts'
import { timedOften } from './measure.ts'
import type { SetName } from './pairs.ts'
import type { Peer } from './peers/peer.ts'

/** Milliseconds by pair. `gaveUp`: how many calls of the peer took too long or too much; they count as long as that. */
export type Duel = { peer: string; set: SetName; count: number; gaveUp: number; ours: number[]; theirs: number[] }

/** Two engines do not find the same costs, so that there is nothing to compare. */
export class Disagreement extends Error {
  override name = 'Disagreement'
  constructor(peer: string, { from, to }: Pair, ours: readonly number[], theirs: readonly number[]) {
    super(`From ${from} to ${to}, Crosstie finds costs of ${ours.join(', ')} and ${peer} of ${theirs.join(', ')}.`)
  }
}

const warmUp = 3

/** Asks both engines about the same pairs, in turns. Rejects with Disagreement. */
export async function duel(arcs: Arcs, peer: Peer, set: SetName, pairs: readonly Pair[]): Promise<Duel> {
  const result: Duel = { peer: peer.name, set, count: peer.count, gaveUp: 0, ours: [], theirs: [] }
  const askUs = (pair: Pair) => ask(arcs, unbounded(pair, peer.count))
  for (const pair of pairs.slice(0, warmUp)) {
    askUs(pair)
    await unlessItGivesUp(() => peer.costs(pair))
  }
  for (const pair of pairs) {
    const ours = await timedOften(() => askUs(pair))
    const theirs = await timedOften(() => unlessItGivesUp(() => peer.costs(pair)))
    result.ours.push(ours.ms)
    result.theirs.push(theirs.ms)
    if (theirs.result) compare(peer, pair, keysOf(ours.result), theirs.result)
    else result.gaveUp++
  }
  return result
}

/** What a peer answers; undefined when it gave up. */
export async function unlessItGivesUp<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof TookTooLong || error instanceof DatabaseUnavailable) return undefined
    throw error
  }
}

function keysOf({ paths }: { paths: { key: number }[] }): number[] {
  return paths.map(({ key }) => key)
}

/** Throws Disagreement unless both found the same costs. */
export function compare(
  { name, repeats }: Pick<Peer, 'name' | 'repeats'>,
  pair: Pair,
  ours: number[],
  theirs: number[],
) {
  const same = repeats
    ? ours[0] === theirs[0] && ours.every((cost, rank) => theirs[rank]! <= cost)
    : ours.length === theirs.length && ours.every((cost, rank) => theirs[rank] === cost)
  if (!same) throw new Disagreement(name, pair, ours, theirs)
}

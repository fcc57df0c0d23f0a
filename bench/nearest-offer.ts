import type { Say } from '../database/say.ts'
import type { Arcs } from '../server/engine/search/arcs.ts'
import { compare, unlessItGivesUp } from './duel.ts'
import type { Pair } from './engine.ts'
import { timed } from './measure.ts'
import { slowPairs, withNeo4j } from './opponents.ts'
import { gds } from './peers/gds.ts'
import { simple } from './peers/peer.ts'
import { routesAmong } from './slow-routes.ts'

/**
 * How another engine's hundred best paths do for routes that differ, filtered by what makes them differ. Milliseconds by
 * pair, without the filter. `needed`: so many of the hundred, where they were enough; `short`: how often they were not;
 * `gaveUp`: how often it took longer than one is patient.
 */
export type NearestOffer = { ours: number[]; theirs: number[]; needed: number[]; short: number; gaveUp: number }

type Field = { scale: number; arcs: Arcs; pairs: readonly Pair[]; say: Say }
type Asked = Parameters<typeof routesAmong>[1]

const hundred = 100
const patience = 30

/** Asks Graph Data Science for a hundred paths. Rejects with Disagreement where those that differ are not our routes. */
export function nearestOffer(
  { scale, arcs, pairs, say }: Field,
  asked: Asked,
  ours: (pair: Pair) => { paths: { key: number }[] },
): Promise<NearestOffer> {
  return withNeo4j({ scale, say }, true, async (graph) => {
    const yens = await gds(graph, simple(arcs), patience)
    const offer: NearestOffer = { ours: [], theirs: [], needed: [], short: 0, gaveUp: 0 }
    say('Asking Graph Data Science for a hundred paths')
    for (const pair of pairs.slice(0, slowPairs)) {
      const { ms, result } = await timed(() => ours(pair))
      const keys = result.paths.map(({ key }) => key)
      const theirs = await timed(() => unlessItGivesUp(() => yens.paths(pair, hundred)))
      offer.ours.push(ms)
      offer.theirs.push(theirs.ms)
      if (!theirs.result) {
        offer.gaveUp++
        continue
      }
      const found = routesAmong(theirs.result, asked)
      if (found.keys.length < keys.length) offer.short++
      else offer.needed.push(found.needed)
      compare({ name: yens.name, repeats: false }, pair, keys.slice(0, found.keys.length), found.keys)
    }
    return offer
  })
}

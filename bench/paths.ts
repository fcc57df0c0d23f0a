import type { Say } from '../database/say.ts'
import type { Duel } from './duel.ts'
import { groundFor, standardPricing } from './engine.ts'
import { timed } from './measure.ts'
import { bytesOf, residentBytes, workspaceBytes } from './memory.ts'
import { duels, type PeerName } from './opponents.ts'
import { pairsOf } from './pairs.ts'
import { askAll, askConstrained, constraints, type QuestionTimes } from './question-times.ts'
import { expectSameAsYen } from './second-opinion.ts'
import { generate } from './synthetic.ts'

export type Options = { peers: readonly PeerName[]; pairs: number; patience: number }
export type AtScale = {
  scale: number
  parties: number
  ties: number
  pricingMs: number
  bytes: { projection: number; pricing: number; workspace: number; resident: number }
  asked: QuestionTimes[]
  duels: Duel[]
}

// Yen's takes seconds a question on a graph of scale 1, so it is asked a few, and not on larger ones.
const largestProof = 1
const proofs = 2
// Nothing is promised for constraints beyond it, and questions with `via` would take longer than all others together.
const largestConstrained = 10

/** Everything that the claims about speed of paths rest on, at one scale. Rejects with Disagreement. */
export async function pathsAt(scale: number, { peers, pairs: count, patience }: Options, say: Say): Promise<AtScale> {
  say(`Scale ${scale}: making the graph`)
  const synthetic = generate(scale)
  const { projection } = synthetic
  const { ms: pricingMs, result: pricing } = await timed(() => standardPricing(projection))
  const { arcs } = pricing
  const pairs = pairsOf(synthetic, arcs, count)
  if (scale <= largestProof) {
    say('Comparing with Yen’s own algorithm')
    for (const one of [{}, ...Object.values(constraints)]) {
      expectSameAsYen(groundFor(projection, one), pairs.offices.slice(0, proofs), 10)
    }
  }
  say('Asking this engine')
  const asked = await askAll(arcs, pairs)
  const bytes = { projection: bytesOf(projection), pricing: bytesOf(pricing), workspace: workspaceBytes() }
  const resident = residentBytes()
  if (scale <= largestConstrained) asked.push(...(await askConstrained(synthetic, pairs)))
  return {
    scale,
    parties: projection.parties.agency.length,
    ties: projection.ties.kind.length,
    pricingMs,
    bytes: { ...bytes, resident },
    asked,
    duels: await duels(peers, { scale, synthetic, arcs, pairs, patience, say }),
  }
}

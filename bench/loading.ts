import type { Say } from '../database/say.ts'
import { openWriter, runChecks } from '../seeds/write.ts'
import type { Projection } from '../server/engine/graph/projection.ts'
import { type Connection, openGraph } from '../server/neo4j/graph.ts'
import { loadProjection } from '../server/projection/load.ts'
import { compare } from './duel.ts'
import { ask, standardPricing, unbounded } from './engine.ts'
import { median, timed } from './measure.ts'
import { startWith } from './neo4j.ts'
import { pairsOf } from './pairs.ts'
import { readRows } from './peers/row-per-tie.ts'
import { factsOf, generate } from './synthetic.ts'
import { type Target, target } from './targets.ts'

export type Loading = { scale: number; ties: number; loadMs: number[]; rowsMs: number[]; targets: Target[] }

const rounds = 3
const rowSeconds = 600
// The rules look at everything with everything: on a larger graph that takes longer than all the rest.
const largestChecked = 1
const compared = 20

/** Loading the projection from the managed server as it is configured, beside reading a row per tie. */
export async function loadAt(scale: number, say: Say): Promise<Loading> {
  const loaded = await startWith(factsOf(scale), { say })
  const graph = openGraph(loaded.connection)
  try {
    if (scale <= largestChecked) await check(loaded.connection, say)
    const bookmark = await graph.bookmark()
    say('Comparing what was loaded with what was made up')
    const { ties } = expectSame(scale, await loadProjection(graph, bookmark))
    const [loadMs, rowsMs]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      say(`Round ${round + 1} of ${rounds}`)
      loadMs.push((await timed(() => loadProjection(graph, bookmark))).ms)
      rowsMs.push((await timed(() => readRows(graph, rowSeconds))).ms)
    }
    return { scale, ties, loadMs, rowsMs, targets: targetsOf(scale, ties, loadMs, rowsMs) }
  } finally {
    await graph.close()
    await loaded.stop()
  }
}

function targetsOf(scale: number, ties: number, loadMs: number[], rowsMs: number[]): Target[] {
  const perTie = (median(loadMs) * 1_000) / ties
  return [
    target(`loading the projection, ${scale}×`, { atMost: 1.5 }, perTie, 'µs a tie'),
    target(`times faster than a row per tie, ${scale}×`, { atLeast: 5 }, median(rowsMs) / median(loadMs)),
  ]
}

async function check(connection: Connection, say: Say) {
  say('Checking the rules of the graph')
  const writer = openWriter(connection)
  try {
    const [offence] = await writer.inTransaction(runChecks)
    if (offence) throw new Error(`The made-up graph breaks a rule: ${Object.values(offence).join(' ')}`)
  } finally {
    await writer.close()
  }
}

/** Throws Disagreement unless both graphs have the same answers. */
function expectSame(scale: number, loaded: Projection): { ties: number } {
  const synthetic = generate(scale)
  const [made, read] = [synthetic.projection, loaded].map((projection) => standardPricing(projection).arcs)
  for (const pair of pairsOf(synthetic, made!, compared).offices) {
    const [one, other] = [made, read].map((arcs) => ask(arcs!, unbounded(pair, 10)).paths.map(({ key }) => key))
    compare({ name: 'the loaded graph', repeats: false }, pair, one!, other!)
  }
  return { ties: synthetic.projection.ties.kind.length }
}

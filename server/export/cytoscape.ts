import type { EvidenceRow } from '../records/evidence.ts'
import type { TieRow } from '../records/ties.ts'
import { type Attribute, evidenceIn, partyAttributes, tieAttributes } from './attributes.ts'
import type { Exported } from './exported.ts'
import { list } from './json.ts'
import type { Cited, PartyRecord } from './material.ts'
import { pathRecords } from './paths.ts'

type Told<Row> = { row: Row; cited: Map<string, EvidenceRow> }

/**
 * What `cy.json()` takes, and networkx's `cytoscape_graph`, which asks for `value` and `key`. Edges name their ends `source`
 * and `target`; everything else keeps its name.
 */
export async function* cytoscape(exported: Exported): AsyncGenerator<string> {
  const { provenance, material, paths, routes, context, answer } = exported
  const taken = new Set([...answer.parties, ...answer.ties])
  const parties = new Set(answer.parties)
  // Nodes and edges share their ids there, and here they need not differ.
  const edgeId = (id: string) => {
    if (!parties.has(id)) return id
    let free = `tie:${id}`
    while (taken.has(free)) free = `tie:${free}`
    return free
  }
  yield '{"directed":true,"multigraph":true,"elements":{"nodes":'
  yield* list(told(material.parties(), exported), ({ row, cited }: Told<PartyRecord>) => ({
    data: { id: row.id, value: row.id, ...valuesOf(partyAttributes, row), evidence: evidenceIn(row, cited) },
  }))
  yield ',\n"edges":'
  yield* list(told(material.ties(), exported), ({ row, cited }: Told<TieRow>) => ({
    data: {
      id: edgeId(row.id),
      key: row.id,
      tie: row.id,
      source: row.from,
      target: row.to,
      ...valuesOf(tieAttributes, row),
      evidence: evidenceIn(row, cited),
    },
  }))
  const found = paths ? { paths: await pathRecords(paths, context) } : (routes ?? {})
  yield `},\n"data":${JSON.stringify({ provenance, ...found, sources: material.sources() })}}\n`
}

async function* told<Row extends Cited>(pieces: AsyncIterable<Row[]>, { material }: Exported) {
  for await (const piece of pieces) {
    const cited = await material.citedBy(piece)
    yield piece.map((row): Told<Row> => ({ row, cited }))
  }
}

function valuesOf<Row>(known: Attribute<Row>[], row: Row): Record<string, unknown> {
  const values = known.map(({ name, of }): [string, unknown] => [name, of(row)])
  return Object.fromEntries(values.filter(([, value]) => value !== null))
}

import type { Exported } from './exported.ts'
import { evidenceRecord, partyRecord, tieRecord } from './json-records.ts'
import { pathRecords } from './paths.ts'

/** One object: where it comes from, then each sort of record as a list. */
export async function* json({ provenance, material, paths, routes, context }: Exported): AsyncGenerator<string> {
  yield `{"provenance":${JSON.stringify(provenance)},\n"parties":`
  yield* list(material.parties(), partyRecord)
  yield ',\n"ties":'
  yield* list(material.ties(), tieRecord)
  if (paths) yield `,\n"paths":${JSON.stringify(await pathRecords(paths, context))}`
  if (routes) {
    for (const [name, value] of Object.entries(routes)) yield `,\n${JSON.stringify(name)}:${JSON.stringify(value)}`
  }
  yield ',\n"evidence":'
  yield* list(material.evidence(), evidenceRecord)
  yield `,\n"sources":${JSON.stringify(material.sources())}}\n`
}

/** A JSON list of what comes in pieces, a line a record. */
export async function* list<Row>(pieces: AsyncIterable<Row[]>, said: (row: Row) => object): AsyncGenerator<string> {
  let opening = '[\n'
  for await (const piece of pieces) {
    if (piece.length === 0) continue
    yield opening + piece.map((row) => JSON.stringify(said(row))).join(',\n')
    opening = ',\n'
  }
  yield opening === '[\n' ? '[]' : '\n]'
}

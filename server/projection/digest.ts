import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Projection } from '../engine/graph/projection.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import { statement } from '../neo4j/statement.ts'

const properties = z.record(z.string(), z.unknown())
const none = z.object({})

const records = statement('projection/records', {
  params: none,
  row: z.object({ labels: z.array(z.string()), properties }),
})
const relationships = statement('projection/relationships', {
  params: none,
  row: z.object({ from: z.unknown(), type: z.string(), to: z.unknown(), properties }),
})

/** Another way of reading records, or of writing them down, is another form of digest. */
export const digestForm = named(createHash('sha256').update(records.text).update(relationships.text).update('1'))

/** 12 hex digits that do not depend on the order of the rows, and change when any property of any row does. */
export async function digestOf(graph: Graph, options: ReadOptions): Promise<string> {
  const sum = new Uint32Array(8)
  const add = (row: unknown) => {
    const digest = createHash('sha256').update(canonical(row)).digest()
    for (let place = 0; place < sum.length; place++) sum[place]! += digest.readUInt32LE(place * 4)
  }
  await graph.stream(records, {}, ({ labels, properties }) => add([labels.toSorted(), properties]), options)
  await graph.stream(relationships, {}, ({ from, type, to, properties }) => add([from, type, to, properties]), options)
  return named(createHash('sha256').update(sum))
}

/** The same form for what is in the arrays only, and that in the order in which it was read. */
export function* digestOfArrays(projection: Projection): Generator<void, string> {
  const { bookmark, referenceDate, covered, levels, agencies, arrangementKinds, channels, places } = projection
  const { spans, parties, ties, covers, holdersOf, successions } = projection
  const hash = createHash('sha256').update(
    JSON.stringify([
      ...[bookmark, referenceDate, covered, levels, arrangementKinds, [...channels], places.wholes],
      ...[[...holdersOf], successions],
    ]),
  )
  for (const part of [agencies, places.ids, spans, parties, ties, covers].flatMap(bytesIn)) {
    for (let start = 0; start < part.length; start += slice) {
      hash.update(part.subarray(start, start + slice))
      yield
    }
  }
  return named(hash)
}

// So many bytes are digested in a few milliseconds.
const slice = 2_000_000

function bytesIn(holder: object): Uint8Array[] {
  return Object.values(holder).flatMap((value) => {
    if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    return typeof value === 'object' && value !== null ? bytesIn(value) : []
  })
}

function named(hash: ReturnType<typeof createHash>): string {
  return hash.digest('hex').slice(0, 12)
}

/** JSON with sorted keys; driver dates as their text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (Object.getPrototypeOf(value) !== Object.prototype) return JSON.stringify(String(value))
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join()}}`
}

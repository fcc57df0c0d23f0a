import { setMaxListeners } from 'node:events'
import type { z } from 'zod'
import type { InEach, Language } from '../../common/languages.ts'
import type { Graph, ReadOptions } from '../neo4j/graph.ts'
import type { Statement } from '../neo4j/statement.ts'
import type { Projections } from '../projection/freshness.ts'
import type { Kept, KeptRows } from '../records/kept-rows.ts'
import type { Work } from '../work/bounded.ts'
import type { Walking } from './walking.ts'

/** What a request brings: who asks, and how it is told to stop. */
/** `language`: in which sentences are wanted; English unless said. */
export type Caller = { requestId: string; signal: AbortSignal; language?: Language }
export type Services = { graph: Graph; projections: Projections; walks: Work; rows?: KeptRows }
export type Context = Walking & {
  requestId: string
  language: Language
  graph: Graph
  options: ReadOptions
  read<P extends z.ZodObject, R extends z.ZodType>(
    statement: Statement<P, R>,
    params: z.input<P>,
  ): Promise<z.output<R>[]>
  /** All rows of a statement that asks nothing; read once beside the projection that this request is answered from. */
  readOnce<R extends z.ZodType>(statement: Statement<z.ZodObject<Record<string, never>>, R>): Promise<z.output<R>[]>
  /** Rows that were read beside the projection that this request is answered from; null where it asked none. */
  kept<Row>(kind: string): Kept<Row> | null
}

/** What the resolvers of one request share: how to ask the database and how to walk, and nothing of any noun. */
export function createContext(
  { graph, projections, walks, rows }: Services,
  { requestId, signal, language = 'en' }: Caller,
): Context {
  // Every statement of the request listens, and a page may need dozens.
  setMaxListeners(0, signal)
  const options: ReadOptions = { requestId, signal }
  const remarks: Walking['remarks'] = {}
  const kept = <Row>(kind: string): Kept<Row> | null =>
    rows && remarks.projection ? rows(remarks.projection, kind) : null
  const read: Context['read'] = (statement, params) => graph.read(statement, params, options)
  const readOnce: Context['readOnce'] = async (statement) => {
    const lists = kept<z.output<typeof statement.row>[]>('whole lists')
    const rows = lists?.get(statement.name) ?? (await read(statement, {}))
    lists?.set(statement.name, rows)
    return rows
  }
  return { ...{ requestId, language, graph, options, projections, walks, signal, remarks }, read, readOnce, kept }
}

/**
 * What one request needs once, made when it is first asked for: a loader, or rows that are read whole. It is declared
 * beside the resolvers that use it, and goes with its request.
 */
export function perRequest<T>(make: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Context, { value: T }>()
  return (context) => {
    const known = made.get(context) ?? { value: make(context) }
    made.set(context, known)
    return known.value
  }
}

/** A message in the reader's language. */
export function saidTo({ message }: { message: InEach<string> }, _args: unknown, { language }: Context): string {
  return message[language]
}

/** The date of the data, where a question names none. */
export const referenceDate = perRequest(async ({ projections }) => (await projections.current()).referenceDate)

/** What became of a request, for its line in the log. */
export type Outcome = {
  operation?: string
  codes?: string[]
  cost?: number
  dataVersion?: string
  /** The name of the answer, and whether the caller has it already; not for the log. */
  named?: { etag: string; isHeld: boolean }
}
/** `params` are what the body of a POST says, where somebody has read it already. */
export type AppCaller = Caller & { outcome: Outcome; log: (event: string, error: unknown) => void; params?: object }
export type AppContext = AppCaller & Context

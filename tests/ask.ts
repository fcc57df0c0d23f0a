import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { createApp } from '../server/app.ts'
import { type Connection, type Graph, openGraph } from '../server/graph.ts'
import { openProjections, type Projections } from '../server/projection/freshness.ts'
import { boundedWork } from '../server/work.ts'

const graphs = new Map<string, Graph>()

/** The door to the test database, opened once for a test file. */
export function graphOf(connection: Connection): Graph {
  const graph = graphs.get(connection.uri) ?? openGraph(connection)
  graphs.set(connection.uri, graph)
  return graph
}

export type Answered<Data> = {
  status: number
  data: Data
  errors?: { message: string; extensions: Record<string, unknown> }[]
  extensions: Record<string, unknown>
}

/** A whole server without a socket that knows the graph as it is now: what it answers to a document, all of it. */
export function server(connection: Connection) {
  const graph = graphOf(connection)
  const projections = openProjections(graph, () => undefined)
  const walks = boundedWork({ name: 'walk', running: 2, waiting: 32, longestWait: 2_000 })
  return respond(createApp({ graph, projections, walks }), projections)
}

function respond(app: ReturnType<typeof createApp>, projections: Projections) {
  async function answer<Data, Variables>(
    document: TadaDocumentNode<Data, Variables> | string,
    variables?: Variables,
  ): Promise<Answered<Data>> {
    const query = typeof document === 'string' ? document : print(document)
    const body = JSON.stringify({ query, variables })
    const headers = { 'content-type': 'application/json' }
    const caller = { requestId: 'test-request', signal: new AbortController().signal, outcome: {}, log: console.error }
    const response = await app.fetch('http://crosstie/graphql', { method: 'POST', headers, body }, caller)
    return { status: response.status, ...(await response.json()) }
  }
  /** The data of an answer that must hold no error. */
  async function ask<Data, Variables>(document: TadaDocumentNode<Data, Variables> | string, variables?: Variables) {
    const { data, errors } = await answer<Data, Variables>(document, variables)
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
  return { answer, ask, projections }
}

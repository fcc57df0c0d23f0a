import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'
import { priceAsUsual } from '../../server/engine/paths/prepare.ts'
import { createApp } from '../../server/graphql/app.ts'
import { type Connection, type Graph, openGraph } from '../../server/neo4j/graph.ts'
import { openProjections } from '../../server/projection/freshness.ts'
import { keptRows } from '../../server/records/kept-rows.ts'
import { boundedWork } from '../../server/work/bounded.ts'

const graphs = new Map<string, Graph>()

/** The door to the test database, opened once a worker, whose files share it. */
export function graphOf(connection: Connection): Graph {
  const graph = graphs.get(connection.uri) ?? openGraph(connection)
  graphs.set(connection.uri, graph)
  return graph
}

type Answered<Data> = {
  status: number
  data: Data
  errors?: { message: string; extensions: Record<string, unknown> }[]
  extensions: Record<string, unknown>
}

/**
 * A whole server without a socket that knows the graph as it is now: what it answers to a document, all of it. `reads`
 * are the statements of its requests; `behind` are those of the projection and of the data's version, which run when
 * they must, whoever asks. Rows are kept from one request to the next only where it is told to.
 */
export function server(connection: Connection, { keeps = false } = {}) {
  const [reads, behind]: [string[], string[]] = [[], []]
  const graph = listening(graphOf(connection), (name, requestId) =>
    (requestId === caller.requestId ? reads : behind).push(name),
  )
  const projections = openProjections(graph, () => undefined, { prepare: priceAsUsual })
  const walks = boundedWork({ name: 'walk', running: 2, waiting: 32, longestWait: 2_000 })
  const services = { graph, projections, walks, ...(keeps ? { rows: keptRows() } : {}) }
  return { ...respond(createApp(services)), projections, services, reads, behind }
}

const caller = { requestId: 'test-request', log: console.error }
const asking = () => ({ ...caller, signal: new AbortController().signal, outcome: {} })

/** The same graph, which tells the name of every statement that is read, and for which request. */
function listening(graph: Graph, tell: (name: string, requestId: string | undefined) => void): Graph {
  const read: Graph['read'] = (statement, params, options) => {
    tell(statement.name, options?.requestId)
    return graph.read(statement, params, options)
  }
  const stream: Graph['stream'] = (statement, params, take, options) => {
    tell(statement.name, options?.requestId)
    return graph.stream(statement, params, take, options)
  }
  return { ...graph, read, stream }
}

function respond(app: ReturnType<typeof createApp>) {
  async function answer<Data, Variables>(
    document: TadaDocumentNode<Data, Variables> | string,
    variables?: Variables,
    operationName?: string,
  ): Promise<Answered<Data>> {
    const query = typeof document === 'string' ? document : print(document)
    const body = JSON.stringify({ query, variables, operationName })
    const headers = { 'content-type': 'application/json' }
    const response = await app.fetch('http://crosstie/graphql', { method: 'POST', headers, body }, asking())
    return { status: response.status, ...(await response.json()) }
  }
  /** The data of an answer that must hold no error. */
  async function ask<Data, Variables>(document: TadaDocumentNode<Data, Variables> | string, variables?: Variables) {
    const { data, errors } = await answer<Data, Variables>(document, variables)
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }
  /** The answer to a GET as it goes out, with the headers that came in. */
  function get(query: string, variables: object = {}, headers: Record<string, string> = {}) {
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })
    return app.fetch(`http://crosstie/graphql?${search}`, { headers }, asking())
  }
  return { answer, ask, get }
}

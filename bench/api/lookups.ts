import { createApp } from '../../server/graphql/app.ts'
import type { Graph } from '../../server/neo4j/graph.ts'
import { openProjections } from '../../server/projection/freshness.ts'
import { boundedWork } from '../../server/work/bounded.ts'

/** A statement as the server asked it. */
export type AskedStatement = { text: string; params: Record<string, unknown> }
/** A question and the statements that it makes, in the order in which they are sent. */
export type Lookup = { name: string; query: string; statements: AskedStatement[] }

/** What other tools look up most: a few records whole, a page of a list, and a page with what it rests on. */
const questions: Record<string, string> = {
  'the levels': '{ levels { id name rank tier isHeadquarters officeCount arrangementCount } }',
  'a page of agencies':
    '{ agencies(first: 50) { nodes { id name acronym aliases codes kind { label } founded ended } } }',
  'offices of a country': `{ offices(place: "alb", first: 50) { nodes { id name city validFrom validTo basis confidence
    level { id name } } } }`,
  'ties with evidence': `{ node(id: "unct-alb") { ... on Arrangement { name ties(first: 50) { nodes {
    id kind role { label } basis confidence validFrom evidence { locator source { name url } } } } } } }`,
}

/** Asks each question once of a graph that notes down what it is asked. */
export async function lookupsOf(graph: Graph): Promise<Lookup[]> {
  const noted: AskedStatement[] = []
  const noting: Graph = {
    ...graph,
    read(statement, params, options) {
      noted.push({ text: statement.text, params })
      return graph.read(statement, params, options)
    },
  }
  const walks = boundedWork({ name: 'walk', running: 1, waiting: 1, longestWait: 1_000 })
  const projections = openProjections(graph, () => undefined)
  await projections.current()
  const app = createApp({ graph: noting, projections, walks })
  const lookups: Lookup[] = []
  for (const [name, query] of Object.entries(questions)) {
    noted.length = 0
    const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) }
    const caller = { requestId: 'bench', signal: new AbortController().signal, outcome: {}, log: () => undefined }
    const answer = (await (await app.fetch('http://bench/graphql', request, caller)).json()) as { errors?: unknown }
    if (answer.errors) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
    lookups.push({ name, query, statements: [...noted] })
  }
  await app.dispose()
  return lookups
}

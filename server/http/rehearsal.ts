import type { createApp } from '../graphql/app.ts'
import type { Projections } from '../projection/freshness.ts'

type App = Pick<ReturnType<typeof createApp>, 'fetch'>

/** What readers ask first, so that the database has planned its statements before anybody waits for that. */
const question = `query ($from: ID!, $to: ID!) {
  routes(from: $from, to: $to, first: 1) {
    nodes { sentence passages { alternatives { nodes { arrangement { kind { label } } ties { id } } } }
      path { steps { sentence tie { evidence { source { title } } } } } }
    gist coverage { sentence } subgraph { parties { name } ties { basis } } dataVersion
  }
  dataset { sources { title } } levels { officeCount }
}`

/** Asks once, between the ends of a tie, and takes no interest in the answer. Never rejects. */
export async function rehearsed(app: App, projections: Projections): Promise<void> {
  await asked(app, projections).catch(() => undefined)
}

async function asked(app: App, projections: Projections) {
  const { parties, ties } = await projections.current()
  const [from, to] = [ties.from[0], ties.to[0]]
  if (from === undefined || to === undefined) return
  const variables = { from: parties.ids.at(from), to: parties.ids.at(to) }
  const body = JSON.stringify({ query: question, variables })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const { signal } = new AbortController()
  await app.fetch('http://localhost/graphql', init, { requestId: 'rehearsal', signal, outcome: {}, log: () => {} })
}

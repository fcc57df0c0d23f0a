// The paths between two agencies, least friction first, with types made from the schema.
//
//   npx tsx docs/examples/paths.ts unicef who [http://127.0.0.1:4000]
//
// gql.tada reads the schema and types the document and its answer; `graphql-env.d.ts` is what it has made of
// server/contract/schema.graphql. Any other client that understands a schema does as well.
import { initGraphQLTada, type ResultOf, type VariablesOf } from 'gql.tada'
import { print } from 'graphql'
import type { introspection } from '../../client/graphql-env.d.ts'

const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; JSON: unknown } }>()

const Paths = graphql(`
  query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, first: 5) {
      nodes { rank friction length sentence }
      noPath { message }
      truncated
      asOf
    }
  }
`)

type Answer = { data?: ResultOf<typeof Paths>; errors?: { message: string }[] }

/** Throws what the server says when it refuses. */
async function ask(server: string, variables: VariablesOf<typeof Paths>): Promise<ResultOf<typeof Paths>['paths']> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(Paths), variables }),
  })
  const { data, errors } = (await response.json()) as Answer
  if (!data) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `HTTP ${response.status}`)
  return data.paths
}

const [from = 'unicef', to = 'who', server = 'http://127.0.0.1:4000'] = process.argv.slice(2)
const { nodes, noPath, truncated, asOf } = await ask(server, { from, to })
console.log(`From ${from} to ${to} on ${asOf}${truncated ? ', the first of more' : ''}:`)
if (noPath) console.log(noPath.message)
for (const { rank, friction, length, sentence } of nodes) {
  console.log(`${rank}. friction ${friction.toFixed(2)}, ${length} steps: ${sentence}`)
}

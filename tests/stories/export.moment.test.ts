import { expect, test } from 'vitest'
import { openWriter } from '../../seeds/write.ts'
import { createExports, type Delivery } from '../../server/export/export.ts'
import type { Graph } from '../../server/neo4j/graph.ts'
import { boundedWork } from '../../server/work/bounded.ts'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

/** The door to the database, behind which somebody takes a tie away at the moment when ties are first read. */
function disturbed(graph: Graph, disturb: () => Promise<unknown>): Graph {
  let isDone = false
  return {
    ...graph,
    async read(statement, params, options) {
      if (!isDone && statement.name.startsWith('ties/')) {
        isDone = true
        await disturb()
      }
      return graph.read(statement, params, options)
    },
  }
}

test('a file that an import overtakes is written once more, of the data after it', async () => {
  await given(connection, {
    offices: [{ id: 'who-hq', level: 'headquarters' }, { id: 'who-alb' }, { id: 'who-srb' }],
    ties: ['who-alb', 'who-srb'].map((from) => ({ id: `line-${from}`, kind: 'REPORTS_TO', from, to: 'who-hq' })),
  })
  const writer = openWriter(connection)
  const { projections } = server(connection)
  await projections.current()
  let times = 0
  const graph = disturbed(graphOf(connection), () => {
    times++
    return writer.inTransaction((tx) => tx.run('MATCH ()-[t {id: "line-who-srb"}]->() DELETE t'))
  })
  const walks = boundedWork({ name: 'walk', running: 2, waiting: 2, longestWait: 1_000 })
  const heavy = boundedWork({ name: 'heavy', running: 1, waiting: 8, longestWait: 5_000 })
  const exports = createExports({ graph, projections, walks }, heavy)
  let file = ''
  const delivery: Delivery = {
    held: undefined,
    notModified: () => undefined,
    async send(_headers, body) {
      for await (const piece of body) file += piece
    },
  }
  await exports('format=json', { requestId: 'overtaken', signal: new AbortController().signal }, delivery)
  expect(times).toBe(1)
  expect(JSON.parse(file).ties.map(({ id }: { id: string }) => id)).toStrictEqual(['line-who-alb'])
  await writer.close()
})

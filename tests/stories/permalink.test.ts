import { afterAll, beforeAll, expect, test } from 'vitest'
import { Paths, questionOf } from '../../client/paths/documents.ts'
import { Routes, routesQuestionOf } from '../../client/routes/documents.ts'
import { asked, decodeView, listOf } from '../../common/address.ts'
import { constraintNames } from '../../common/constraints.ts'
import { type Running, serve } from '../../server/serve.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { askedNames, ends, everyKeyWorld } from '../helpers/everykey.ts'
import { exporter, reader } from '../helpers/exported.ts'
import { exampleOf } from '../helpers/views.ts'
import { given } from '../helpers/world.ts'

let running: Running
// One for all: nobody writes, and each would read the graph anew.
const { ask } = server(connection)
const { whole } = reader(exporter(() => running))

beforeAll(async () => {
  await given(connection, everyKeyWorld)
  running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined })
})
afterAll(() => running.close())

type Ranked = readonly { id: string; friction: number }[]
const ranked = (paths: Ranked = []) => paths.map(({ id, friction }) => ({ id, friction }))

async function exported(search: string) {
  const { paths, routes = [], detours = [], provenance } = await whole(search)
  return { listed: ranked((paths ?? [...routes, ...detours]) as unknown as Ranked), provenance }
}

/** What the page is answered. */
async function onThePage(search: string) {
  const { view } = decodeView(search)
  const [question, ofRoutes] = [questionOf(view), routesQuestionOf(view)]
  if (!question || !ofRoutes) throw new Error(`${search} asks nothing.`)
  if (listOf(view) === 'paths') return ranked((await ask(Paths, question)).paths.nodes)
  const { nodes, detours } = (await ask(Routes, ofRoutes)).routes
  return ranked([...nodes, ...detours])
}

const listed = [ends, `${ends}&list=paths`].flatMap((plain) =>
  askedNames
    .filter((name) => !(plain.includes('list=') && ['list', 'maxOverlap'].includes(name)))
    .map((name) => ({ plain, name })),
)

test.each(listed)('$name added to $plain binds the answer of the page and of an export alike', async (one) => {
  const { plain, name } = one
  const { key, example } = asked[name]
  const search = `${plain}&${key}=${example}`
  const { listed, provenance } = await exported(search)
  expect(listed).toStrictEqual(await onThePage(search))
  expect(listed.length).toBeGreaterThan(0)
  expect(listed).not.toStrictEqual(await onThePage(plain))
  expect(provenance.permalink).toBe(`/?${search}`)
  const isConstraint = (constraintNames as string[]).includes(name)
  if (isConstraint) expect(provenance.constraints).toMatchObject({ [name]: exampleOf(name) })
})

test('an address with every key at once answers both sides the same', async () => {
  const all = askedNames.filter((name) => name !== 'mustChangeLevel')
  const search = [ends, ...all.map((name) => `${asked[name].key}=${asked[name].example}`)].join('&')
  const { listed } = await exported(search)
  expect(listed).toStrictEqual(await onThePage(search))
  expect(listed.map(({ id }) => id)).toStrictEqual(['who-alb~who-in~unicef-in'])
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { Paths, questionOf } from '../../client/paths/documents.ts'
import { asked, decodeView } from '../../common/address.ts'
import { constraintNames } from '../../common/constraints.ts'
import { type Running, serve } from '../../server/serve.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { askedNames, ends, everyKeyWorld } from '../helpers/everykey.ts'
import { exporter, reader } from '../helpers/exported.ts'
import { exampleOf } from '../helpers/views.ts'
import { given } from '../helpers/world.ts'

let running: Running
const { whole } = reader(exporter(() => running))

beforeAll(async () => {
  await given(connection, everyKeyWorld)
  running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined })
})
afterAll(() => running.close())

type Ranked = readonly { id: string; friction: number }[]
const ranked = (paths: Ranked = []) => paths.map(({ id, friction }) => ({ id, friction }))

async function exported(search: string) {
  const { paths, provenance } = await whole(search)
  return { paths: ranked(paths as unknown as Ranked), provenance }
}

/** What the page is answered. */
async function onThePage(search: string) {
  const question = questionOf(decodeView(search).view)
  if (!question) throw new Error(`${search} asks nothing.`)
  return ranked((await server(connection).ask(Paths, question)).paths.nodes)
}

test.each(askedNames)('%s in an address binds the answer of the page and of an export alike', async (name) => {
  const { key, example } = asked[name]
  const search = `${ends}&${key}=${example}`
  const { paths, provenance } = await exported(search)
  expect(paths).toStrictEqual(await onThePage(search))
  expect(paths.length).toBeGreaterThan(0)
  expect(paths).not.toStrictEqual(await onThePage(ends))
  expect(provenance.permalink).toBe(`/?${search}`)
  const isConstraint = (constraintNames as string[]).includes(name)
  if (isConstraint) expect(provenance.constraints).toMatchObject({ [name]: exampleOf(name) })
})

test('an address with every key at once answers both sides the same', async () => {
  const all = askedNames.filter((name) => name !== 'mustChangeLevel')
  const search = [ends, ...all.map((name) => `${asked[name].key}=${asked[name].example}`)].join('&')
  const { paths } = await exported(search)
  expect(paths).toStrictEqual(await onThePage(search))
  expect(paths.map(({ id }) => id)).toStrictEqual(['who-alb~who-in~unicef-in'])
})

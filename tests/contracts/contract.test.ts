import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  introspectionFromSchema,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  valueFromAST,
  visit,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../server/graphql/schema.ts'
import { type Running, serve } from '../../server/serve.ts'
import { exampleOf, inputsOf, partsOf, typesOf } from '../helpers/contract.ts'
import { connection } from '../helpers/database.ts'
import { given } from '../helpers/world.ts'

const options = {
  inputValueDeprecation: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
}
let running: Running

beforeAll(async () => {
  await given(connection, { offices: [{ id: 'who-alb' }] })
  running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: () => undefined })
})
afterAll(() => running.close())

async function introspected(query = getIntrospectionQuery(options)): Promise<IntrospectionQuery> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ query })
  const response = await fetch(`${running.url}/graphql`, { method: 'POST', headers, body })
  return ((await response.json()) as { data: IntrospectionQuery }).data
}

describe('the contract', () => {
  test('is the one on record: a change of it shows here, a change of wording does not', async () => {
    const served = lexicographicSortSchema(buildClientSchema(await introspected()))
    const bare = visit(parse(printSchema(served)), {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    })
    await expect(`${print(bare)}\n`).toMatchFileSnapshot('./schema.snapshot.graphql')
  })

  test('is handed out at /schema.graphql as it runs, descriptions and all', async () => {
    const sdl = await (await fetch(`${running.url}/schema.graphql`)).text()
    const sorted = (of: IntrospectionQuery) =>
      introspectionFromSchema(lexicographicSortSchema(buildClientSchema(of)), options)
    expect(sorted(introspectionFromSchema(buildSchema(sdl), options))).toStrictEqual(sorted(await introspected()))
  })

  test('can be asked for by the standard question, as GraphiQL and other tools do', async () => {
    const { __schema } = await introspected(getIntrospectionQuery())
    expect(__schema.types.length).toBe(Object.keys(schema.getTypeMap()).length)
  })
})

describe('what the contract says of itself', () => {
  const types = typesOf(schema)
  const inputs = types.flatMap(inputsOf)

  test('every type, field, argument and value is described in a sentence', () => {
    const all = [...types.flatMap(partsOf), ...inputs]
    expect(
      all.filter(({ is }) => !/^[A-Z0-9`"].*\.$/s.test(is.description ?? '')).map(({ name }) => name),
    ).toStrictEqual([])
  })

  // A cursor means nothing to a reader, so it is enough to say where to take one from.
  test('every argument and every field of an input shows an example of its value', () => {
    const without = inputs.filter(
      ({ is }) => !/for example `|as `pageInfo.endCursor` gives it/i.test(is.description ?? ''),
    )
    expect(without.map(({ name }) => name)).toStrictEqual([])
  })

  test('every example is a value that the argument takes', () => {
    const refused = inputs.filter(({ is }) => {
      const example = exampleOf(is)
      return example !== undefined && valueFromAST(example, is.type) === undefined
    })
    expect(refused.map(({ name }) => name)).toStrictEqual([])
  })
})

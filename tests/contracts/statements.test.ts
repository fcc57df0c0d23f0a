import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assertionTypes, labels, propertyKeys, structureTypes, tieKinds } from '../../cypher/vocabulary.ts'
import { statements } from '../../server/neo4j/statement.ts'
import '../../server/graphql/schema.ts'
import '../../server/http/health.ts'
import '../../server/export/material.ts'
import '../../server/projection/load.ts'
import { connection } from '../helpers/database.ts'
import { files, sample } from '../helpers/samples.ts'
import { given } from '../helpers/world.ts'

const known: Set<string> = new Set([...labels, ...tieKinds, ...structureTypes, ...assertionTypes])
const knownKeys: Set<string> = new Set(propertyKeys)

/** The statement without its comments and its strings. */
function code(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').replace(/'[^']*'|`[^`]*`/g, "''")
}

const parameters = (text: string) => [...new Set([...code(text).matchAll(/\$(\w+)/g)].map(([, name]) => name))].sort()

/** The columns of the last RETURN. */
function columns(text: string): string[] {
  const last =
    code(text)
      .split(/^RETURN\s/m)
      .at(-1) ?? ''
  const outside = last.split(/^(?:ORDER BY|LIMIT|SKIP)/m)[0] ?? ''
  return topLevel(outside).map((column) => /(\w+)\s*$/.exec(column.trim())?.[1] ?? column)
}

/** Splits at commas that stand in no bracket. */
function topLevel(text: string): string[] {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if ('([{'.includes(sign)) depth++
    if (')]}'.includes(sign)) depth--
    if (sign === ',' && depth === 0) parts.push('')
    else parts[parts.length - 1] += sign
  }
  return parts
}

describe.each(files)('$name', ({ name, text }) => {
  test('opens with a sentence', () => {
    expect(text).toMatch(/^\/\/ [A-Z][^\n]+\.\n/)
  })

  test('speaks the words of the vocabulary', () => {
    const said = [...code(text).matchAll(/[\w)\]]?(?::|\|)([A-Z]\w+)/g)].map(([, word = '']) => word)
    expect(said.filter((word) => !known.has(word))).toStrictEqual([])
    const keys = [...code(text).matchAll(/\b[a-z]\w*\.(\w+)/g)].map(([, key = '']) => key)
    const ofRows =
      name.startsWith('seeds/') || name.startsWith('import/') || name.startsWith('projection/re')
        ? ['properties', 'from', 'to', 'type']
        : []
    const builtIn = ['tie', 'index', 'fulltext', 'queryNodes', ...ofRows]
    expect(keys.filter((key) => !knownKeys.has(key) && !builtIn.includes(key))).toStrictEqual([])
  })

  test('stays within 30 lines', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
  })
})

describe.each(statements)('the server and $name agree', (statement) => {
  test('on parameters', () => {
    expect(parameters(statement.text)).toStrictEqual(Object.keys(statement.params.shape).sort())
  })

  test('on sample values', () => {
    if (parameters(statement.text).length === 0) return
    expect(statement.params.safeParse(sample(statement.text)).error).toBeUndefined()
  })

  test('on columns', () => {
    if (/^(checks|warnings)\//.test(statement.name)) return
    const row = statement.row as unknown as { shape: Record<string, unknown> }
    expect(columns(statement.text).sort()).toStrictEqual(Object.keys(row.shape).sort())
  })
})

describe('on the real database', () => {
  const { uri, user, password } = connection
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const written = /^(seeds|schema|import)\//
  const lists: (string | undefined)[] = ['rows', 'owners', 'ids']

  beforeAll(() =>
    given(connection, {
      offices: [{ id: 'who-alb' }, { id: 'who-hq', level: 'headquarters' }, { id: 'unicef-hq', level: 'headquarters' }],
      ties: [
        { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq' },
        { kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq' },
      ],
    }),
  )
  afterAll(() => driver.close())

  // A small world has not every word of the vocabulary in it; a word that is in neither is caught above.
  function about({ description }: { description: string }): boolean {
    const word = /the missing .*? is: (\w+)/.exec(description)?.[1]
    return word === undefined || !(known.has(word) || knownKeys.has(word))
  }

  // The projection's pieces follow the store, by its own numbers of records. They leave a load as ranks of ids.
  function isStoreNumber({ code, description }: { code: string; description: string }): boolean {
    return code.endsWith('FeatureDeprecationWarning') && /\bid\b/.test(description)
  }

  test.each(files)('$name runs without a warning', async ({ name, text }) => {
    const names = parameters(text)
    const values = written.test(name)
      ? Object.fromEntries(names.map((key) => [key, lists.includes(key) ? [] : {}]))
      : sampled(text, names)
    const session = driver.session()
    try {
      const explain = written.test(name) ? 'EXPLAIN ' : ''
      const { summary } = await session.run(explain + text, values)
      const said = summary.notifications
        .filter(
          (notification) => about(notification) && !(name.startsWith('projection/') && isStoreNumber(notification)),
        )
        .map(({ code, description }) => `${code}: ${description}`)
      expect(said).toStrictEqual([])
    } finally {
      await session.close()
    }
  })

  function sampled(text: string, names: (string | undefined)[]) {
    if (names.length === 0) return {}
    const whole = (value: unknown) => (Number.isInteger(value) ? neo4j.int(value as number) : value)
    return Object.fromEntries(Object.entries(sample(text)).map(([key, value]) => [key, whole(value)]))
  }
})

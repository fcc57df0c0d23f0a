import { describe, expect, test } from 'vitest'
import { statements } from '../../server/neo4j/statement.ts'
import '../../server/graphql/schema.ts'
import '../../server/http/health.ts'
import '../../server/export/material.ts'
import '../../server/projection/load.ts'
import { code, files, knownKeys, knownWords, parameters, sample } from '../helpers/samples.ts'

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
    expect(said.filter((word) => !knownWords.has(word))).toStrictEqual([])
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

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'

type Row = { id: string; name: string; aliases: string; kind: string }
const text = readFileSync(new URL('../../seeds/places.csv', import.meta.url), 'utf8')
const rows = parse<Row>(text, { columns: true })
const namesOf = ({ name, aliases }: Row) => [name, ...aliases.split('|').filter((alias) => alias !== '')]
const countries = rows.filter(({ kind }) => kind === 'COUNTRY' || kind === 'TERRITORY')

test.each([
  ['Deutschland', 'deu'],
  ['Allemagne', 'deu'],
  ['España', 'esp'],
  ['Україна', 'ukr'],
  ['Украина', 'ukr'],
  ['مصر', 'egy'],
  ['中国', 'chn'],
  ['Suomi', 'fin'],
  ['Viêt Nam', 'vnm'],
])('%s is found by its name in a language of its own or of the United Nations', (name, id) => {
  // As the search reads them: accents and case make no difference.
  const plain = (one: string) =>
    one
      .normalize('NFKD')
      .replace(/\p{M}|\s/gu, '')
      .toLowerCase()
  const called = countries.filter((row) => namesOf(row).some((one) => plain(one) === plain(name)))
  expect(called.map((row) => row.id)).toStrictEqual([id])
})

test('each country has names in Arabic, Chinese and Cyrillic letters', () => {
  const scripts = [/\p{Script=Arabic}/u, /\p{Script=Han}/u, /\p{Script=Cyrillic}/u]
  const without = countries.filter((row) => scripts.some((script) => !script.test(namesOf(row).join(' '))))
  expect(without.map(({ name }) => name)).toStrictEqual([])
})

test('no name is of two places', () => {
  const taken = new Map<string, string[]>()
  for (const row of rows)
    for (const name of new Set(namesOf(row).map((one) => one.toLowerCase())))
      taken.set(name, [...(taken.get(name) ?? []), row.id])
  expect([...taken].filter(([, ids]) => ids.length > 1)).toStrictEqual([])
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../seeds/compute/table.ts'
import { yearOf } from '../../seeds/formats/year.ts'
import { agencyNames, fold, placeNames } from '../../seeds/import/aliases.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'

const listed = (cell = '') => (cell === '' ? [] : cell.split('|'))
const places = rowsOf('places').map(({ id = '', name = '', iso3 = '', aliases }) => {
  return { id, name, iso3: iso3 || null, aliases: listed(aliases) }
})
const agencies = rowsOf('agencies').map(({ id = '', name = '', acronym = '', aliases, codes }) => {
  const texts = { acronym: acronym || null, aliases: listed(aliases), codes: listed(codes) }
  return { id, name, isAggregate: false, headquarters: null, home: null, ...texts }
})
const idsOf = (found: { id: string }[]) => found.map(({ id }) => id)

describe('names of agencies and places are found whatever their typography', () => {
  test.each([
    ["Côte d'Ivoire", 'civ'],
    ['Côte d’Ivoire', 'civ'],
    ['COTE D IVOIRE', 'civ'],
    ['Sao Tome and Principe', 'stp'],
    ['São Tomé & Príncipe', 'stp'],
    ['occupied Palestinian territory', 'pse'],
    ['Timor–Leste', 'tls'],
    ['Guinea\u2011Bissau', 'gnb'],
    ['Viet\u00a0Nam', 'vnm'],
    ['viet nam\u200b', 'vnm'],
    ['Turkiye', 'tur'],
    ['TÜRKİYE', 'tur'],
    ['civ', 'civ'],
    ['CIV', 'civ'],
  ])('%s', (spelling, id) => {
    expect(idsOf(placeNames(places).find(spelling))).toStrictEqual([id])
  })

  test.each([
    ['UN Women', 'un-women'],
    ['UN–WOMEN', 'un-women'],
    ['UNWomen', 'un-women'],
    ['U.N.D.P.', 'undp'],
    ['unicef', 'unicef'],
    ['UNHCR\u200b', 'unhcr'],
    ['un habitat', 'un-habitat'],
  ])('%s', (spelling, id) => {
    expect(idsOf(agencyNames(agencies).find(spelling))).toStrictEqual([id])
  })

  test.each(['N/A', 'n/a', '', ' ', '-', '?', '…', 'None', 'UNDPP'])('"%s" is nobody', (spelling) => {
    expect(agencyNames(agencies).find(spelling)).toStrictEqual([])
  })

  test('whoever is written exactly so goes before whoever is alike, and two that are alike are both told', () => {
    const named = (id: string, name: string) => ({ id, name, iso3: null, aliases: null })
    const names = placeNames([named('a', 'Saint-Denis'), named('b', 'Saint Denis'), named('c', 'SAINT DENIS')])

    expect(idsOf(names.find('Saint Denis'))).toStrictEqual(['b'])
    expect(idsOf(names.find('saint denis'))).toStrictEqual(['a', 'b', 'c'])
  })

  test('what the user vouches for goes before all others', () => {
    expect(idsOf(placeNames(places, [['Chad', 'ner']]).find('Chad'))).toStrictEqual(['ner'])
    expect(idsOf(placeNames(places, [['Dahomey', 'ben']]).find('dahomey'))).toStrictEqual(['ben'])
  })

  test('no spelling of the seeds stands for two where it stood for one', () => {
    const names = [
      ...agencies.flatMap(({ id, name, acronym, aliases }) =>
        [name, acronym ?? name, ...aliases].map((spelling) => [spelling, id]),
      ),
    ]
    const byFold = new Map<string, Set<string>>()
    for (const [spelling = '', id = ''] of names)
      byFold.set(fold(spelling), (byFold.get(fold(spelling)) ?? new Set()).add(id))
    const exact = agencyNames(agencies)
    const worse = [...byFold].filter(([, ids]) => ids.size > 1).flatMap(([, ids]) => [...ids])
    expect(
      worse.filter((id) => exact.find(agencies.find((agency) => agency.id === id)?.name ?? '').length !== 1),
    ).toStrictEqual([])
  })

  test('letters that have no mark for Unicode', () => {
    expect(['Łódź', 'Ærø', 'Straße', 'Đà Nẵng', 'İzmir', 'Ҋ'].map(fold)).toStrictEqual([
      ...['lodz', 'aero', 'strasse', 'danang', 'izmir'],
      fold('ҋ'),
    ])
  })

  const world = join(publicFiles, 'uninfo-world')
  test.runIf(publicFilesAreThere() && existsSync(world))('every country of the work plans is found', () => {
    const names = placeNames(places)
    const heads = readdirSync(world).map((file) => [
      file,
      /"name": "([^"]*)"/.exec(readFileSync(join(world, file), 'utf8').slice(0, 300))?.[1] ?? '',
    ])
    expect(heads.length).toBeGreaterThan(100)
    expect(
      heads.filter(
        ([file = '', name = '']) =>
          idsOf(names.find(JSON.parse(`"${name}"`))).join() !== file.slice(0, 3).toLowerCase(),
      ),
    ).toStrictEqual([])
  })
})

describe('the year of a file', () => {
  const year = (name: string, said: Partial<Parameters<typeof yearOf>[1]> = {}) => {
    const found = yearOf({ name: `folder-2019/${name}` }, { content: undefined, stated: [], isOnly: true, ...said })
    return 'year' in found ? found.year : found.issue
  }

  test('is the one in its name, where there is one', () => {
    expect(year('country-expenses-2024.json')).toBe(2024)
    expect(year('2024-country-expenses-2024.json')).toBe(2024)
  })

  test.each([
    ['downloaded-2025-country-expenses-2024.json', '2025 and 2024', '--year 2024'],
    ['expenses.json', 'expenses.json', '--year 2024'],
    ['expenses-20241105.json', 'expenses-20241105.json', '--year 2024'],
    ['expenses-2023-24.json', 'expenses-2023-24.json', '--year 2024'],
  ])('is a question for %s', (name, found, hint) => {
    expect(year(name)).toMatchObject({ code: 'BAD_YEAR', found, hint: expect.stringContaining(hint) })
    expect(year(name, { stated: [{ year: 2023 }] })).toBe(2023)
    expect(year(name, { isOnly: false })).toMatchObject({ hint: expect.stringContaining(`--year ${name}=`) })
    expect(year(name, { isOnly: false, stated: [{ year: 2023 }] })).toMatchObject({ code: 'BAD_YEAR' })
    expect(year(name, { isOnly: false, stated: [{ file: name, year: 2023 }] })).toBe(2023)
  })

  test('is what its content says, whatever its name, and nobody may say otherwise', () => {
    expect(year('downloaded-2025-country-expenses-2024.json', { content: 2022 })).toBe(2022)
    expect(year('a.json', { content: 2022, stated: [{ year: 2024 }] })).toMatchObject({
      code: 'BAD_YEAR',
      expected: '2022, which the file says itself',
    })
  })

  test('stated goes before the name', () => {
    expect(year('country-expenses-2024.json', { stated: [{ year: 2023 }] })).toBe(2023)
  })
})

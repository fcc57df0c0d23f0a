import { beforeAll, describe, expect, test } from 'vitest'
import { crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Found = {
  search: {
    totalCount: number
    kinds: { kind: string; count: number }[]
    edges: { matched: string; node: { id: string } }[]
  }
}
const document = `query ($text: String!, $kinds: [EntityKind!], $level: ID, $first: Int) {
  search(text: $text, kinds: $kinds, level: $level, first: $first) {
    totalCount kinds { kind count } edges { matched node { id } }
  }
}`

async function found(text: string, more: object = {}) {
  const { search } = await asked.ask<Found, object>(document, { text, first: 10, ...more })
  return { ...search, ids: search.edges.map(({ node }) => node.id) }
}

describe('the first thing found in the seeds', () => {
  test.each([
    // Acronyms, whatever the case and the signs.
    ['who', 'who'],
    ['WHO', 'who'],
    ['unicef', 'unicef'],
    ['UN', 'un'],
    ['icc', 'icc'],
    ['un women', 'un-women'],
    ['UN-Habitat', 'un-habitat'],
    ['unwto', 'un-tourism'],
    // Names, whole, begun and mistyped.
    ['World Health Organization', 'who'],
    ['world hea', 'who'],
    ['world bank', 'world-bank'],
    ['international labor organization', 'ilo'],
    ['refugees', 'unhcr'],
    ['unicfe', 'unicef'],
    ['albnaia', 'alb'],
    ['mozambiqe', 'moz'],
    // Places, by other spellings and by code.
    ['albania', 'alb'],
    ['alb', 'alb'],
    ['DEU', 'deu'],
    ['viet nam', 'vnm'],
    ['vietnam', 'vnm'],
    ["cote d'ivoire", 'civ'],
    ['Côte d’Ivoire', 'civ'],
    ['turkiye', 'tur'],
    ['north korea', 'prk'],
    ['drc', 'cod'],
    // Offices, by agency and place, in any order and any language of the aliases.
    ['unicef albania', 'unicef-alb'],
    ['albania unicef', 'unicef-alb'],
    ['unicef alb', 'unicef-alb'],
    ['unicef tirana', 'unicef-alb'],
    ['children albania', 'unicef-alb'],
    ['oms albania', 'who-alb'],
    ['undp vietnam', 'undp-vnm'],
    ['who ivory coast', 'who-civ'],
    ['who europe', 'who-euro'],
    ['who headquarters', 'who-hq'],
    ['undp istanbul', 'undp-irh'],
    ['fao budapest', 'fao-reu'],
    // Arrangements.
    ['unct albania', 'unct-alb'],
    ['country team albania', 'unct-alb'],
    ['country team vietnam', 'unct-vnm'],
    ['one fund rwanda', 'one-fund-rwa'],
    ['ceb', 'ceb'],
    ['un-redd', 'un-redd'],
    // Mandates and sources.
    ['sdg 5', 'sdg-5'],
    ['zero hunger', 'sdg-2'],
    ['A/RES/72/279', 'a-res-72-279'],
    ['resolution 72/279 of the general assembly', 'a-res-72-279'],
    ['strong brand', 'strong-brand'],
    // The other official languages.
    ['OMS', 'who'],
    ['organisation mondiale de la sante', 'who'],
    ['l’enfance', 'unicef'],
    ['PNUD', 'undp'],
    ['naciones unidas', 'un'],
    ['организация объединенных наций', 'un'],
    ['ВОЗ', 'who'],
    ['детский фонд', 'unicef'],
    ['ЮНЕСКО', 'unesco'],
    ['世卫组织', 'who'],
    ['世界卫生', 'who'],
    ['粮农', 'fao'],
    ['منظمة الصحة', 'who'],
    ['اليونيسف', 'unicef'],
  ])('for %s is %s', async (text, id) => {
    expect((await found(text)).ids[0]).toBe(id)
  })
})

describe('among the first three found in the seeds', () => {
  test.each([
    ['enfants', 'unicef'],
    ['gender equality', 'sdg-5'],
    ['gender equality', 'un-women'],
    ['resident coordinator albania', 'dco-alb'],
    ['undp regoinal hub', 'undp-irh'],
    ['fao tirana', 'fao'],
    ['unhcr regional bureau africa', 'unhcr-rbsa'],
    ['delivering as one', 'dao-alb'],
  ])('for %s is %s', async (text, id) => {
    expect((await found(text)).ids.slice(0, 3)).toContain(id)
  })
})

test('nothing is found for what nobody is called', async () => {
  expect(await found('xyzzy qwertz')).toStrictEqual({ totalCount: 0, kinds: [], edges: [], ids: [] })
})

test('what matched is shown in the words of the record', async () => {
  const { edges } = await found('oms', { first: 1 })
  expect(edges).toStrictEqual([{ matched: 'OMS', node: { id: 'who' } }])
})

test('a word between two names is no name: what names both comes first, and no office in Andorra', async () => {
  for (const text of ['UNICEF and UNHCR', 'UNICEF et UNHCR', 'UNICEF y UNHCR']) {
    const { edges } = await found(text)
    expect(edges[0]?.matched, text).toMatch(/UNHCR and UNICEF/)
  }
  expect((await found('trinidad and tobago')).ids[0]).toBe('tto')
  expect((await found('unicef and')).ids[0]).toBe('unicef-and')
})

test('hits are counted by kind, and a kind asked for has all of them', async () => {
  const all = await found('albania')
  const counts = Object.fromEntries(all.kinds.map(({ kind, count }) => [kind, count]))
  const offices = await found('albania', { kinds: ['OFFICE'] })
  expect(all.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount)
  expect(offices.totalCount).toBe(counts.OFFICE)
})

test('a level finds its few offices among the thousands that answer', async () => {
  // Every one of some 4000 offices answers "un", by its own name or by a name's beginning.
  const { ids } = await found('un', { kinds: ['OFFICE'], level: 'headquarters' })
  expect(ids[0]).toBe('un-hq')
  const { totalCount } = await found('regional', { level: 'regional' })
  expect(totalCount).toBeGreaterThan(50)
})

import { beforeAll, expect, test } from 'vitest'
import { crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

/** All that has a name, by lists of the API. */
const named = ['agencies', 'places', 'arrangements', 'offices', 'mandates']
type Page = { list: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }

async function namesOf(list: string, most = Number.POSITIVE_INFINITY): Promise<string[]> {
  const all: string[] = []
  for (let after: string | null = null, more = true; more && all.length < most; ) {
    const question = `query ($after: String) { list: ${list}(first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }`
    const { list: page }: Page = await asked.ask<Page, object>(question, { after })
    all.push(...page.nodes.map(({ name }) => name))
    more = page.pageInfo.hasNextPage
    after = page.pageInfo.endCursor
  }
  return all
}

/** In turn: all at once they would wait for each other's plans. */
async function allNames(most?: number): Promise<string[]> {
  const all: string[] = []
  for (const list of named) all.push(...(await namesOf(list, most)))
  return all
}

/** What is found first by each of the names, where it is not called so. */
async function notFirst(names: string[]) {
  const first = async (text: string) => {
    const question = 'query ($text: String!) { search(text: $text, first: 1) { nodes { name } } }'
    const { search } = await asked.ask<{ search: { nodes: { name: string }[] } }, object>(question, { text })
    return search.nodes[0]?.name ?? null
  }
  const found: [name: string, found: string | null][] = []
  for (const name of names) found.push([name, await first(name)])
  return found.filter(([name, found]) => name !== found)
}

test('whoever is called by their whole name comes first, whatever else has more of its words', async () => {
  const hard = [
    'Economic Commission for Europe',
    'International Organization for Migration',
    'Republic of Korea',
    'Output 2.2.1: land and water ecosystems, Kenya',
    'Planning and delivery of social services (2.1): UNESCO, UNHCR and UNICEF, Zambia 2024',
  ]
  const names = await allNames(100)
  expect(await notFirst([...hard, ...names.filter((_, index) => index % 20 === 7)])).toStrictEqual([])
})

// Some 11,000 questions, six minutes: every one that there is, for whoever changes how names are found.
test.runIf(process.env.CROSSTIE_EVERY_NAME)(
  'every name in the graph finds itself first',
  { timeout: 1_800_000 },
  async () => {
    const lists = await Promise.all(named.map((list) => namesOf(list)))
    expect(await notFirst([...new Set(lists.flat())])).toStrictEqual([])
  },
)

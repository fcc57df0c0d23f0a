import { beforeAll, expect, test } from 'vitest'
import { crosstie, seeded } from '../helpers/seeded.ts'

const asked = crosstie()
beforeAll(seeded)

type Page = {
  arrangements: {
    nodes: { id: string; participants: { nodes: { from: { agency: { id: string } } }[]; totalCount: number } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}
const document = `query ($after: String) {
  arrangements(kind: "JOINT_ACTIVITY", during: {}, first: 50, after: $after) {
    nodes { id participants(during: {}, first: 20) { nodes { from { ... on Office { agency { id } } } } totalCount } }
    pageInfo { hasNextPage endCursor }
  }
}`

/** Every joint activity on any day, with the agencies in it, as the API pages through them. */
async function jointActivities() {
  const met: Page['arrangements']['nodes'] = []
  for (let after: string | null = null; ; ) {
    const { arrangements }: Page = await asked.ask<Page, object>(document, { after })
    met.push(...arrangements.nodes)
    after = arrangements.pageInfo.endCursor
    if (!arrangements.pageInfo.hasNextPage) return met
  }
}

// Counted from the 127 files with a script that shares nothing with this code.
test('over all work plans the answers are 1,123 joint activities, 3,415 parts, 39 agencies in 260 pairs, weight 4,704', async () => {
  const activities = await jointActivities()
  const weights = new Map<string, number>()
  const agencies = new Set<string>()
  let parts = 0
  for (const { participants } of activities) {
    expect(participants.nodes).toHaveLength(participants.totalCount)
    parts += participants.totalCount
    const ids = [...new Set(participants.nodes.map(({ from }) => from.agency.id))].sort()
    for (const [index, one] of ids.entries()) {
      agencies.add(one)
      for (const other of ids.slice(index + 1))
        weights.set(`${one} ${other}`, (weights.get(`${one} ${other}`) ?? 0) + 1)
    }
  }
  const weight = [...weights.values()].reduce((sum, count) => sum + count, 0)
  expect([activities.length, parts, agencies.size, weights.size, weight]).toStrictEqual([1_123, 3_415, 39, 260, 4_704])
})

import { expect, test } from 'vitest'
import type { Alternative } from '../../client/routes/documents.ts'
import { folded } from '../../client/routes/routeWords.ts'

const kinds = {
  activity: { id: 'JOINT_ACTIVITY', label: 'joint activity', plural: 'joint activities' },
  team: { id: 'COUNTRY_TEAM', label: 'country team', plural: 'country teams' },
  result: { id: 'RESULT', label: 'result', plural: 'results' },
}
const through = (kind: keyof typeof kinds, id: string): Alternative => ({
  arrangement: { id, name: id, kind: kinds[kind] },
  ties: [],
  friction: 1,
  observed: true,
})
const tie: Alternative = {
  arrangement: null,
  ties: [{ id: 't', kind: 'COORDINATES_WITH' }],
  friction: 1,
  observed: true,
}
const said = (nodes: Alternative[], totalCount = nodes.length) => folded({ nodes, totalCount })

test('alternatives of a passage are counted by their kinds, least friction first, and the rest is counted', () => {
  expect(said([through('team', 'a')])).toBe('the country team')
  expect(said([tie])).toBe('a tie of kind coordination')
  const activities = ['a', 'b', 'c'].map((id) => through('activity', id))
  expect(said([...activities, through('team', 'd')])).toBe('3 joint activities, the country team')
  const all = [...activities, through('team', 'd'), through('result', 'e'), through('activity', 'f')]
  expect(said(all)).toBe('4 joint activities, the country team, 1 more')
  expect(said(all, 30)).toBe('4 joint activities, the country team, 25 more')
})

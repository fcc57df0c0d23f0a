import { afterAll, beforeAll, expect, test } from 'vitest'
import { server } from '../helpers/ask.ts'
import { pageOf } from '../helpers/connections.ts'
import { connection } from '../helpers/database.ts'
import { folderWith, importer, removeFolders } from '../helpers/imports.ts'
import { describeEnds, describeLists, inFieldwork, lists } from '../helpers/lists.ts'
import { given, type World } from '../helpers/world.ts'

/** What the seeds have nothing or too little of: somebody's own coding. */
const world: World = {
  offices: [
    { id: 'unicef-alb' },
    { id: 'unicef-ecaro', level: 'regional' },
    { id: 'undp-alb' },
    { id: 'who-alb' },
    { id: 'fao-alb' },
  ],
  arrangements: [
    ...['unct-alb', 'unct-ury', 'unct-pak'].map((id) => ({ id, kind: 'COUNTRY_TEAM' })),
    ...['hlcm', 'hlcp', 'unsdg'].map((id) => ({ id, kind: 'INTER_AGENCY_BODY', level: 'system' })),
    { id: 'joint-sdg-fund', kind: 'POOLED_FUND', level: 'system' },
  ],
  mandates: ['sdg-3', 'sdg-5', 'sdg-13'].map((id) => ({ id, scheme: 'SDG' })),
  factors: ['strong-brand', 'small-specialised-status', 'non-resident-status'].map((id) => ({ id })),
  ties: [
    { id: 'reports_to:unicef-alb:unicef-ecaro', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-ecaro' },
    ...['hlcm', 'hlcp', 'unsdg'].map((to) => ({ kind: 'UNDER' as const, from: 'unct-alb', to })),
  ],
  addresses: [
    ...['sdg-3', 'sdg-5', 'sdg-13'].map((to) => ({ from: 'unct-alb', to })),
    ...['unct-ury', 'unct-pak'].map((from) => ({ from, to: 'sdg-5' })),
  ],
  has_factor: [
    ...['unicef', 'undp', 'who', 'unicef-alb'].map((from) => ({ from, to: 'strong-brand' })),
    ...['unicef-alb', 'undp'].flatMap((from) =>
      ['small-specialised-status', 'non-resident-status'].map((to) => ({ from, to })),
    ),
  ],
  received: ['undp', 'unicef', 'who', 'fao'].map((from) => ({ from, to: 'joint-sdg-fund', amount: 1 })),
  more: {
    practice_sets: [{ id: 'systemic-thinking', name: 'Systemic thinking', source: 'story' }],
    codings: [1, 2, 3, 4].map((number) => ({
      id: `c${number}`,
      about: ['unct-alb', 'unicef-alb', 'reports_to:unicef-alb:unicef-ecaro'],
      of: 'systemic-thinking',
      stance: 'SUPPORTS',
      basis: 'DOCUMENTED',
      source: 'story',
    })),
  },
}

let asked: ReturnType<typeof server>
const { bring, close } = importer(connection)
beforeAll(async () => {
  await given(connection, world)
  asked = server(connection)
})
afterAll(async () => {
  removeFolders()
  await close()
})

const ours = lists.filter(({ name }) => inFieldwork.includes(name))
describeLists(ours, () => asked)
describeEnds(ours, () => asked)

test('cursors outlive a restart of the server and an import that changes nothing', async () => {
  const agencies = folderWith({ 'agencies.csv': 'id,name,kind,source\nacme,Acme,OTHER,story\n' })
  await bring('crosstie', agencies, { owner: 'fieldwork' })
  const firsts = await Promise.all(ours.map((list) => pageOf(asked, list, { first: 2 })))
  const after = firsts.map(({ pageInfo }) => pageInfo.endCursor)
  const before = await Promise.all(ours.map((list, index) => pageOf(asked, list, { first: 2, after: after[index] })))
  const { changes } = await bring('crosstie', agencies, { owner: 'fieldwork' })
  expect(Object.values(changes).every((count) => count === 0)).toBe(true)
  const restarted = server(connection)
  const then = await Promise.all(ours.map((list, index) => pageOf(restarted, list, { first: 2, after: after[index] })))
  expect(withoutVersion(then)).toStrictEqual(withoutVersion(before))
})

/** While the digest of all records is under way another one stands in, so the same data may have two names. */
function withoutVersion(pages: unknown): unknown {
  return JSON.parse(JSON.stringify(pages, (key, value) => (key === 'dataVersion' ? undefined : value)))
}

import { expect } from '@playwright/test'
import { violationsInBoth } from './axe.ts'
import { explorerOf } from './explorer.ts'

const members = { library: ['delft', 'leiden', 'gouda'], water: ['delft', 'leiden'] }

/** Three towns and two tables that they sit at; nobody's country, nobody's joint work, no headquarters. */
const test = explorerOf({
  levels: [{ id: 'local', name: 'Local', rank: 0, tier: 0, isHeadquarters: false }],
  more: { arrangement_kinds: [{ id: 'TABLE', label: 'table', plural: 'tables', channel: 1, source: 'story' }] },
  offices: members.library.map((id) => ({ id: `${id}-town`, agency: id, name: id, level: 'local' })),
  arrangements: Object.keys(members).map((id) => ({ id, name: id, level: 'local', kind: 'TABLE' })),
  ties: Object.entries(members).flatMap(([to, some]) =>
    some.map((one) => ({ kind: 'TAKES_PART_IN' as const, from: `${one}-town`, to })),
  ),
})

test('the first page of another world names its own, and asks nothing about ours', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who works with whom, and through which level?')
  const most = page.getByRole('list', { name: 'Who shares most' })
  await expect(most.getByRole('listitem').first()).toHaveText('delft – leiden 2 arrangements in common')
  await expect(page.getByRole('heading', { name: 'What the data covers' })).toBeVisible()
  await expect(page.getByText('Albania')).toHaveCount(0)
  expect(await violationsInBoth(page)).toStrictEqual([])
  await page
    .getByRole('link', { name: 'from delft to gouda' })
    .or(page.getByRole('link', { name: /^from / }))
    .first()
    .click()
  await expect(page).toHaveURL(/from=.+&to=.+/)
})

test('an agency is shown with whom it sits where nothing is called joint work', async ({ page }) => {
  await page.goto('/?at=delft')
  await expect(page.getByRole('row', { name: /leiden/ }).first()).toContainText('2')
  await expect(page.getByText('could not be read')).toHaveCount(0)
})

const beforeAnything = explorerOf({})

beforeAnything('a graph with nothing in it says how to bring something in', async ({ page }) => {
  await page.goto('/')
  const nothing = page.getByRole('region', { name: 'Nothing is in the graph yet' })
  await expect(nothing).toContainText('npm run import -- memberships')
  await expect(nothing).toContainText('docs/another-bureaucracy.md')
  expect(await violationsInBoth(page)).toStrictEqual([])
})

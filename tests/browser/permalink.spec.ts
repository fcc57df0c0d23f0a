import { expect, type Page } from '@playwright/test'
import { questionOf } from '../../client/paths/documents.ts'
import { asked, chipped, decodeView } from '../../common/address.ts'
import { askedNames, ends, everyKeyWorld } from '../helpers/everykey.ts'
import { violations } from './axe.ts'
import { explorerOf } from './explorer.ts'

/** With joint work of two others in Albania: where nobody's is known, that is said instead of routes. */
const test = explorerOf({
  ...everyKeyWorld,
  agencies: [...(everyKeyWorld.agencies ?? []), { id: 'itu', name: 'ITU' }, { id: 'upu', name: 'UPU' }],
  offices: [...(everyKeyWorld.offices ?? []), { id: 'itu-alb' }, { id: 'upu-alb' }],
  arrangements: [...(everyKeyWorld.arrangements ?? []), { id: 'post', kind: 'JOINT_ACTIVITY' }],
  covers: [...(everyKeyWorld.covers ?? []), ...['itu-alb', 'upu-alb', 'post'].map((from) => ({ from, to: 'alb' }))],
  ties: [
    ...(everyKeyWorld.ties ?? []),
    ...['itu-alb', 'upu-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to: 'post', confidence: 1 })),
  ],
})
const plain = `/?v=1&${ends}`
const names = askedNames.filter((name) => name in chipped) as (keyof typeof chipped)[]
const keyed = (some: readonly (keyof typeof asked)[]) =>
  some.map((name) => `${asked[name].key}=${asked[name].example}`).join('&')

const chips = (page: Page) => page.getByRole('region', { name: 'Constraints' }).getByRole('row')
const chipTexts = (page: Page) => chips(page).locator('.chip-text')
const notice = (page: Page) => page.getByRole('region', { name: 'What this link says and is not obeyed' })
const list = (page: Page) => page.getByRole('list', { name: /^(Routes|Paths|Detours), least friction first$/ }).first()

/** The paths shown with their friction, once the page has settled. */
async function shown(page: Page): Promise<string[]> {
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
  await expect(list(page)).toBeVisible()
  return page.locator('.route-row').allInnerTexts()
}

/** What the page asks of the server when it opens an address. */
async function openedAs(page: Page, address: string): Promise<unknown> {
  const sent = page.waitForRequest((request) => /query (Paths|Routes)/.test(request.postData() ?? ''))
  await page.goto(address)
  return (await sent).postDataJSON().variables
}

test('an address written by hand with every key is obeyed, and each constraint is a chip', async ({ page }) => {
  const search = `${ends}&${keyed(askedNames)}`
  expect(await openedAs(page, `/?${search}`)).toStrictEqual(questionOf(decodeView(search).view))
  await expect(chipTexts(page)).toHaveText([
    'pass Albania country team',
    'avoid WHO headquarters',
    'on 5 May 2019',
    'only ties of kind reporting line, taking part',
    'only at Country',
    'only ties between agencies',
    'only ties of confidence 0.75 or more',
    'only ties of basis dataset, documented',
    'only observed ties',
    'with made-up ties',
    'only paths that change level',
    'only those at work in Albania, and levels above',
    'only those at work in Albania, and levels above',
    'from agency to agency only at Country',
    'at most 3 steps',
    'routes that share at most 20 %',
    'friction: a tie of kind under costs 1, the channel of a pooled fund is 8, crowd to the power 1, doubt to the power 0.5',
    'assuming Strong brand: ties between agencies × 0.8',
    'assuming Non-resident status: ties within the agency × 2',
  ])
  await expect(notice(page)).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'No path' })).toBeVisible()
  expect(await violations(page)).toStrictEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  // The drawing is laid out anew for the width.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await page.getByRole('button', { name: 'Allow paths at one level' }).click()
  await expect(page).not.toHaveURL(/&x=1/)
  await expect(list(page)).toContainText('in Albania country team')

  await page.getByRole('button', { name: 'Clear all' }).click()
  await expect(page).toHaveURL(`${plain}&list=paths&n=1`)
  await expect(chips(page)).toHaveCount(0)
})

/** What the page shows without any constraint; the same for all tests of a worker. */
let free: string[] | undefined

for (const name of names) {
  test(`${name} is taken back by its chip, in the address and in the answer`, async ({ page }) => {
    if (free === undefined) {
      await page.goto(plain)
      free = await shown(page)
    }
    await page.goto(`${plain}&${keyed([name])}`)
    expect(await shown(page)).not.toStrictEqual(free)
    await expect(notice(page)).toHaveCount(0)
    await expect(chips(page).first()).toBeVisible()
    for (let left = await chips(page).count(); left > 0; left--) {
      await chips(page).first().getByRole('button').click()
      await expect(chips(page)).toHaveCount(left - 1)
    }
    await expect(page).toHaveURL(plain)
    await expect.poll(() => shown(page)).toStrictEqual(free)
  })
}

test('each key and value that is not obeyed is named, with why and what is taken instead', async ({ page }) => {
  const bad: [piece: string, why: string][] = [
    ['v=7', '`v` must be 1, as no later form of an address is known here. Taken instead: it is read as 1'],
    ['on=2024-99-99', "`on` must be a day that exists, such as 2024-12-31. Taken instead: the data's reference date."],
    [
      'conf=abc',
      '`conf` must be 0 to 1, such as 0.75, with at most six decimals. Taken instead: ties of any confidence.',
    ],
    ['kind=MARRIED_TO', '`kind` must be some of REPORTS_TO, ACCOUNTABLE_TO'],
    ['lv=', '`lv` must be an id, such as unicef-alb, percent-encoded. Taken instead: all levels.'],
    ['x=true', '`x` must be 1, or left out. Taken instead: paths may stay at one level.'],
    ['fr=UNDER:200', '`fr` must be 0.01 to 100 for UNDER'],
    ['to=who-hq', '`to` is given twice. The first is taken.'],
    ['versus=2020-01-01', 'There is no `versus`. Nothing is taken instead.'],
    ['depth=2', '`depth` is for an export; this page shows paths between two ends.'],
    ['lens=charm', '`lens` must name factors of the data'],
  ]
  const pieces = bad.map(([piece]) => (piece === 'lens=charm' ? 'lens=charm:2,strong-brand:0.8' : piece))
  const sent = await openedAs(page, `/?${ends}&${pieces.join('&')}`)
  expect(sent).toMatchObject({
    constraints: {},
    friction: { lens: [{ factor: 'strong-brand', dimension: 'INTER_AGENCY', multiplier: 0.8 }] },
  })
  await expect(notice(page).getByRole('listitem')).toHaveCount(bad.length)
  for (const [piece, why] of bad)
    await expect(notice(page)).toContainText(`ignored ${piece}. ${why.replaceAll('`', '')}`)
  await expect(chipTexts(page)).toHaveText(['assuming Strong brand: ties between agencies × 0.8'])
  await shown(page)
  expect(await violations(page)).toStrictEqual([])
  await page.setViewportSize({ width: 320, height: 800 })
  // The drawing is laid out anew for the width.
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await notice(page).getByRole('button', { name: 'Dismiss' }).click()
  await expect(notice(page)).toHaveCount(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: /reverse/i }).click()
  await expect(page).toHaveURL(/from=unicef-alb&to=who-alb.*&versus=2020-01-01&depth=2$/)
  await shown(page)
  await expect(notice(page)).toHaveCount(0)
})

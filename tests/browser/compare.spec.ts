import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { unescaped } from '../helpers/taken.ts'
import type { World } from '../helpers/world.ts'
import { violations } from './axe.ts'
import { explorerOf } from './explorer.ts'

const year = { validFrom: '2024-01-01', validTo: '2025-01-01' }
const plan = (place: string, activities: number, activityParts: number) => [
  { id: `cf-${place}`, kind: 'COOPERATION_FRAMEWORK', activities, activityParts, partsWithoutMoney: 1 },
  { id: `priority-${place}`, kind: 'RESULT' },
  { id: `health-${place}`, name: `Output 1: health care, ${place}`, kind: 'RESULT' },
  { id: `food-${place}`, kind: 'RESULT' },
]
const parts = (place: string) => [
  { kind: 'UNDER' as const, from: `priority-${place}`, to: `cf-${place}` },
  { kind: 'UNDER' as const, from: `health-${place}`, to: `priority-${place}` },
  { kind: 'UNDER' as const, from: `food-${place}`, to: `priority-${place}` },
]
const part = (from: string, to: string, required: number) => ({
  kind: 'TAKES_PART_IN' as const,
  ...{ from, to, required, currency: 'USD', ...year },
})

/** Two plans that report differently, one of totals, and a country without a file. */
const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
    { id: 'fao', name: 'Food and Agriculture Organization', acronym: 'FAO' },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'pak', name: 'Pakistan' },
    { id: 'ukr', name: 'Ukraine' },
    { id: 'fji', name: 'Fiji' },
    { id: 'pacific', name: 'The Pacific', kind: 'REGION' },
  ],
  offices: [
    ...['alb', 'pak'].flatMap((place) => ['who', 'unicef', 'fao'].map((agency) => ({ id: `${agency}-${place}` }))),
    { id: 'who-east', name: 'WHO East', level: 'regional' },
    { id: 'unicef-east', name: 'UNICEF East', level: 'regional' },
  ],
  arrangements: [
    ...plan('alb', 5, 6),
    ...plan('pak', 10, 25),
    { id: 'cf-ukr', kind: 'COOPERATION_FRAMEWORK' },
    { id: 'recovery-ukr', kind: 'RESULT' },
    {
      id: 'vaccines',
      name: 'Vaccines: UNICEF and WHO, Pakistan',
      kind: 'JOINT_ACTIVITY',
      required: 9,
      currency: 'USD',
    },
  ],
  covers: [
    ...['alb', 'pak'].flatMap((to) =>
      [
        ...['who', 'unicef', 'fao'].map((agency) => `${agency}-${to}`),
        ...['cf', 'priority', 'health', 'food'].map((kind) => `${kind}-${to}`),
      ].map((from) => ({ from, to })),
    ),
    { from: 'vaccines', to: 'pak' },
    { from: 'cf-ukr', to: 'ukr' },
    { from: 'recovery-ukr', to: 'ukr' },
  ],
  ties: [
    ...parts('alb'),
    ...parts('pak'),
    { kind: 'UNDER', from: 'recovery-ukr', to: 'cf-ukr' },
    { kind: 'UNDER', from: 'vaccines', to: 'health-pak' },
    ...['alb', 'pak'].flatMap((place) => [
      part(`who-${place}`, `health-${place}`, 2_000_000),
      part(`unicef-${place}`, `health-${place}`, 8_000_000),
      part(`fao-${place}`, `food-${place}`, 5_000_000),
      { kind: 'REPORTS_TO' as const, from: `who-${place}`, to: 'who-east', basis: 'DERIVED' as const },
      { kind: 'REPORTS_TO' as const, from: `unicef-${place}`, to: 'unicef-east', basis: 'REFERENCE' as const },
    ]),
    part('who-pak', 'vaccines', 2_000_000),
    part('unicef-pak', 'vaccines', 7_000_000),
  ],
}
const test = explorerOf(world)
test.setTimeout(120_000)

const row = (page: Page, id: string) => page.locator(`[data-row="${id}"]`)
/** The first question of a world waits for the database to plan its statements. */
async function open(page: Page, address: string) {
  await page.goto(address)
  await expect(page.locator('[data-table="sides"]')).toBeVisible({ timeout: 60_000 })
}
const heads = (page: Page) => page.locator('[data-table="sides"] thead th')

test('places stand side by side by name, with how each reports before any count', async ({ page }) => {
  await open(page, '/?compare=pak,alb')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Albania and Pakistan, side by side')
  await expect(page.locator('.gist')).toContainText('Pakistan names 2.5 agencies an activity, Albania 1.2')
  await expect(heads(page)).toHaveText(['Albania', 'Pakistan'])
  await expect(page.locator('[data-row]').first()).toContainText('Agencies named per activity')
  await expect(row(page, 'joint').locator('td')).toHaveText([/^0 of 5$/, /^1 of 10by 2 of 3 agencies$/])
  await expect(row(page, 'money').locator('td')).toHaveText([/^0\.0 jointly15\.0 alone$/, /^9\.0 jointly6\.0 alone$/])
  await expect(row(page, 'meetings')).toContainText('in no public file, in both')
  expect(await violations(page)).toStrictEqual([])
})

test('a blank has its type, and a region is refused in words', async ({ page }) => {
  await open(page, '/?compare=alb,ukr,fji,pacific,atlantis')
  await expect(heads(page)).toHaveText(['Albania', 'Fiji', 'Ukraine'])
  await expect(page.locator('.gist')).toContainText('No work plan of Fiji is in the data')
  await expect(row(page, 'joint').locator('td')).toHaveText([/0 of 5/, 'no file', 'totals only'])
  await expect(page.getByRole('main')).toContainText('The Pacific is no country and has no plan of its own')
  await expect(page.getByRole('main')).toContainText('Nothing in the data has the id atlantis.')
})

test('the figure to take away has every row of the page', async ({ page }) => {
  await open(page, '/?compare=alb,pak,ukr')
  await page.locator('.take-away').getByRole('button', { name: 'Take away' }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: /SVG/ }).first().click()
  const svg = readFileSync(await (await saved).path(), 'utf8')
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => unescaped(text)).join(' ')
  for (const title of await page.locator('[data-table="sides"] [data-row] > th').allInnerTexts())
    for (const word of title.split(/\s+/)) expect(texts).toContain(word)
  for (const said of ['Ukraine', 'totals only', '9.0 jointly', 'in no public file, in all three'])
    expect(texts).toContain(said)
})

test('a place is added and taken away by the mouse, and Back undoes it', async ({ page }) => {
  await open(page, '/?compare=alb')
  await page.getByRole('button', { name: '+ a place' }).click()
  await page.getByRole('combobox', { name: 'A place to lay beside' }).fill('Pakis')
  await page.getByRole('option', { name: /Pakistan/ }).click()
  await expect(heads(page)).toHaveText(['Albania', 'Pakistan'])
  await page.getByRole('button', { name: 'Take Albania away' }).click()
  await expect(heads(page)).toHaveText(['Pakistan'])
  await page.goBack()
  await expect(heads(page)).toHaveText(['Albania', 'Pakistan'])
})

test('the same by keyboard alone: one tab stop, arrows within, and focus that stays', async ({ page }) => {
  await open(page, '/?compare=alb,pak')
  await expect(heads(page)).toHaveText(['Albania', 'Pakistan'])
  const first = page.getByRole('button', { name: 'Take Albania away' })
  for (let stops = 0; stops < 15 && !(await first.evaluate((one) => one === document.activeElement)); stops++)
    await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('button', { name: '+ a place' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('combobox', { name: 'A place to lay beside' })).toBeFocused()
  await page.keyboard.type('Ukraine')
  await page.keyboard.press('Enter')
  await expect(heads(page)).toHaveText(['Albania', 'Pakistan', 'Ukraine'])
  await expect(page.getByRole('button', { name: '+ a place' })).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('button', { name: 'Take Ukraine away' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heads(page)).toHaveText(['Albania', 'Pakistan'])
})

test('a group that proposes a joint step sees where all of it sits, and whose line must agree', async ({ page }) => {
  await open(page, '/?compare=alb,pak&group=who,unicef')
  const section = page.getByRole('region', { name: /WHO and UNICEF propose a joint step/ })
  await expect(section.locator('.says')).toContainText(
    'Under the same output in Albania and Pakistan; in one joint activity in Pakistan alone.',
  )
  await expect(section.locator('.says')).toContainText('Two lines must agree in each.')
  await expect(row(page, 'alb')).toContainText('1 output: Output 1: health care, alb')
  await expect(row(page, 'pak')).toContainText('1 joint activity: Vaccines: UNICEF and WHO, Pakistan')
  await expect(row(page, 'pak')).toContainText('who-pak → WHO East')
  expect(await violations(page)).toStrictEqual([])
})

test('without places, a group is looked for in all plans', async ({ page }) => {
  await page.goto('/?group=who,unicef,fao')
  await expect(page.getByRole('main')).toContainText(
    'No output and no joint activity of any plan in the data names all three.',
  )
  await page.getByRole('button', { name: 'Take FAO away' }).click()
  await expect(page).not.toHaveURL(/fao/)
})

test('on a narrow page each measure is a small table, and nothing moves sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await open(page, '/?compare=alb,pak,ukr,fji&group=who,unicef')
  await expect(row(page, 'joint').locator('td')).toHaveCount(4)
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(sideways).toBe(0)
})

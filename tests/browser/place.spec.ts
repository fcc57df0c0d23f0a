import { expect, type Page } from '@playwright/test'
import type { StoryTie, World } from '../helpers/world.ts'
import { violations } from './axe.ts'
import { explorerOf } from './explorer.ts'

const part = (from: string, to: string, required?: number): StoryTie => ({
  ...{ kind: 'TAKES_PART_IN', from, to, ...(required === undefined ? {} : { required, currency: 'USD' }) },
})
const answers = (from: string): StoryTie => ({ kind: 'ACCOUNTABLE_TO', from, to: 'dco-alb', basis: 'DERIVED' })

/** Three agencies that share work, one that stands under the same output alone, and one that nobody has seen for years. */
const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: 'United Nations Children’s Fund', acronym: 'UNICEF' },
    { id: 'unfpa', name: 'United Nations Population Fund', acronym: 'UNFPA' },
    { id: 'fao', name: 'Food and Agriculture Organization', acronym: 'FAO' },
    { id: 'wfp', name: 'World Food Programme', acronym: 'WFP' },
    { id: 'dco', name: 'Development Coordination Office', acronym: 'DCO' },
  ],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unfpa-alb', name: 'UNFPA Albania' },
    { id: 'fao-alb', name: 'FAO Albania' },
    { id: 'wfp-alb', name: 'WFP Albania' },
    { id: 'dco-alb', name: 'Resident Coordinator’s Office Albania' },
    { id: 'undp-rco-alb', name: 'UNDP Coordination Albania', agency: 'undp', validTo: '2019-01-01' },
    { id: 'who-euro', name: 'WHO Regional Office for Europe', level: 'regional', city: 'Copenhagen' },
    { id: 'who-ukr', name: 'WHO Ukraine' },
    { id: 'dco-ukr', name: 'Resident Coordinator’s Office Ukraine' },
  ],
  places: [
    { id: 'europe', name: 'Europe', kind: 'REGION' },
    { id: 'alb', name: 'Albania', partOf: 'europe' },
    { id: 'ukr', name: 'Ukraine', partOf: 'europe' },
    { id: 'vut', name: 'Vanuatu' },
  ],
  arrangements: [
    { id: 'health', name: 'Output 1: Health, Albania', kind: 'RESULT' },
    { id: 'food', name: 'Output 2: Food, Albania', kind: 'RESULT' },
    { id: 'clinics', name: 'Clinics (1): UNICEF and WHO, Albania 2024', required: 25, currency: 'USD' },
    { id: 'midwives', name: 'Midwives (1): UNFPA, UNICEF and WHO, Albania 2024', required: 9, currency: 'USD' },
    { id: 'cf-ukr', name: 'Cooperation Framework Ukraine', kind: 'COOPERATION_FRAMEWORK' },
    { id: 'totals', name: 'Priority I, Ukraine', kind: 'RESULT', required: 5_000_000, currency: 'USD' },
    { id: 'unct-ukr', name: 'Country team Ukraine', kind: 'COUNTRY_TEAM' },
  ],
  covers: [
    ...['who-alb', 'unicef-alb', 'unfpa-alb'].map((from) => ({ from, to: 'alb', presence: 'RESIDENT' as const })),
    { from: 'fao-alb', to: 'alb', observedUntil: '2024-12-31', validFrom: '2024-01-01' },
    { from: 'wfp-alb', to: 'alb', observedUntil: '2015-12-31', validFrom: '2015-01-01' },
    ...['dco-alb', 'undp-rco-alb', 'who-euro', 'health', 'food', 'clinics', 'midwives'].map((from) => ({
      from,
      to: 'alb',
    })),
    ...['who-ukr', 'dco-ukr', 'totals', 'cf-ukr', 'unct-ukr', 'who-euro'].map((from) => ({ from, to: 'ukr' })),
  ],
  ties: [
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', basis: 'REFERENCE' },
    ...['who-alb', 'unicef-alb', 'unfpa-alb', 'fao-alb'].map(answers),
    { kind: 'ACCOUNTABLE_TO', from: 'who-ukr', to: 'dco-ukr', basis: 'DERIVED' },
    ...['who-ukr', 'dco-ukr'].map((from): StoryTie => ({ ...part(from, 'unct-ukr'), basis: 'DERIVED' })),
    part('who-alb', 'health', 60_000_000),
    part('unicef-alb', 'health', 30_000_000),
    part('unfpa-alb', 'health', 4_000_000),
    part('fao-alb', 'health', 1_000_000),
    part('fao-alb', 'food', 2_000_000),
    part('who-alb', 'clinics', 20_000_000),
    part('unicef-alb', 'clinics', 5_000_000),
    part('who-alb', 'midwives', 4_000_000),
    part('unicef-alb', 'midwives', 4_000_000),
    part('unfpa-alb', 'midwives', 1_000_000),
  ],
  spent: [
    { from: 'who', to: 'alb', amount: 12_000_000, year: 2021 },
    { from: 'who', to: 'alb', amount: 13_000_000, year: 2024 },
    { from: 'fao', to: 'alb', amount: 1_000_000, year: 2024 },
  ],
  more: { successions: [{ from: 'dco-alb', to: 'undp-rco-alb', on: '2019-01-01', source: 'story' }] },
}

const test = explorerOf(world)

const row = (page: Page, agency: string) => page.locator(`[data-table="who"] [data-row="${agency}"]`)
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const matrix = (page: Page) => page.locator('[data-table="matrix"]')

test('who was seen years ago is told apart, and whoever coordinates comes last and is in no ranking', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto('/?at=alb')
  await expect(page.locator('[data-table="who"] tbody tr')).toHaveCount(6)
  await expect(row(page, 'unicef')).toContainText('not in file')
  await expect(row(page, 'wfp')).toContainText('last seen in 2015')
  await expect(row(page, 'wfp')).toContainText('not in the plan’s file')
  await expect(page.locator('[data-table="who"] tbody tr').last()).toContainText('Resident Coordinator’s Office')
  await expect(page.locator('main')).not.toContainText('DCO')
  expect(await violations(page)).toStrictEqual([])
})

test('the matrix is one stop; arrows go between filled cells, and the sentence follows with outputs by name', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto('/?at=alb')
  await expect(matrix(page).locator('a[tabindex="0"]')).toHaveCount(1)
  await matrix(page).locator('a[tabindex="0"]').focus()
  const says = page.locator('.matrix-says')
  await expect(says).toContainText('UNICEF and WHO: 2 joint activities, US$')
  await expect(says).toContainText('Clinics (1)')
  await expect(says).toContainText('On record.')
  await page.keyboard.press('ArrowUp')
  await expect(matrix(page).locator('a:focus')).toHaveCount(1)
  await page.keyboard.press('ArrowRight')
  await expect(says).toContainText('Output 1: Health')
  await expect(says).toContainText('Derived from who is named under each.')
  await expect(matrix(page).locator('a[tabindex="0"]')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/from=\w+-alb&to=\w+-alb/)
})

test('where a page reads to the left the keys of the matrix go where they point', async ({ page }) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => document.documentElement.setAttribute('dir', 'rtl'))
  })
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto('/?at=alb')
  await matrix(page).locator('a[tabindex="0"]').focus()
  const [before, last] = await matrix(page)
    .locator('thead th')
    .evaluateAll((heads) => heads.slice(-2).map((head) => head.getBoundingClientRect().left))
  expect(last).toBeLessThan(before ?? 0)
  const says = page.locator('.matrix-says')
  await page.keyboard.press('ArrowRight')
  await expect(says).toContainText('On record.')
  await page.keyboard.press('ArrowLeft')
  await expect(says).toContainText('Derived from who is named under each.')
  await expect(matrix(page).locator('.diagonal').first()).toHaveCSS('transform', 'matrix(-1, 0, 0, 1, 0, 0)')
  await expect(matrix(page).locator('tbody th').first()).toHaveCSS('padding-left', '8px')
})

test('a gap names the output and says that they may report apart', async ({ page }) => {
  await page.goto('/?at=alb')
  const gaps = section(page, /^Gaps/)
  await expect(gaps).toContainText('3 of the 6 pairs that stand under one output')
  await expect(gaps.getByRole('listitem').first()).toContainText('Output 1: Health')
  await expect(gaps).toContainText('they may work together and report apart')
})

test('two masters: an office is chosen, the address says so, and Back undoes it', async ({ page }) => {
  await page.goto('/?at=alb')
  const masters = section(page, 'Two masters')
  await masters.getByRole('combobox', { name: 'Office' }).selectOption('who-alb')
  await expect(page).toHaveURL(/sel=who-alb/)
  await expect(masters).toContainText('WHO Regional Office for Europe')
  await expect(masters).toContainText('Resident Coordinator’s Office Albania')
  await expect(masters).toContainText('US$ 36.0 m')
  await expect(masters).toContainText('US$ 24.0 m')
  await expect(masters).toContainText('40 % of WHO’s plan money is in joint activities.')
  await page.goBack()
  await expect(page).not.toHaveURL(/sel=/)
})

test('a succession is no break', async ({ page }) => {
  await page.goto('/?at=alb')
  await expect(section(page, 'Breaks')).toContainText(
    'In 2019 Resident Coordinator’s Office Albania took over from UNDP Coordination Albania: a succession, not a break.',
  )
})

test('a country of which nothing is known says so', async ({ page }) => {
  await page.goto('/?at=vut')
  await expect(page.locator('.gist')).toContainText('Nobody is on record as at work in Vanuatu')
  await expect(page.locator('.gist')).toContainText('No work plan is in the data')
})

test('a region has its countries with what is known of each, and no counts beside each other', async ({ page }) => {
  await page.goto('/?at=europe')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Europe')
  await expect(page.getByRole('row', { name: /Albania/ })).toContainText('joint activities on record')
  await expect(page.getByRole('row', { name: /Ukraine/ })).toContainText('totals only')
  await page.getByRole('link', { name: 'Albania' }).first().click()
  await expect(page).toHaveURL(/at=alb/)
})

test('between a narrow page and a wide one the pairs stand beside the matrix, however long its sentence', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 900 })
  await page.goto('/?at=alb')
  await expect(matrix(page)).toBeVisible()
  await page.locator('.matrix-says p').evaluate((says) => says.append(' and more of it'.repeat(40)))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024)
  const [grid, pairs] = await Promise.all([matrix(page).boundingBox(), page.locator('.pairs').boundingBox()])
  expect(pairs?.x ?? 0).toBeGreaterThan((grid?.x ?? 0) + (grid?.width ?? 0))
  expect(pairs?.width ?? 0).toBeGreaterThan(250)
})

test('on a narrow page the pairs stand in a list and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/?at=alb')
  await expect(row(page, 'who')).toContainText('plan: US$ 24.0 m of 60.0 m jointly')
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
  expect(await violations(page)).toStrictEqual([])
})

test('by keyboard alone: from the skip link to an office and back', async ({ page }) => {
  await page.goto('/?at=alb')
  await expect(row(page, 'unicef')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const link = row(page, 'unicef').getByRole('rowheader').getByRole('link')
  for (let tab = 0; tab < 40; tab++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((one) => one === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/at=unicef-alb/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Albania')
})

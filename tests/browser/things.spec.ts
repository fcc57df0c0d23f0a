import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { StoryTie, World } from '../helpers/world.ts'
import { violations } from './axe.ts'
import { explorerOf } from './explorer.ts'

const part = (from: string, to: string, more: Partial<StoryTie> = {}): StoryTie => ({
  kind: 'TAKES_PART_IN',
  from,
  to,
  source: 'plan',
  ...more,
})
const usd = (required: number) => ({ required, currency: 'USD' })

/** Two agencies that work together in one country, stand under one result in another, and of a third nothing is known. */
const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: 'United Nations Children’s Fund', acronym: 'UNICEF' },
    { id: 'fao', name: 'Food and Agriculture Organization', acronym: 'FAO' },
    { id: 'dco', name: 'Development Coordination Office', acronym: 'DCO' },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    { id: 'ken', name: 'Kenya' },
    { id: 'bel', name: 'Belize' },
  ],
  offices: [
    { id: 'who-alb', name: 'WHO Albania', city: 'Tirana' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'fao-alb', name: 'FAO Albania' },
    { id: 'dco-alb', name: 'Resident Coordinator’s Office Albania' },
    { id: 'who-ken', name: 'WHO Kenya' },
    { id: 'unicef-ken', name: 'UNICEF Kenya' },
    { id: 'who-bel', name: 'WHO Belize' },
    { id: 'unicef-bel', name: 'UNICEF Belize' },
    { id: 'who-euro', name: 'WHO Regional Office for Europe', level: 'regional' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
  ],
  arrangements: [
    {
      id: 'school',
      name: 'School meals: UNICEF and WHO',
      ...usd(3_000_000),
      validFrom: '2024-01-01',
      validTo: '2025-01-01',
    },
    { id: 'output-alb', name: 'Output 1.1: health, Albania', kind: 'RESULT' },
    { id: 'output-ken', name: 'Output 2.1: water, Kenya', kind: 'RESULT' },
    { id: 'unct-alb', name: 'Country team Albania', kind: 'COUNTRY_TEAM', declaredSize: '9' },
    { id: 'un-water', name: 'UN-Water', kind: 'INTER_AGENCY_BODY', level: 'system' },
  ],
  sources: [
    {
      id: 'plan',
      title: 'Joint work plan of Albania',
      kind: 'DATASET',
      publisher: 'Development Coordination Office',
      url: 'https://example.org/plan.json',
      licence: 'MIT',
      sha256: 'ab'.repeat(32),
      coversFrom: '2024-01-01',
      coversUntil: '2024-12-31',
    },
  ],
  covers: [
    { from: 'who-alb', to: 'alb', presence: 'RESIDENT' },
    ...['unicef-alb', 'fao-alb', 'dco-alb', 'school', 'output-alb', 'unct-alb'].map((from) => ({ from, to: 'alb' })),
    ...['who-ken', 'unicef-ken', 'output-ken'].map((from) => ({ from, to: 'ken' })),
    ...['who-bel', 'unicef-bel'].map((from) => ({ from, to: 'bel' })),
  ],
  mandates: [
    { id: 'sdg-5', name: 'SDG 5: Gender equality', scheme: 'SDG', year: '2015' },
    { id: 'sdg-3', name: 'SDG 3: Good health', scheme: 'SDG' },
  ],
  contributes_to: [
    { from: 'who', to: 'sdg-5', amount: 2_000_000 },
    { from: 'who', to: 'sdg-3', amount: 6_000_000 },
    { from: 'unicef', to: 'sdg-5', amount: 5_000_000 },
    { from: 'unicef', to: 'sdg-3', amount: 5_000_000 },
    { from: 'fao', to: 'sdg-5', amount: 1_000_000, figure: 'BUDGET' },
  ],
  holds: [{ from: 'unicef', to: 'sdg-5' }],
  addresses: [{ from: 'school', to: 'sdg-5' }],
  received: [{ from: 'who', to: 'unicef', amount: 400_000 }],
  ties: [
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', basis: 'DERIVED' },
    { kind: 'REPORTS_TO', from: 'who-euro', to: 'who-hq', basis: 'DOCUMENTED', confidence: 0.95 },
    { kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', basis: 'DERIVED' },
    { kind: 'ACCOUNTABLE_TO', from: 'who-alb', to: 'dco-alb', basis: 'DERIVED' },
    part('who-alb', 'school', usd(2_000_000)),
    part('unicef-alb', 'school', usd(1_000_000)),
    part('who-alb', 'output-alb', usd(4_000_000)),
    part('who-alb', 'unct-alb', { basis: 'DERIVED' }),
    part('unicef-alb', 'unct-alb', { basis: 'DERIVED' }),
    part('dco-alb', 'unct-alb', { basis: 'DERIVED', role: 'CHAIR' }),
    part('fao-alb', 'unct-alb'),
    part('who-ken', 'output-ken'),
    part('unicef-ken', 'output-ken'),
    part('who-hq', 'un-water'),
    part('unicef-hq', 'un-water'),
    { kind: 'UNDER', from: 'school', to: 'output-alb' },
  ],
}

const test = explorerOf(world)

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const row = (page: Page, part: string, name: string) => section(page, part).getByRole('row').filter({ hasText: name })
const gist = (page: Page) => page.locator('.gist')

test('a headquarters has nobody above it, and says who reports to it', async ({ page }) => {
  await page.goto('/?at=who-hq')
  await expect(gist(page)).toContainText('It is a headquarters: no line leads further up.')
  await expect(section(page, 'What rests on it')).toContainText('1 office reports to it')
})

test('a pair: where they work together, where not, and where the data does not say', async ({ page }) => {
  await page.goto('/?compare=who,unicef')
  await expect(gist(page)).toContainText(
    'Joint work of the two is on record in 1 of the 3 countries where both are at work',
  )
  await expect(gist(page)).toContainText('in 1 they stand under one result and nothing joint is on record')
  await expect(gist(page)).toContainText('in 1 the data does not say')
  await expect(row(page, 'Country by country', 'Albania').first()).toContainText('1')
  await expect(section(page, 'Country by country').getByRole('row', { name: /The data does not say/ })).toContainText(
    '1 no plan in the data',
  )
  await expect(row(page, 'Where both sit, beyond countries', 'UN-Water')).toContainText('both observed')
  await expect(row(page, 'Money between them', 'UNICEF')).toContainText('0.4')
  await expect(page.getByRole('link', { name: 'Find a route between them' })).toHaveAttribute(
    'href',
    /from=unicef&to=who/,
  )
  expect(await violations(page)).toStrictEqual([])
})

test('two places side by side are no pair', async ({ page }) => {
  await page.goto('/?compare=alb,ken')
  await expect(page).toHaveURL(/compare=alb,ken/)
  await expect(page.getByRole('heading', { name: 'Country by country' })).toHaveCount(0)
})

test('an agency: its offices by level, its partners, and money that is nobody’s tie', async ({ page }) => {
  await page.goto('/?at=who')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('World Health Organization (WHO)')
  await expect(gist(page)).toContainText('WHO has 5 offices in the data: 1 headquarters, 1 regional and 3 country.')
  await expect(row(page, 'Its offices', 'WHO Kenya')).toContainText('none on record')
  await expect(row(page, 'With whom', 'UNICEF')).toContainText('1')
  await expect(section(page, 'Received and gave')).toContainText('UNICEF')
  await expect(section(page, 'Mandates and goals, with money')).toContainText('Mandates held: not in the data.')
  await section(page, 'With whom').getByRole('link', { name: 'WHO and UNICEF: where, and where not' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('UNICEF · WHO')
})

test('a body says who is in it, and that it declares more', async ({ page }) => {
  await page.goto('/?at=unct-alb')
  await expect(gist(page)).toContainText('4 offices sit in it, 1 of them on record.')
  await expect(page.getByText('It says that it has 9 members; the data knows 4.')).toBeVisible()
  await expect(page.getByText('No meeting of it is on record')).toBeVisible()
})

test('a source says who published it, and of what it speaks', async ({ page }) => {
  await page.goto('/?at=plan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Joint work plan of Albania')
  await expect(gist(page)).toContainText('It speaks of 1 Jan 2024 to 31 Dec 2024.')
  await expect(page.getByRole('link', { name: 'https://example.org/plan.json' })).toHaveAttribute(
    'href',
    'https://example.org/plan.json',
  )
  await expect(page.getByText('ab'.repeat(32))).toBeVisible()
  expect(await violations(page)).toStrictEqual([])
})

test('each number of what rests on a source leads to the rows that it counts', async ({ page }) => {
  await page.goto('/?at=story')
  await row(page, 'What rests on it', 'lines of reporting')
    .getByRole('link', { name: '2 The records: lines of reporting (Derived)' })
    .click()
  await expect(page).toHaveURL(/sel=REPORTS_TO:derived/)
  await expect(page.getByRole('heading', { name: 'The records: lines of reporting (Derived)' })).toBeVisible()
  const rows = page.locator('[data-table="resting-rows"] [data-row]')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('UNICEF Albania')
  expect(await violations(page)).toStrictEqual([])
})

test('no page of a thing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  for (const address of [
    '/?at=who-alb',
    '/?at=who',
    '/?at=unct-alb',
    '/?at=sdg-5',
    '/?at=plan',
    '/?compare=unicef,who',
  ]) {
    await page.goto(address)
    await expect(gist(page)).toContainText('.')
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(320)
  }
})

const offers = [
  { address: '/?at=alb', figure: 'Albania: who works with whom', says: ['UNICEF', 'WHO', 'below the diagonal'] },
  { address: '/?compare=who,unicef', figure: 'UNICEF and WHO', says: ['They work together', 'Albania', 'Kenya'] },
]
for (const { address, figure, says } of offers)
  test(`what is drawn at ${address} is in a figure, and in the one file of the page`, async ({ page }) => {
    await page.goto(address)
    await page.locator('.take-away').getByRole('button').click()
    const saved = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: new RegExp(`${figure}.*SVG`) }).click()
    const svg = readFileSync(await (await saved).path()).toString()
    for (const said of [...says, '31 Dec 2024']) expect(svg).toContain(said)
    await page.locator('.take-away').getByRole('button').click()
    const whole = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /HTML/ }).click()
    const html = readFileSync(await (await whole).path()).toString()
    expect(html).toContain('<figure>')
    for (const said of says) expect(html).toContain(said)
  })

test('where nothing is drawn the menu says so', async ({ page }) => {
  await page.goto('/?at=sdg-5')
  await page.locator('.take-away').getByRole('button').click()
  await expect(page.getByRole('menuitem', { name: /SVG/ })).toContainText('Nothing is drawn on this page.')
})

const counting = [
  '/?at=alb',
  '/?at=who',
  '/?at=who-alb',
  '/?at=unct-alb',
  '/?at=sdg-5',
  '/?at=plan',
  '/?compare=who,unicef',
]
for (const address of counting)
  test(`every count at ${address} leads to what it counts, by a name of its own`, async ({ page }) => {
    await page.goto(address)
    await expect(page.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0)
    const dead = await page
      .locator('.page-facts dd, .listing td.number, .who-joint')
      .filter({ hasText: /^\s*\d+(?![\d.]|\s?%)/ })
      .filter({ hasNot: page.locator('a, summary') })
      .allInnerTexts()
    expect(dead).toStrictEqual([])
    const missing = await page
      .locator('.page-facts a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute('href') ?? '').filter((href) => document.querySelector(href) === null),
      )
    expect(missing).toStrictEqual([])
    const bare = await page.getByRole('link', { name: /^[\d,]+$/ }).allInnerTexts()
    expect(bare).toStrictEqual([])
  })

test('a count on one page leads to the list on another', async ({ page }) => {
  await page.goto('/?at=alb')
  await page.getByRole('link', { name: '1 Joint activities: WHO' }).click()
  await expect(page).toHaveURL(/at=who-alb#parts$/)
  await expect(page.locator('#parts')).toBeInViewport()
})

test('a kind of what rests on a source that is not understood is named', async ({ page }) => {
  await page.goto('/?at=plan&sel=GUESSES')
  await expect(page.getByRole('region', { name: 'What this link says and is not obeyed' })).toContainText('sel=GUESSES')
  await page.goto('/?at=plan&sel=TAKES_PART_IN:observed')
  await expect(page.getByRole('heading', { name: 'What rests on it' })).toBeVisible()
  await expect(page.locator('.notices code')).toHaveCount(0)
})

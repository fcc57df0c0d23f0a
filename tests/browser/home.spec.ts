import { expect, type Page } from '@playwright/test'
import { violationsInBoth } from './axe.ts'
import { explorerOf } from './explorer.ts'

const joint = ['health', 'schools', 'water']
const pilots = ['cpv', 'moz', 'pak', 'rwa', 'tza', 'ury', 'vnm']

/** Albania with three joint activities of two agencies, and Ukraine with nothing but a team by rule. */
const test = explorerOf({
  places: [
    { id: 'world', name: 'World', kind: 'WORLD' },
    { id: 'europe', name: 'Europe', kind: 'REGION', partOf: ['world'] },
    { id: 'alb', name: 'Albania', partOf: ['europe'] },
    { id: 'ukr', name: 'Ukraine', partOf: ['europe'] },
    ...pilots.map((id) => ({ id, name: `Country ${id}` })),
  ],
  agencies: [
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
  ],
  offices: [
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'unicef-ukr', name: 'UNICEF Ukraine' },
    { id: 'who-ukr', name: 'WHO Ukraine' },
    { id: 'who-euro', name: 'WHO Regional Office for Europe', level: 'regional' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
  ],
  arrangements: [
    ...joint.map((id) => ({ id, name: `Joint ${id}` })),
    { id: 'unct-ukr', name: 'Country team Ukraine', kind: 'COUNTRY_TEAM' },
    { id: 'nutrition', name: 'UN-Nutrition', kind: 'INTER_AGENCY_BODY', level: 'system', declaredSize: 15 },
  ],
  covers: [
    ...['unicef-alb', 'who-alb', ...joint].map((from) => ({ from, to: 'alb' })),
    ...['unicef-ukr', 'who-ukr', 'unct-ukr'].map((from) => ({ from, to: 'ukr' })),
  ],
  ties: [
    ...joint.flatMap((to) =>
      ['unicef-alb', 'who-alb'].map((from) => ({ kind: 'TAKES_PART_IN' as const, from, to, confidence: 1 })),
    ),
    ...['unicef-ukr', 'who-ukr'].map((from) => ({
      kind: 'TAKES_PART_IN' as const,
      from,
      to: 'unct-ukr',
      basis: 'DERIVED' as const,
      confidence: 1,
    })),
    ...['unicef-hq', 'who-hq'].map((from) => ({
      kind: 'TAKES_PART_IN' as const,
      from,
      to: 'nutrition',
      confidence: 1,
    })),
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-euro', confidence: 1, basis: 'DERIVED' },
    { kind: 'REPORTS_TO', from: 'who-euro', to: 'who-hq', confidence: 1 },
    { kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', confidence: 1 },
  ],
})

const card = (page: Page, question: string | RegExp) => page.locator('.question', { hasText: question })
const answered = (page: Page) => expect(page.locator('.question[aria-busy=true]')).toHaveCount(0, { timeout: 30_000 })

test('six questions have their answers at once, each leads to where it is answered in full', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Who works with whom/)
  await answered(page)
  const reach = card(page, 'How does UNICEF Albania reach WHO headquarters?')
  await expect(reach).toContainText('Across in Albania, through any of 3 joint activities, then up WHO’s line.')
  await expect(reach).toContainText('3 of 4 steps observed')
  await expect(card(page, 'Who works with whom in Albania?')).toContainText(
    '2 of 2 agencies share 3 joint activities on record; UNICEF and WHO share most, 3.',
  )
  await expect(card(page, 'What stops working')).toContainText(
    'Up UNICEF’s line, then over at system level, in UN-Nutrition',
  )
  const blank = card(page, 'in Ukraine?')
  await expect(blank).toContainText('Both sit in the country team, by rule; nothing joint is on record.')
  await expect(blank).toContainText('an honest blank')

  await reach.getByRole('link').click()
  await expect(page).toHaveURL(/from=unicef-alb&to=who-hq/)
})

test('by keyboard alone the box is among the first stops', async ({ page }) => {
  await page.goto('/')
  await answered(page)
  const box = page.getByRole('combobox', { name: /^Find any/ })
  for (let stop = 0; stop < 8 && !(await box.evaluate((one) => one === document.activeElement)); stop += 1)
    await page.keyboard.press('Tab')
  await expect(box).toBeFocused()
})

test('one answer that fails takes no other along, and is had by asking again', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query WithWhom') ? route.abort() : route.continue(),
  )
  await page.goto('/')
  const failed = card(page, 'Who works with whom in Albania?')
  await expect(failed).toContainText('No answer.', { timeout: 30_000 })
  await expect(card(page, 'reach WHO headquarters?')).toContainText('then up WHO’s line')
  await page.unroute('**/graphql')
  await failed.getByRole('button', { name: 'Ask again' }).click()
  await expect(failed).toContainText('share most, 3')
})

test('what the data covers is counted, by what it rests on', async ({ page }) => {
  await page.goto('/')
  const covers = page.getByRole('region', { name: 'What the data covers' })
  await expect(covers).toContainText('Offices of 2 agencies, at work in 9 countries and territories; work plans of 1.')
  await expect(covers).toContainText('13 ties of any date')
  await expect(covers.getByRole('img', { name: /Observed 10, Common knowledge 0, Derived 3/ })).toBeVisible()
  await expect(covers.getByRole('row', { name: /Country rwa/ })).toContainText('no plan in the data')
  await covers.getByRole('link', { name: 'All 9' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Countries and territories')
  await expect(page.getByRole('region', { name: 'Europe' })).toContainText(/Albania\s+joint work on record/)
  await expect(page.getByRole('region', { name: 'Europe' })).toContainText(/Ukraine\s+no plan in the data/)
})

test('all agencies, and all sources with licence, days and checks, are listed', async ({ page }) => {
  await page.goto('/?index=agencies')
  await expect(page.getByRole('row', { name: /UNICEF/ })).toContainText("United Nations Children's Fund")
  await page.goto('/?index=data')
  await expect(page.getByRole('link', { name: 'story' })).toHaveAttribute('href', /at=story/)
  await expect(page.getByText('no licence stated')).toBeVisible()
  await expect(page.getByText(/^all \d+ hold$/)).toBeVisible()
})

test('little is sent before the first answer, and nothing in sight moves when it comes', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = window as unknown as { shift: number }
    seen.shift = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
        if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const address of ['/', '/?from=unicef-alb&to=who-hq']) {
    await page.goto(address)
    await expect(page.getByText('3 joint activities').first()).toBeVisible({ timeout: 30_000 })
    const sent = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /\.(js|css)$/.test(name) && !/Canvas|cytoscape/.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    )
    expect(sent, address).toBeGreaterThan(50_000)
    expect(sent, address).toBeLessThanOrEqual(250_000)
    if (address !== '/') continue
    await answered(page)
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.02)
  }
})

test('axe finds nothing on the first page and the lists', async ({ page }) => {
  for (const address of ['/', '/?index=countries', '/?index=agencies', '/?index=data']) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(/^(Reading|Asking)…$/)).toHaveCount(0, { timeout: 30_000 })
    expect(await violationsInBoth(page), address).toStrictEqual([])
  }
})

for (const language of ['en', 'fr', 'es'])
  test(`nothing scrolls sideways in ${language}, however wide the page is`, async ({ page }) => {
    await page.addInitScript((one) => window.localStorage.setItem('crosstie-language', one), language)
    for (const address of ['/', '/?index=countries', '/?index=agencies', '/?index=data']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('.skeleton')).toHaveCount(0, { timeout: 30_000 })
      for (const width of [1600, 1024, 390, 320]) {
        await page.setViewportSize({ width, height: 800 })
        const reach = () => page.evaluate(() => document.documentElement.scrollWidth)
        await expect.poll(reach, { message: address }).toBeLessThanOrEqual(width)
      }
    }
  })

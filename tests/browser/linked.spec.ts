import { expect, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { around, test, through } from './explorer.ts'

const asked = '/?v=1&from=who-alb&to=unicef-alb&list=paths'

const list = (page: Page) => page.getByRole('list', { name: 'Paths, least friction first' })
const lanes = (page: Page) => page.locator('.lanes')
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const partiesIn = (page: Page, part: string) =>
  page.locator(part).evaluateAll((parts) => parts.map((one) => one.getAttribute('data-party')))

test('list and lanes show the same paths', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.goto(asked)
  await expect(list(page).locator('> li')).toHaveCount(2)
  await expect(list(page).locator('.path-head .friction')).toHaveText(['friction 0.5', 'friction 3.0'])
  await expect(list(page).locator('.signature > span:first-child')).toHaveText(['C→C→C', 'C↑H→H↓C'])
  expect(await partiesIn(page, '.party-card.chosen')).toStrictEqual(['who-alb', 'unct-alb', 'unicef-alb'])
  expect(await partiesIn(page, '.party-card:not(.chosen)')).toStrictEqual(['who-hq', 'unicef-hq', 'unicef-alb'])
})

test('a step chosen in the lanes is the step in the list, in the evidence and in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.goto(asked)
  await list(page).getByRole('button', { name: around }).click()
  await lanes(page)
    .getByRole('button', { name: /^Step 2: WHO headquarters coordinates with/ })
    .click()
  await expect(page).toHaveURL(/&step=2&sel=/)
  await expect(list(page).locator('.step[aria-current="step"]')).toContainText('WHO headquarters coordinates with')
  await expect(evidence(page)).toContainText('WHO headquarters coordinates with UNICEF headquarters')
  await expect(evidence(page)).toContainText('0.5 of 1')
  await expect(evidence(page).locator('.parts td')).toHaveText(['× 1.00', '× 1.00'])

  await page.reload()
  await expect(page.getByRole('heading', { name: 'Path 2 across the levels' })).toBeVisible()
  await expect(list(page).locator('.step[aria-current="step"]')).toContainText('WHO headquarters coordinates with')
  await expect(evidence(page)).toContainText('0.5 of 1')
})

test('every act is one step back', async ({ page }) => {
  await page.goto(asked)
  const acts = [
    () => list(page).getByRole('button', { name: around }).click(),
    () => page.getByRole('button', { name: /reverse/i }).click(),
  ]
  const addresses: string[] = []
  for (const act of acts) {
    await expect(list(page)).toBeVisible()
    addresses.push(page.url())
    await act()
    await expect(page).not.toHaveURL(addresses.at(-1) ?? '')
  }
  for (const address of addresses.toReversed()) {
    await page.goBack()
    await expect(page).toHaveURL(address)
  }
  await expect(list(page)).toContainText(through)
})

test('a party is avoided from its evidence, and the chip takes that back', async ({ page }) => {
  await page.goto(asked)
  await lanes(page)
    .getByRole('button', { name: /^Albania country team,/ })
    .click()
  await evidence(page).getByRole('button', { name: 'Avoid' }).click()
  await expect(page).toHaveURL(/avoid=unct-alb/)
  await expect(list(page).locator('> li')).toHaveCount(1)
  await expect(list(page)).toContainText(around)
  await page.getByRole('row', { name: 'avoid Albania country team' }).getByRole('button').click()
  await expect(page).not.toHaveURL(/avoid/)
  await expect(list(page).locator('> li')).toHaveCount(2)
})

test('the filter keeps kinds of tie, and says how many the answer holds', async ({ page }) => {
  await page.goto(asked)
  await page.getByRole('button', { name: 'Filter and legend' }).click()
  await expect(page.getByRole('checkbox', { name: /Reporting line 2/ })).toBeChecked()
  await page.getByRole('checkbox', { name: /Taking part 2/ }).click()
  await expect(page).toHaveURL(/kind=ACCOUNTABLE_TO,COORDINATES_WITH,REPORTS_TO,UNDER/)
  await expect(list(page)).toContainText(around)
  await expect(list(page)).not.toContainText(through)
})

test('no path is said by name, and what may be loosened loosens it', async ({ page }) => {
  await page.goto(`${asked}&kind=REPORTS_TO`)
  await expect(page.getByText(/No chain of at most 8 ties joins WHO Albania and UNICEF Albania/)).toBeVisible()
  expect(await violations(page)).toStrictEqual([])
  await page.getByRole('button', { name: 'Allow all kinds of tie' }).click()
  await expect(list(page)).toContainText(through)
})

test('one end twice is refused beside the field', async ({ page }) => {
  await page.goto('/?v=1&from=who-alb&to=who-alb')
  await expect(page.getByText('Choose another end: this is where the paths start.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveAttribute('aria-invalid', 'true')
})

test('a search says what it found where, and Escape keeps the text', async ({ page }) => {
  await page.goto('/')
  const from = page.getByRole('combobox', { name: 'From' })
  await from.fill('UNICEF')
  await expect(page.getByRole('option')).toHaveText([/UNICEF/, /UNICEF headquarters/, /UNICEF Albania/])
  await expect(page.getByRole('group').first()).toContainText('Agencies')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('listbox')).toHaveCount(0)
  await expect(from).toHaveValue('UNICEF')
})

test('an old link opens as far as it is understood, and keeps what it does not know', async ({ page }) => {
  await page.goto(`${asked}&max=many&group=signature`)
  await expect(page.getByText('ignored max=many')).toBeVisible()
  await expect(list(page)).toContainText(through)
  await page.getByRole('button', { name: /reverse/i }).click()
  await expect(page).toHaveURL('/?v=1&from=unicef-alb&to=who-alb&list=paths&group=signature')
})

test('evidence that fails leaves the paths alone, and heals when asked again', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Inspect') ? route.abort() : route.continue(),
  )
  await page.goto(asked)
  await list(page).locator('.step').first().click()
  await expect(evidence(page).getByRole('alert')).toContainText('The evidence could not be read.')
  await expect(list(page)).toContainText(through)
  expect(await violations(page)).toStrictEqual([])
  await page.unroute('**/graphql')
  await evidence(page).getByRole('button', { name: 'Retry' }).click()
  await expect(evidence(page)).toContainText('Minutes of the country team')
})

test('an answer that is slow can be cancelled, and the one before stays', async ({ page }) => {
  await page.goto(asked)
  await expect(list(page)).toContainText(through)
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Paths') ? undefined : route.continue(),
  )
  await page.getByRole('button', { name: /reverse/i }).click()
  await expect(page.getByText(/^Updating/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^Cancelled: this is still the answer before/)).toBeVisible()
  await expect(list(page)).toContainText(through)
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: 'Find paths' }).click()
  await expect(list(page)).toContainText('UNICEF Albania takes part in Albania country team')
})

test('what happened is said to those who do not see it', async ({ page }) => {
  await page.goto(asked)
  await expect(page.getByTestId('announcement')).toHaveText('2 paths found, least friction 0.5.')
  await page.goto(`${asked}&kind=UNDER`)
  await expect(page.getByTestId('announcement')).toHaveText('No path.')
})

test('the theme is chosen, and kept', async ({ page }) => {
  await page.goto('/')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(255, 255, 255)')
  await page.getByLabel('Theme').selectOption('dark')
  expect(await ground()).toBe('rgb(16, 21, 29)')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await ground()).toBe('rgb(16, 21, 29)')
})

for (const [state, address, text] of [
  ['evidence of a tie', `${asked}&sel=who-in`, 'Minutes of the country team'],
  ['evidence of a party', `${asked}&sel=unct-alb`, 'Country team · Country'],
  ['something unknown', `${asked}&sel=nobody`, 'No longer in the data'],
] as const) {
  test(`axe finds nothing, nor does anything scroll sideways at 320 px: ${state}`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByText(text).first()).toBeVisible()
    expect(await violations(page)).toStrictEqual([])
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await violations(page)).toStrictEqual([])
  })
}

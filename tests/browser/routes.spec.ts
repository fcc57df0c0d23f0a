import { expect, type Locator, type Page } from '@playwright/test'
import { nextDoor } from '../helpers/next-door.ts'
import { violations, violationsInBoth } from './axe.ts'
import { explorerOf } from './explorer.ts'

// A name as long as those that imports bring, with a word that is wider than a phone.
const long = `Schools ${'and health in schools '.repeat(6)}${'x'.repeat(60)}`
const test = explorerOf({
  ...nextDoor,
  arrangements: (nextDoor.arrangements ?? []).map((one) => (one.id === 'schools' ? { ...one, name: long } : one)),
})

const asked = '/?v=1&from=unicef-alb&to=who-alb'
const onlyDetours = `${asked}&avoid=nutrition,schools&kind=REPORTS_TO,TAKES_PART_IN`
const together = 'UNICEF Albania works with WHO Albania in 2 joint activities.'

const routes = (page: Page) => page.getByRole('list', { name: 'Routes, least friction first' })
const paths = (page: Page) => page.getByRole('list', { name: 'Paths, least friction first' })
const detours = (page: Page) => page.getByRole('list', { name: 'Detours, least friction first' })
const rows = (page: Page) => routes(page).locator('.route-row')
const told = (page: Page) => page.getByRole('region', { name: 'In short' })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

async function settled(page: Page) {
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false')
}

test('routes that differ are rows, what is alike is folded under them, and detours stand apart', async ({ page }) => {
  await page.goto(asked)
  await expect(told(page)).toContainText(together)
  await expect(rows(page)).toHaveCount(2)
  // Taking part costs 0.5, twice, in a body of two; a line or a letter costs 1.
  await expect(routes(page).locator('.route-friction')).toHaveText(['friction 1.0', 'friction 3.0'])
  await expect(rows(page).first()).toContainText('2 of 2 observed')
  await expect(rows(page).last()).toContainText('2 of 3 observed')
  await expect(rows(page).first()).toContainText('any of 2 joint activities')
  await expect(page.getByRole('heading', { name: 'Detours' })).toBeVisible()
  await expect(detours(page).locator('> li')).toHaveCount(1)
  await expect(detours(page)).toContainText('Montenegro')
  await expect(page.getByTestId('announcement')).toHaveText('2 routes found, least friction 1.0.')
})

test('where an end is a place each row says from whom to whom, and between two offices none does', async ({ page }) => {
  await page.goto('/?v=1&from=unicef&to=alb')
  await expect(rows(page).first()).toContainText('UNICEF headquarters → UNICEF Albania')
  await page.goto(asked)
  await expect(rows(page)).toHaveCount(2)
  await expect(page.locator('.route-note.ends')).toHaveCount(0)
})

test('a route is chosen, drawn, explained and kept in the address, and Back takes it back', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.goto(asked)
  await expect(rows(page).first()).toHaveAttribute('aria-pressed', 'true')
  await expect(evidence(page).getByRole('heading', { name: 'What step 1 rests on' })).toBeVisible()
  await expect(evidence(page)).toContainText('Observed')
  const before = page.url()
  await rows(page).last().click()
  await expect(page).toHaveURL(/&r=unicef-alb~/)
  await page.reload()
  await expect(rows(page).last()).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /^Step 2: WHO headquarters coordinates with UNICEF headquarters/ }).click()
  await expect(page).toHaveURL(/&step=2/)
  await expect(evidence(page).getByRole('heading', { name: 'What step 2 rests on' })).toBeVisible()
  await expect(evidence(page)).toContainText('WHO headquarters coordinates with UNICEF headquarters')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(before)
})

test('by keyboard alone: a route, its steps and what each rests on', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto(asked)
  await expect(rows(page)).toHaveCount(2)
  await rows(page).first().focus()
  for (
    let key = 0;
    key < 8 &&
    !(await rows(page)
      .last()
      .evaluate((row) => row === document.activeElement));
    key++
  )
    await page.keyboard.press('ArrowDown')
  await expect(rows(page).last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(rows(page).last()).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press(']')
  await expect(page).toHaveURL(/&step=2/)
  await expect(evidence(page).getByRole('heading', { name: 'What step 2 rests on' })).toBeVisible()
})

test('every path is one click away, and another question stays with what is listed', async ({ page }) => {
  await page.goto(asked)
  await page.getByRole('button', { name: 'Every path in full' }).click()
  await expect(page).toHaveURL(`${asked}&list=paths`)
  await expect(paths(page).locator('> li')).toHaveCount(4)
  await page.getByRole('button', { name: /^Reverse/ }).click()
  await expect(page).toHaveURL('/?v=1&from=who-alb&to=unicef-alb&list=paths')
  await page.getByRole('button', { name: 'Routes that differ' }).click()
  await expect(page).toHaveURL('/?v=1&from=who-alb&to=unicef-alb')
  await expect(told(page)).toContainText('WHO Albania works with UNICEF Albania in 2 joint activities.')
})

test('a link that chose a path before there were routes opens with the paths', async ({ page }) => {
  await page.goto(`${asked}&p=unicef-alb~reports_to:unicef-alb:unicef-hq~letter~reports_to:who-alb:who-hq`)
  await expect(paths(page)).toBeVisible()
  await expect(paths(page).locator('[aria-pressed="true"]')).toHaveCount(1)
})

test('that there are detours alone is said before anything else', async ({ page }) => {
  await page.goto(onlyDetours)
  await expect(told(page).locator('p').first()).toHaveText(/^Nothing but detours: /)
  await expect(told(page)).toContainText('Montenegro')
  await expect(routes(page)).toHaveCount(0)
  await expect(detours(page).locator('> li')).toHaveCount(1)
})

test('more routes than there may be are not asked for, and the link says so', async ({ page }) => {
  await page.goto(`${asked}&n=11`)
  await expect(page.getByText(/must be a whole number, 1 to 10, for routes/)).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
})

test('where there is no path the page says why, and what may be loosened loosens it', async ({ page }) => {
  await page.goto(`${asked}&list=paths&kind=UNDER`)
  await settled(page)
  await expect(page.getByRole('heading', { name: 'No path' })).toBeVisible()
  expect(await violations(page)).toStrictEqual([])
  await page.getByRole('button', { name: 'Allow all kinds of tie' }).click()
  await expect(paths(page)).toBeVisible()
})

test('limits that are in the way together are loosened together', async ({ page }) => {
  await page.goto(`${asked}&kind=UNDER&max=1`)
  await settled(page)
  await expect(page.getByRole('heading', { name: 'What is in the way together' })).toBeVisible()
  await expect(page.getByText(/joins .*-.* on/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Allow all kinds of tie · Allow 12 steps' }).click()
  await expect(rows(page).first()).toBeVisible()
  await expect(page).not.toHaveURL(/kind=UNDER/)
})

test('one end twice is refused beside the field', async ({ page }) => {
  await page.goto('/?v=1&from=who-alb&to=who-alb')
  await expect(page.getByText('Choose another end: this is where the routes start.')).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'To' })).toHaveAttribute('aria-invalid', 'true')
})

test('nothing comes from elsewhere, and the page keeps to its policy', async ({ page, running }) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol === 'http:' && origin !== running.url) complaints.push(request.url())
  })
  await page.goto(asked)
  await expect(rows(page)).toHaveCount(2)
  expect(complaints).toStrictEqual([])
})

test('when the server fails, the page says so and heals when asked again', async ({ page }) => {
  await page.goto('/')
  await page.route('**/graphql', (route) => route.abort())
  await page.goto(asked)
  const retry = page.getByRole('main').getByRole('button', { name: 'Retry' }).first()
  await expect(retry).toBeVisible({ timeout: 30_000 })
  await page.unroute('**/graphql')
  await retry.click()
  await expect(rows(page)).toHaveCount(2)
})

test('an answer that is slow can be cancelled, and the one before stays', async ({ page }) => {
  await page.goto(asked)
  await expect(rows(page)).toHaveCount(2)
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query Routes') ? undefined : route.continue(),
  )
  await page.getByRole('button', { name: /^Reverse/ }).click()
  await expect(page.getByText(/^Updating/)).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText(/^Cancelled: this is still the answer before/)).toBeVisible()
  await expect(rows(page)).toHaveCount(2)
})

for (const [state, address] of [
  ['routes', asked],
  ['detours alone', onlyDetours],
] as const)
  test(`axe finds nothing, nor does anything scroll sideways: ${state}`, async ({ page }) => {
    await page.goto(address)
    await expect(detours(page)).toBeVisible()
    expect(await violationsInBoth(page)).toStrictEqual([])
    for (const width of [320, 360, 1024, 1600]) {
      await page.setViewportSize({ width, height: 800 })
      // The drawing is laid out anew for the width.
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

test('each agency of the drawing stands under its name, also where the page goes from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(asked)
  const middle = async (of: Locator) => {
    const box = await of.boundingBox()
    return (box?.x ?? 0) + (box?.width ?? 0) / 2
  }
  const head = page.locator('.drawing-columns span').first()
  const office = page.locator('.drawing-field').getByText('UNICEF Albania').first()
  for (const direction of ['ltr', 'rtl']) {
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction)
    await expect(head).toHaveText(/Children/)
    expect(Math.abs((await middle(head)) - (await middle(office))), direction).toBeLessThan(60)
  }
})

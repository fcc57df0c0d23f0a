import { expect, type Page } from '@playwright/test'
import { violations } from './axe.ts'
import { around, test, together } from './explorer.ts'

const asked = '/?v=1&from=who-alb&to=unicef-alb'
const routes = (page: Page) => page.getByRole('list', { name: 'Routes, least friction first' })

test('both ends are chosen by keyboard, the routes read as sentences, a step shows its evidence', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'From' }).focus()
  await page.keyboard.type('who alb')
  await expect(page.getByRole('option', { name: /WHO Albania/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'To' }).focus()
  await page.keyboard.type('unicef alb')
  await expect(page.getByRole('option', { name: /UNICEF Albania/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/from=who-alb&to=unicef-alb/)
  await expect(routes(page)).toContainText(together)
  await expect(routes(page)).toContainText(around)
  await expect(page.getByText('2 routes').first()).toBeVisible()

  await page
    .getByRole('button', { name: /WHO Albania takes part in Albania country team/ })
    .last()
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Minutes of the country team')).toBeVisible()
  await expect(page.getByText('page 3')).toBeVisible()
})

test('a link opened afresh shows the same view, and Back takes the last act back', async ({ page }) => {
  await page.goto(asked)
  await expect(routes(page)).toContainText(together)
  await page.getByRole('button', { name: /reverse|swap/i }).click()
  await expect(page).toHaveURL(/from=unicef-alb&to=who-alb/)
  await expect(routes(page)).toContainText('UNICEF Albania sits with WHO Albania in Albania country team')
  await page.goBack()
  await expect(page).toHaveURL(/from=who-alb&to=unicef-alb/)
  await expect(routes(page)).toContainText(together)
})

test('where there is no path, the page says why', async ({ page }) => {
  await page.goto('/?v=1&from=who-alb&to=fao-alb')
  await expect(page.getByText(/No chain of at most 8 ties/).first()).toBeVisible()
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
  await expect(routes(page)).toContainText(together)
  expect(complaints).toStrictEqual([])
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await violations(page)).toStrictEqual([])
    await page.goto(asked)
    await expect(routes(page)).toContainText(together)
    expect(await violations(page)).toStrictEqual([])
  })
}

for (const width of [320, 360, 1024, 1600]) {
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of ['/', asked]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
}

test('when the server fails, the page says so and heals when asked again', async ({ page }) => {
  await page.goto('/')
  await page.route('**/graphql', (route) => route.abort())
  await page.goto(asked)
  await expect(page.getByRole('button', { name: /try again|retry/i }).first()).toBeVisible({ timeout: 30_000 })
  await page.unroute('**/graphql')
  await page
    .getByRole('button', { name: /try again|retry/i })
    .first()
    .click()
  await expect(routes(page)).toContainText(together)
})

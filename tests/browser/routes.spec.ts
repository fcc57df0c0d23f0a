import { expect, type Page } from '@playwright/test'
import { nextDoor } from '../helpers/next-door.ts'
import { violations } from './axe.ts'
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
const byLetter =
  'UNICEF Albania reports to UNICEF headquarters, which coordinates with WHO headquarters (common knowledge), which directs WHO Albania.'

const routes = (page: Page) => page.getByRole('list', { name: 'Routes, least friction first' })
const detours = (page: Page) => page.getByRole('list', { name: 'Detours, least friction first' })
const gist = (page: Page) => page.getByRole('region', { name: 'In short' })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const listSwitch = (page: Page, name: string) =>
  page.getByRole('group', { name: 'What is listed' }).getByRole('button', { name })

test('routes that differ are listed, what is alike is folded, and detours stand apart', async ({ page }) => {
  await page.goto(asked)
  await expect(gist(page).locator('p').first()).toHaveText(together)
  await expect(gist(page)).toContainText('Joint work on record in Albania: 2 on')
  await expect(routes(page).locator('> li .sentence')).toHaveText([together, byLetter])
  // Taking part costs 0.5, twice, in a body of two; a line or a letter costs 1.
  await expect(routes(page).locator('.path-head .friction')).toHaveText(['friction 1.0', 'friction 3.0'])
  await expect(routes(page).locator('.path-facts')).toHaveText([/^2 of 2 steps observed/, /^2 of 3 steps observed/])
  await expect(routes(page).locator('> li').last().locator('.passage-words')).toHaveText([
    'UNICEF Albania reports to UNICEF headquarters',
    'UNICEF headquarters coordinates with WHO headquarters',
    'WHO headquarters directs WHO Albania',
  ])
  await expect(page.getByRole('heading', { name: 'Detours' })).toBeVisible()
  await expect(detours(page).locator('> li')).toHaveCount(1)
  await expect(detours(page)).toContainText('By way of Montenegro')
  await expect(page.getByTestId('announcement')).toHaveText('2 routes found, least friction 1.0.')
})

test('alternatives open by keyboard, each by its name, and show what they rest on', async ({ page }) => {
  await page.goto(asked)
  const trigger = routes(page).getByRole('button', { name: 'or the joint activity on passage 1' }).first()
  await expect(trigger).toHaveAttribute('aria-expanded', 'false')
  await trigger.focus()
  await page.keyboard.press('Enter')
  await expect(trigger).toHaveAttribute('aria-expanded', 'true')
  const named = routes(page).locator('.alternative').first().getByRole('button')
  await expect(named).toBeVisible()
  const name = (await named.textContent()) ?? ''
  await page.keyboard.press('Tab')
  await expect(named).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('heading', { name })).toBeVisible()
  await expect(page).toHaveURL(/&r=unicef-alb~.*&sel=(nutrition|schools)$/)
})

test('a route is chosen, drawn, explained, and kept in the address', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.goto(asked)
  await expect(page.getByRole('heading', { name: 'Route 1 across the levels' })).toBeVisible()
  await expect(evidence(page)).toContainText('Route 1: friction 1.00')
  await routes(page).getByRole('button', { name: byLetter }).click()
  await expect(page).toHaveURL(/&r=unicef-alb~/)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Route 2 across the levels' })).toBeVisible()
  await expect(evidence(page)).toContainText('Route 2: friction 3.00')
  const drawn = page.locator('.party-card.chosen')
  await expect(drawn).toHaveText(['UNICEF Albania', 'UNICEF headquarters', 'WHO headquarters', 'WHO Albania'])

  await routes(page)
    .getByRole('button', { name: /coordinates with WHO headquarters; confidence/ })
    .click()
  await expect(page).toHaveURL(/&r=unicef-alb~.*&step=2&sel=letter/)
  await expect(evidence(page)).toContainText('Tie, step 2')

  await detours(page)
    .getByRole('button', { name: /^Detour 1/ })
    .click()
  await expect(page.getByRole('heading', { name: 'Detour 1 across the levels' })).toBeVisible()
})

test('all paths are one click away, and every other act stays with what is listed', async ({ page }) => {
  await page.goto(asked)
  await expect(listSwitch(page, 'Routes')).toHaveAttribute('aria-pressed', 'true')
  await listSwitch(page, 'All paths').click()
  await expect(page).toHaveURL(`${asked}&list=paths`)
  await expect(page.getByRole('list', { name: 'Paths, least friction first' }).locator('> li')).toHaveCount(4)
  await page.getByRole('button', { name: /reverse/i }).click()
  await expect(page).toHaveURL('/?v=1&from=who-alb&to=unicef-alb&list=paths')
  await listSwitch(page, 'Routes').click()
  await expect(page).toHaveURL('/?v=1&from=who-alb&to=unicef-alb')
  await expect(routes(page)).toContainText('WHO Albania works with UNICEF Albania in 2 joint activities.')
})

test('a link that chose a path before there were routes opens with the paths', async ({ page }) => {
  await page.goto(`${asked}&p=unicef-alb~reports_to:unicef-alb:unicef-hq~letter~reports_to:who-alb:who-hq`)
  await expect(page.getByRole('list', { name: 'Paths, least friction first' })).toBeVisible()
  await expect(listSwitch(page, 'All paths')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: /reverse/i }).click()
  await expect(page).toHaveURL(/&list=paths$/)
})

test('that there are detours alone is said before anything else', async ({ page }) => {
  await page.goto(onlyDetours)
  await expect(gist(page).locator('p').first()).toHaveText(/^Nothing but detours: /)
  await expect(gist(page)).toContainText('the first by way of Montenegro')
  await expect(routes(page)).toHaveCount(0)
  await expect(detours(page).locator('> li')).toHaveCount(1)
  await expect(page.getByText(/^0 routes/)).toHaveCount(0)
})

test('more routes than there may be are not asked for, and the link says so', async ({ page }) => {
  await page.goto(`${asked}&n=11`)
  await expect(page.getByText(/must be a whole number, 1 to 10, for routes/)).toBeVisible()
  await expect(routes(page).locator('> li')).toHaveCount(2)
})

for (const [state, address] of [
  ['routes', asked],
  ['detours alone', onlyDetours],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing, nor does anything scroll sideways: ${state}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.goto(address)
      await expect(detours(page)).toBeVisible()
      for (const trigger of await page.locator('.alternatives-trigger').all()) await trigger.click()
      expect(await violations(page)).toStrictEqual([])
      for (const width of [320, 360, 1024, 1600]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
    })

import { expect, type Locator, type Page } from '@playwright/test'
import type { World } from '../helpers/world.ts'
import { violations } from './axe.ts'
import { explorerOf } from './explorer.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
const sure = { confidence: 1 }

/** Albania: a team of two agencies, and so many joint activities and offices elsewhere that they fold. */
const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
  ],
  places: [
    { id: 'alb', name: 'Albania' },
    ...numbers(9).map((number) => ({ id: `p${number}`, name: `Place ${number}` })),
  ],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
    ...numbers(9).map((number) => ({ id: `who-p${number}`, name: `WHO Place ${number}` })),
  ],
  arrangements: [
    { id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM' },
    ...numbers(45).map((number) => ({
      id: `joint-${number}`,
      name: `Joint activity ${number}`,
      kind: 'JOINT_ACTIVITY',
    })),
  ],
  covers: [
    ...['who-alb', 'unicef-alb', 'unct-alb', ...numbers(45).map((number) => `joint-${number}`)].map((from) => ({
      from,
      to: 'alb',
    })),
    ...numbers(9).map((number) => ({ from: `who-p${number}`, to: `p${number}` })),
  ],
  sources: [{ id: 'minutes', title: 'Minutes of the country team', kind: 'DOCUMENT' }],
  ties: [
    { id: 'who-line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', ...sure },
    { id: 'unicef-line', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', ...sure },
    {
      id: 'who-in',
      kind: 'TAKES_PART_IN',
      from: 'who-alb',
      to: 'unct-alb',
      ...sure,
      source: 'minutes',
      locator: 'page 3',
    },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', ...sure },
    ...numbers(45).map((number) => ({
      ...{ id: `who-joint-${number}`, kind: 'TAKES_PART_IN' as const, from: 'who-alb', to: `joint-${number}` },
      ...sure,
    })),
    ...numbers(9).map((number) => ({
      ...{ id: `line-${number}`, kind: 'REPORTS_TO' as const, from: `who-p${number}`, to: 'who-hq' },
      ...sure,
    })),
  ],
}

const test = explorerOf(world)
const albania = '/?v=1&at=alb&view=map'
const canvas = (page: Page) => page.locator('.canvas')
const proxy = (page: Page) => page.locator('.focus-proxy')
const holds = async (page: Page, parties: number) =>
  expect(canvas(page)).toHaveAttribute('data-parties', String(parties))

test.beforeEach(({ page }) => page.setViewportSize({ width: 1440, height: 900 }))

test('a country: what is many stands as one, and is drawn each by itself when opened', async ({ page }) => {
  await page.goto(albania)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Albania on the map')
  await expect(page.getByText('2 offices of 2 agencies and 46 arrangements work for Albania.')).toBeVisible()
  await holds(page, 4)
  // Only the band on which anybody stands.
  await expect(page.locator('.band-head')).toHaveText([/^Country 2 offices, 46 arrangements/])
  await expect(page.locator('.column-head')).toHaveText(['UNICEF', 'WHO'])
  await expect(page.locator('.name-tag', { hasText: '45 joint' })).toBeVisible()

  await page.getByRole('button', { name: 'As table' }).click()
  await page.getByRole('button', { name: /^Draw each by itself/ }).click()
  await page.getByRole('button', { name: 'As map' }).click()
  await holds(page, 48)
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await holds(page, 4)
})

test('expand shows counts before anything is fetched, then draws what they count; Back takes it back', async ({
  page,
}) => {
  await page.goto(`${albania}&sel=who-alb`)
  await holds(page, 4)
  const up = page.getByRole('button', { name: 'Draw 1: reporting line, Headquarters' })
  await expect(page.getByRole('button', { name: 'Draw 46: taking part, Country' })).toBeVisible()
  await up.click()
  await expect(page).toHaveURL(/ex=who-alb:REPORTS_TO:headquarters/)
  await holds(page, 5)
  await expect(page.locator('.band-head').first()).toHaveText(/^Headquarters 1 office/)
  await page.getByRole('button', { name: /^Drawn: 1, reporting line/ }).click()
  await holds(page, 4)
  await page.goBack()
  await holds(page, 5)
})

test('by keyboard alone: walk, read what it rests on, hide, zoom, and leave', async ({ page }) => {
  await page.goto(albania)
  await holds(page, 4)
  await page.getByRole('button', { name: 'As table' }).focus()
  // Toolbar and picture are one stop each.
  await page.keyboard.press('Tab')
  await expect(proxy(page)).toBeFocused()
  await expect(page.locator('.stage')).toHaveAttribute('role', 'application')
  await page.keyboard.press('Home')
  await expect(proxy(page)).toHaveAttribute('data-party', 'unct-alb')
  await page.keyboard.press('ArrowDown')
  await expect(proxy(page)).toHaveAttribute('data-party', /who-alb|unicef-alb/)
  await expect(proxy(page)).toHaveAccessibleName(/Albania, office, Country, \d+ ties? here/)
  await proxyLiesInStage(page)
  await page.keyboard.press('ArrowUp')
  await expect(proxy(page)).toHaveAttribute('data-party', /unct-alb|JOINT/)
  await page.keyboard.press('+')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('0')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=unct-alb/)
  await expect(page.getByRole('complementary', { name: 'What is chosen' })).toContainText('Albania country team')
  await proxy(page).focus()
  await page.keyboard.press('h')
  await expect(page).toHaveURL(/hid=unct-alb/)
  await holds(page, 3)
  await page.getByRole('button', { name: 'Show the 1 hidden' }).press('Enter')
  await holds(page, 4)
  await proxy(page).focus()
  await page.keyboard.press('m')
  await expect(page.getByRole('menuitem', { name: 'Find a route from here' })).toBeVisible()
  await page.keyboard.press('Escape')
  await proxy(page).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'As table' })).toBeFocused()
})

async function proxyLiesInStage(page: Page) {
  const [box, stage] = await Promise.all([proxy(page).boundingBox(), page.locator('.stage').boundingBox()])
  if (!box || !stage) throw new Error('Neither is to be seen.')
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24)
  expect([box.x >= stage.x, box.x + box.width <= stage.x + stage.width]).toStrictEqual([true, true])
  expect([box.y >= stage.y, box.y + box.height <= stage.y + stage.height]).toStrictEqual([true, true])
}

test('a tie that is chosen in the table says what it rests on', async ({ page }) => {
  await page.goto('/?v=1&at=alb&view=table')
  await page.getByRole('button', { name: 'WHO Albania takes part in Albania country team' }).click()
  const panel = page.getByRole('complementary', { name: 'What is chosen' })
  await expect(panel).toContainText('Minutes of the country team')
  await expect(panel).toContainText('page 3')
})

test('around a route: its parties with its steps, what else its agencies have as counts', async ({ page }) => {
  await page.goto('/?v=1&from=who-alb&to=unicef-alb&view=map')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From WHO Albania to UNICEF Albania, on the map')
  await expect(page.locator('.name-tag', { hasText: '+9' })).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).press('Tab')
  await expect(proxy(page)).toHaveAttribute('data-party', 'who-alb')
  await page.keyboard.press(']')
  await expect(proxy(page)).toHaveAccessibleName(/Albania country team, .*step 1 of 2/)
  await page.keyboard.press('End')
  await expect(proxy(page)).toHaveAttribute('data-party', 'unicef-alb')
  // Opening the fold fetches the nine, each with its line.
  await page.goto('/?v=1&from=who-alb&to=unicef-alb&view=map&ex=offices:who@country')
  await expect(page.locator('.name-tag', { hasText: 'Place 3' })).toBeVisible()
  await page.getByRole('link', { name: 'The routes' }).click()
  await expect(page).toHaveURL(/from=who-alb&to=unicef-alb/)
  await expect(page).not.toHaveURL(/view=map/)
})

test('without a canvas the table does all that the map does', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error('no canvas')
    }
  })
  await page.goto(albania)
  await page.getByRole('button', { name: 'As table' }).click()
  await page.getByRole('button', { name: 'Hide: Albania country team' }).click()
  await expect(page).toHaveURL(/hid=unct-alb/)
  await page.getByRole('button', { name: 'WHO Albania', exact: true }).click()
  await page.getByRole('button', { name: 'Draw 1: reporting line, Headquarters' }).click()
  await expect(page.locator('[data-party="who-hq"]')).toBeVisible()
})

test('the picture can be moved without a drag, and a name stands whole', async ({ page }) => {
  await page.goto(albania)
  await holds(page, 4)
  const tag = page.locator('.name-tag', { hasText: 'Albania country team' })
  const before = await tag.boundingBox()
  await page.getByRole('button', { name: 'Move left' }).click()
  await expect.poll(async () => (await tag.boundingBox())?.x).not.toBe(before?.x)
  const cut = await page
    .locator('.name-tag, .column-head')
    .evaluateAll((tags) => tags.filter((tag) => getComputedStyle(tag).textOverflow === 'ellipsis').length)
  expect(cut).toBe(0)
})

async function middleOf(one: Locator) {
  const box = await one.boundingBox()
  if (!box) throw new Error(`${one} is not to be seen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('the page scrolls over the map until it is tapped; then a long press has the menu, two fingers zoom, a tap chooses', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(albania)
    await holds(page, 4)
    const finger = await page.context().newCDPSession(page)
    const tag = page.locator('.name-tag', { hasText: 'Albania country team' })
    await tag.scrollIntoViewIfNeeded()
    const scrolled = () => page.evaluate(() => window.scrollY)
    const above = await scrolled()
    await finger.send('Input.synthesizeScrollGesture', { ...(await middleOf(tag)), yDistance: -150 })
    expect(await scrolled()).toBeGreaterThan(above)

    await page.getByRole('button', { name: 'Tap to move and zoom the map' }).tap()
    await expect(page.locator('.stage')).toHaveClass(/awake/)
    await tag.scrollIntoViewIfNeeded()
    await finger.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [await middleOf(tag)] })
    await expect(page.getByRole('menuitem', { name: 'Hide' })).toBeVisible()
    await finger.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)

    const apart = () => tag.evaluate((one) => Number.parseFloat((one as HTMLElement).style.left))
    const close = await apart()
    await finger.send('Input.synthesizePinchGesture', { ...(await middleOf(tag)), scaleFactor: 1.5 })
    await expect.poll(apart).toBeGreaterThan(1.2 * close)

    const party = await middleOf(tag)
    await page.touchscreen.tap(party.x, party.y)
    await expect(page).toHaveURL(/sel=unct-alb/)
  })
})

for (const [address, theme] of [
  [`${albania}&sel=who-alb`, 'light'],
  [`${albania}&sel=who-alb`, 'dark'],
  ['/?v=1&at=alb&view=table', 'light'],
] as const)
  test(`axe finds nothing on ${address}, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await page.goto(address)
    await expect(
      page.getByRole('heading', { name: 'What it rests on' }).or(page.getByRole('table').first()).first(),
    ).toBeVisible()
    expect(await violations(page)).toStrictEqual([])
  })

for (const width of [320, 390, 1024, 1600])
  test(`nothing but the opened map scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const address of [`${albania}&sel=who-alb`, '/?v=1&at=alb&view=table']) {
      await page.goto(address)
      await expect(
        page.getByRole('button', { name: 'Close' }).or(page.getByRole('table').first()).first(),
      ).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })

test('from right to left the columns are mirrored, and headings stand over them', async ({ page }) => {
  await page.goto(albania)
  await holds(page, 4)
  const order = () =>
    page.locator('.column-head').evaluateAll((heads) =>
      heads
        .map((head) => ({ name: head.textContent, x: head.getBoundingClientRect().x }))
        .toSorted((a, b) => a.x - b.x)
        .map(({ name }) => name),
    )
  const before = await order()
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: (await response.text()).replace('<html', '<html dir="rtl"') })
    },
  )
  await page.reload()
  await holds(page, 4)
  expect(await order()).toStrictEqual(before.toReversed())
})

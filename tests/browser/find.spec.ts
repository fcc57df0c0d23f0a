import { expect, type Page } from '@playwright/test'
import { violationsInBoth } from './axe.ts'
import { explorerOf } from './explorer.ts'

/** More offices of one country than a section shows, and one of each other kind that has a page. */
const test = explorerOf({
  places: [
    { id: 'alb', name: 'Albania', aliases: ['Shqipëri', 'Албания', '阿尔巴尼亚'] },
    { id: 'pak', name: 'Pakistan' },
  ],
  agencies: [
    { id: 'undp', name: 'United Nations Development Programme', acronym: 'UNDP' },
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
  ],
  offices: [
    { id: 'undp-pak', name: 'UNDP Pakistan' },
    ...['fao', 'ilo', 'iom', 'undp', 'unep', 'unesco', 'unfpa', 'unhcr', 'unicef', 'unops', 'who'].map((agency) => ({
      id: `${agency}-alb`,
      name: `${agency.toUpperCase()} Albania`,
    })),
  ],
  arrangements: [{ id: 'water', name: 'UN-Water', kind: 'INTER_AGENCY_BODY', level: 'system' }],
  mandates: [{ id: 'sdg-5', name: 'SDG 5: Gender equality' }],
  sources: [{ id: 'minutes', title: 'Minutes of the country team', kind: 'DOCUMENT' }],
})

const box = (page: Page) => page.getByRole('combobox', { name: /^Find any/ }).last()
// Those of the foot's choices are options, too.
const options = (page: Page) => page.locator('.lookup-popover').getByRole('option')

async function look(page: Page, text: string): Promise<void> {
  await box(page).fill(text)
  await expect(page.locator('.lookup-list')).not.toHaveClass(/updating/)
}

test('the order of the server is kept: the country first, then its offices, each kind with how many there are', async ({
  page,
}) => {
  await page.goto('/')
  await look(page, 'albania')
  await expect(options(page).first()).toHaveText(/^Albania/)
  await expect(page.locator('.lookup-popover header')).toHaveText([/^Countries/, /^Offices\s+8 of 11/])
  await look(page, 'UNDP Pakistan')
  await expect(options(page).first()).toHaveText(/^UNDP Pakistan/)
})

test('Enter takes the first, also before the answer is there', async ({ page }) => {
  await page.goto('/')
  await box(page).pressSequentially('undp pakistan')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]at=undp-pak$/)
  await expect(options(page)).toHaveCount(0)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('two agencies lead to the page of the two, and to no office with both words in its name', async ({ page }) => {
  await page.goto('/')
  for (const text of ['UNDP and WHO', 'who undp']) {
    await look(page, text)
    await expect(page.locator('.lookup-popover header').first()).toHaveText('Two agencies')
  }
  await box(page).fill('undp & who')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]compare=undp,who$/)
})

test('who types at once after the click loses nothing, however busy the machine is', async ({ page }) => {
  await page.addInitScript(() => {
    const timeout = window.setTimeout
    window.setTimeout = ((run: () => void, wait = 0) => timeout(run, wait === 0 ? 300 : wait)) as typeof timeout
  })
  await page.goto('/')
  await box(page).click()
  await page.keyboard.type('undp ')
  await page.waitForTimeout(400)
  await page.keyboard.type('pakistan')
  await expect(box(page)).toHaveValue('undp pakistan')
})

for (const [text, found, id] of [
  ['sdg 5', /^SDG 5/, 'sdg-5'],
  ['minutes', /^Minutes/, 'minutes'],
  ['un-water', /^UN-Water/, 'water'],
  ['who', /^WHO/, 'who'],
  ['албания', /^Albania/, 'alb'],
  ['shqiperi', /^Albania/, 'alb'],
  ['阿尔巴尼亚', /^Albania/, 'alb'],
] as const)
  test(`“${text}” leads to the page of ${id}, by keyboard alone`, async ({ page }) => {
    await page.goto('/')
    await box(page).focus()
    await page.keyboard.insertText(text)
    await expect(options(page).first()).toHaveText(found)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(new RegExp(`[?&]at=${id}$`))
  })

test('what an earlier text found cannot be chosen, and its search is given up', async ({ page }) => {
  await page.goto('/')
  await look(page, 'albania')
  let release: (() => void) | undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const failed: string[] = []
  page.on('requestfailed', (request) => failed.push(request.postData() ?? ''))
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('undp pak')) await held
    await route.continue().catch(() => undefined)
  })
  await box(page).fill('undp pak')
  await expect(page.locator('.lookup-list')).toHaveClass(/updating/)
  await expect(options(page).first()).toHaveAttribute('aria-disabled', 'true')
  expect(new URL(page.url()).search).toBe('')

  // A newer text overtakes it.
  await expect
    .poll(
      async () => (await page.evaluate(() => document.querySelectorAll('.lookup-popover [role=option]').length)) > 0,
    )
    .toBe(true)
  await page
    .waitForRequest((request) => request.postData()?.includes('undp pak') ?? false, { timeout: 2_000 })
    .catch(() => null)
  await box(page).fill('unicef')
  await expect(options(page).first()).toHaveText(/^unicef/i)
  expect(failed.filter((body) => body.includes('"undp pak"'))).toHaveLength(1)
  release?.()
})

test('Escape closes the suggestions and keeps the text; what was not chosen is said to be so', async ({ page }) => {
  await page.goto('/')
  await look(page, 'alban')
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('alban')
  await page.getByRole('heading', { level: 1 }).click()
  await expect(page.getByText('“alban” is not chosen')).toBeVisible()
  await expect(box(page)).toHaveValue('alban')
  await box(page).pressSequentially('ia')
  await expect(page.getByText('is not chosen')).toHaveCount(0)
})

test('a text that nothing is called is said to be so, and a search that fails says so', async ({ page }) => {
  await page.goto('/')
  await box(page).fill('xyzzyq')
  await expect(page.getByText('Nothing is called “xyzzyq”.')).toBeVisible()
  await page.route('**/graphql', (route) => route.abort())
  await box(page).fill('qyzzyx')
  await expect(page.getByText(/The search failed/)).toBeVisible({ timeout: 30_000 })
})

test('the head of every list has the box, and it leads from one page to the next', async ({ page }) => {
  await page.goto('/?index=agencies')
  await look(page, 'pakistan')
  await options(page).first().click()
  await expect(page).toHaveURL(/[?&]at=pak$/)
})

test('axe finds nothing with open suggestions', async ({ page }) => {
  await page.goto('/')
  await look(page, 'albania')
  await expect(options(page).first()).toBeVisible()
  // While the list is open react-aria hides the rest from readers; what would take the focus there closes it first.
  const found = async () => (await violationsInBoth(page)).filter((one) => !one.includes('aria-hidden-focus'))
  expect(await found()).toStrictEqual([])
  await page.keyboard.press('ArrowDown')
  expect(await found()).toStrictEqual([])
})

test('without a network the box says that nothing can be looked up, and goes on once there is one', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await expect(box(page)).toBeVisible()
  await context.setOffline(true)
  await box(page).fill('albania')
  await expect(page.locator('.lookup-none')).toHaveText(/^No network/)
  await expect(page.locator('.lookup-trouble').last()).toHaveText(/^No network/)
  await context.setOffline(false)
  await expect(options(page).first()).toContainText('Albania')
  await expect(page.locator('.lookup-trouble')).toHaveCount(0)
})

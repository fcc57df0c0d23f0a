import { expect, type Page } from '@playwright/test'
import type { World } from '../helpers/world.ts'
import { explorerOf } from './explorer.ts'

/** No hyphen, no space: where a page lets it, it is as wide as it is long. */
const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 180)
const arabic = 'منظمة الصحة العالمية'

/** Whatever may have a name has one of 180 letters, and an agency one that is read from right to left. */
const world: World = {
  agencies: [
    { id: 'who', name: arabic, acronym: 'WHO' },
    { id: 'unicef', name: `U${long}`, acronym: 'UNICEF' },
  ],
  places: [
    { id: 'alb', name: `A${long}` },
    { id: 'ken', name: 'كينيا' },
  ],
  offices: [
    { id: 'who-alb', name: `${arabic} ألبانيا`, city: long },
    { id: 'unicef-alb', name: `UA${long}` },
    { id: 'who-ken', name: 'WHO Kenya' },
    { id: 'who-hq', name: `WH${long}`, level: 'headquarters' },
  ],
  arrangements: [
    { id: 'school', name: `S${long}`, kind: 'JOINT_ACTIVITY' },
    { id: 'output', name: `O${long}`, kind: 'RESULT' },
    { id: 'unct-alb', name: `Country team A${long}`, kind: 'COUNTRY_TEAM' },
  ],
  mandates: [{ id: 'sdg-5', name: `G${long}`, scheme: 'SDG' }],
  sources: [{ id: 'plan', title: `P${long}`, kind: 'DATASET', publisher: `B${long}`, licence: 'MIT' }],
  covers: [
    ...['who-alb', 'unicef-alb', 'school', 'output', 'unct-alb'].map((from) => ({ from, to: 'alb' })),
    { from: 'who-ken', to: 'ken' },
  ],
  holds: [{ from: 'who', to: 'sdg-5' }],
  ties: [
    { kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', basis: 'DERIVED' },
    ...['who-alb', 'unicef-alb'].flatMap((from) =>
      ['school', 'output', 'unct-alb'].map((to) => ({ kind: 'TAKES_PART_IN' as const, from, to, source: 'plan' })),
    ),
  ],
}

const test = explorerOf(world)

const pages = [
  '/',
  '/?at=alb&zz=1',
  '/?at=who',
  '/?at=who-alb',
  '/?at=plan',
  '/?compare=who,unicef',
  '/?compare=alb,ken',
  '/?from=unicef-alb&to=who-hq&step=1',
  '/?at=alb&view=map',
]

const names = Object.values(world)
  .flat()
  .flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) => (/name|title|acronym|city|publisher/i.test(key) ? value : [])),
  )
  .filter((name): name is string => typeof name === 'string')
  .toSorted((a, b) => b.length - a.length)

/** The words that a page shows or speaks, but for names and codes, which are isolated from them. */
function wordsOn(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const isolated = 'bdi, [dir="auto"], code, kbd, option, noscript, script, style'
    const said: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(isolated)) said.push(node.textContent ?? '')
    for (const name of ['aria-label', 'title', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) said.push(element.getAttribute(name) ?? '')
    const own = said.map((text) => names.reduce((left, one) => left.replaceAll(one, ''), text).trim())
    return [...new Set(own)].filter((text) => /\p{L}{2}/u.test(text) && text !== 'Crosstie')
  }, names)
}

/** What reaches beyond a page that scrolls sideways. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const all = [...document.querySelectorAll('body *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      const isHidden = element.closest('thead, .visually-hidden') !== null
      return !isHidden && width > 0 && (left < -1 || right > clientWidth + 1)
    })
    return [`${scrollWidth}`, ...all.slice(0, 8).map(({ tagName, className }) => `${tagName} ${className}`)]
  })
}

/** Of the same form in English and in Spanish. */
const alike = [
  'Plan',
  'Esc',
  'US$',
  'Albania, UNDP Pakistan, SDG 5',
  'UN Women',
  'UN-Water',
  'UNDP Pakistan',
  'SDG 5',
  'MIT',
]

test('every word changes with the language, but for names, and no name of 180 letters widens a page', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const soft = expect.configure({ soft: true })
  for (const [index, address] of pages.entries()) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    await expect(page.locator('main').last()).not.toBeEmpty({ timeout: 20_000 })
    await page.waitForLoadState('networkidle')
    const before = await wordsOn(page)
    const language = index % 2 === 0 ? 'es' : 'en'
    await page.locator('.foot-choices select').first().selectOption(language)
    const same = async () => (await wordsOn(page)).filter((text) => before.includes(text) && !alike.includes(text))
    await soft.poll(same, { message: address, timeout: 5_000 }).toStrictEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    await soft.poll(() => tooWide(page), { message: address, timeout: 2_000 }).toStrictEqual([])
  }
})

test('a name is read in its own direction, whichever way the page goes', async ({ page }) => {
  await page.goto('/?at=who')
  const heading = page.getByRole('heading', { level: 1 })
  const directions = () =>
    heading.evaluate((element) =>
      [element, element.querySelector('bdi')].map((one) => one && getComputedStyle(one).direction),
    )
  await expect(heading).toContainText(arabic)
  await page.waitForLoadState('networkidle')
  expect(await directions()).toStrictEqual(['ltr', 'rtl'])
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'))
  expect(await directions()).toStrictEqual(['rtl', 'rtl'])
  expect(await tooWide(page)).toStrictEqual([])
})

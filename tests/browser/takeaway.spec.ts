import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { Cell } from '../../client/takeaway/content.ts'
import { mostBytes } from '../../client/takeaway/one-file.ts'
import { columnsToCorrect, leftBlank, type TableToCorrect } from '../../client/takeaway/row-to-correct.ts'
import { sheetsOf, tablesIn } from '../helpers/taken.ts'
import type { World } from '../helpers/world.ts'
import { violations, violationsInBoth } from './axe.ts'
import { explorerOf } from './explorer.ts'

const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
  ],
  places: [{ id: 'alb', name: 'Albania', kind: 'COUNTRY', iso3: 'ALB' }],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
  ],
  covers: ['who-alb', 'unicef-alb', 'unct-alb'].map((from) => ({ from, to: 'alb' })),
  arrangements: [{ id: 'unct-alb', name: '=Albania, "country" team', kind: 'COUNTRY_TEAM' }],
  sources: [{ id: 'minutes', title: 'Minutes of the country team', kind: 'DOCUMENT' }],
  ties: [
    { id: 'who-line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1 },
    { id: 'unicef-line', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', confidence: 1 },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq', confidence: 0.5 },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', source: 'minutes', locator: 'page 3' },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', confidence: 1 },
  ],
}

const test = explorerOf(world).extend({
  contextOptions: async ({ contextOptions }, use) =>
    use({ ...contextOptions, permissions: ['clipboard-read', 'clipboard-write'] }),
})

const pages: [what: string, address: string][] = [
  ['what the data covers', '/'],
  ['all countries', '/?index=countries'],
  ['all agencies', '/?index=agencies'],
  ['all sources', '/?index=data'],
  ['a country', '/?at=alb'],
  ['an agency', '/?at=who'],
  ['an office', '/?at=who-alb'],
  ['an arrangement', '/?at=unct-alb'],
  ['a source', '/?at=minutes'],
  ['agencies side by side', '/?compare=unicef,who'],
  ['routes', '/?from=who-alb&to=who-hq'],
  ['a map', '/?at=who-alb&view=table'],
]

type Json = {
  title: string
  provenance: Record<string, string>
  tables: { id: string; title: string; columns: { key: string }[]; rows: Record<string, Cell>[] }[]
  figures: object[]
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await menuButton(page).waitFor()
  await expect(page.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0)
  // What is folded on the page is whole in the file.
  for (const summary of await page.locator('details:not([open]):has([data-table]) > summary').all())
    await summary.click()
  const folded = page.locator('[data-table] [aria-expanded="false"]')
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click()
    await expect(folded).toHaveCount(left - 1)
  }
}

const menuButton = (page: Page) => page.locator('.take-away').getByRole('button', { name: 'Take away' })

async function choose(page: Page, name: string | RegExp): Promise<void> {
  await menuButton(page).click()
  const item = page.getByRole('menuitem', { name }).first()
  await expect(item).not.toContainText('still being read')
  await item.click()
}

async function taken(page: Page, name: string | RegExp): Promise<{ name: string; file: Buffer }> {
  const saved = page.waitForEvent('download')
  await choose(page, name)
  const download = await saved
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

async function json(page: Page): Promise<Json> {
  return JSON.parse((await taken(page, /JSON/)).file.toString())
}

/** The words of a row, of which some stand on the page as they are: what a row is called is in it, its id may not be. */
const wordsIn = (row: Record<string, Cell>) => Object.values(row).filter((cell) => typeof cell === 'string')
const asShown = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Of the pages that a test has taken it of already. */
const oneFiles = new Map<string, Buffer>()

async function oneFileOf(page: Page, address: string): Promise<Buffer> {
  await open(page, address)
  return (await taken(page, /HTML/)).file
}

for (const [what, address] of pages) {
  test(`what is on the page of ${what} is what is in each of its files`, async ({ page }) => {
    await open(page, address)
    const { tables, provenance } = await json(page)
    expect(tables.length).toBeGreaterThan(0)
    for (const { id, rows } of tables) {
      const shown = page.locator(`[data-table="${id}"]`)
      // The table of a map stands on the page band by band.
      await expect(shown, `${id} is on the page`).not.toHaveCount(0)
      const isWhole = (await shown.count()) === 1
      const texts = await shown.locator('[data-row]').allInnerTexts()
      expect(texts, id).toHaveLength(rows.length)
      rows.forEach((row, index) => {
        const said = isWhole ? [texts[index] ?? ''] : texts
        expect(
          said.some((text) => wordsIn(row).some((word) => asShown(text).includes(asShown(word)))),
          `${id}: ${JSON.stringify(row)}`,
        ).toBe(true)
      })
    }
    expect(provenance.permalink).toContain(`dv=${provenance.dataVersion}`)
    // The date stands in every form by itself.
    expect(String(provenance.settings)).not.toContain('2024')

    const values = tables.map(({ rows }) => rows.map((row) => Object.values(row)))
    const sheets = sheetsOf(new Uint8Array((await taken(page, /Excel/)).file))
    expect(sheets.slice(0, -1).map(({ rows }) => rows.length - 1)).toStrictEqual(values.map((rows) => rows.length))
    for (const [index, { id, title }] of tables.entries()) {
      const { name, file } = await taken(page, new RegExp(`^${escapedForm(title)} CSV`))
      expect(name).toContain(`-${provenance.asOf}.csv`)
      const read = parse(file, { bom: true, comment: '#', comment_no_infix: true }) as string[][]
      const bare = read.slice(1).map((row) => row.map((cell) => cell.replace(/^'/, '')))
      expect(bare, id).toStrictEqual(
        values[index]?.map((row) => row.map((cell) => String(cell ?? '').replace(/^'/, ''))),
      )
      expect(read.flat().filter((cell) => /^[=+@]/.test(cell))).toStrictEqual([])
    }
    const { file: html } = await taken(page, /HTML/)
    oneFiles.set(what, html)
    expect(tablesIn(html.toString()).map(({ id, rows }) => [id, rows.length])).toStrictEqual(
      tables.map(({ id, rows }) => [id, rows.length]),
    )
    const lines = (await taken(page, /Markdown/)).file.toString().split('\n')
    expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(values.flat().length + 2 * tables.length)
  })

  test(`one file of ${what} opens without a network and runs nothing`, async ({ page, browser }) => {
    const file = oneFiles.get(what) ?? (await oneFileOf(page, address))
    expect(file.length).toBeLessThanOrEqual(mostBytes)
    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 700 } })
    const alone = await context.newPage()
    const asked: string[] = []
    alone.on('request', (request) => asked.push(request.url()))
    await alone.setContent(file.toString())
    expect(asked).toStrictEqual([])
    expect(await alone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await violationsInBoth(alone)).toStrictEqual([])
    await context.close()
  })
}

const escapedForm = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test('drawings have words, and pixels that are not blank', async ({ page }) => {
  await open(page, '/?at=who-alb&view=map')
  const { title, figures } = await json(page)
  expect(figures.length).toBeGreaterThan(0)
  const svg = (await taken(page, /SVG/)).file.toString()
  for (const said of ['common knowledge or derived', '31 Dec 2024', title.slice(0, 20)]) expect(svg).toContain(said)
  expect(svg).not.toMatch(/var\(--|<script|class="/)
  const png = (await taken(page, /PNG/)).file
  const seen = await page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }))
      const canvas = new OffscreenCanvas(picture.width, picture.height)
      const pen = canvas.getContext('2d')
      pen?.drawImage(picture, 0, 0)
      const pixels = pen?.getImageData(0, 0, picture.width, picture.height).data ?? []
      const colours = new Set<number>()
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0))
      return { longest: Math.max(picture.width, picture.height), colours: colours.size }
    },
    [...png],
  )
  expect(seen.longest).toBeLessThanOrEqual(8_192)
  expect(seen.colours).toBeGreaterThan(4)
})

test('a graph is the file of the server, and names the page', async ({ page }) => {
  await open(page, '/?at=who-alb')
  const { name, file } = await taken(page, /GraphML/)
  expect(name).toMatch(/-2024-12-31\.graphml$/)
  const ids = await page.evaluate(
    (text) => [...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id),
    file.toString(),
  )
  expect(ids.sort()).toStrictEqual(['unct-alb', 'who-alb', 'who-hq'])
})

test('the menu is worked by keyboard alone, says what it did, and gives back the focus', async ({ page }) => {
  await open(page, '/?at=who-alb')
  await menuButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menu')).toBeVisible()
  expect(await violations(page)).toStrictEqual([])
  await page.keyboard.press('Escape')
  await expect(menuButton(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type('cit')
  await expect(page.getByRole('menuitem', { name: /^Citation/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('announcement')).toHaveText('Copied: Citation.')
  await expect(page.locator('.take-away-done')).toHaveText('Copied: Citation.')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /^Crosstie\. “.+” Data version [0-9a-f]{12}, as of/,
  )
})

test('without a network what is made here is still made, and the rest says why it is not', async ({
  page,
  context,
}) => {
  await open(page, '/?at=who-alb')
  const loaded = page.waitForResponse(/forms/)
  await loaded
  await context.setOffline(true)
  expect((await taken(page, /HTML/)).name).toMatch(/\.html$/)
  await menuButton(page).click()
  const graph = page.getByRole('menuitem', { name: /GraphML/ })
  await expect(graph).toContainText('Needs the server')
  await graph.click()
  await expect(page.getByTestId('announcement')).toHaveText(/Needs the server/)
  await context.setOffline(false)
})

test('a link is of what is shown, its date and its version, and of another version the page says so', async ({
  page,
}) => {
  await open(page, '/?at=who-alb')
  await choose(page, /^Link to this view/)
  await expect(page.locator('.take-away-done')).toHaveText('Copied: Link to this view.')
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/\?v=1&on=2024-12-31&at=who-alb&dv=[0-9a-f]{12}$/)
  await open(page, link)
  await expect(page.getByText('This link was copied of data version')).toHaveCount(0)
  await open(page, link.replace(/dv=.*/, 'dv=000000000000'))
  await expect(page.getByText('This link was copied of data version 000000000000')).toBeVisible()
})

test('a row that is wrong is copied in the form of the import, with a blank for the source', async ({ page }) => {
  await open(page, '/?at=who-alb')
  await page
    .getByRole('button', { name: /^Wrong or missing/ })
    .first()
    .click()
  await expect(page.getByTestId('announcement')).toHaveText(/^Copied as a row of \w+\.csv/)
  const text = await page.evaluate(() => navigator.clipboard.readText())
  const table = /^# (\w+)\.csv/.exec(text)?.[1] as TableToCorrect
  const [head = [], row = []] = parse(text, { comment: '#', comment_no_infix: true }) as string[][]
  expect(head).toStrictEqual([...columnsToCorrect[table], ...leftBlank])
  expect(row.slice(-3)).toStrictEqual(['', '', ''])
  expect(row.filter((cell) => cell !== '').length).toBeGreaterThan(1)
})

test('what a page has not is listed with the reason', async ({ page }) => {
  await open(page, '/?at=minutes')
  await menuButton(page).click()
  await expect(page.getByRole('menuitem', { name: /GraphML/ })).toContainText('cannot be written as a graph')
})

import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import type { Cell } from '../../client/takeaway/content.ts'
import { mostBytes } from '../../client/takeaway/one-file.ts'
import { sheetsOf, tablesIn } from '../helpers/taken.ts'
import type { World } from '../helpers/world.ts'
import { violationsInBoth } from './axe.ts'
import { explorerOf } from './explorer.ts'

const takenWorld: World = {
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

export const test = explorerOf(takenWorld).extend({
  contextOptions: async ({ contextOptions }, use) =>
    use({ ...contextOptions, permissions: ['clipboard-read', 'clipboard-write'] }),
})

type Json = {
  title: string
  provenance: Record<string, string>
  tables: { id: string; title: string; columns: { key: string }[]; rows: Record<string, Cell>[] }[]
  figures: object[]
}

export async function open(page: Page, address: string): Promise<void> {
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

export const menuButton = (page: Page) => page.locator('.take-away').getByRole('button', { name: 'Take away' })

export async function choose(page: Page, name: string | RegExp): Promise<void> {
  await menuButton(page).click()
  const item = page.getByRole('menuitem', { name }).first()
  await expect(item).not.toContainText('still being read')
  await item.click()
}

export async function taken(page: Page, name: string | RegExp): Promise<{ name: string; file: Buffer }> {
  const saved = page.waitForEvent('download')
  await choose(page, name)
  const download = await saved
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) }
}

export async function json(page: Page): Promise<Json> {
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

/** What stands on a page and what is taken away from it are the same, in every form. */
export function takesAway(what: string, address: string) {
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

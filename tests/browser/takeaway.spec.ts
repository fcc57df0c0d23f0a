import { expect } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { columnsToCorrect, leftBlank, type TableToCorrect } from '../../client/takeaway/row-to-correct.ts'
import { violations } from './axe.ts'
import { choose, json, menuButton, open, taken, takesAway, test } from './taking.ts'

// The other pages are in long/takeaway.whole.spec.ts.
takesAway('what the data covers', '/')
takesAway('a country', '/?at=alb')
takesAway('an agency', '/?at=who')
takesAway('routes', '/?from=who-alb&to=who-hq')

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

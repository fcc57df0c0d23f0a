import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { fourCountries, hostile } from '../helpers/four-countries.ts'
import { runCypher } from '../helpers/run-cypher.ts'
import { tablesIn } from '../helpers/taken.ts'
import { browserDatabases } from '../setup.ts'
import { violations } from './axe.ts'
import { explorerOf } from './explorer.ts'
import { type Hand, hands } from './hands.ts'

const test = explorerOf(fourCountries).extend({
  contextOptions: async ({ contextOptions }, use) =>
    use({ ...contextOptions, permissions: ['clipboard-read', 'clipboard-write'] }),
})

// The first question of a world waits for the database to plan its statements.
test.setTimeout(120_000)

const title = (page: Page) => page.getByRole('heading', { level: 1 })
const gist = (page: Page) => page.locator('.gist').first()
const box = (page: Page) => page.getByRole('combobox', { name: /^Find any/ }).last()
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).first()
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const rowIn = (page: Page, part: string, name: string) => section(page, part).getByRole('row').filter({ hasText: name })
const who = (page: Page, agency: string) => page.locator(`[data-table="who"] [data-row="${agency}"]`)
const asked = (page: Page, question: string) => page.locator('.question', { hasText: question }).getByRole('link')
const routes = (page: Page) => page.locator('.route-row')
const titles = (page: Page) => page.locator('.route-row b')
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const takeAway = (page: Page) => page.locator('.take-away').getByRole('button', { name: 'Take away' })

const across = 'Over in Albania, up WHO’s line'
const upAndOver = 'Up UNICEF’s line, over in UN-Nutrition'
const reach = 'How does UNICEF Albania reach WHO headquarters?'

/** A file of the menu, as it is saved. */
async function saved(page: Page, hand: Hand, name: RegExp): Promise<string> {
  const download = page.waitForEvent('download')
  await hand.press(takeAway(page))
  await hand.press(page.getByRole('menuitem', { name }))
  return readFileSync(await (await download).path(), 'utf8')
}

const texts = (cells: Locator) => cells.evaluateAll((all) => all.map((one) => (one.textContent ?? '').trim()))

/** What readers come with, each from the first page to its answer. */
const journeys: Record<string, (page: Page, hand: Hand) => Promise<void>> = {
  'everything about Albania': async (page, hand) => {
    await hand.lookUp(box(page), 'Albania')
    await expect(title(page)).toHaveText('Albania')
    await expect(gist(page)).toContainText(
      '3 of the 4 agencies in Albania share 4 joint activities, most between UNICEF and WHO.',
    )
    await expect(page.locator('[data-table="who"] tbody tr')).toHaveCount(5)
    await expect(who(page, 'who')).toContainText('Regional, Copenhagen')
    await expect(who(page, 'who').locator('.money-figures')).toHaveText('10.0 of 20.0')
    await expect(who(page, 'fao')).toContainText('none')
    await expect(section(page, /^Gaps/)).toContainText('4 of the 6 pairs that stand under one output')
    await hand.press(who(page, 'unicef').getByRole('rowheader').getByRole('link'))
    await expect(title(page)).toHaveText('UNICEF Albania')
    await hand.press(page.locator('.crumbs').getByRole('link', { name: 'Albania' }))
    await hand.press(link(page, 'See on the map'))
    await expect(title(page)).toHaveText('Albania on the map')
  },

  'who in Pakistan plans jointly and who alone, and how it reports': async (page, hand) => {
    await hand.press(asked(page, 'Who in Pakistan serves two masters?'))
    await expect(title(page)).toHaveText('Pakistan')
    await expect(page.locator('.section-note', { hasText: 'How Pakistan reports:' })).toContainText(
      'an activity listed under several agencies counts as joint, 1 of 10 here',
    )
    await expect(who(page, 'unicef').locator('.money-figures')).toHaveText('7.0 of 7.0')
    await expect(who(page, 'who').locator('.money-figures')).toHaveText('2.0 of 5.0')
    await expect(who(page, 'undp').locator('.money-figures')).toHaveText('0 of 8.0')
    const masters = section(page, 'Two masters')
    await hand.take(masters.getByRole('combobox', { name: 'Office' }), 'undp-pak')
    await expect(page).toHaveURL(/sel=undp-pak/)
    await expect(masters).toContainText('UNDP headquarters')
    await expect(masters).toContainText('Resident Coordinator’s Office Pakistan')
    await expect(masters).toContainText('0 % of UNDP’s plan money is in joint activities.')
  },

  'UNICEF Albania to WHO headquarters: A and B, step 1, figure and table': async (page, hand) => {
    await hand.press(asked(page, reach))
    await expect(titles(page)).toHaveText([across, upAndOver])
    await hand.press(routes(page).last())
    await expect(routes(page).last()).toHaveAttribute('aria-pressed', 'true')
    const two = section(page, 'A against B')
    await expect(two.getByRole('columnheader')).toHaveText([`A · ${upAndOver}`, `B · ${across}`])
    await expect(two.getByRole('row', { name: /^Friction/ })).toHaveText(/5\.7\s*3\.0/)
    await expect(two).toContainText('As asked, B is easier; both cost the same where crowd costs nothing.')

    await hand.press(page.locator('.step-row').nth(1))
    await expect(page).toHaveURL(/&step=2/)
    await hand.press(page.locator('.step-row').first())
    await expect(evidence(page).getByRole('heading', { name: 'What step 1 rests on' })).toBeVisible()
    await expect(evidence(page)).toContainText('UNICEF Albania reports to UNICEF Europe and Central Asia.')
    await expect(evidence(page)).toContainText('Not observed, derived by a rule')

    const figure = await saved(page, hand, /SVG/)
    for (const said of [reach, 'UN-Nutrition', '31 Dec 2024']) expect(figure).toContain(said)
    const table = parse(await saved(page, hand, /^A against B CSV/), {
      bom: true,
      comment: '#',
      comment_no_infix: true,
    })
    const shown = two.locator('tbody tr')
    const rows = await Promise.all((await shown.all()).map((row) => texts(row.locator('th, td'))))
    expect((table as string[][]).slice(1).map((row) => row.filter((cell) => cell !== ''))).toStrictEqual(rows)
  },

  'Ukraine: what is by rule, and an honest blank': async (page, hand) => {
    await hand.press(asked(page, 'in Ukraine?'))
    await expect(page.locator('.blank .gist')).toHaveText(
      'Both sit in the country team by rule; nothing joint is on record. The work plan of Ukraine gives totals and no activities: who works with whom there is not known.',
    )
    await expect(page.locator('.blank-type')).toContainText('a hole in the data, not a finding about the country')
    await expect(page.locator('.known-list')).toContainText('it exists; its 2 members follow from a rule')
    await hand.press(page.locator('.take-away').getByRole('button'))
    const saved = page.waitForEvent('download')
    await hand.press(page.getByRole('menuitem', { name: /HTML/ }))
    const html = readFileSync(await (await saved).path()).toString()
    const known = tablesIn(html).find(({ id }) => id === 'known')
    expect(known?.rows).toHaveLength(await page.locator('.known-list [data-row]').count())
    for (const said of ['a hole in the data', 'its 2 members follow from a rule', 'What would answer it', '<figure>'])
      expect(html).toContain(said)
    await hand.press(link(page, 'All that is known of Ukraine'))
    await expect(gist(page)).toHaveText(
      '2 offices sit in the country team by rule; nothing joint is on record. The work plan gives totals and no activities: who works with whom is not known.',
    )
    await expect(who(page, 'who')).toContainText('totals only')
    await expect(section(page, 'What the plan gives: totals')).toContainText('5.0 m')
    await expect(page.locator('main')).not.toContainText(/\bnone\b/)
  },

  'SDG 5: who holds it, who overlaps': async (page, hand) => {
    await hand.press(link(page, 'SDG 5'))
    await expect(gist(page)).toContainText('1 agency holds it on record: UNICEF.')
    await expect(gist(page)).toContainText('2 agencies spent US$ 7.0 m on it in 2024, most of it UNICEF and WHO.')
    await expect(page.getByText('No route starts or ends here')).toBeVisible()
    await expect(rowIn(page, 'Who holds it', 'UNICEF')).toBeVisible()
    await expect(rowIn(page, 'Who puts money on it', 'WHO')).toContainText('25 %')
    // A budget stands apart, and is in no sum.
    await expect(
      section(page, 'Who puts money on it').getByRole('table', { name: 'Planned: budgets, apart' }),
    ).toContainText('FAO')
    await expect(rowIn(page, 'What addresses it', 'Joint schools')).toBeVisible()
    await expect(rowIn(page, 'Who overlaps', 'UNICEF and WHO')).toContainText('0.75')
    await hand.press(section(page, 'Who overlaps').getByRole('link', { name: 'UNICEF and WHO', exact: true }))
    await expect(title(page)).toHaveText('UNICEF · WHO')
    await expect(gist(page)).toContainText('Joint work of the two is on record in 2 of the 4 countries')
  },

  'an office: its line, its partners, what rests on it': async (page, hand) => {
    await hand.lookUp(box(page), 'WHO Albania')
    await expect(gist(page)).toContainText('WHO Albania works for Albania from Tirana.')
    await expect(gist(page)).toContainText(
      'It answers to WHO Regional Office for Europe (derived by a rule) and, beside the others, to Resident Coordinator’s Office Albania (derived by a rule).',
    )
    await expect(gist(page)).toContainText(
      'On record it takes part in 4 joint activities, with 2 offices of other agencies, most with UNICEF and UNFPA.',
    )
    // Each line of the chain with what it rests on.
    await expect(section(page, 'Its line').getByRole('listitem')).toHaveText([
      /WHO Albania/,
      /derived by a rule/,
      /WHO Regional Office for Europe/,
      /observed, in a document 0\.95/,
      /WHO headquarters/,
    ])
    await expect(section(page, 'Two masters')).toContainText('50 % of WHO’s plan money is in joint activities.')
    // Who sits there by a rule alone is not said to work with it.
    await expect(rowIn(page, 'Partners', 'UNICEF Albania')).toContainText('3')
    await expect(rowIn(page, 'Partners', 'Resident Coordinator’s Office')).toHaveText(/(none on record\s*){3}1/)
    await expect(rowIn(page, 'What it takes part in', 'Country team')).toContainText('derived by a rule')
    await expect(section(page, 'Between and within')).not.toContainText('both')
    const rests = section(page, 'What rests on it')
    await hand.press(rests.locator('summary', { hasText: '4 joint activities are of two offices alone' }))
    await hand.press(rests.getByRole('link', { name: 'Joint schools: UNICEF and WHO' }))
    await expect(gist(page)).toContainText(
      /(UNICEF and WHO|WHO and UNICEF) work together in it, all of them on record\./,
    )
    await expect(gist(page)).toContainText('US$ 4.0 m is needed for it.')
  },

  '2021 against 2024 in Albania: what can be compared, and what cannot': async (page, hand) => {
    await hand.lookUp(box(page), 'Albania')
    const changed = section(page, 'Then and now')
    const then = changed.getByRole('combobox', { name: 'Then' })
    await hand.take(then, '2022-12-31')
    await expect(changed).toContainText('No source speaks of both days.')
    await hand.take(then, '2021-12-31')
    await expect(changed.getByRole('row', { name: /Agencies that report spending/ })).toHaveText(/spending\s*1\s*2\D*$/)
    await expect(changed.getByRole('row', { name: /million spent/ })).toHaveText(/12\.0\s*14\.0\D*$/)
    await expect(changed).toContainText('FAO came into the file')
    await expect(changed).toContainText('Cannot be compared')
    await expect(changed).toContainText('Joint work plans of 2024: speaks of 1 Jan 2024 to 31 Dec 2024 only')
    await expect(changed).toContainText('story: does not say of which period it speaks')
    await expect(page.locator('main')).not.toContainText(/gained/)
  },

  'four pilots side by side': async (page, hand) => {
    await hand.press(page.locator('.plans').getByRole('link', { name: /side by side/ }))
    await expect(title(page)).toHaveText('Albania, Cabo Verde, Pakistan and Viet Nam, side by side')
    await expect(gist(page)).toContainText(
      'They do not report alike: Pakistan names 2.5 agencies an activity, Albania 1.5, Cabo Verde 1.0.',
    )
    const [reports, joint] = ['Agencies named per activity', 'Joint activities'].map((name) =>
      page
        .locator('[data-table="sides"] tbody tr')
        .filter({ has: page.getByRole('rowheader', { name }) })
        .first(),
    )
    await expect(page.locator('[data-row]').first()).toContainText('Agencies named per activity')
    await expect(reports as Locator).toHaveText(/1\.5.*1\.0.*2\.5.*no file/s)
    await expect(joint as Locator).toHaveText(/4 of 10.*0 of 5.*1 of 10.*no file/s)
    await hand.press(page.getByRole('button', { name: 'Take Viet Nam away' }))
    await expect(title(page)).toHaveText('Albania, Cabo Verde and Pakistan, side by side')
  },

  'what must change before up and over is easier': async (page, hand) => {
    await hand.lookUp(box(page), 'UNICEF Albania')
    await hand.press(link(page, 'Find a route from here'))
    await hand.lookUp(page.getByRole('combobox', { name: 'To', exact: true }), 'WHO headquarters')
    await expect(titles(page)).toHaveText([across, upAndOver])
    // Up and over spends √14 between agencies, as UN-Nutrition declares fifteen; across spends 1.
    await expect(page.locator('.tipping')).toContainText(
      `“${across}” stays first until crossing in Albania costs ${Math.sqrt(14).toFixed(1)} times as much.`,
    )
    await expect(page.locator('.tipping')).toContainText(`Then first: ${upAndOver}.`)
  },
}

for (const [how, handOn] of Object.entries(hands))
  for (const [what, walked] of Object.entries(journeys))
    test(`${what}, ${how}`, async ({ page }) => {
      await page.goto('/')
      await walked(page, handOn(page))
      if (handOn === hands['with the mouse']) expect(await violations(page)).toStrictEqual([])
    })

test('what is assumed of a factor changes the order, is a part of each step, and goes with its chip', async ({
  page,
}) => {
  await page.goto('/?v=1&from=unicef-alb&to=who-hq&lens=strong-brand:2:INTRA_AGENCY')
  await expect(titles(page).first()).toHaveText(upAndOver)
  const dearer = routes(page).filter({ hasText: across }).first()
  // Twice for each end that holds the factor: two lines of WHO at 4 instead of 1.
  await expect(dearer.locator('.route-friction')).toHaveText('friction 9.0')
  await dearer.click()
  await page.locator('.step-row').nth(2).click()
  await expect(evidence(page)).toContainText('4.00 = 1 reporting line × 4.00 lens')
  await page.getByRole('region', { name: 'Constraints' }).getByRole('button').first().click()
  await expect(titles(page)).toHaveText([across, upAndOver])
})

test('the questions that the page hands out give its routes, parties and ties where they are pasted', async ({ page }, {
  parallelIndex,
}) => {
  await page.goto('/?v=1&from=unicef-alb&to=who-hq')
  await expect(routes(page)).toHaveCount(2)
  const pasted = async (form: string, mark: string) => {
    await takeAway(page).click()
    const item = page.getByRole('menuitem', { name: new RegExp(form) })
    await expect(item).not.toContainText('still being read')
    await item.click()
    await expect(page.locator('.take-away-done')).toHaveText(`Copied: ${form}.`)
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split('\n')
    const last = lines.at(-1) ?? ''
    return { text: lines.slice(0, -1).join('\n'), parameters: JSON.parse(last.slice(mark.length)) }
  }
  const { text: query, parameters: variables } = await pasted('GraphQL', '#')
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { nodes } = (await answer.json()).data.routes as {
    nodes: { id: string; path: { steps: Record<'from' | 'to' | 'tie', { id: string }>[] } }[]
  }
  const listed = await page
    .locator('[data-route]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.route))
  expect(nodes.map(({ id }) => id)).toStrictEqual(listed)

  const [database] = browserDatabases().slice(parallelIndex)
  if (!database) throw new Error('No database: browser/setup.ts starts one.')
  const rows = await runCypher<{ parties: Listed[]; ties: Listed[] }>(database, await pasted('Cypher', '//'))
  const ids = (all: Listed[]) => all.map(({ properties }) => properties.id)
  expect(rows.map(({ parties, ties }) => [ids(parties).sort(), ids(ties)])).toStrictEqual(
    nodes.map(({ path: { steps } }) => [
      [...new Set(steps.flatMap(({ from, to }) => [from.id, to.id]))].sort(),
      steps.map(({ tie }) => tie.id),
    ]),
  )
})
type Listed = { properties: { id: string } }

test('a drawing says by whom the chosen route goes, and not who else is drawn', async ({ page }) => {
  await page.goto('/?v=1&from=unicef-alb&to=who-alb')
  await expect(page.locator('.drawing-columns')).toContainText('UNFPA')
  await expect(page.getByText('The chosen route has 2 steps, by UNICEF and WHO.')).toBeAttached()
})

test('where the evidence alone fails it says so, nothing else goes with it, and Retry heals it', async ({ page }) => {
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('query StepRests') ? route.abort() : route.continue(),
  )
  await page.goto('/?v=1&from=unicef-alb&to=who-hq')
  const failed = evidence(page).getByRole('alert')
  await expect(failed).toContainText('The server cannot be reached.')
  await expect(routes(page)).toHaveCount(2)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(1)
  await page.unroute('**/graphql')
  await failed.getByRole('button', { name: 'Retry' }).click()
  await expect(evidence(page)).toContainText('Joint work plans of 2024')
  await expect(failed).toHaveCount(0)
})

test('without a network the answer before stays, and what was asked meanwhile is answered once there is one', async ({
  page,
  context,
}) => {
  await page.goto('/?v=1&from=unicef-alb&to=who-hq')
  await expect(titles(page)).toHaveText([across, upAndOver])
  await context.setOffline(true)
  await page.getByRole('button', { name: /^Reverse/ }).click()
  await expect(page.getByRole('region', { name: 'No network' })).toContainText('There is no network.')
  await expect(page.getByText(/^Updating/)).toBeVisible()
  await expect(titles(page)).toHaveText([across, upAndOver])
  await context.setOffline(false)
  await expect(titles(page).first()).toHaveText(/^Down WHO’s line/)
  await expect(page.getByText('There is no network.')).toHaveCount(0)
})

test('a name with markup, quotes and letters that turn the text is text alone, whole and by itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const addresses = [
    '/?at=hostile',
    '/?at=cpv',
    '/?at=who-cpv',
    '/?v=1&from=who-cpv&to=unicef-cpv',
    '/?at=cpv&view=table',
  ]
  for (const address of addresses) {
    await page.goto(address)
    await expect(page.getByText('onerror=').first()).toBeAttached()
    await expect(page.locator('.skeleton, [aria-busy="true"]')).toHaveCount(0)
    const found = await page.evaluate(() => {
      const turning = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const open: string[] = []
      for (let text = turning.nextNode(); text; text = turning.nextNode())
        if (
          text.textContent?.includes('\u202e') &&
          !text.parentElement?.closest('bdi, [dir=auto], .visually-hidden, option')
        )
          open.push(text.parentElement?.outerHTML ?? '')
      return { open, ran: 'ran' in window, width: document.documentElement.scrollWidth }
    })
    expect(found, address).toStrictEqual({ open: [], ran: false, width: 390 })
    await expect(page.locator('img[src=x]')).toHaveCount(0)
  }
  await page.goto('/?at=hostile')
  await expect(title(page)).toHaveText(hostile)
})

test('the theme that a reader chooses is kept, and back to that of the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const theme = page.getByRole('combobox', { name: 'Theme' })
  await theme.selectOption('dark')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await page.goto('/?index=agencies')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await theme.selectOption('system')
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light')
})

test('after many questions the page holds as much as after a few', async ({ page }) => {
  await page.goto('/?v=1&from=unicef-alb&to=who-hq')
  const browser = await page.context().newCDPSession(page)
  const ask = async (times: number) => {
    for (let time = 0; time < times; time++) {
      const end = new URL(page.url()).searchParams.get('to')
      await page.getByRole('button', { name: /^Reverse/ }).click()
      await expect(page).toHaveURL((url) => url.searchParams.get('from') === end)
      await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false')
      await expect(titles(page).first()).toBeVisible()
    }
    await browser.send('HeapProfiler.collectGarbage')
    const { usedSize } = await browser.send('Runtime.getHeapUsage')
    const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters')
    return { usedSize, nodes, jsEventListeners }
  }
  const few = await ask(6)
  const many = await ask(18)
  expect(many.usedSize).toBeLessThanOrEqual(1.2 * few.usedSize)
  expect(many.nodes).toBeLessThanOrEqual(1.2 * few.nodes)
  expect(many.jsEventListeners).toBeLessThanOrEqual(1.2 * few.jsEventListeners)
})

// `npm run screenshots`: the pictures of the README, and every page at every width in both themes on a contact sheet, from a
// running server with the seeds. Ends with 1 where a page says an error to the console or scrolls sideways.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { Command, InvalidArgumentError } from 'commander'
import { ensureChromium } from '../../bench/chromium.ts'

/** A page of each kind, and the states that are met least. */
const pages: Record<string, string> = {
  home: '/',
  countries: '/?index=countries',
  agencies: '/?index=agencies',
  data: '/?index=data',
  country: '/?at=alb',
  'country-blank': '/?at=ukr',
  region: '/?at=eca',
  agency: '/?at=unicef',
  office: '/?at=unicef-alb',
  arrangement: '/?at=unct-alb',
  goal: '/?at=sdg-5',
  source: '/?at=uninfo-alb',
  routes: '/?from=unicef-alb&to=who-hq',
  'routes-step': '/?from=unicef-alb&to=who-hq&step=1',
  'routes-blank': '/?from=unicef-ukr&to=who-ukr',
  'routes-none': '/?from=unicef-alb&to=who-hq&obs=1&max=1',
  paths: '/?from=unicef-alb&to=who-hq&list=paths',
  compare: '/?compare=alb,cpv,pak,vnm',
  'compare-group': '/?compare=alb,cpv,pak,vnm&group=who,unicef,unfpa',
  'compare-agencies': '/?compare=unicef,who,undp',
  'map-country': '/?at=alb&view=map',
  'map-route': '/?from=unicef-alb&to=who-hq&view=map',
  notices: '/?at=alb&on=2024-02-30&dv=000000000000&odd=1',
  gone: '/?at=nobody',
}
const ofReadme = { page: 'routes-step', width: 1440, theme: 'light', file: 'docs/explorer.png' } as const

const [widths, themes] = [
  [390, 1024, 1440, 1600],
  ['light', 'dark'],
] as const
type Theme = (typeof themes)[number]
type Shot = { name: string; width: number; theme: Theme; file: string; faults: string[] }
type Options = { url: string; out: string; only: string[]; widths: number[]; readme: boolean }

async function run({ url, out, only, widths, readme }: Options): Promise<void> {
  mkdirSync(out, { recursive: true })
  const browser = await chromium.launch({
    executablePath: ensureChromium((line) => console.log(line)),
    args: ['--no-sandbox', '--disable-gpu'],
  })
  const wanted = Object.entries(pages).filter(([name]) => only.length === 0 || only.some((word) => name.includes(word)))
  const shots: Shot[] = []
  for (const [name, address] of wanted)
    for (const theme of themes)
      for (const width of widths) {
        const file = `${name}-${width}-${theme}.png`
        const faults = await shoot(browser, url + address, width, theme, join(out, file))
        shots.push({ name, width, theme, file, faults })
        console.log([file, ...faults].join('\n    '))
      }
  if (readme) {
    const { page, width, theme, file } = ofReadme
    await shoot(browser, `${url}${pages[page]}`, width, theme, file, false)
    console.log(file)
  }
  await contactSheets(browser, out, shots)
  await browser.close()
  const faulty = shots.filter(({ faults }) => faults.length > 0)
  console.log(`${shots.length} pictures in ${out}, contact sheets beside them; ${faulty.length} with a fault.`)
  process.exitCode = faulty.length > 0 ? 1 : 0
}

/** What is wrong with a page, in a line each. */
async function shoot(browser: Browser, address: string, width: number, theme: Theme, path: string, fullPage = true) {
  const faults: string[] = []
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, locale: 'en-GB' })
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  await page.goto(address)
  await settled(page).catch((error: Error) => faults.push(`is not read: ${error.message.split('\n')[0]}`))
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  if (sideways > 0) faults.push(`scrolls sideways by ${sideways} px`)
  await page.screenshot({ path, fullPage })
  await page.close()
  return faults
}

async function settled(page: Page): Promise<void> {
  await page.locator('main:visible').waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null, null, {
    timeout: 60_000,
  })
  await page.evaluate(() => document.fonts.ready)
  // Two frames: what a drawing measured stands by then.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** One page a theme, a row for each page of ours and a column for each width; and the same as a picture. */
async function contactSheets(browser: Browser, out: string, shots: readonly Shot[]): Promise<void> {
  for (const theme of themes) {
    const names = [...new Set(shots.map(({ name }) => name))]
    const rows = names.map((name) => {
      const of = shots.filter((shot) => shot.name === name && shot.theme === theme)
      const cells = of.map(
        ({ file, width, faults }) =>
          `<figure><a href="${file}"><img src="${file}" alt="${name}, ${width} px, ${theme}"></a><figcaption>${width} px ${faults.length > 0 ? `<b>${faults.length} faults</b>` : ''}</figcaption></figure>`,
      )
      return `<h2>${name} <small>${pages[name]?.replaceAll('&', '&amp;')}</small></h2><div>${cells.join('')}</div>`
    })
    const file = join(out, `contact-${theme}.html`)
    writeFileSync(file, sheetOf(theme, rows.join('')))
    const page = await browser.newPage({ viewport: { width: 1680, height: 900 } })
    await page.goto(pathToFileURL(file).href)
    await page.screenshot({ path: join(out, `contact-${theme}.png`), fullPage: true })
    await page.close()
  }
}

function sheetOf(theme: Theme, rows: string): string {
  const colours = theme === 'light' ? 'background:#e9ecf1;color:#17202e' : 'background:#000;color:#e9eef6'
  const style = `body{margin:16px;font:14px system-ui;${colours}}div{display:flex;gap:16px;align-items:start}figure{margin:0;flex:1}img{width:100%;height:420px;object-fit:cover;object-position:top;border:1px solid #8888}h2{font-size:16px;margin:24px 0 8px}small{font-weight:400}a{color:inherit}`
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>All pages, ${theme}</title><style>${style}</style>${rows}</html>`
}

function widthsOf(text: string): number[] {
  const numbers = text.split(',').map(Number)
  if (numbers.every((number) => Number.isInteger(number) && number >= 320 && number <= 4_000)) return numbers
  throw new InvalidArgumentError('Widths are whole numbers of pixels, 320 to 4000, with commas between.')
}

await new Command('npm run screenshots --')
  .description('Pictures of every page, from a running server with the seeds.')
  .option('--url <address>', 'the server', 'http://127.0.0.1:4000')
  .option('--out <folder>', 'where the pictures go', 'screenshots')
  .option(
    '--only <words>',
    `pages with one of the words in their names: ${Object.keys(pages).join(', ')}`,
    (text) => text.split(','),
    [],
  )
  .option('--widths <list>', 'in pixels', widthsOf, [...widths])
  .option('--no-readme', `leave ${ofReadme.file} as it is`)
  .showHelpAfterError()
  .action(run)
  .parseAsync()

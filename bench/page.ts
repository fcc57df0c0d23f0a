import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from '@playwright/test'
import { build } from 'vite'
import type { Say } from '../database/say.ts'
import { startChild } from './api/child.ts'
import { ensureChromium } from './chromium.ts'
import { median, spread } from './measure.ts'
import { startWithSeeds } from './neo4j.ts'
import { changedIn, loadedIn } from './page/timed.ts'
import { type Target, target } from './targets.ts'

/** Milliseconds, question by question: of the page of routes, and of a plain one that asks the same. */
type Beside = { ours: number[]; theirs: number[] }
export type PageMeasured = { painted: Beside; changed: Beside; shifts: number[]; targets: Target[] }

/** Ends of which somebody would ask: within countries, and from countries to headquarters. */
const questions = [
  ['unicef-alb', 'who-alb'],
  ['unicef-pak', 'who-pak'],
  ['undp-ken', 'unicef-ken'],
  ['unicef-alb', 'who-hq'],
  ['undp-pak', 'who-hq'],
  ['unfpa-alb', 'who-alb'],
  ['undp-cpv', 'unicef-cpv'],
  ['who-ken', 'unicef-hq'],
  ['unicef-pak', 'undp-hq'],
  ['wfp-ken', 'unicef-ken'],
] as const

const root = fileURLToPath(new URL('..', import.meta.url))

/** The page of routes in a browser, from the address to its largest text, and from a limit to its new answer. */
export async function pageMeasured(loads: number, pairs: number, say: Say): Promise<PageMeasured> {
  const executablePath = ensureChromium(say)
  const clientFolder = await built(say)
  const { connection, stop } = await startWithSeeds({ say })
  try {
    const server = await startChild('served.ts', { connection, lookups: [], clientFolder })
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    try {
      await ready(server.url)
      return await measured(browser, server.url, { loads, pairs, say })
    } finally {
      await browser.close()
      server.stop()
    }
  } finally {
    await stop()
    rmSync(clientFolder, { recursive: true, force: true })
  }
}

/** The explorer as readers get it, and beside it the plain page, in a folder of the bench's own. */
async function built(say: Say): Promise<string> {
  say('Building the explorer')
  const folder = mkdtempSync(join(tmpdir(), 'crosstie-bench-client-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn', build: { outDir: folder } })
  copyFileSync(join(root, 'bench/page/plain.html'), join(folder, 'plain.html'))
  return folder
}

type Asked = { loads: number; pairs: number; say: Say }

async function measured(browser: Browser, url: string, { loads, pairs, say }: Asked): Promise<PageMeasured> {
  const search = ([from, to]: (typeof questions)[number]) => `?from=${from}&to=${to}`
  const asked = Array.from({ length: loads }, (_, load) => search(questions[load % questions.length]!))
  const limited = questions.slice(0, pairs).map(search)
  say('Asking everything once')
  for (const one of new Set([...asked, ...limited])) {
    // A database that has just started plans each statement at its first use, and may take too long for an answer.
    await changedIn(browser, `${url}/${one}`).catch(() => undefined)
    await changedIn(browser, `${url}/plain.html${one}`)
  }
  // By turns, so that whatever else the machine does meets both.
  say('From the address to the largest text, on a quarter of the processor')
  const [painted, shifts]: [Beside, number[]] = [{ ours: [], theirs: [] }, []]
  for (const one of asked) {
    const { ms, shift } = await loadedIn(browser, `${url}/${one}`)
    painted.ours.push(ms)
    shifts.push(shift)
    painted.theirs.push((await loadedIn(browser, `${url}/plain.html${one}`)).ms)
  }
  say('From a limit to its answer')
  const changed: Beside = { ours: [], theirs: [] }
  for (const one of limited) {
    changed.ours.push(await changedIn(browser, `${url}/${one}`))
    changed.theirs.push(await changedIn(browser, `${url}/plain.html${one}`))
  }
  return { painted, changed, shifts, targets: targetsOf({ painted, changed, shifts }) }
}

function targetsOf({ painted, changed, shifts }: Omit<PageMeasured, 'targets'>): Target[] {
  const times = ({ ours, theirs }: Beside) => median(ours.map((ms, question) => ms / theirs[question]!))
  return [
    target('largest text, a quarter of the processor, p50', { atMost: 1_500 }, median(painted.ours), 'ms'),
    target('largest text / of a plain page, p50', 'reported', times(painted)),
    target('layout shift of a load, max', { atMost: 0.02 }, spread(shifts).max),
    target('changed limit to answer, p95', { atMost: 150 }, spread(changed.ours).p95, 'ms'),
    target('changed limit to answer / of a plain page, p50', 'reported', times(changed)),
  ]
}

async function ready(url: string) {
  while ((await fetch(`${url}/ready`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 100))
}

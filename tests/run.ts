// `npm test`: checks and every test against real databases and a real Chromium, and a line that counts them all.
// `npm test -- <words>`: the files with one of the words in their names, and what these need. `--long`: those that
// take too long for every run, and the properties that throw dice, on ten times as many worlds; with the word `whole`
// those that compare the whole of something, which CI runs too.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { ensureChromium } from '../bench/chromium.ts'
import { check } from './check.ts'
import { type Needs, type TestFile, testFiles } from './files.ts'
import { publicFilesAreThere } from './helpers/public-files.ts'
import { areSeedsKept } from './kept-seeds.ts'
import { sayLine, seedsDatabase, type TestDatabases, testDatabase } from './setup.ts'
import { run, timed } from './stage.ts'

type Count = { passed: number; failed: number; skipped: string[] }
const broken: Count = { passed: 0, failed: 1, skipped: [] }
const none: Count = { passed: 0, failed: 0, skipped: [] }
const reports = mkdtempSync(join(tmpdir(), 'crosstie-reports-'))
/** What a report says; a stage that ended badly without a failed test to show for it counts as one. */
function counted(status: number | null, file: string, read: (report: never) => Count): Count {
  if (!existsSync(file)) return broken
  const count = read(JSON.parse(readFileSync(file, 'utf8')) as never)
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { assertionResults: { status: string; fullName: string }[] }[]
}

/**
 * Those that write into a database, one after the other, beside all others: so each of two databases plans a statement
 * once. Two runs of Vitest, as either of one's workers would take files of both kinds. The first takes longer, so that
 * the other waits for the checks, and ends both where these fail.
 */
async function byVitest(files: TestFile[], env: Record<string, string>, checked: Promise<boolean>): Promise<Count[]> {
  const writers = files.filter(({ needs }) => needs === 'database')
  const others = files.filter(({ needs }) => needs === 'nothing' || needs === 'seeds')
  const failed = new AbortController()
  const afterChecks = async () => {
    if (await checked) return streamed(others, env)
    failed.abort()
    return broken
  }
  const written = streamed(writers, env, failed.signal).then((count) => (failed.signal.aborted ? none : count))
  return Promise.all([written, afterChecks()])
}

async function streamed(files: TestFile[], env: Record<string, string>, signal?: AbortSignal): Promise<Count> {
  if (files.length === 0) return none
  const file = join(reports, `vitest-${files[0]?.needs}.json`)
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...files.map(pathOf)]
  return counted(await run('vitest', args, env, signal), file, ({ testResults, ...report }: VitestReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  }))
}

type Suite = { suites?: Suite[]; specs?: { title: string; tests: { status: string }[] }[] }
type PlaywrightReport = Suite & { stats: { expected: number; unexpected: number; flaky: number } }

async function byPlaywright(files: TestFile[], env: Record<string, string>): Promise<Count> {
  const file = join(reports, 'playwright.json')
  const named = { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }
  const args = ['test', '--reporter=list,json', ...files.map(pathOf)]
  return counted(await run('playwright', args, named), file, ({ stats, ...report }: PlaywrightReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: skippedIn(report),
  }))
}

function skippedIn({ suites = [], specs = [] }: Suite): string[] {
  const skipped = specs.filter(({ tests }) => tests.some(({ status }) => status === 'skipped'))
  return [...suites.flatMap(skippedIn), ...skipped.map(({ title }) => title)]
}

const pathOf = ({ file }: TestFile) => file

/** Starts what the files need, all of it at once, and runs them, most of them only where `checks` go well. */
async function tested(files: TestFile[], checks: () => Promise<boolean>): Promise<Count[]> {
  const ofBrowser = files.filter(({ needs }) => needs === 'browser')
  const ofVitest = files.filter(({ needs }) => needs !== 'browser')
  const databases = startDatabases(files)
  try {
    const preparing = timed('databases', () => databases.ready)
    preparing.catch(() => undefined)
    const chromium = ofBrowser.length > 0 ? ensureChromium(sayLine) : ''
    const checked = checks().then(async (isWell) => isWell && (ofBrowser.length === 0 || (await explorerBuilt())))
    const env = { CROSSTIE_TEST_NEO4J: JSON.stringify(await preparing), CROSSTIE_CHROMIUM: chromium }
    const counts: Count[] = []
    if (ofVitest.length > 0) counts.push(...(await timed('Vitest', () => byVitest(ofVitest, env, checked), areWell)))
    if (!(await checked)) return counts.length > 0 ? counts : [broken]
    if (ofBrowser.length > 0) counts.push(await timed('Playwright', () => byPlaywright(ofBrowser, env), isWell))
    return counts
  } finally {
    await databases.stop()
  }
}

/**
 * One that files write into and the one with the seeds, where files need them. The pages are tried two at a time: in the
 * first and in the one with the seeds, or, where these are to be kept for the next run, in a second.
 */
function startDatabases(files: TestFile[]) {
  const isNeeded = (...wanted: Needs[]) => files.some(({ needs }) => wanted.includes(needs))
  const areManyPages = isNeeded('browser') && isNeeded('database')
  const count = areManyPages && !areSeedsKept() ? 2 : Number(isNeeded('database', 'browser'))
  const own = Array.from({ length: count }, () => testDatabase())
  const seeds = isNeeded('seeds') ? seedsDatabase() : null
  const started = async (): Promise<TestDatabases> => ({
    own: (await Promise.all(own)).map(({ connection }) => connection),
    seeds: (await seeds)?.connection ?? null,
  })
  return {
    ready: started(),
    async stop() {
      for (const one of await Promise.allSettled([...own, seeds]))
        if (one.status === 'fulfilled') await one.value?.stop()
    },
  }
}

const isWell = ({ failed }: Count) => failed === 0
const areWell = (counts: Count[]) => counts.every(isWell)
const explorerBuilt = async () =>
  (await timed(
    'explorer',
    () => run('vite', ['build', '--logLevel', 'warn']),
    (status) => status === 0,
  )) === 0

const isAsked = ({ room, throwsDice }: TestFile, isLong: boolean) =>
  isLong ? room === 'long' || throwsDice : room !== 'long'

async function everything(isLong: boolean): Promise<Count[]> {
  publicFilesAreThere()
  return tested(
    testFiles.filter((one) => isAsked(one, isLong)),
    check,
  )
}

async function named(words: string[], isLong: boolean): Promise<Count[]> {
  const files = testFiles.filter(
    (one) => isAsked(one, isLong) && words.some((word) => basename(one.file).includes(word)),
  )
  if (files.length > 0) return tested(files, async () => true)
  console.error(`No file with tests has ${words.join(' or ')} in its name. There are:`)
  console.error(testFiles.map(({ file }) => `  ${file}`).join('\n'))
  return [broken]
}

const isLong = process.argv.includes('--long')
if (isLong) process.env.CROSSTIE_MANY_DICE = 'yes'
const words = process.argv.slice(2).filter((word) => word !== '--long')
const asked = words.length > 0 ? named(words, isLong) : everything(isLong)
const counts = await asked.catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return [broken]
})
rmSync(reports, { recursive: true, force: true })
const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0)
const skipped = counts.flatMap((count) => count.skipped)
if (skipped.length > 0) console.warn(`Not tested here:\n${skipped.map((name) => `  ${name}`).join('\n')}`)
console.log(
  `${sum('passed')} passed, ${sum('failed')} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
)
process.exitCode = sum('failed') > 0 ? 1 : 0

// `npm test`: checks, then every test against one real Neo4j and one real Chromium, and a line that counts them all.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './browser/chromium.ts'
import { check } from './check.ts'
import { sayLine, testDatabase } from './setup.ts'

type Count = { passed: number; failed: number; skipped: number }
const broken: Count = { passed: 0, failed: 1, skipped: 0 }
const reports = mkdtempSync(join(tmpdir(), 'crosstie-reports-'))

function run(command: string, args: string[], env: Record<string, string> = {}): number | null {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env } }).status
}

/** What a report says; a stage that ended badly without a failed test to show for it counts as one. */
function counted(status: number | null, file: string, read: (report: never) => Count): Count {
  if (!existsSync(file)) return broken
  const count = read(JSON.parse(readFileSync(file, 'utf8')) as never)
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

type VitestReport = { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }
type PlaywrightReport = { stats: { expected: number; unexpected: number; flaky: number; skipped: number } }

function unitAndIntegration(env: Record<string, string>): Count {
  const file = join(reports, 'vitest.json')
  const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env)
  return counted(status, file, (report: VitestReport) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }))
}

function browser(env: Record<string, string>): Count {
  const file = join(reports, 'playwright.json')
  const status = run('playwright', ['test', '--reporter=list,json'], { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  return counted(status, file, ({ stats }: PlaywrightReport) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }))
}

async function everything(): Promise<Count[]> {
  if (!check()) return [broken]
  const chromium = ensureChromium(sayLine)
  if (run('vite', ['build', '--logLevel', 'warn']) !== 0) return [broken]
  const { connection, stop } = await testDatabase()
  const long = process.argv.includes('--long') ? { CROSSTIE_LONG: '1' } : {}
  const env = { CROSSTIE_TEST_NEO4J: JSON.stringify(connection), CROSSTIE_CHROMIUM: chromium, ...long }
  try {
    return [unitAndIntegration(env), browser(env)]
  } finally {
    await stop()
  }
}

const counts = await everything().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  return [broken]
})
rmSync(reports, { recursive: true, force: true })
const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : ''
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped}`)
process.exitCode = sum('failed') > 0 ? 1 : 0

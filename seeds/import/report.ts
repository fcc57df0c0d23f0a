import { existsSync, renameSync, writeFileSync } from 'node:fs'
import { counted, type Issues, sentence, shortened, visible } from '../issues.ts'
import type { Input } from './bytes.ts'
import type { Outcome, Plan } from './plan.ts'

export type Rows = { read: number; accepted: number; rejected: number }
const shownAtMost = 20

/** What an import found and did, for people and for tools. */
export type Report = {
  runId: string | null
  files: { name: string; sheet?: string; sha256: string }[]
  valid: boolean
  summary: string
  rows: Rows
  /** How many of the accepted rows add nothing, by what they are: one that says again what another says, for example. */
  passedOver: Record<string, number>
  outcomes: Record<string, Outcome>
  left: Plan['left']
  ended: string[]
  takenAway: string[]
  kept: string[]
  /** Whether what is taken away has to be asked for by --replace. */
  needsReplace: boolean
  /** How many records stay though no file states them any more, and why nothing is taken away. */
  spared: { count: number; why: string[] }
  issues: Record<string, unknown>[]
}

/** What came of the comparison; all of it absent where the input was refused before. */
export type Told = { plan?: Plan; runId?: string | null; whySpared?: string[]; needsReplace?: boolean }

/** A file that is there already is not written over without --force. */
export class WouldOverwrite extends Error {
  override name = 'WouldOverwrite'
  constructor(readonly path: string) {
    super(`${path} is there already. Move it away, or pass --force to write over it. Nothing was written.`)
  }
}

export function reportOf(
  inputs: Input[],
  issues: Issues,
  rows: Rows,
  { plan, runId = null, whySpared = [], needsReplace = false }: Told,
): Report {
  const valid = issues.count.error === 0
  return {
    runId,
    files: inputs.map(({ name, sheet, sha256 }) => ({ name, ...(sheet && { sheet: sheet.name }), sha256 })),
    valid,
    summary: summaryOf(rows, issues),
    rows,
    passedOver: Object.fromEntries(issues.passedOver),
    outcomes: Object.fromEntries(plan?.outcomes ?? []),
    left: plan?.left ?? [],
    ended: plan?.ended ?? [],
    takenAway: plan?.takenAway ?? [],
    kept: plan?.kept ?? [],
    needsReplace,
    spared: { count: plan?.spared ?? 0, why: whySpared },
    issues: issues.kept.map(({ found, expected, severity = 'error', ...issue }) => ({
      ...issue,
      severity,
      value: visible(shortened(found)),
      message: sentence({ ...issue, severity, found, expected }),
    })),
  }
}

function summaryOf({ read, accepted, rejected }: Rows, { count }: Issues) {
  const warnings = count.warning === 0 ? '' : `, ${counted(count.warning, 'warning')}`
  return `${counted(read, 'row')} read, ${accepted} accepted, ${rejected} rejected; ${counted(count.error, 'error')}${warnings}`
}

/** The outcomes as a few lines: what there is of each kind, and some of what was taken away or left. */
export function tellOutcomes(plan: Plan, would: boolean, say: (line: string) => void) {
  const words = would
    ? {
        created: 'to create',
        changed: 'to change',
        takenOver: 'to take over',
        ended: 'to end',
        takenAway: 'to take away',
      }
    : { created: 'created', changed: 'changed', takenOver: 'taken over', ended: 'ended', takenAway: 'taken away' }
  const parts = { ...words, unchanged: 'as they were', left: "left as somebody else's", kept: 'kept, others use them' }
  for (const [type, outcome] of [...plan.outcomes].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const told = Object.entries(parts).flatMap(([key, word]) => {
      const count = outcome[key as keyof Outcome]
      return count === 0 ? [] : [`${count.toLocaleString('en')} ${word}`]
    })
    if (told.length > 0) say(`  ${type}: ${told.join(', ')}`)
  }
  for (const { id, owner } of plan.left.slice(0, shownAtMost)) say(`Left ${id} as it is: ${owner} asserted it.`)
  if (plan.left.length > shownAtMost) say(`… and more like these; --report lists them.`)
  for (const id of plan.ended.slice(0, shownAtMost))
    say(`${would ? 'Would end' : 'Ended'} ${id}: a newer version of its source no longer states it.`)
  if (plan.ended.length > shownAtMost) say('… and more like these; --report lists them.')
  for (const id of plan.takenAway.slice(0, shownAtMost))
    say(`${would ? 'Would take' : 'Took'} away ${id}: its source no longer states it.`)
  if (plan.takenAway.length > shownAtMost) say('… and more like these; --report lists them.')
  for (const id of plan.kept.slice(0, shownAtMost)) {
    say(`Kept ${id}, which is in no file any more: somebody else's records use it.`)
  }
}

/** The rows that add nothing, most first. */
export function tellPassedOver({ passedOver }: Issues, say: (line: string) => void) {
  const mostFirst = [...passedOver].sort(([, a], [, b]) => b - a)
  for (const [what, count] of mostFirst) say(`  Passed over ${counted(count, 'row')}: ${what}.`)
}

/** That records stay which no file states any more, and why. */
export function tellSpared({ spared }: Plan, why: string[], say: (line: string) => void) {
  if (spared === 0) return
  const stay = spared === 1 ? 'that no file states any more stays' : 'that no file states any more stay'
  say(`${counted(spared, 'record')} ${stay}, for nothing is taken away: ${why.join('; ')}.`)
}

/** Written beside and then renamed, so that nobody reads half of it. Throws WouldOverwrite. */
export function writeNew(path: string, text: string, force: boolean) {
  checkNew(path, force)
  const beside = `${path}.${process.pid}.part`
  writeFileSync(beside, text)
  renameSync(beside, path)
}

export function checkNew(path: string, force: boolean) {
  if (!force && existsSync(path)) throw new WouldOverwrite(path)
}

import { counted, dayInWords } from '../view/words.ts'
import type { Answer, Path } from './documents.ts'

/** A path's levels in order, with where each step goes: `C↑R↑H→H↓C`. */
export function signature({ steps }: Path): string {
  const [first] = steps
  if (!first) return ''
  const letter = (name: string) => name.slice(0, 1).toUpperCase()
  return steps.reduce(
    (sign, { from, to }) => sign + arrow(to.level.tier - from.level.tier) + letter(to.level.name),
    letter(first.from.level.name),
  )
}

function arrow(change: number): string {
  if (change === 0) return '→'
  return change < 0 ? '↑' : '↓'
}

/** `Country, up to Regional, at one level to …`: the signature for those who hear it. */
export function signatureInWords({ steps }: Path): string {
  const [first] = steps
  if (!first) return ''
  const moves = steps.map(({ from, to }) => {
    const change = to.level.tier - from.level.tier
    const way = change === 0 ? 'across to' : change < 0 ? 'up to' : 'down to'
    return `${way} ${to.level.name}`
  })
  return [first.from.level.name, ...moves].join(', ')
}

/** What the list is, and never a bare number that looks complete. */
export function status({ paths, truncatedBy, asOf }: Answer, maxSteps: number): string {
  const cut = {
    LIMIT: ', and there are more',
    BUDGET: '; the search stopped at its budget, there may be more',
    BYTES: '; the answer would have become too large, there may be more',
  }
  const more = truncatedBy === null ? ', and there are no others' : cut[truncatedBy]
  return `${counted(paths.length, 'path')}${more}. Up to ${counted(maxSteps, 'step')}, on ${dayInWords(asOf)}.`
}

/** What the answer does not know, in sentences. */
export function unknowns(answer: Answer): string[] {
  const unseen = answer.paths.filter(({ observed }) => !observed).length
  const doubt = `${counted(unseen, 'path rests', 'paths rest')} on ties that nobody observed.`
  return unseen === 0 ? undated(answer) : [doubt, ...undated(answer)]
}

/** How many ties have no dates, if any. */
export function undated({ ties }: Answer): string[] {
  const count = ties.filter(({ validFrom, validTo }) => validFrom === null && validTo === null).length
  return count === 0 ? [] : [`${counted(count, 'tie has', 'ties have')} no dates.`]
}

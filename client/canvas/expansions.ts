// What was opened on the map by hand, as it stands in the address: all ties of a party, those of one kind to one level, or
// the parties of a fold. Pure.
import { tieKinds } from '../../common/words.ts'
import type { Tie } from './documents.ts'

export type Expansion =
  | { sort: 'ties'; of: string; kind: Tie['kind'] | null; level: string | null }
  | { sort: 'fold'; of: string }

/** `unct-alb`, `unct-alb:TAKES_PART_IN:country`, or `offices:who@country`. An id may itself hold colons. */
export function expansionIn(text: string): Expansion {
  if (isFold(text)) return { sort: 'fold', of: text }
  const [level = '', kindName = '', ...rest] = text.split(':').toReversed()
  const kind = tieKinds.find((one) => one === kindName)
  if (kind === undefined || rest.length === 0 || level === '')
    return { sort: 'ties', of: text, kind: null, level: null }
  return { sort: 'ties', of: rest.toReversed().join(':'), kind, level }
}

export function expansionText(expansion: Expansion): string {
  if (expansion.sort === 'fold') return expansion.of
  const { of, kind, level } = expansion
  return kind === null || level === null ? of : `${of}:${kind}:${level}`
}

function isFold(id: string): boolean {
  return /^(offices|arrangements|others)(:[^@]+)?@/.test(id)
}

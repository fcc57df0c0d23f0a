import type { Step } from '../paths/documents.ts'
import type { alongWords, evidenceWords } from './words.ts'

type Words = (typeof evidenceWords)['fr']
type Along = (typeof alongWords)['fr']

/** What the tie of a step says, in the direction in which it is on record. */
export function tieSaid({ from, to, tie, walked }: Step, role: string | null, words: Words, along: Along): string {
  const [start, end] = walked === 'WITH' ? [from, to] : [to, from]
  // That somebody who takes part is a participant says nothing more.
  const named = role === null || role === 'participant' ? null : role
  return words.tieSays(start.name, along[tie.kind], end.name, named)
}

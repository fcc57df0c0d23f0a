import type { Step } from '../paths/documents.ts'
import type { alongWords, evidenceWords } from './words.ts'

type Words = (typeof evidenceWords)['fr']
type Along = (typeof alongWords)['fr']

export type Role = { id: string; label: string } | null

/** A role in words; null where it says nothing more, as that somebody who takes part is a participant. */
export function roleSaid(role: Role): string | null {
  return role === null || role.id === 'PARTICIPANT' ? null : role.label
}

/** What the tie of a step says, in the direction in which it is on record. */
export function tieSaid({ from, to, tie, walked }: Step, role: Role, words: Words, along: Along): string {
  const [start, end] = walked === 'WITH' ? [from, to] : [to, from]
  return words.tieSays(start.name, along[tie.kind], end.name, roleSaid(role))
}

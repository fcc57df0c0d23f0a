import { basisWords, dayInWords, kindWords } from '../../../common/words.ts'
import type { PartyRow } from '../../records/parties.ts'
import type { TieRow } from '../../records/ties.ts'

/** `role`: in words, as what an office takes part. `taken`: the days of a tie that does not state both of them. */
export type Walk = {
  from: PartyRow
  tie: TieRow
  to: PartyRow
  walked: 'WITH' | 'AGAINST'
  role: string | null
  taken: { from: string; until: string } | null
}

/** A step without who makes it: `reports to WHO headquarters`. */
export function stepPhrase({ tie, to, walked, role }: Walk): string {
  const verb = kindWords[tie.kind][walked === 'WITH' ? 'along' : 'against']
  return `${verb} ${to.name}${role === null ? '' : ` as ${role}`}`
}

/** What a rule or an example says is not told as if somebody knew it. */
function honestPhrase(walk: Walk): string {
  const { basis } = walk.tie
  const isSaid = basis === 'DERIVED' || basis === 'ILLUSTRATIVE'
  return isSaid ? `${stepPhrase(walk)} (${basisWords[basis].label})` : stepPhrase(walk)
}

/** What is not stated is not told as if somebody knew it, see docs/friction.md. */
function undated({ tie, taken }: Walk): string {
  if (taken === null) return ''
  const [from, until] = [dayInWords(taken.from), dayInWords(taken.until)]
  if (tie.validFrom !== null) return `; no end on record, taken as ${until}`
  if (tie.validTo !== null) return `; no beginning on record, taken as ${from}`
  return `; no dates on record, taken as ${from} to ${until}`
}

/** One step as a sentence, with how sure it is. */
export function stepSentence(walk: Walk): string {
  const { confidence, basis } = walk.tie
  return `${walk.from.name} ${stepPhrase(walk)}; confidence ${confidence}, ${basis.toLowerCase()}${undated(walk)}.`
}

/** A whole path as one sentence; the last step closes it. */
export function pathSentence(walks: Walk[]): string {
  const [first] = walks
  return first ? `${first.from.name} ${walks.map(honestPhrase).join(', which ')}.` : ''
}

import { basisWords, kindWords } from '../../../common/words.ts'
import type { PartyRow } from '../../records/parties.ts'
import type { TieRow } from '../../records/ties.ts'

/** `role`: in words, as what an office takes part. */
export type Walk = { from: PartyRow; tie: TieRow; to: PartyRow; walked: 'WITH' | 'AGAINST'; role: string | null }

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

/** One step as a sentence, with how sure it is. */
export function stepSentence(walk: Walk): string {
  const { confidence, basis } = walk.tie
  return `${walk.from.name} ${stepPhrase(walk)}; confidence ${confidence}, ${basis.toLowerCase()}.`
}

/** A whole path as one sentence; the last step closes it. */
export function pathSentence(walks: Walk[]): string {
  const [first] = walks
  return first ? `${first.from.name} ${walks.map(honestPhrase).join(', which ')}.` : ''
}

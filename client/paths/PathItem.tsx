import { basisWords, counted, spanInWords } from '../view/words.ts'
import type { Path } from './documents.ts'
import { PathHead } from './PathHead.tsx'
import { Steps } from './Steps.tsx'

type Props = { path: Path; longest: number; isChosen: boolean; step: number | null }

export function PathItem({ path, longest, isChosen, step }: Props) {
  return (
    <li className={isChosen ? 'path chosen' : 'path'} data-path={path.id}>
      <PathHead path={path} sentence={path.sentence} longest={longest} isChosen={isChosen} />
      <p className="path-facts">{facts(path)}</p>
      {isChosen && <Steps path={path} steps={path.steps} label={`Steps of path ${path.rank}`} chosen={step} />}
    </li>
  )
}

function facts({ length, agencies, interAgencyShare, weakestTie, holdsFrom, holdsTo }: Path): string {
  const { confidence, basis } = weakestTie
  return [
    counted(length, 'step'),
    agencies.length === 0 ? 'no agency' : agencies.map(({ acronym, name }) => acronym ?? name).join(', '),
    `${Math.round(100 * interAgencyShare)} % between agencies`,
    `weakest tie ${confidence} (${basisWords[basis].label})`,
    `holds ${spanInWords(holdsFrom, holdsTo)}`,
  ].join(' · ')
}

import { PathHead } from '../paths/PathHead.tsx'
import { basisWords, counted } from '../view/words.ts'
import type { Route } from './documents.ts'
import { Passages } from './Passages.tsx'

type Props = { route: Route; longest: number; isChosen: boolean; step: number | null }

export function RouteItem({ route, longest, isChosen, step }: Props) {
  return (
    <li className={isChosen ? 'path route chosen' : 'path route'} data-path={route.id}>
      <PathHead path={route.path} sentence={route.sentence} longest={longest} isChosen={isChosen} />
      {route.leaves.length > 0 && (
        <p className="route-leaves">By way of {route.leaves.map(({ name }) => name).join(' and ')}</p>
      )}
      <p className="path-facts">{facts(route)}</p>
      <Passages route={route} isChosen={isChosen} step={step} />
    </li>
  )
}

function facts({ observedSteps, path: { length, weakestTie } }: Route): string {
  const observed = `${observedSteps} of ${counted(length, 'step')} observed`
  return `${observed} · weakest tie ${weakestTie.confidence} (${basisWords[weakestTie.basis].label})`
}

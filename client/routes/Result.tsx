import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import { countOf, listOf, mostRoutes, type View } from '../../common/address.ts'
import { Filters } from '../constraints/Filters.tsx'
import { Inspector } from '../evidence/Inspector.tsx'
import { PathLanes } from '../lanes/Lanes.tsx'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { status, undated, unknowns } from '../paths/inWords.ts'
import { NoPath } from '../paths/NoPath.tsx'
import { PathList } from '../paths/PathList.tsx'
import type { Shown } from '../paths/usePaths.ts'
import { Anchor } from '../view/Anchor.tsx'
import { Failed } from '../view/Failed.tsx'
import { go } from '../view/useView.ts'
import type { RoutesAnswer } from './documents.ts'
import { Gist } from './Gist.tsx'
import { ListSwitch } from './ListSwitch.tsx'
import { RouteList } from './RouteList.tsx'
import { status as routesStatus } from './routeWords.ts'

type Props = {
  view: View
  asked: Shown
  /** The same answer, where routes are listed. */
  routes: RoutesAnswer | null
  title: string
  levels: readonly Level[]
  nameOf: (id: string) => string
}

export function Result({ view, asked, routes, title, levels, nameOf }: Props) {
  const { answer, isOld, isAsking, error } = asked
  const list = listOf(view)
  const wanted = list === 'routes' ? view.route : view.path
  const chosen = answer?.paths.find(({ id }) => id === wanted) ?? answer?.paths[0] ?? null
  const isGone = !isOld && !isAsking && wanted !== null && answer !== null && chosen?.id !== wanted
  return (
    <main className={isOld ? 'result updating' : 'result'} aria-busy={isAsking}>
      <div className="result-list" id="paths" tabIndex={-1}>
        <h1>{title}</h1>
        <ListSwitch list={list} />
        <Progress asked={asked} list={list} />
        {error && <Failed what="The paths could not be found." error={error} onRetry={asked.ask} />}
        {routes && !routes.noPath && <Gist answer={routes} />}
        {answer?.noPath && <NoPath noPath={answer.noPath} asOf={answer.asOf} view={view} nameOf={nameOf} />}
        <Filters view={view} answer={answer} levels={levels} />
        {isGone && (
          <p className="note">
            The {list === 'routes' ? 'route' : 'path'} of this link is no longer among the answers; the first is shown.
          </p>
        )}
        {answer && chosen && (
          <>
            <p className="status">{routes ? routesStatus(routes, view) : status(answer, view.maxSteps)}</p>
            {(routes ? undated(routes) : unknowns(answer)).map((sentence) => (
              <p key={sentence} className="note">
                {sentence}
              </p>
            ))}
            {routes ? (
              <RouteList answer={routes} chosenId={chosen.id} step={view.step} />
            ) : (
              <PathList answer={answer} chosenId={chosen.id} step={view.step} />
            )}
            <More answer={answer} view={view} />
          </>
        )}
        {!answer && !error && <p className="skeleton">Looking for {list}…</p>}
      </div>
      {answer && chosen && (
        <div className="result-pictures">
          <PathLanes paths={answer.paths} chosen={chosen} step={view.step} selected={view.selected} />
          <Anchor to={{ shown: 'map' }} keeps>
            See it on the map
          </Anchor>
        </div>
      )}
      {answer && (chosen || view.selected !== null) && <Inspector view={view} answer={answer} chosen={chosen} />}
    </main>
  )
}

function More({ answer, view }: { answer: Answer; view: View }) {
  const [most, next] = listOf(view) === 'routes' ? [mostRoutes, 4] : [50, 10]
  if (!answer.truncated || countOf(view) >= most) return null
  const more = Math.min(most, countOf(view) + next)
  return (
    <Button className="button" onPress={() => go({ count: more })}>
      Show up to {more}
    </Button>
  )
}

const patience = 300

/** Says that the old answer is being replaced, and for how long it has been, once that takes noticeably long. */
function Progress({ asked: { isAsking, isOld }, list }: { asked: Shown; list: string }) {
  const seconds = useSeconds(isAsking)
  if (isAsking && seconds !== null)
    return (
      <p className="progress">
        {isOld ? 'Updating: this is the answer before' : `Looking for ${list}`}
        {seconds > 0 && `, ${seconds} s`}
      </p>
    )
  if (!isAsking && isOld)
    return <p className="progress">Cancelled: this is still the answer before. Choose Find paths to ask again.</p>
  return null
}

function useSeconds(isRunning: boolean): number | null {
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    if (!isRunning) return setSeconds(null)
    const soon = setTimeout(() => setSeconds(0), patience)
    const every = setInterval(() => setSeconds((now) => (now ?? 0) + 1), 1_000)
    return () => {
      clearTimeout(soon)
      clearInterval(every)
    }
  }, [isRunning])
  return seconds
}

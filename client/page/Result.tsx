import { useEffect, useState } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { Bands } from '../canvas/Bands.tsx'
import { Filters } from '../constraints/Filters.tsx'
import { Inspector } from '../evidence/Inspector.tsx'
import { PathLanes } from '../lanes/Lanes.tsx'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { status, unknowns } from '../paths/inWords.ts'
import { NoPath } from '../paths/NoPath.tsx'
import { PathList } from '../paths/PathList.tsx'
import type { PathsShown } from '../paths/usePaths.ts'
import { Failed } from '../view/Failed.tsx'
import { go } from '../view/useView.ts'

type Props = { view: View; asked: PathsShown; title: string; levels: readonly Level[]; nameOf: (id: string) => string }

export function Result({ view, asked, title, levels, nameOf }: Props) {
  const { answer, isOld, isAsking, error } = asked
  const chosen = answer?.paths.find(({ id }) => id === view.path) ?? answer?.paths[0] ?? null
  const isGone = !isOld && !isAsking && view.path !== null && answer !== null && chosen?.id !== view.path
  return (
    <main className={isOld ? 'result updating' : 'result'} aria-busy={isAsking}>
      <div className="result-list" id="paths" tabIndex={-1}>
        <h1>{title}</h1>
        <Progress asked={asked} />
        {error && <Failed what="The paths could not be found." error={error} onRetry={asked.ask} />}
        {answer?.noPath && <NoPath noPath={answer.noPath} asOf={answer.asOf} view={view} nameOf={nameOf} />}
        <Filters view={view} answer={answer} levels={levels} />
        {isGone && <p className="note">The path of this link is no longer among the answers; the first is shown.</p>}
        {answer && chosen && (
          <>
            <p className="status">{status(answer, view.maxSteps)}</p>
            {unknowns(answer).map((sentence) => (
              <p key={sentence} className="note">
                {sentence}
              </p>
            ))}
            <PathList answer={answer} chosenId={chosen.id} step={view.step} />
            <More answer={answer} view={view} />
          </>
        )}
        {!answer && !error && <p className="skeleton">Looking for paths…</p>}
      </div>
      {answer && chosen && (
        <div className="result-pictures">
          <PathLanes paths={answer.paths} chosen={chosen} step={view.step} selected={view.selected} />
          {levels.length > 0 && <Bands answer={answer} chosen={chosen} view={view} levels={levels} />}
        </div>
      )}
      {answer && (chosen || view.selected !== null) && <Inspector view={view} answer={answer} chosen={chosen} />}
    </main>
  )
}

function More({ answer, view }: { answer: Answer; view: View }) {
  if (!answer.truncated || view.count >= 50) return null
  const more = Math.min(50, view.count + 10)
  return (
    <Button className="button" onPress={() => go({ count: more })}>
      Show up to {more}
    </Button>
  )
}

const patience = 300

/** Says that the old answer is being replaced, and for how long it has been, once that takes noticeably long. */
function Progress({ asked: { isAsking, isOld } }: { asked: PathsShown }) {
  const seconds = useSeconds(isAsking)
  if (isAsking && seconds !== null)
    return (
      <p className="progress">
        {isOld ? 'Updating: this is the answer before' : 'Looking for paths'}
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

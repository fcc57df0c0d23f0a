import { memo, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { countOf, listOf, mostRoutes, type View } from '../../common/address.ts'
import { limitsOf } from '../constraints/Chips.tsx'
import { useDataset } from '../dataset/useDataset.ts'
import type { Pointed } from '../drawing/RouteDrawing.tsx'
import { Top } from '../head/Top.tsx'
import type { Level } from '../levels/documents.ts'
import { useLevels } from '../levels/useLevels.ts'
import { NoPath } from '../paths/NoPath.tsx'
import { usePaths } from '../paths/usePaths.ts'
import { QuestionBar } from '../question/QuestionBar.tsx'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Bench, type Drawn } from './Bench.tsx'
import { BlankAnswer } from './BlankAnswer.tsx'
import { blankOf } from './blank.ts'
import { routesQuestionOf } from './documents.ts'
import { EndsTold } from './EndsTold.tsx'
import { Limits } from './Limits.tsx'
import { type Listed, listedPath, listedRoute } from './listed.ts'
import { OneEnd } from './OneEnd.tsx'
import { Progress } from './Progress.tsx'
import { RouteList } from './RouteList.tsx'
import './routes.css'
import { TippingPoint } from './TippingPoint.tsx'
import { ToldAnswer } from './ToldAnswer.tsx'
import { TwoRoutes } from './TwoRoutes.tsx'
import { useCited, useOffers, useRoutes, useTold, useWays } from './useRoutes.ts'
import { useTaken } from './useTaken.ts'
import { WaysPlot } from './WaysPlot.tsx'
import { WithoutOne } from './WithoutOne.tsx'
import { blankWords, routesWords } from './words.ts'

type Props = { view: View; nameOf: (id: string) => string; isReady: boolean }

/** How one end reaches another. */
export function RoutesPage({ view: wanted, nameOf, isReady }: Props) {
  const words = useWords(routesWords)
  const blankPhrases = useWords(blankWords)
  const format = useFormat()
  const language = useLanguage()
  const dataset = useDataset()
  const outside = outsideOf(wanted.asOf, dataset.data)
  // A day that the data says nothing of is refused in words, and not asked about.
  const view = wanted
  const isKnown = isReady && outside === null && (wanted.asOf === null || dataset.data !== undefined || dataset.isError)
  const list = listOf(view)
  const routes = useRoutes(list === 'routes' ? view : null, isKnown)
  const paths = usePaths(list === 'paths' ? view : null, isKnown)
  const asked = list === 'routes' ? routes : paths
  const { answer } = asked
  const question = useMemo(() => routesQuestionOf(view), [view])
  const isSettled = isKnown && answer !== null && !asked.isOld
  const settled = useMemo(() => ({ question, isKnown: isSettled }), [question, isSettled])
  const told = useTold(settled)
  const ways = useWays(settled)
  const offers = useOffers(settled)
  const levels = useLevels()
  const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id
  const [pointed, setPointed] = useState<Pointed>(null)

  const listed = useMemo((): { main: Listed[]; detours: Listed[] } => {
    if (list === 'paths') return { main: paths.answer?.paths.map(listedPath) ?? [], detours: [] }
    return {
      main: routes.answer?.routes.map(listedRoute) ?? [],
      detours: routes.answer?.detours.map(listedRoute) ?? [],
    }
  }, [list, paths.answer, routes.answer])
  const all = useMemo(() => [...listed.main, ...listed.detours], [listed])
  const id = list === 'routes' ? view.route : view.path
  const inList = all.find((one) => one.id === id) ?? null
  const cited = useCited(view, id !== null && inList === null && answer !== null && !asked.isOld ? id : null)
  const elsewhere = useMemo(
    () => (cited.data ? { ...listedPath(cited.data), choice: choiceOf(list, cited.data.id) } : null),
    [cited.data, list],
  )
  const chosen = inList ?? (id !== null ? elsewhere : null) ?? all[0] ?? null
  const isGone = id !== null && inList === null && (cited.data === null || cited.isError)
  const candidates = all.filter((one) => one.id !== chosen?.id)
  const beside = candidates.find((one) => one.id === view.beside) ?? candidates[0] ?? null

  const ends = question && { from: nameOf(question.from), to: nameOf(question.to) }
  const limits = limitsOf({ view, nameOf, levelName }, language)
  const title =
    ends === null
      ? ''
      : limits.length === 0
        ? words.asks(ends.from, ends.to)
        : words.asksWithin(ends.from, ends.to, format.listed(limits))
  useEffect(() => {
    document.title = ends === null ? 'Crosstie' : `${words.title(ends.from, ends.to)} · Crosstie`
  }, [ends, words])
  const blank = blankOf(routes.answer)
  const showsBlank =
    blank !== null && view.route === null && view.path === null && view.step === null && list === 'routes'
  const content = useTaken({
    view,
    title,
    limits,
    answer,
    routes: routes.answer,
    told: told.data ?? null,
    ways: ways.data ?? null,
    main: listed.main,
    listed: all,
    chosen,
    beside,
    levels,
    question,
    isKnown: settled.isKnown,
    blank: showsBlank ? blank : null,
  })

  const others = useMemo(() => othersOf(listed.main), [listed])
  const inBench = chosen === elsewhere || listed.main.some(({ id }) => id === chosen?.id) ? listed.main : all
  const { route, path, step, selected, beside: other } = view
  // While a question waits, nothing of the old answer is drawn again but what is chosen there.
  const shownView = useMemo(() => view, [answer, route, path, step, selected, other])
  const shownSettled = useMemo(() => settled, [answer])
  const following = useMemo((): Following | null => {
    if (answer === null || chosen === null) return null
    const { asOf, friction } = answer
    const drawn = { view: shownView, asOf, crowdExponent: friction.crowdExponent, listed: inBench, chosen }
    return { drawn, all, main: listed.main, beside, settled: shownSettled }
  }, [shownView, answer, chosen, inBench, all, listed, beside, shownSettled])
  // The answer in words and its list need not wait until it is drawn: that follows in frames of its own.
  const followed = useDeferredValue(following, null)
  return (
    <>
      <Top>
        <QuestionBar view={wanted} nameOf={nameOf} onAsk={asked.ask}>
          <TakeAway content={content} />
        </QuestionBar>
      </Top>
      <main
        id="main"
        tabIndex={-1}
        className={asked.isOld ? 'routes-page updating-page' : 'routes-page'}
        aria-busy={asked.isAsking}
      >
        <h1 className="visually-hidden">{title === '' ? 'Crosstie' : title}</h1>
        {outside !== null && dataset.data && (
          <Refused
            day={outside}
            from={dataset.data.coversFrom}
            until={dataset.data.coversUntil}
            reference={dataset.data.referenceDate}
          />
        )}
        {question === null && <OneEnd view={view} nameOf={nameOf} />}
        {question !== null && outside === null && (
          <>
            <EndsTold view={view} nameOf={nameOf} />
            {asked.error && <Failed what={words.notFound} error={asked.error} onRetry={asked.ask} />}
            {blank !== null && !showsBlank && (
              <p className="note back-to-blank">
                <Anchor keeps to={{ route: null, step: null, selected: null }}>
                  {blankPhrases.back(blank.coverage.place.name)}
                </Anchor>
              </p>
            )}
            {!showsBlank && (
              <div className="answer">
                <div className="answer-words">
                  <ToldAnswer told={told} answer={routes.answer} />
                  <Limits
                    view={view}
                    answer={answer}
                    levels={levels}
                    offers={offers}
                    nameOf={nameOf}
                    levelName={levelName}
                  />
                </div>
                <WaysPlot ways={ways} levels={levels.length} others={others} />
              </div>
            )}
            <Progress asked={asked} />
            {answer?.noPath && (
              <NoPath
                noPath={answer.noPath}
                asOf={answer.asOf}
                view={view}
                nameOf={nameOf}
                isTold={!showsBlank && told.data !== undefined && answer.noPath.reason === 'NO_CHAIN'}
              />
            )}
            {isGone && <p className="note">{words.isGone}</p>}
            {showsBlank && routes.answer ? (
              <BlankAnswer blank={blank} answer={routes.answer} listed={listed} levels={levels} />
            ) : (
              answer &&
              chosen && (
                <Bench
                  drawn={followed?.drawn ?? null}
                  isBehind={followed !== following}
                  levels={levels}
                  pointed={pointed}
                  onPoint={setPointed}
                  list={
                    <RouteList
                      view={shownView}
                      answer={answer}
                      listed={listed}
                      chosenId={chosen.id}
                      levels={levels}
                      pointed={pointed}
                      onPoint={setPointed}
                      most={list === 'routes' ? mostRoutes : 50}
                      count={countOf(shownView)}
                    />
                  }
                />
              )
            )}
            {!answer && !asked.error && <p className="skeleton bench-waiting">{words.looking}…</p>}
            {answer && chosen && !showsBlank && followed && <Below followed={followed} levels={levels} />}
          </>
        )}
      </main>
    </>
  )
}

/** What follows the answer in words. */
type Following = {
  drawn: Drawn
  all: readonly Listed[]
  main: readonly Listed[]
  beside: Listed | null
  settled: Parameters<typeof useTold>[0]
}

const Below = memo(function Below({ followed, levels }: { followed: Following; levels: readonly Level[] }) {
  const {
    drawn: { view, chosen },
    all,
    main,
    beside,
    settled,
  } = followed
  return (
    <div className="below">
      <TwoRoutes view={view} listed={all} chosen={chosen} beside={beside} levels={levels} />
      <div>
        <WithoutOne {...settled} listed={main} />
        <TippingPoint {...settled} listed={main} />
      </div>
    </div>
  )
})

function choiceOf(list: 'routes' | 'paths', id: string): Partial<View> {
  return list === 'routes' ? { route: id } : { path: id }
}

type Covered = { coversFrom: string | null; coversUntil: string | null }

function outsideOf(day: string | null, covered: Covered | undefined): string | null {
  if (day === null || covered === undefined) return null
  const isOut =
    (covered.coversFrom !== null && day < covered.coversFrom) ||
    (covered.coversUntil !== null && day > covered.coversUntil)
  return isOut ? day : null
}

type RefusedProps = { day: string; from: string | null; until: string | null; reference: string }

function Refused({ day, from, until, reference }: RefusedProps) {
  const words = useWords(routesWords)
  const format = useFormat()
  return (
    <div className="refused" role="status">
      <p className="gist">
        {words.outside(format.day(day), format.day(from ?? reference), format.day(until ?? reference))}
      </p>
      <p>
        <Anchor keeps to={{ asOf: null }} className="button primary">
          {words.askToday(format.day(reference))}
        </Anchor>
      </p>
    </div>
  )
}

/** Where the routes of the list cross once, for the plot of ways. */
function othersOf(listed: readonly Listed[]) {
  return listed.flatMap(({ passages, friction }) => {
    const [crossing, ...more] = passages.filter(({ isCrossing }) => isCrossing)
    const level = crossing?.bodies[0]?.level.id
    if (!crossing || more.length > 0 || level === undefined) return []
    const observed = crossing.steps.every(({ tie }) => tie.observed)
    const here = [{ level, friction, isObserved: observed }]
    return [
      ...here,
      ...crossing.alternatives.flatMap((one) =>
        one.arrangement
          ? [
              {
                level: one.arrangement.level.id,
                friction: friction - crossing.friction + one.friction,
                isObserved: one.observed,
              },
            ]
          : [],
      ),
    ]
  })
}

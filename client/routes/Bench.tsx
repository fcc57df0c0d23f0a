import {
  type KeyboardEvent,
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { View } from '../../common/address.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { drawnOf } from '../drawing/drawn.ts'
import { type Pointed, RouteDrawing } from '../drawing/RouteDrawing.tsx'
import { tieSaid } from '../evidence/said.ts'
import { alongWords, evidenceWords } from '../evidence/words.ts'
import type { Level } from '../levels/documents.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { basisPhrases, StrokeMark, strokeOf } from '../view/Mark.tsx'
import { useRoving } from '../view/useRoving.ts'
import { go } from '../view/useView.ts'
import { EvidencePanel } from './EvidencePanel.tsx'
import { LinesBoundary } from './LinesBoundary.tsx'
import type { Listed } from './listed.ts'
import { othersDrawn } from './othersDrawn.ts'
import { useSay } from './useSay.ts'
import { useTitle } from './useTitle.ts'
import { routesWords } from './words.ts'

const RouteLines = lazy(async () => ({ default: (await import('../canvas/RouteLines.tsx')).RouteLines }))

/** What is drawn of an answer, and what its evidence is of. */
export type Drawn = {
  view: View
  asOf: string
  crowdExponent: number
  /** What the list has, and which of it is drawn. */
  listed: readonly Listed[]
  chosen: Listed
}

type Props = {
  /** Null until it follows the list. */
  drawn: Drawn | null
  /** Whether what is drawn is still that of before. */
  isBehind: boolean
  levels: readonly Level[]
  pointed: Pointed
  onPoint: (pointed: Pointed) => void
  list: ReactNode
}

function stepOf({ view, chosen }: Drawn): number {
  return Math.min(Math.max(view.step ?? 1, 1), chosen.path.length)
}

function goTo({ chosen }: Drawn, next: number): void {
  if (next >= 1 && next <= chosen.path.length) go({ ...chosen.choice, step: next, selected: null })
}

/** The list, the drawing and the evidence: what is chosen in one is chosen in all. */
export function Bench({ drawn, isBehind, levels, pointed, onPoint, list }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || drawn === null) return
    if (event.key === '[') goTo(drawn, stepOf(drawn) - 1)
    if (event.key === ']') goTo(drawn, stepOf(drawn) + 1)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys go to what has the focus within
    <div className="bench" onKeyDown={onKeyDown}>
      <div className="bench-list">{list}</div>
      {drawn === null ? (
        <div className="bench-drawing bench-waiting" aria-busy="true" />
      ) : (
        <>
          <DrawnRoutes drawn={drawn} isBehind={isBehind} levels={levels} pointed={pointed} onPoint={onPoint} />
          <EvidencePanel {...drawn} step={stepOf(drawn)} />
        </>
      )}
    </div>
  )
}

type DrawnProps = Pick<Props, 'isBehind' | 'levels' | 'pointed' | 'onPoint'> & { drawn: Drawn }

const DrawnRoutes = memo(function DrawnRoutes({ drawn, isBehind, levels, pointed, onPoint }: DrawnProps) {
  const words = useWords(routesWords)
  const { listed, chosen } = drawn
  const title = useTitle(chosen)
  const step = stepOf(drawn)
  const toStep = useCallback((next: number) => goTo(drawn, next), [drawn])
  return (
    <section className="bench-drawing" aria-labelledby="drawn" aria-busy={isBehind}>
      <div className="bench-head">
        <h2 id="drawn">
          <bdi>{title}</bdi>
        </h2>
        <span className="step-buttons">
          <button
            type="button"
            className="step-button"
            aria-label={words.previousStep}
            aria-disabled={step === 1}
            onClick={() => toStep(step - 1)}
          >
            ‹
          </button>
          <span className="small muted">{words.stepOf(step, chosen.path.length)}</span>
          <button
            type="button"
            className="step-button"
            aria-label={words.nextStep}
            aria-disabled={step === chosen.path.length}
            onClick={() => toStep(step + 1)}
          >
            ›
          </button>
        </span>
      </div>
      <Picture
        listed={listed}
        chosen={chosen}
        levels={levels}
        step={step}
        pointed={pointed}
        onPoint={onPoint}
        goTo={toStep}
      />
      <p className="note caption">
        {words.caption}{' '}
        <Anchor keeps to={{ shown: 'map' }}>
          {words.onTheMap}
        </Anchor>
      </p>
      <StepsInWords chosen={chosen} step={step} pointed={pointed} onPoint={onPoint} goTo={toStep} />
    </section>
  )
})

type PictureProps = Pick<Drawn, 'listed' | 'chosen'> &
  Pick<Props, 'levels' | 'pointed' | 'onPoint'> & {
    step: number
    goTo: (step: number) => void
  }

function Picture({ listed, chosen, levels, step, pointed, onPoint, goTo }: PictureProps) {
  const words = useWords(routesWords)
  const format = useFormat()
  const say = useSay(listed, chosen)
  const evidence = useWords(evidenceWords)
  const along = useWords(alongWords)
  const drawn = useMemo(() => drawnOf(chosen.path, say), [chosen, say])
  const others = useMemo(() => othersDrawn(listed, chosen, say), [listed, chosen, say])
  const isWide = useIsWide()
  const paint = useCallback(
    (picture: Drawing) => (
      <LinesBoundary>
        <Suspense fallback={null}>
          <RouteLines
            drawn={picture}
            pointed={pointedKeys(picture, pointed)}
            onReady={nothing}
            onPoint={(key) => {
              const line = picture.lines.find((one) => one.key === key)
              onPoint(
                line === undefined
                  ? null
                  : line.index === null
                    ? { route: line.routes[0] ?? '' }
                    : { step: line.index },
              )
            }}
            onChoose={(key) => {
              const line = picture.lines.find((one) => one.key === key)
              if (line?.index) goTo(line.index)
              else if (line?.routes[0]) go({ route: line.routes[0], step: null, selected: null })
            }}
          />
        </Suspense>
      </LinesBoundary>
    ),
    [pointed, onPoint, goTo],
  )
  return (
    <RouteDrawing
      chosen={drawn}
      others={others}
      levels={levels}
      step={step}
      sentenceOf={(index) => {
        const walked = chosen.path.steps[index - 1]
        return walked ? tieSaid(walked, null, evidence, along) : ''
      }}
      pointed={pointed}
      onPoint={onPoint}
      onStep={goTo}
      onParty={(id) => go({ ...chosen.choice, selected: id })}
      onRoute={(id) => go({ route: id, path: null, step: null, selected: null })}
      {...(isWide ? { paint } : {})}
      onFolded={(labels) => <p className="note">{words.foldedAgencies(format.listed(labels))}</p>}
    />
  )
}

function nothing() {}

function pointedKeys({ lines }: Drawing, pointed: Pointed): string[] {
  if (pointed === null) return []
  return lines
    .filter(({ index, routes }) => ('step' in pointed ? index === pointed.step : routes.includes(pointed.route)))
    .map(({ key }) => key)
}

/** From 760 px the lines are Cytoscape's; the reader's own colours are of the SVG alone. */
const wide = '(min-width: 760px) and (forced-colors: none)'

function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => window.matchMedia(wide).matches)
  useEffect(() => {
    const query = window.matchMedia(wide)
    const listen = () => setWide(query.matches)
    query.addEventListener('change', listen)
    return () => query.removeEventListener('change', listen)
  }, [])
  return isWide
}

type StepsProps = Pick<PictureProps, 'chosen' | 'step' | 'pointed' | 'onPoint' | 'goTo'>

/** The steps of the chosen route, each as a sentence: one tab stop. */
function StepsInWords({ chosen, step, pointed, onPoint, goTo }: StepsProps) {
  const words = useWords(routesWords)
  const format = useFormat()
  const evidence = useWords(evidenceWords)
  const along = useWords(alongWords)
  const basis = useWords(basisPhrases)
  const roving = useRoving(String(step))
  return (
    <ol className="steps-in-words" data-table="steps" aria-label={words.stepsOfRoute} {...roving.handlers}>
      {chosen.path.steps.map((walked) => {
        const { index, tie, friction } = walked
        return (
          <li key={index} data-row={index}>
            <button
              type="button"
              className={
                pointed !== null && 'step' in pointed && pointed.step === index ? 'step-row pointed' : 'step-row'
              }
              data-stop={String(index)}
              tabIndex={roving.tabIndexOf(String(index))}
              aria-current={index === step ? 'step' : undefined}
              onClick={() => goTo(index)}
              onPointerEnter={() => onPoint({ step: index })}
              onPointerLeave={() => onPoint(null)}
            >
              <span className={`step-number ${tie.dimension}`} aria-hidden="true">
                {index}
              </span>
              <bdi>{tieSaid(walked, null, evidence, along)}</bdi>
              <span className="step-friction">
                <StrokeMark stroke={strokeOf(tie.basis)} />
                <span className="visually-hidden">{basis[tie.basis]}, </span>
                <span className="visually-hidden">{words.frictionOf('')}</span>
                {format.friction(friction.total)}
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

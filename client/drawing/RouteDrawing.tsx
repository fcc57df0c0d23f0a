import { type ReactNode, useMemo } from 'react'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { ArrangementGlyph, LevelGlyph } from '../view/glyphs.tsx'
import { useRoving } from '../view/useRoving.ts'
import { useWidth } from '../view/useWidth.ts'
import { type Drawing, drawing, type Level } from './drawing.ts'
import './drawing.css'
import { type DrawnParty, type DrawnRoute, partiesOf } from './drawn.ts'
import { dashOf, pathData } from './lineShape.ts'
import type { Card, Disc, Line } from './placing.ts'
import { drawingWords } from './words.ts'

/** What is pointed at, in the list or here: a route, or a step of the chosen one. */
export type Pointed = { route: string } | { step: number } | null

type Props = {
  chosen: DrawnRoute
  others: readonly DrawnRoute[]
  levels: readonly Level[]
  step: number | null
  /** What a step says, 1 first. */
  sentenceOf: (step: number) => string
  pointed: Pointed
  onPoint: (pointed: Pointed) => void
  onStep: (step: number) => void
  onParty: (id: string) => void
  onRoute: (id: string) => void
  /** Draws the lines better than the SVG does, where it can. */
  paint?: (drawn: Drawing) => ReactNode
  /** Said of agencies that have no room. */
  onFolded?: (labels: readonly string[]) => ReactNode
}

const gutter = { width: 80, from: 560 }

/** Columns are agencies, bands are levels, and what is shared lies across. */
export function RouteDrawing(props: Props) {
  const { chosen } = props
  const words = useWords(drawingWords)
  const format = useFormat()
  const [ref, measured] = useWidth()
  const hasGutter = measured >= gutter.from
  return (
    <div className={hasGutter ? 'drawing' : 'drawing narrow'} ref={ref}>
      <p className="visually-hidden">{words.summary(chosen.steps.length, format.listed(agenciesOf(chosen)))}</p>
      {/* Laid out once, for the width that there is. */}
      {measured > 0 && <Laid {...props} room={measured - (hasGutter ? gutter.width : 0)} />}
    </div>
  )
}

function Laid({ room, ...props }: Props & { room: number }) {
  const { chosen, others, levels, paint, onFolded } = props
  const words = useWords(drawingWords)
  const drawn = useMemo(() => drawing({ chosen, others, levels, width: room }), [chosen, others, levels, room])
  const scale = Math.min(1, room / drawn.width)
  return (
    <>
      <div className="drawing-columns" aria-hidden="true">
        {drawn.columns.map(({ id, label, x }) => (
          <span
            key={id}
            style={{ insetInlineStart: `${(100 * x) / drawn.width}%`, maxInlineSize: `${94 / drawn.columns.length}%` }}
          >
            <bdi>{label ?? words.shared}</bdi>
          </span>
        ))}
      </div>
      <div className="drawing-stage" style={{ blockSize: drawn.height * scale }}>
        {drawn.bands.map(({ level, name, top, height }, index) => (
          <div
            key={level}
            className={index % 2 === 0 ? 'drawing-band' : 'drawing-band even'}
            style={{ insetBlockStart: top * scale, blockSize: height * scale }}
          >
            <span>{name}</span>
          </div>
        ))}
        <div
          className="drawing-field"
          style={
            scale < 1 ? { inlineSize: drawn.width, transform: `scale(${scale})`, blockSize: drawn.height } : undefined
          }
        >
          <Lines drawn={drawn} pointed={props.pointed} />
          {paint?.(drawn)}
          <Parties drawn={drawn} {...props} />
        </div>
      </div>
      {drawn.folded.length > 0 && onFolded?.(drawn.folded)}
    </>
  )
}

/** Those by which the route goes; other columns are of other routes. */
function agenciesOf(chosen: DrawnRoute): string[] {
  return [...new Set(partiesOf(chosen).flatMap(({ agency }) => agency?.label ?? []))]
}

function Lines({ drawn, pointed }: { drawn: Drawing; pointed: Pointed }) {
  return (
    <svg
      className="drawing-lines"
      viewBox={`0 0 ${drawn.width} ${drawn.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {drawn.lines.map((line) => (
        <g key={line.key}>
          {line.index !== null && <path className="drawing-casing" d={pathData(line.points)} />}
          <path className={lineClass(line, pointed)} d={pathData(line.points)} strokeDasharray={dashOf(line)} />
        </g>
      ))}
    </svg>
  )
}

function lineClass({ index, routes, step }: Line, pointed: Pointed): string {
  const isPointed = pointed !== null && ('step' in pointed ? pointed.step === index : routes.includes(pointed.route))
  return ['drawing-line', index === null ? 'other' : step.dimension, step.stroke, isPointed ? 'pointed' : ''].join(' ')
}

/** The parties and the numbers of the chosen route, in its order: one tab stop. Other routes are of the list. */
function Parties({
  drawn,
  chosen,
  step,
  sentenceOf,
  pointed,
  onPoint,
  onStep,
  onParty,
  onRoute,
}: Props & { drawn: Drawing }) {
  const words = useWords(drawingWords)
  const format = useFormat()
  const roving = useRoving('1')
  const order = partiesOf(chosen).map(({ id }) => id)
  const cards = new Map(drawn.cards.map((card) => [card.party.id, card]))
  const routeOf = (id: string) =>
    drawn.lines.find(({ index, step: { from, to } }) => index === null && (from.id === id || to.id === id))?.routes[0]
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture whose parts are buttons
    <div
      role="group"
      aria-label={words.summary(chosen.steps.length, format.listed(agenciesOf(chosen)))}
      {...roving.handlers}
    >
      {order.map((id, place) => {
        const card = cards.get(id)
        const disc = drawn.discs.find(({ index }) => index === place + 1)
        return (
          <span key={id} className="drawing-pair">
            {card && (
              <CardButton
                card={card}
                drawn={drawn}
                tabIndex={roving.tabIndexOf(`party ${id}`)}
                onPress={() => onParty(id)}
              />
            )}
            {disc && (
              <DiscButton
                disc={disc}
                drawn={drawn}
                isCurrent={disc.index === step}
                isPointed={pointed !== null && 'step' in pointed && pointed.step === disc.index}
                tabIndex={roving.tabIndexOf(String(disc.index))}
                label={words.step(disc.index, sentenceOf(disc.index))}
                onPress={() => onStep(disc.index)}
                onPoint={(isOver) => onPoint(isOver ? { step: disc.index } : null)}
              />
            )}
          </span>
        )
      })}
      {drawn.cards
        .filter(({ isChosen }) => !isChosen)
        .map((card) => {
          const route = routeOf(card.party.id)
          return (
            <CardButton
              key={card.party.id}
              card={card}
              drawn={drawn}
              tabIndex={-1}
              isOther
              onPress={() => route !== undefined && onRoute(route)}
              onPoint={(isOver) => onPoint(isOver && route !== undefined ? { route } : null)}
            />
          )
        })}
    </div>
  )
}

type CardProps = {
  card: Card
  drawn: Drawing
  tabIndex: number
  isOther?: boolean
  onPress: () => void
  onPoint?: (isOver: boolean) => void
}

function CardButton({ card, drawn, tabIndex, isOther = false, onPress, onPoint }: CardProps) {
  const { party, x, y, width, height, isEnd, isCrossing, isChosen } = card
  const isBody = party.agency === null
  const classes = [
    'drawing-card',
    isChosen ? 'chosen' : 'other',
    isBody ? 'body' : 'office',
    isEnd ? 'end' : '',
    isCrossing ? 'crossing' : '',
    party.stroke,
  ]
  return (
    <button
      type="button"
      className={classes.join(' ')}
      data-party={party.id}
      data-stop={isOther ? undefined : `party ${party.id}`}
      tabIndex={tabIndex}
      aria-hidden={isOther ? true : undefined}
      style={{
        insetInlineStart: `${(100 * x) / drawn.width}%`,
        insetBlockStart: y,
        inlineSize: width,
        minBlockSize: height,
      }}
      onClick={onPress}
      onPointerEnter={() => onPoint?.(true)}
      onPointerLeave={() => onPoint?.(false)}
    >
      <CardText party={party} hasGlyph={!(isBody && isChosen)} detail={card.detail.length > 0 ? party.detail : null} />
    </button>
  )
}

function CardText({ party, hasGlyph, detail }: { party: DrawnParty; hasGlyph: boolean; detail: string | null }) {
  return (
    <>
      {hasGlyph && (party.agency === null ? <ArrangementGlyph /> : <LevelGlyph rank={party.level.rank} />)}
      <span>
        <bdi>{party.name}</bdi>
        {detail !== null && <small dir="auto">{detail}</small>}
      </span>
    </>
  )
}

type DiscProps = {
  disc: Disc
  drawn: Drawing
  isCurrent: boolean
  isPointed: boolean
  tabIndex: number
  label: string
  onPress: () => void
  onPoint: (isOver: boolean) => void
}

function DiscButton({ disc, drawn, isCurrent, isPointed, tabIndex, label, onPress, onPoint }: DiscProps) {
  return (
    <button
      type="button"
      className={`drawing-disc ${disc.step.dimension}${isPointed ? ' pointed' : ''}`}
      data-stop={String(disc.index)}
      tabIndex={tabIndex}
      aria-label={label}
      aria-current={isCurrent ? 'step' : undefined}
      style={{ insetInlineStart: `${(100 * disc.x) / drawn.width}%`, insetBlockStart: disc.y }}
      onClick={onPress}
      onPointerEnter={() => onPoint(true)}
      onPointerLeave={() => onPoint(false)}
    >
      {disc.index}
    </button>
  )
}

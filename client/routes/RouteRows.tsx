import { Fragment, useId, useState } from 'react'
import type { View } from '../../common/address.ts'
import type { Pointed } from '../drawing/RouteDrawing.tsx'
import { RouteGlyph } from '../drawing/RouteGlyph.tsx'
import { alongWords } from '../evidence/words.ts'
import type { Level } from '../levels/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useRoving } from '../view/useRoving.ts'
import { go } from '../view/useView.ts'
import { FrictionBar } from './FrictionBar.tsx'
import { type Beside, type Besides, besidesOf, type Listed, type Passage } from './listed.ts'
import { titleOf } from './routeTitle.ts'
import { useTitle } from './useTitle.ts'
import { moveWords, routesWords } from './words.ts'

type Props = {
  routes: readonly Listed[]
  label: string
  longest: number
  /** The route that is chosen; and the path, where that is one of its alternatives. */
  chosenId: string
  levels: readonly Level[]
  pointed: Pointed
  onPoint: (pointed: Pointed) => void
}

/** Routes as rows, under each the other bodies between the same two stations. One tab stop. */
export function RouteRows({ routes, label, ...rest }: Props) {
  const ends = new Set(routes.map(({ passages }) => `${passages[0]?.from.id} ${passages.at(-1)?.to.id}`))
  const roving = useRoving(routes.some(({ id }) => id === rest.chosenId) ? rest.chosenId : (routes[0]?.id ?? ''))
  return (
    <ol className="route-rows" data-table="routes" aria-label={label} {...roving.handlers}>
      {routes.map((route) => (
        <RouteRow key={route.id} route={route} hasOwnEnds={ends.size > 1} tabIndexOf={roving.tabIndexOf} {...rest} />
      ))}
    </ol>
  )
}

type RowProps = Omit<Props, 'routes' | 'label'> & {
  route: Listed
  /** Whether routes of the list begin or end elsewhere, as those of a place do: then each says where. */
  hasOwnEnds: boolean
  tabIndexOf: (id: string) => number
}

function RouteRow({ route, hasOwnEnds, longest, chosenId, levels, pointed, onPoint, tabIndexOf }: RowProps) {
  const words = useWords(routesWords)
  const moves = useWords(moveWords)
  const format = useFormat()
  const isPointed = pointed !== null && 'route' in pointed && pointed.route === route.id
  const { path, leaves } = route
  const title = useTitle(route)
  return (
    <li data-route={route.id} data-row={route.id}>
      <button
        type="button"
        className={isPointed ? 'route-row pointed' : 'route-row'}
        data-stop={route.id}
        tabIndex={tabIndexOf(route.id)}
        aria-pressed={route.id === chosenId}
        onClick={() => go({ ...route.choice, step: null, selected: null, ...other(route.choice) })}
        onPointerEnter={() => onPoint({ route: route.id })}
        onPointerLeave={() => onPoint(null)}
      >
        <RouteGlyph path={path} levels={levels} />
        <span className="route-text">
          <span className="route-line">
            <b>
              <bdi>{title}</bdi>
            </b>
            <span className="route-friction">
              <span className="visually-hidden">{words.frictionOf('')}</span>
              {format.friction(route.friction)}
            </span>
          </span>
          <FrictionBar path={path} longest={longest} />
          {hasOwnEnds && (
            <span className="route-note ends">
              <bdi>{route.passages[0]?.from.name}</bdi> → <bdi>{route.passages.at(-1)?.to.name}</bdi>
            </span>
          )}
          {leaves.length > 0 && <span className="route-note">{titleOf(route, moves)}</span>}
          <Carriers route={route} />
          <span className="route-note">
            {words.observedOf(route.observedSteps, path.length, format.number(path.weakestTie.confidence))}
          </span>
        </span>
      </button>
      {route.passages.map((passage) => (
        <Besiders key={passage.index} route={route} passage={passage} chosenId={chosenId} tabIndexOf={tabIndexOf} />
      ))}
    </li>
  )
}

/** A choice of a route forgets one of a path, and the other way round. */
function other(choice: Partial<View>): Partial<View> {
  return choice.route === undefined ? { route: null } : { path: null }
}

/** What carries each crossing: the body, any of several, or a tie without one. */
function Carriers({ route }: { route: Listed }) {
  const words = useWords(routesWords)
  const along = useWords(alongWords)
  const carried = route.passages.filter(({ isCrossing, bodies }) => isCrossing || bodies.length > 0)
  if (carried.length === 0) return <span className="route-note">{words.ownLine}</span>
  const said = carried.map((passage) => carrierOf(passage, besidesOf(route, passage), words, along))
  return (
    <span className="route-note">
      <bdi>{said.join(', ')}</bdi>
    </span>
  )
}

type Words = (typeof routesWords)['fr']

export function carrierOf(
  { bodies, steps }: Passage,
  { parallel }: Besides,
  words: Words,
  along: Record<Listed['path']['steps'][number]['tie']['kind'], string>,
): string {
  const [body] = bodies
  if (body?.__typename === 'Arrangement' && parallel > 1) return words.anyOf(parallel, body.kind.plural)
  if (bodies.length > 0) return words.inBody(bodies.map(({ name }) => name).join(' › '))
  const kind = steps[0]?.tie.kind
  return kind === undefined ? '' : words.directly(along[kind])
}

const mostShown = 4

type BesideProps = { route: Listed; passage: Passage; chosenId: string; tabIndexOf: (id: string) => number }

/** The other bodies of a passage: observed ones as rows, and those that nobody observed beside them as one line. */
function Besiders({ route, passage, chosenId, tabIndexOf }: BesideProps) {
  const words = useWords(routesWords)
  const { shown, folded } = besidesOf(route, passage)
  if (passage.alternatives.length === 0 || (shown.length === 0 && folded.length === 0)) return null
  const [first, rest] = [shown.slice(0, mostShown), shown.slice(mostShown)]
  const row = (beside: Beside) => (
    <BesideRow key={beside.id} beside={beside} isChosen={beside.id === chosenId} tabIndexOf={tabIndexOf} />
  )
  const restCount =
    rest.reduce((sum, { count }) => sum + count, 0) + passage.alternativesCount - passage.alternatives.length
  return (
    <div className="beside">
      {first.length > 0 && <ul>{first.map(row)}</ul>}
      {rest.length > 0 && (
        <Fold
          label={(least) => words.moreBodies(restCount, least)}
          rows={rest}
          chosenId={chosenId}
          tabIndexOf={tabIndexOf}
        >
          {row}
        </Fold>
      )}
      {folded.length > 0 && (
        <Fold
          label={(least) =>
            words.orElsewhere(
              folded.reduce((sum, { count }) => sum + count, 0),
              least,
            )
          }
          rows={folded}
          chosenId={chosenId}
          tabIndexOf={tabIndexOf}
        >
          {row}
        </Fold>
      )}
    </div>
  )
}

type FoldProps = {
  label: (least: string) => string
  rows: readonly Beside[]
  chosenId: string
  tabIndexOf: (id: string) => number
  children: (beside: Beside) => React.ReactNode
}

function Fold({ label, rows, chosenId, tabIndexOf, children }: FoldProps) {
  const format = useFormat()
  const id = useId()
  const [isToggled, setToggled] = useState<boolean | null>(null)
  const isOpen = isToggled ?? rows.some((row) => row.id === chosenId)
  const least = Math.min(...rows.map(({ friction }) => friction))
  const stop = `fold ${rows[0]?.id}`
  return (
    <>
      <button
        type="button"
        className="beside-fold"
        data-stop={stop}
        tabIndex={tabIndexOf(stop)}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setToggled(!isOpen)}
      >
        <span className="caret" aria-hidden="true" />
        {label(format.friction(least))}
      </button>
      <ul id={id} hidden={!isOpen}>
        {rows.map((row) => (
          <Fragment key={row.id}>{children(row)}</Fragment>
        ))}
      </ul>
    </>
  )
}

type BesideRowProps = { beside: Beside; isChosen: boolean; tabIndexOf: (id: string) => number }

function BesideRow({
  beside: { id, alternative, count, friction, observedSteps, passage, length },
  isChosen,
  tabIndexOf,
}: BesideRowProps) {
  const words = useWords(routesWords)
  const along = useWords(alongWords)
  const format = useFormat()
  const { arrangement, ties } = alternative
  const kind = ties[0]?.kind
  const name =
    arrangement === null
      ? words.directly(kind === undefined ? '' : along[kind])
      : count > 1
        ? words.inEither(count, arrangement.kind.plural)
        : words.inBody(arrangement.name)
  const all = length - passage.steps.length + ties.length
  return (
    <li>
      <button
        type="button"
        className="beside-row"
        data-stop={id}
        tabIndex={tabIndexOf(id)}
        aria-pressed={isChosen}
        onClick={() => go({ route: id, path: null, step: null, selected: null })}
      >
        <bdi>{name}</bdi>
        <span className="beside-seen">
          <span className="visually-hidden">{words.observed} </span>
          {words.stepsObserved(observedSteps, all)}
        </span>
        <span className="beside-friction">
          <span className="visually-hidden">{words.frictionOf('')}</span>
          {format.friction(friction)}
        </span>
      </button>
    </li>
  )
}

import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import { useFormat } from '../view/formatting.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { go } from '../view/useView.ts'
import type { WayRow } from './documents.ts'
import type { useWays } from './useRoutes.ts'
import { missingWords, routesWords } from './words.ts'

type Props = {
  ways: ReturnType<typeof useWays>
  /** How many rows there will be, so that nothing moves when they come. */
  levels: number
  /** What else crosses at a level, among the routes that are listed: friction, and whether the crossing was observed. */
  others: readonly { level: string; friction: number; isObserved: boolean }[]
}

/** The least friction for a crossing at each level: the dilemma at a glance. */
export function WaysPlot({ ways: { data, error, refetch }, levels, others }: Props) {
  const words = useWords(routesWords)
  const format = useFormat()
  const rows = data ?? []
  const most = Math.max(4, ...rows.map(({ route }) => route?.friction ?? 0), ...others.map(({ friction }) => friction))
  const step = most > 9 ? 4 : most > 5 ? 2 : 1
  const end = step * Math.ceil((most * 1.04) / step)
  const marks = Array.from({ length: end / step + 1 }, (_, index) => index * step)
  return (
    <section className="ways" aria-labelledby="ways">
      <h2 id="ways">{words.waysHeading}</h2>
      {error ? (
        <Failed what={words.waysFailed} error={error} onRetry={() => void refetch()} />
      ) : (
        <ul data-table="ways" style={{ minBlockSize: 26 * (levels + 1) }}>
          {rows.map((row) => (
            <Row
              key={row.level?.id ?? ''}
              row={row}
              end={end}
              others={others.filter(({ level }) => level === row.level?.id)}
            />
          ))}
        </ul>
      )}
      <p className="ways-axis" aria-hidden="true">
        <span className="ways-key">
          <i className="dot seen" />
          {words.keyObserved}
          <i className="dot" />
          {words.keyNot}
        </span>
        <span className="ways-marks">
          {marks.map((mark) => (
            <span key={mark} style={{ insetInlineStart: `${(100 * mark) / end}%` }}>
              {format.number(mark)}
            </span>
          ))}
        </span>
      </p>
    </section>
  )
}

type RowProps = { row: WayRow; end: number; others: Props['others'] }

function Row({ row: { level, route, isDetour, missing }, end, others }: RowProps) {
  const words = useWords(routesWords)
  const why = useWords(missingWords)
  const format = useFormat()
  const name = level?.name ?? words.several
  return (
    <li className="way" data-row="">
      <span className="way-level">
        {level ? <LevelGlyph rank={level.rank} /> : <SeveralGlyph />}
        {name}
      </span>
      {route ? (
        <span className="way-field">
          {others
            .filter(({ friction }) => Math.abs(friction - route.friction) > 0.05)
            .map(({ friction, isObserved }, index) => (
              <i
                key={index}
                className={isObserved ? 'dot seen other' : 'dot other'}
                style={{ insetInlineStart: `${(100 * friction) / end}%` }}
              />
            ))}
          <button
            type="button"
            className={route.friction > 0.42 * end ? 'way-dot before' : 'way-dot'}
            style={{ insetInlineStart: `${(100 * route.friction) / end}%` }}
            onClick={() => go({ route: route.id, path: null, list: null, step: null, selected: null })}
          >
            <i className={isObserved(route) ? 'dot seen' : 'dot'} aria-hidden="true" />
            <span>
              <bdi>{carrierIn(route)}</bdi>{' '}
              <b>{isDetour ? words.detourAt(format.friction(route.friction)) : format.friction(route.friction)}</b>
              <span className="visually-hidden">, {isObserved(route) ? words.keyObserved : words.keyNot}</span>
            </span>
          </button>
        </span>
      ) : (
        <span className="way-field none">{missing ? why[missing.reason] : ''}</span>
      )}
    </li>
  )
}

function SeveralGlyph() {
  return (
    <svg className="glyph hollow" viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" focusable="false">
      <path d="M1 13h6V4h8" />
    </svg>
  )
}

type WayRoute = NonNullable<WayRow['route']>

function crossingsOf({ crossings, passages }: WayRoute) {
  const own = new Set(crossings.map(({ passage }) => passage))
  return passages.filter(({ index }) => own.has(index))
}

function isObserved(route: WayRoute): boolean {
  return crossingsOf(route).every(({ steps }) => steps.every(({ tie }) => tie.observed))
}

/** Names longer than this are said by their kind: there is room for one line. */
const longest = 20

function carrierIn(route: WayRoute): string {
  const [crossing] = crossingsOf(route)
  const body = crossing?.steps.slice(0, -1).map(({ to }) => to)[0]
  if (!crossing || body?.__typename !== 'Arrangement') return ''
  const seen = crossing.steps.every(({ tie }) => tie.observed)
  const parallel = crossing.alternatives.nodes.filter(
    ({ friction, observed, arrangement }) =>
      arrangement?.kind.id === body.kind.id && Math.abs(friction - crossing.friction) < 1e-6 && observed === seen,
  ).length
  if (parallel > 0) return `${parallel + 1} ${body.kind.plural}`
  return body.name.length <= longest ? body.name : body.kind.label
}

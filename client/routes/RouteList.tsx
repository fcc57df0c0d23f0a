import { memo } from 'react'
import { Button } from 'react-aria-components'
import { listOf, type View } from '../../common/address.ts'
import type { Pointed } from '../drawing/RouteDrawing.tsx'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { StrokeMark } from '../view/Mark.tsx'
import { ask, go } from '../view/useView.ts'
import type { Listed } from './listed.ts'
import { RouteRows } from './RouteRows.tsx'
import { routesWords } from './words.ts'

type Props = {
  view: View
  answer: Answer
  listed: { main: readonly Listed[]; detours: readonly Listed[] }
  chosenId: string
  levels: readonly Level[]
  pointed: Pointed
  onPoint: (pointed: Pointed) => void
  most: number
  count: number
}

/** Routes that differ, or every path, and apart from them those that lead abroad. */
export const RouteList = memo(function RouteList({ view, answer, listed, most, count, ...rest }: Props) {
  const { main, detours } = listed
  const words = useWords(routesWords)
  const format = useFormat()
  const list = listOf(view)
  const longest = Math.max(...[...main, ...detours].map(({ friction }) => friction))
  const next = Math.min(most, count + (list === 'routes' ? 4 : 10))
  return (
    <section aria-labelledby="listed">
      <div className="bench-head">
        <h2 id="listed">{list === 'routes' ? words.routesHeading : words.pathsHeading}</h2>
        <span className="small muted">{words.lessIsEasier}</span>
      </div>
      {main.length > 0 && (
        <RouteRows
          routes={main}
          label={list === 'routes' ? words.routesList : words.pathsList}
          longest={longest}
          {...rest}
        />
      )}
      {detours.length > 0 && (
        <section aria-labelledby="detours" className="detours">
          <h3 id="detours">{words.detoursHeading}</h3>
          <p className="note">{words.detoursNote}</p>
          <RouteRows routes={detours} label={words.detoursList} longest={longest} {...rest} />
        </section>
      )}
      <div className="list-foot">
        <p className="note">{statusOf(view, answer, main.length, detours.length, words, format)}</p>
        <p className="note">
          {answer.truncated && count < most && (
            <Button className="as-link" onPress={() => go({ count: next })}>
              {words.showMore(next)}
            </Button>
          )}{' '}
          <Button
            className="as-link"
            onPress={() => ask({ list: list === 'routes' ? 'paths' : null, count: null, path: null, route: null })}
          >
            {list === 'routes' ? words.showPaths : words.showRoutes}
          </Button>
        </p>
        <Key />
      </div>
    </section>
  )
})

/** What colours and dashes say. */
function Key() {
  const words = useWords(routesWords)
  return (
    <ul className="route-key" aria-label={words.key}>
      <li>
        <i className="swatch INTRA_AGENCY" aria-hidden="true" /> {words.keyWithin}
      </li>
      <li>
        <i className="swatch INTER_AGENCY" aria-hidden="true" /> {words.keyBetween}
      </li>
      <li>
        <StrokeMark stroke="solid" /> {words.keyObserved}
      </li>
      <li>
        <StrokeMark stroke="dashed" /> {words.keyNot}
      </li>
    </ul>
  )
}

type Words = (typeof routesWords)['fr']

/** What the list is, and never a bare number that looks complete. */
function statusOf(view: View, answer: Answer, main: number, detours: number, words: Words, format: Format): string {
  const cut = { LIMIT: words.cutByLimit, BUDGET: words.cutByBudget, BYTES: words.cutByBytes }
  const isRoutes = listOf(view) === 'routes'
  const counted = [
    ...(main > 0 || detours === 0 ? [isRoutes ? words.countedRoutes(main) : words.countedPaths(main)] : []),
    ...(detours > 0 ? [words.countedDetours(detours)] : []),
  ]
  const alike = !isRoutes
    ? words.pathsMayRepeat
    : view.maxOverlap === 0
      ? words.nothingShared
      : words.alike(format.percent(view.maxOverlap))
  const more = answer.truncatedBy === null ? words.noOthers : cut[answer.truncatedBy]
  return words.listedNote(format.listed(counted), more, alike, view.maxSteps, format.day(answer.asOf))
}

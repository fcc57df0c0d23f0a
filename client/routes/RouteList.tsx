import type { Route, RoutesAnswer } from './documents.ts'
import { RouteItem } from './RouteItem.tsx'
import './routes.css'

type Props = { answer: RoutesAnswer; chosenId: string; step: number | null }

/** Routes that differ, and apart from them those that lead abroad. */
export function RouteList({ answer, chosenId, step }: Props) {
  const { routes, detours, paths } = answer
  const longest = Math.max(...paths.map(({ friction }) => friction))
  const items = (some: readonly Route[]) =>
    some.map((route) => (
      <RouteItem
        key={route.id}
        route={route}
        longest={longest}
        isChosen={route.id === chosenId}
        step={route.id === chosenId ? step : null}
      />
    ))
  return (
    <>
      {routes.length > 0 && (
        <ol className="paths" aria-label="Routes, least friction first">
          {items(routes)}
        </ol>
      )}
      {detours.length > 0 && (
        <section className="detours" aria-labelledby="detours">
          <h2 id="detours">Detours</h2>
          <p className="note">They lead through a country that neither end works for.</p>
          <ol className="paths" aria-label="Detours, least friction first">
            {items(detours)}
          </ol>
        </section>
      )}
    </>
  )
}

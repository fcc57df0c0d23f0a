import { lazy, Suspense } from 'react'
import { isMap, type View } from '../../common/address.ts'
import { SiteLinks, Top } from '../head/Top.tsx'
import { useSort } from '../thing/useSort.ts'
import { catalogue, useWords } from '../view/catalogue.ts'
import { Query } from '../view/Query.tsx'
import { Waiting } from './Waiting.tsx'

const phrases = catalogue({
  en: { gone: (id: string) => `Nothing in the data has the id ${id}. Look it up by its name.` },
  fr: { gone: (id: string) => `Rien dans les données ne porte l’identifiant ${id}. Cherchez par le nom.` },
  es: { gone: (id: string) => `Nada en los datos lleva el identificador ${id}. Búsquelo por su nombre.` },
})

const pages = {
  Place: lazy(async () => ({ default: (await import('../places/PlacePage.tsx')).PlacePage })),
  Agency: lazy(async () => ({ default: (await import('../agencies/AgencyPage.tsx')).AgencyPage })),
  Office: lazy(async () => ({ default: (await import('../offices/OfficePage.tsx')).OfficePage })),
  Arrangement: lazy(async () => ({ default: (await import('../arrangements/ArrangementPage.tsx')).ArrangementPage })),
  Mandate: lazy(async () => ({ default: (await import('../mandates/MandatePage.tsx')).MandatePage })),
  Source: lazy(async () => ({ default: (await import('../sources/SourcePage.tsx')).SourcePage })),
}

const MapPage = lazy(async () => ({ default: (await import('../canvas/MapPage.tsx')).MapPage }))

/** The page of one thing, whatever sort of thing it is; or its map. */
export function Thing({ view, id }: { view: View; id: string }) {
  return isMap(view) ? <MapPage view={view} /> : <ThingPage view={view} id={id} />
}

function ThingPage({ view, id }: { view: View; id: string }) {
  const words = useWords(phrases)
  const sort = useSort(id)
  if (sort.isPending) return <Waiting />
  return (
    <Query query={sort}>
      {(node) => {
        const name = node?.__typename ?? null
        const Page = name !== null && name in pages ? pages[name as keyof typeof pages] : null
        // A boundary of its own: the page's would keep what it showed before, hidden, and there would be two of `main`.
        if (Page)
          return (
            <Suspense fallback={<Waiting />}>
              <Page view={view} />
            </Suspense>
          )
        return (
          <>
            <Top>
              <SiteLinks />
            </Top>
            <main id="main" tabIndex={-1}>
              <p className="gist">{words.gone(id)}</p>
            </main>
          </>
        )
      }}
    </Query>
  )
}

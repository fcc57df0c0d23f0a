import { lazy, Suspense } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Flaw, isMap, type View } from '../../common/address.ts'
import { namedIn } from '../constraints/namedIn.ts'
import { Foot } from '../head/Foot.tsx'
import { Notice } from '../head/Notice.tsx'
import { useNames } from '../question/useNames.ts'
import { Announcer } from '../view/announce.tsx'
import { useLanguage } from '../view/language.ts'
import { later } from '../view/later.tsx'
import { useView } from '../view/useView.ts'
import { ChangedData } from './ChangedData.tsx'
import { Compared } from './Compared.tsx'
import { Offline } from './Offline.tsx'
import { Thing } from './Thing.tsx'
import { Waiting } from './Waiting.tsx'
import { unknownFactorWords } from './words.ts'

const Home = lazy(async () => ({ default: (await import('../home/Home.tsx')).Home }))
const Everything = lazy(async () => ({ default: (await import('../home/Everything.tsx')).Everything }))
const MapPage = lazy(async () => ({ default: (await import('../canvas/MapPage.tsx')).MapPage }))
/** Sent for before there is a page, where an address asks for it. */
export const RoutesPage = later(async () => (await import('../routes/RoutesPage.tsx')).RoutesPage)

export function Page() {
  const { view: chosen, flaws: misread } = useView()
  const { nameOf, notFactors, isKnown } = useNames(namedIn(chosen))
  const strangers = notFactors(chosen.lens.map(({ factor }) => factor))
  const view = strangers.length === 0 ? chosen : withoutFactors(chosen, strangers)
  const language = useLanguage()
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
      <Notice flaws={[...misread, ...strangers.map(unknownFactor)]} />
      <ChangedData view={view} />
      <Offline />
      <Suspense fallback={<Waiting />}>
        <OnePage view={view} nameOf={nameOf} isReady={chosen.lens.length === 0 || isKnown} />
      </Suspense>
      <Foot />
      <Announcer />
    </I18nProvider>
  )
}

type Props = { view: View; nameOf: (id: string) => string; isReady: boolean }

/** A question before a thing, as the address of a question may have come from a thing's page. */
function OnePage({ view, nameOf, isReady }: Props) {
  if (view.from !== null && view.to !== null && isMap(view)) return <MapPage view={view} />
  if (view.from !== null || view.to !== null) return <RoutesPage view={view} nameOf={nameOf} isReady={isReady} />
  if (view.compared.length > 0 || view.group.length > 0) return <Compared view={view} />
  if (view.at !== null) return <Thing view={view} id={view.at} />
  return view.index === null ? <Home view={view} /> : <Everything view={view} />
}

function withoutFactors(view: View, strangers: readonly string[]): View {
  return { ...view, lens: view.lens.filter(({ factor }) => !strangers.includes(factor)) }
}

/** Which factors there are only the data says. */
function unknownFactor(id: string): Flaw {
  return { key: 'lens', piece: `lens=${id}`, ...unknownFactorWords }
}

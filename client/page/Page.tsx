import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { type Flaw, listOf, type View } from '../../common/address.ts'
import { Chips, namedIn } from '../constraints/Chips.tsx'
import { Empty } from '../dataset/Empty.tsx'
import { Footer } from '../dataset/Footer.tsx'
import { useLevels } from '../levels/useLevels.ts'
import { usePaths } from '../paths/usePaths.ts'
import { QuestionBar } from '../question/QuestionBar.tsx'
import { useNames } from '../question/useNames.ts'
import { useRoutes } from '../routes/useRoutes.ts'
import { Announcer } from '../view/announce.tsx'
import { useView } from '../view/useView.ts'
import { Notice } from './Notice.tsx'
import { Result } from './Result.tsx'

export function Page() {
  const { view: chosen, flaws: misread } = useView()
  const { nameOf, notFactors, isKnown } = useNames(
    [chosen.from, chosen.to, ...namedIn(chosen)].filter((id) => id !== null),
  )
  const strangers = notFactors(chosen.lens.map(({ factor }) => factor))
  const view = strangers.length === 0 ? chosen : withoutFactors(chosen, strangers)
  const list = listOf(view)
  const isReady = chosen.lens.length === 0 || isKnown
  const routes = useRoutes(list === 'routes' ? view : null, isReady)
  const paths = usePaths(list === 'paths' ? view : null, isReady)
  const asked = list === 'routes' ? routes : paths
  const flaws = [...misread, ...strangers.map(unknownFactor)]
  const levels = useLevels()
  const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id
  const title =
    asked.question === null ? null : `How does ${nameOf(asked.question.from)} reach ${nameOf(asked.question.to)}?`
  const hasPaths = title !== null && (asked.answer?.paths.length ?? 0) > 0
  useEffect(() => {
    document.title = title === null ? 'Crosstie' : `${title} · Crosstie`
  }, [title])
  return (
    <I18nProvider locale="en-GB">
      <nav className="skip-links" aria-label="Skip">
        <a href="#paths">To the {list}</a>
        {hasPaths && <a href="#map">To the map</a>}
        {hasPaths && <a href="#evidence">To the evidence</a>}
      </nav>
      <QuestionBar view={view} asked={asked} nameOf={nameOf} />
      <Chips view={view} nameOf={nameOf} levelName={levelName} />
      <Notice flaws={flaws} />
      {title === null ? (
        <Empty view={view} nameOf={nameOf} />
      ) : (
        <Result view={view} asked={asked} routes={routes.answer} title={title} levels={levels} nameOf={nameOf} />
      )}
      <Footer dataVersion={asked.answer?.dataVersion ?? null} />
      <Announcer />
    </I18nProvider>
  )
}

function withoutFactors(view: View, strangers: readonly string[]): View {
  return { ...view, lens: view.lens.filter(({ factor }) => !strangers.includes(factor)) }
}

/** Which factors there are only the data says. */
function unknownFactor(id: string): Flaw {
  const why = '`lens` must name factors of the data, such as strong-brand.'
  return { key: 'lens', piece: `lens=${id}`, why, taken: 'Taken instead: nothing is assumed of it.', remedy: '' }
}

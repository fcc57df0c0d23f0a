import { useEffect } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Chips } from '../constraints/Chips.tsx'
import { Empty } from '../dataset/Empty.tsx'
import { Footer } from '../dataset/Footer.tsx'
import { usePaths } from '../paths/usePaths.ts'
import { QuestionBar } from '../question/QuestionBar.tsx'
import { useLevels } from '../question/useLevels.ts'
import { useNames } from '../question/useNames.ts'
import { Announcer } from '../view/announce.tsx'
import { useView } from '../view/useView.ts'
import { Result } from './Result.tsx'

export function Page() {
  const { view, notices } = useView()
  const asked = usePaths(view)
  const levels = useLevels()
  const nameOf = useNames([view.from, view.to, ...view.avoid].filter((id) => id !== null))
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
        <a href="#paths">To the paths</a>
        {hasPaths && <a href="#map">To the map</a>}
        {hasPaths && <a href="#evidence">To the evidence</a>}
      </nav>
      <QuestionBar view={view} asked={asked} nameOf={nameOf} />
      <Chips view={view} nameOf={nameOf} levelName={levelName} />
      {notices.length > 0 && (
        <p className="notices" role="status">
          This link was read with care: {notices.join('; ')}.
        </p>
      )}
      {title === null ? (
        <Empty view={view} nameOf={nameOf} />
      ) : (
        <Result view={view} asked={asked} title={title} levels={levels} nameOf={nameOf} />
      )}
      <Footer dataVersion={asked.answer?.dataVersion ?? null} />
      <Announcer />
    </I18nProvider>
  )
}

import { useEffect } from 'react'
import { listOf, type View } from '../../common/address.ts'
import { Chips } from '../constraints/Chips.tsx'
import { useLevels } from '../levels/useLevels.ts'
import { usePaths } from '../paths/usePaths.ts'
import { QuestionBar } from '../question/QuestionBar.tsx'
import './page.css'
import { Result } from './Result.tsx'
import { useRoutes } from './useRoutes.ts'

type Props = { view: View; nameOf: (id: string) => string; isReady: boolean }

/** How one end reaches another. */
export function RoutesPage({ view, nameOf, isReady }: Props) {
  const list = listOf(view)
  const routes = useRoutes(list === 'routes' ? view : null, isReady)
  const paths = usePaths(list === 'paths' ? view : null, isReady)
  const asked = list === 'routes' ? routes : paths
  const levels = useLevels()
  const levelName = (id: string) => levels.find((level) => level.id === id)?.name ?? id
  const title =
    asked.question === null ? '' : `How does ${nameOf(asked.question.from)} reach ${nameOf(asked.question.to)}?`
  useEffect(() => {
    document.title = `${title} · Crosstie`
  }, [title])
  return (
    <>
      <QuestionBar view={view} asked={asked} nameOf={nameOf} />
      <Chips view={view} nameOf={nameOf} levelName={levelName} />
      <Result view={view} asked={asked} routes={routes.answer} title={title} levels={levels} nameOf={nameOf} />
    </>
  )
}

import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import { useFormat } from '../view/formatting.ts'
import type { RoutesQuestion } from './documents.ts'
import type { Listed } from './listed.ts'
import { crossedAt, titleOf } from './routeTitle.ts'
import { useTips } from './useRoutes.ts'
import { moveWords, routesWords } from './words.ts'

type Props = { question: RoutesQuestion | null; isKnown: boolean; listed: readonly Listed[] }

/** How much dearer the first route's crossing must be before another route comes first: no number is assumed. */
export function TippingPoint({ question, isKnown, listed }: Props) {
  const words = useWords(routesWords)
  const { says, notes, error, retry, isThere } = useTipping(question, isKnown, listed)
  if (!isThere) return null
  return (
    <div className="tipping">
      <h3>{words.tipHeading}</h3>
      {error ? <Failed what={words.tipFailed} error={error} onRetry={retry} /> : <p className="says">{says || '…'}</p>}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  )
}

export function useTipping(question: RoutesQuestion | null, isKnown: boolean, listed: readonly Listed[]) {
  const words = useWords(routesWords)
  const moves = useWords(moveWords)
  const format = useFormat()
  const [first] = listed
  const crossing = first?.passages.find(({ isCrossing }) => isCrossing)
  const level = crossing?.bodies[0]?.level ?? crossing?.from.level ?? null
  const { data, error, refetch } = useTips({ question, isKnown }, level?.id ?? null)
  const base = { error, retry: () => void refetch(), isThere: crossing !== undefined }
  if (!data || !first || !crossing) return { ...base, says: '', notes: [] as string[] }
  const where = crossedAt(crossing, moves)
  const title = titleOf(first, moves)
  const [tips, between] = [data.atLevel.tips, data.between.tips]
  const nameOf = (route: { id: string; sentence: string }) => {
    const known = listed.find(({ id }) => id === route.id)
    return known ? titleOf(known, moves) : route.sentence.replace(/\.$/, '')
  }
  const tied = tips.find(({ multiplier }) => Math.abs(multiplier - 1) < 0.005)
  const dearer = tips.find(({ multiplier }) => multiplier > 1.005)
  const cheaper = tips.findLast(({ multiplier }) => multiplier < 0.995)
  const times = (value: number) => format.friction(value)
  const notes: string[] = []
  let says = words.neverTips(where)
  if (tied) {
    says = words.tied(where)
    notes.push(words.anyDearer(nameOf(tied.to)))
  } else if (dearer) {
    says = words.staysUntil(title, where, times(dearer.multiplier))
    notes.push(words.thenFirst(nameOf(dearer.to)))
  } else if (cheaper) says = words.firstBelow(nameOf(cheaper.from), where, times(cheaper.multiplier))
  const [any] = between
  notes.push(
    any === undefined ? words.neverTipsAnywhere : words.tipsAnywhere(times(any.multiplier), any.multiplier < 1),
  )
  if (data.atLevel.outOfBudget || data.between.outOfBudget) notes.push(words.tipOutOfBudget)
  return { ...base, says, notes }
}

import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import type { RoutesAnswer } from './documents.ts'
import type { useTold } from './useRoutes.ts'
import { routesWords } from './words.ts'

type Props = { told: ReturnType<typeof useTold>; answer: RoutesAnswer | null }

/** More countries are counted. */
const most = 3

/** The answer in a sentence or two, and what of it is known and what not. */
export function ToldAnswer({ told: { data, error, refetch }, answer }: Props) {
  const words = useWords(routesWords)
  if (error) return <Failed what={words.notFound} error={error} onRetry={() => void refetch()} />
  const known = answer?.coverage.filter(({ state }) => state === 'KNOWN') ?? []
  const unknown = unknownIn(answer, words)
  return (
    <section className="told" aria-label={words.answer}>
      {answer?.onlyDetours && <p className="only-detours">{words.onlyDetours}</p>}
      <div className="gist">
        {data
          ? data.gist.map((sentence, index) => <Said key={sentence} sentence={sentence} isFirst={index === 0} />)
          : ' '}
      </div>
      <p className="known">
        {known.length > 0 && (
          <>
            <b>{words.known}</b>{' '}
            {known
              .slice(0, most)
              .map(({ sentence }) => sentence)
              .join(' ')}{' '}
            {known.length > most && words.knownInMore(known.length - most)}{' '}
          </>
        )}
        {unknown.length > 0 && (
          <>
            <b>{words.unknown}</b> {unknown.join(' ')}
          </>
        )}
      </p>
    </section>
  )
}

/** A sentence, its first clause bold where it is the first. */
function Said({ sentence, isFirst }: { sentence: string; isFirst: boolean }) {
  const end = isFirst ? clauseEnd(sentence) : 0
  return (
    <p>
      <bdi>
        {end > 0 && <b>{sentence.slice(0, end)}</b>}
        {sentence.slice(end)}
      </bdi>
    </p>
  )
}

/** Where the first clause ends: at a comma, colon or semicolon, outside of brackets and quotation marks. */
function clauseEnd(sentence: string): number {
  let depth = 0
  for (const [index, letter] of [...sentence].entries()) {
    if ('(“«'.includes(letter)) depth++
    else if (')”»'.includes(letter)) depth--
    else if (depth === 0 && /[,;:]/.test(letter) && sentence[index + 1] === ' ') return index
  }
  return sentence.endsWith('.') ? sentence.length - 1 : sentence.length
}

type Words = (typeof routesWords)['fr']

/** What nobody observed, and what has no dates, among the ties of the routes that are listed. */
export function unknownIn(answer: RoutesAnswer | null, words: Words): string[] {
  if (!answer || answer.paths.length === 0) return []
  const steps = new Map(answer.paths.flatMap(({ steps }) => steps.map((step) => [step.tie.id, step] as const)))
  const all = [...steps.values()]
  const unseen = all.filter(({ tie }) => !tie.observed).length
  const undated = all.filter((step) => step.undated).length
  return [
    ...(unseen > 0 ? [words.unobservedLines(unseen, all.length)] : []),
    ...(undated > 0 ? [words.undatedTies(undated)] : []),
  ]
}

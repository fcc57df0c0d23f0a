import { Section } from '../thing/PageHead.tsx'
import { useWords } from '../view/catalogue.ts'
import { Failed } from '../view/Failed.tsx'
import { useFormat } from '../view/formatting.ts'
import type { Left, RoutesQuestion } from './documents.ts'
import { besidesOf, type Listed } from './listed.ts'
import { useWithout } from './useRoutes.ts'
import { useTitles } from './useTitle.ts'
import { routesWords } from './words.ts'

type Props = { question: RoutesQuestion | null; isKnown: boolean; listed: readonly Listed[] }

/** What the first route would be without each party that it goes through, and without all that joins two of them. */
export function WithoutOne({ question, isKnown, listed }: Props) {
  const words = useWords(routesWords)
  const format = useFormat()
  const rows = useWithoutRows(question, isKnown, listed)
  if (rows.gone.length === 0) return null
  return (
    <Section id="without" title={words.awayHeading} className="without-one">
      {rows.error ? (
        <Failed what={words.awayFailed} error={rows.error} onRetry={rows.retry} />
      ) : (
        <table className="pairwise" data-table="without" aria-busy={rows.isWaiting}>
          <tbody>
            {rows.gone.map(({ label, left, says }) => (
              <tr key={label} data-row>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td className="number">
                  <b>{left === undefined ? '…' : left === null ? '–' : format.friction(left.friction)}</b>
                </td>
                <td>{says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="note">{words.frictionWords}</p>
    </Section>
  )
}

type Gone = { label: string; left: Left | undefined; says: string }

/** The same for page and file. */
export function useWithoutRows(question: RoutesQuestion | null, isKnown: boolean, listed: readonly Listed[]) {
  const words = useWords(routesWords)
  const titleOf = useTitles()
  const [first] = listed
  const asked = first ? takenAway(first) : { parties: [], passages: [] }
  const { data, error, refetch, isFetching } = useWithout(
    { question, isKnown },
    asked.parties.map(({ id }) => id),
    asked.passages.map(({ ends }) => ends),
  )
  const saysOf = (left: Left | undefined, others: number) => {
    if (left === undefined) return ''
    if (left === null) return words.nothingLeft
    if (others > 0 && Math.abs(left.friction - (first?.friction ?? 0)) < 0.005) return words.theSameOthers(others)
    if (left.id === first?.id) return words.theSame
    const listedOne = listed.find(({ id }) => id === left.id)
    if (listedOne) return titleOf(listedOne)
    return left.leaves.length > 0 ? `${words.detourLeft}: ${left.sentence}` : left.sentence
  }
  const labelled = asked.passages.map(({ from, to }) => words.allBetween(from, to))
  const gone: Gone[] = [
    ...asked.parties.map(({ name, plural, others }, index) => {
      const left = data?.parties[index]
      return { label: others > 0 ? words.anyOneOf(others + 1, plural) : name, left, says: saysOf(left, others) }
    }),
    ...labelled.map((label, index) => ({ label, left: data?.passages[index], says: saysOf(data?.passages[index], 0) })),
  ]
  return { gone, error, isWaiting: isFetching, retry: () => void refetch() }
}

/** The parties of a route but for its ends, its bodies first, and its crossings. */
function takenAway(route: Listed) {
  const bodies = route.passages.flatMap((passage) => {
    const [body] = passage.bodies
    if (body?.__typename !== 'Arrangement') return []
    return [{ id: body.id, name: body.name, plural: body.kind.plural, others: besidesOf(route, passage).parallel - 1 }]
  })
  const offices = route.passages
    .slice(1)
    .filter(({ from }) => from.__typename === 'Office')
    .map(({ from }) => ({ id: from.id, name: from.name, plural: '', others: 0 }))
  const passages = route.passages
    .filter(({ isCrossing }) => isCrossing)
    .map(({ from, to }) => ({ ends: [from.id, to.id], from: from.name, to: to.name }))
  return { parties: [...bodies, ...offices].slice(0, 3), passages: passages.slice(0, 2) }
}

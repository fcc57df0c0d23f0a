// The lists of the page of two agencies: their columns, as page and file show them.
import { Counted } from '../thing/Counted.tsx'
import { Linked } from '../thing/Linked.tsx'
import type { Listed } from '../thing/Listing.tsx'
import { Bar } from '../thing/ShareBar.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { ArrangementGlyph } from '../view/glyphs.tsx'
import type { PairBody, PairPlace } from './documents.ts'
import type { Gift } from './pairParts.ts'
import { pairWords } from './words.ts'

/** The columns of each list, in the words of the reader. */
export function usePairLists() {
  const words = useWords(pairWords)
  const shared = useWords(thingWords)
  const format = useFormat()

  const things = (rows: readonly { id: string; name: string }[], what: string) => (
    <details>
      <summary>
        {format.number(rows.length)}
        <span className="visually-hidden"> {what}</span>
      </summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <Linked {...row} />
          </li>
        ))}
      </ul>
    </details>
  )

  const places = (most: number): Listed<PairPlace>[] => [
    {
      key: 'country',
      title: words.country,
      cell: ({ place }) => place.name,
      shown: ({ place }) => <Linked {...place} />,
    },
    {
      key: 'works',
      title: words.works,
      cell: ({ works, state, coverage }) => {
        if (works.length > 0) return works.length
        return state === 'UNKNOWN' ? words[coverage.state] : shared.noneOnRecord
      },
      shown: ({ place, works, state, coverage }) =>
        works.length > 0 ? (
          <span className="bar-cell">
            <Bar share={works.length / most} className="jointly" />
            {things(works, `${words.works}: ${place.name}`)}
          </span>
        ) : (
          <span className="muted">{state === 'UNKNOWN' ? words[coverage.state] : shared.noneOnRecord}</span>
        ),
    },
    {
      key: 'results',
      title: words.results,
      cell: ({ results, coverage }) => {
        if (results.length > 0) return results.length
        return coverage.state === 'NO_FILE' ? shared.notInData : shared.noneOnRecord
      },
      shown: ({ place, results, coverage }) =>
        results.length > 0 ? (
          things(results, `${words.results}: ${place.name}`)
        ) : (
          <span className="muted">{coverage.state === 'NO_FILE' ? shared.notInData : shared.noneOnRecord}</span>
        ),
    },
    {
      key: 'says',
      title: words.says,
      cell: ({ sentence }) => sentence,
      shown: ({ sentence }) => <span className="muted">{sentence}</span>,
    },
  ]

  const bodies: Listed<PairBody>[] = [
    {
      key: 'body',
      title: words.body,
      cell: ({ arrangement }) => arrangement.name,
      shown: ({ arrangement }) => (
        <span className="marked">
          <ArrangementGlyph />
          <Linked {...arrangement} />
        </span>
      ),
    },
    { key: 'kind', title: words.kind, cell: ({ arrangement }) => arrangement.kind.label },
    { key: 'level', title: words.level, isWord: true, cell: ({ arrangement }) => arrangement.level.name },
    {
      key: 'members',
      title: words.members,
      isNumber: true,
      cell: ({ crowd }) => crowd,
      shown: ({ arrangement: { id, name }, crowd }) => (
        <Counted to={{ at: id }} part="members" count={crowd} what={`${words.members}: ${name}`} />
      ),
    },
    {
      key: 'how',
      title: words.how,
      cell: ({ derivedShare }) => (derivedShare > 0 ? words.byRule : words.seen),
    },
  ]

  const gifts: Listed<Gift>[] = [
    { key: 'from', title: words.from, cell: ({ from }) => from.name, shown: ({ from }) => <Linked {...from} /> },
    { key: 'to', title: words.to, cell: ({ to }) => to.name, shown: ({ to }) => <Linked {...to} /> },
    { key: 'year', title: words.year, cell: ({ year }) => year, shown: ({ year }) => String(year) },
    {
      key: 'amount',
      title: `${words.amount}, US$ m`,
      isNumber: true,
      cell: ({ amount }) => amount.amount,
      shown: ({ amount }) => format.millions(amount.amount),
    },
  ]
  return { places, bodies, gifts }
}

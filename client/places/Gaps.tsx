import type { View } from '../../common/address.ts'
import type { Table } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { jointWorkCalled } from '../thing/recordsToCorrect.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import type { CountryAnswer, Gap, WithWhom } from './documents.ts'
import { calledOf, withoutPlace } from './here.ts'
import { placeWords } from './words.ts'

const shownAtFirst = 5
/** What opens the rest of the list, in the address. */
const opened = 'gaps'

type Props = { answer: CountryAnswer; gaps: WithWhom['gaps']; view: View }

/** Pairs that stand under one output and have no joint activity on record. */
export function Gaps({ answer, gaps, view }: Props) {
  const words = useWords(placeWords)
  const format = useFormat()
  const { place } = answer
  if (answer.atWork.blank !== null) return <p className="secondary muted">{words.gapsUnknown}</p>
  if (gaps.totalCount === 0) return <p className="secondary">{words.noGaps}</p>
  const isOpen = view.expanded.includes(opened)
  const shown = isOpen ? gaps.nodes : gaps.nodes.slice(0, shownAtFirst)
  const alone = gaps.workingAlone.map(calledOf)
  return (
    <>
      <p className="secondary muted">
        {words.gapsAside(format.number(gaps.totalCount), format.number(gaps.pairs), place.name)}
      </p>
      <ol className="gaps" data-table="gaps">
        {shown.map((gap) => (
          <GapRow key={gap.agencies.map(({ id }) => id).join(' ')} gap={gap} place={place} />
        ))}
      </ol>
      <p className="note">
        {!isOpen && gaps.nodes.length > shownAtFirst && (
          <>
            <Anchor keeps to={{ expanded: [...view.expanded, opened] }}>
              {words.more(format.number(gaps.totalCount - shownAtFirst))}
            </Anchor>
            {'. '}
          </>
        )}
        {isOpen && gaps.totalCount > gaps.nodes.length && (
          <>{words.gapsInFile(format.number(gaps.totalCount - gaps.nodes.length))} </>
        )}
        {words.gapsNote} {alone.length > 0 && words.gapsAlone(format.listed(alone))}
      </p>
    </>
  )
}

function GapRow({ gap, place }: { gap: Gap; place: CountryAnswer['place'] }) {
  const words = useWords(placeWords)
  const format = useFormat()
  const [one, other] = gap.agencies.map(calledOf) as [string, string]
  const [from, to] = gap.agencies.map(
    ({ id }) => gap.offices.find((office) => office.id.startsWith(`${id}-`))?.id ?? id,
  ) as [string, string]
  const names = gap.results.map(({ name }) => withoutPlace(name, place.name))
  const pair = words.pairOf(one, other)
  return (
    <li data-row={`${gap.agencies[0]?.id} ${gap.agencies[1]?.id}`}>
      <Anchor to={{ from, to }}>
        <bdi>{pair}</bdi>
      </Anchor>
      <b>{words.outputs(format.number(gap.sharedResults), gap.sharedResults === 1)}</b>
      <span className="gap-why">
        <bdi>{format.listed(names)}</bdi>
      </span>
      <Wrong record={jointWorkCalled(pair, place)} name={pair} />
    </li>
  )
}

export function useGapsTable(answer: CountryAnswer, gaps: WithWhom['gaps'] | undefined): Table | null {
  const words = useWords(placeWords)
  if (!gaps || answer.atWork.blank !== null || gaps.nodes.length === 0) return null
  return {
    id: 'gaps',
    title: words.gaps,
    columns: [
      { key: 'one', title: words.agency },
      { key: 'other', title: words.agency },
      { key: 'outputs', title: words.outputs('', false).trim() },
      { key: 'names', title: words.body },
    ],
    rows: gaps.nodes.map(({ agencies, sharedResults, results }) => [
      ...(agencies.map(calledOf) as [string, string]),
      sharedResults,
      results.map(({ name }) => withoutPlace(name, answer.place.name)).join('; '),
    ]),
    notes: [words.gapsNote],
  }
}

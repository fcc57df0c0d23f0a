import { useDataset } from '../dataset/useDataset.ts'
import { Section } from '../thing/PageHead.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { StrokeMark } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import type { EachPlace } from './documents.ts'
import { countriesTaken } from './everyRow.ts'
import { everythingWords } from './everythingWords.ts'
import { Gist } from './Gist.tsx'
import { byRegion } from './lists.ts'
import { useEverywhere } from './useLists.ts'

type State = EachPlace['coverage']['state']

/** What somebody put on record is solid; that nobody did is dotted, whichever blank it is. */
const strokes = {
  KNOWN: 'solid',
  NONE_JOINT: 'solid',
  TOTALS_ONLY: 'dotted',
  NO_FILE: 'dotted',
} as const satisfies Record<State, string>

export function Countries() {
  return <Query query={useEverywhere()}>{(places) => <Regions places={places} />}</Query>
}

function Regions({ places }: { places: readonly EachPlace[] }) {
  const words = useWords(everythingWords)
  const { number } = useFormat()
  const countries = places.filter(({ kind }) => kind.isCountry)
  const inState = (state: State) => number(countries.filter(({ coverage }) => coverage.state === state).length)
  const about = useDataset().data
  const says = words.countriesGist(
    number(countries.length),
    inState('KNOWN'),
    inState('NONE_JOINT'),
    inState('TOTALS_ONLY'),
    inState('NO_FILE'),
  )
  return (
    <>
      <Gist says={says} content={about ? () => countriesTaken(places, says, words, about) : null} />
      <p className="note">{words.countriesNote}</p>
      {byRegion(places, words.elsewhere).map(({ id, title, items }) => (
        <Section
          key={id}
          id={`region-${id}`}
          title={
            id === '' ? (
              title
            ) : (
              <Anchor to={{ at: id }}>
                <bdi>{title}</bdi>
              </Anchor>
            )
          }
          aside={number(items.length)}
        >
          <ul className="names" data-table="countries">
            {items.map((place) => (
              <li key={place.id} data-row={place.id}>
                <StrokeMark stroke={strokes[place.coverage.state]} />
                <span>
                  <Anchor to={{ at: place.id }}>
                    <bdi>{place.name}</bdi>
                  </Anchor>{' '}
                  <span className="note">{words[place.coverage.state]}</span>
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

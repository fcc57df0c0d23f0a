import { Wrong } from '../takeaway/Wrong.tsx'
import { Linked } from '../thing/Linked.tsx'
import { partOf } from '../thing/recordsToCorrect.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import type { CountryAnswer } from './documents.ts'
import { type Dated, useBreaks } from './usePlace.ts'
import { placeWords } from './words.ts'

/** Parts that lead nowhere, a clause each; successions apart, as they are none. */
export function Broken({ answer, on }: { answer: CountryAnswer; on: Dated }) {
  const words = useWords(placeWords)
  const format = useFormat()
  const found = useBreaks(answer.place.id, on)
  const { successions } = answer.atWork
  return (
    <>
      <Query query={found}>
        {({ nodes }) =>
          nodes.length === 0 ? (
            <p className="secondary">{words.noBreaks}</p>
          ) : (
            <ul className="plain-list" data-table="breaks">
              {nodes.map(({ reason, office, arrangement, endedOn, tie }) => (
                <li key={tie.id} data-row="">
                  <Linked
                    id={office.id}
                    name={words[reason](office.name, arrangement.name, endedOn === null ? '' : format.day(endedOn))}
                  />{' '}
                  <Wrong record={partOf(office.id, arrangement.id)} name={`${office.name} – ${arrangement.name}`} />
                </li>
              ))}
            </ul>
          )
        }
      </Query>
      {successions.map(({ office, former, on }) => (
        <p className="secondary" key={`${office.id} ${former.id}`}>
          <Linked id={office.id} name={words.succession(on?.slice(0, 4) ?? null, former.name, office.name)} />
        </p>
      ))}
    </>
  )
}

import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { request } from '../graphql.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { StrokeMark, strokeOf } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import { GroupAnywhere, GroupThere, type GroupThereAnswer, type PlaceAnswer, PlanKinds } from './documents.ts'
import { ofEachPlace } from './in-turn.ts'
import {
  type Agency,
  allOf,
  byPlace,
  calledShort,
  groupGist,
  linesAbove,
  type Named,
  type Seat,
  sitting,
} from './seats.ts'
import { inOrderOfName } from './side-by-side.ts'
import { compareWords } from './words.ts'

export type GroupAsked = { agencies: readonly Agency[]; view: View }

/** Where a group sits in each of some places; each place is read by itself. */
export function useSeats({ agencies, view }: GroupAsked, answers: readonly PlaceAnswer[]): Seat[] {
  const ids = agencies.map(({ id }) => id)
  const found = useQueries({
    queries: answers.map(({ place }) => {
      const { asOf, includeIllustrative } = view
      const asked = { agencies: ids, place: place.id, asOf, includeIllustrative }
      return {
        queryKey: ['together', asked],
        queryFn: async ({ signal }: { signal: AbortSignal }) =>
          (await ofEachPlace(() => request(GroupThere, asked, signal))).together,
        enabled: ids.length > 1,
      }
    }),
  })
  return answers.map((plan, index) => {
    const { data, isError } = found[index] ?? {}
    return { place: plan.place, plan, answer: data ?? (isError ? 'unread' : 'reading') }
  })
}

/** For each place: under which outputs and in which activities all of them sit, and the lines above each. */
export function SeatList({ seats, count }: { seats: readonly Seat[]; count: number }) {
  const words = useWords(compareWords)
  const format = useFormat()
  return (
    <>
      <div className="says">
        {groupGist(seats, words, format).map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </div>
      <ul className="seats" data-table="group">
        {seats.map((seat) => (
          <li key={seat.place.id} data-row={seat.place.id}>
            <b>
              <Anchor to={{ at: seat.place.id }}>
                <bdi>{seat.place.name}</bdi>
              </Anchor>
            </b>
            <div>
              {typeof seat.answer === 'string' ? (
                <span className="muted">{words[seat.answer]}</span>
              ) : (
                <OneSeat plan={seat.plan} answer={seat.answer} count={count} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function OneSeat({ plan, answer, count }: { plan: PlaceAnswer; answer: GroupThereAnswer; count: number }) {
  const words = useWords(compareWords)
  const format = useFormat()
  const { outputs, activities, others } = sitting(answer)
  const { known, unknown, absent, shared } = linesAbove(answer)
  const { state } = plan.place.coverage
  return (
    <>
      <p>
        {outputs.length > 0 && (
          <>
            <StrokeMark stroke="dashed" /> {words.outputs(outputs.length)}
            {format.colon}
            <Links things={outputs} />
          </>
        )}
        {outputs.length > 0 && activities.length > 0 && format.semicolon}
        {activities.length > 0 && (
          <>
            <StrokeMark stroke="solid" /> {words.activities(activities.length)}
            {format.colon}
            <Links things={activities} />
          </>
        )}
        {outputs.length === 0 && activities.length === 0 && <Blank />}
      </p>
      {others.length > 0 && (
        <p className="muted">{words.alsoIn(format.listed(others.map(({ arrangement }) => arrangement.name)))}</p>
      )}
      <ul className="lines">
        {known.map(({ office, superior, line }) => (
          <li key={`${office?.id} ${superior?.id}`}>
            <StrokeMark stroke={strokeOf(line?.basis ?? 'DERIVED')} />
            <span>
              <Anchor to={{ at: office?.id ?? '' }}>
                <bdi>{office?.name}</bdi>
              </Anchor>{' '}
              →{' '}
              <Anchor to={{ at: superior?.id ?? '' }}>
                <bdi>{superior?.name}</bdi>
              </Anchor>
            </span>
          </li>
        ))}
        {unknown.map(({ office }) => (
          <li key={office?.id}>
            <StrokeMark stroke="dotted" />
            <span>{words.noSuperior(office?.name ?? '')}</span>
          </li>
        ))}
        {absent.length > 0 && (
          <li>
            <StrokeMark stroke="dotted" />
            <span>{words.noOffice(format.listed(absent.map(calledShort)), absent.length)}</span>
          </li>
        )}
      </ul>
      {known.length > 1 && (
        <p className="muted">
          {shared.length === 0
            ? words.noSharedBody
            : words.superiorsShare(format.listed(shared.map(({ arrangement }) => arrangement.name)))}
        </p>
      )}
    </>
  )

  function Blank() {
    if (plan.plan === null) return <>{state === 'NO_FILE' ? words.notKnownNoFile : words.noPlanDay}</>
    return <>{state === 'TOTALS_ONLY' ? words.notKnownTotals : words.noOutput(allOf(count, words))}</>
  }
}

function Links({ things }: { things: readonly { arrangement: Named }[] }) {
  return things.map(({ arrangement }, index) => (
    <span key={arrangement.id}>
      {index > 0 && ', '}
      <Anchor to={{ at: arrangement.id }}>
        <bdi>{arrangement.name}</bdi>
      </Anchor>
    </span>
  ))
}

function useAnywhere({ agencies, view }: GroupAsked) {
  const kinds = useQuery({
    queryKey: ['plan kinds'],
    queryFn: async ({ signal }) => {
      const { arrangementKinds } = await request(PlanKinds, {}, signal)
      return arrangementKinds.filter(({ isPartOfPlan }) => isPartOfPlan).map(({ id }) => id)
    },
  })
  const { asOf, includeIllustrative } = view
  const asked = { agencies: agencies.map(({ id }) => id), kinds: kinds.data ?? [], asOf, includeIllustrative }
  return useQuery({
    queryKey: ['together anywhere', asked],
    queryFn: async ({ signal }) => (await request(GroupAnywhere, asked, signal)).together,
    enabled: agencies.length > 1 && kinds.data !== undefined,
    placeholderData: keepPreviousData,
  })
}

/** Where all of them stand together in any plan, place by place. */
export function AnywhereList({ asked }: { asked: GroupAsked }) {
  const words = useWords(compareWords)
  const format = useFormat()
  const language = useLanguage()
  const found = useAnywhere(asked)
  const ids = asked.agencies.map(({ id }) => id)
  return (
    <Query query={found}>
      {(answer) => {
        const all = allOf(ids.length, words)
        const places = byPlace(answer, inOrderOfName(language))
        const count = places.filter(({ place }) => place !== null).length
        return (
          <>
            <div className="says">
              {answer.totalCount === 0 ? words.anywhereNone(all) : words.anywhere(all, format.number(count))}{' '}
              {answer.nodes.length < answer.totalCount &&
                words.firstOnly(format.number(answer.nodes.length), format.number(answer.totalCount))}
            </div>
            <ul className="seats" data-table="group">
              {places.map(({ place, outputs, activities }) => (
                <li key={place?.id ?? ''} data-row={place?.id ?? 'several'}>
                  <b>
                    {place === null ? (
                      words.severalCountries
                    ) : (
                      <Anchor to={{ at: place.id }}>
                        <bdi>{place.name}</bdi>
                      </Anchor>
                    )}
                  </b>
                  <div>
                    {outputs.length > 0 && (
                      <p>
                        <StrokeMark stroke="dashed" /> {words.outputs(outputs.length)}
                        {format.colon}
                        <Links things={outputs.map((arrangement) => ({ arrangement }))} />
                      </p>
                    )}
                    {activities.length > 0 && (
                      <p>
                        <StrokeMark stroke="solid" /> {words.activities(activities.length)}
                        {format.colon}
                        <Links things={activities.map((arrangement) => ({ arrangement }))} />
                      </p>
                    )}
                    {place !== null && (
                      <p>
                        <Anchor to={{ compared: [place.id], group: ids }}>{words.whoseLine(place.name)}</Anchor>
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          </>
        )
      }}
    </Query>
  )
}

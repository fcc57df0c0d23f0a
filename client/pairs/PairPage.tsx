import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, Listing, tableOf } from '../thing/Listing.tsx'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { jointWorkOf, partOf, receivedOf } from '../thing/recordsToCorrect.ts'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { type PairAnswer, PairOf } from './documents.ts'
import { pairFigure } from './pairFigure.ts'
import { usePairLists } from './pairLists.tsx'
import { giftsOf, placeGroups } from './pairParts.ts'
import { type Two, usePair, usePairBodies, usePairPlaces } from './usePair.ts'
import { pairWords } from './words.ts'

type Props = { view: View; two: Two }

/** The page of two agencies: where they work together, where they stand under one result, and where the data does not say. */
export function PairPage({ view, two }: Props) {
  const words = useWords(pairWords)
  const answer = usePair(two, view)
  const [one, other] = answer.data?.pair.agencies.map(({ acronym, name }) => acronym ?? name) ?? two
  return (
    <ThingFrame title={words.title(one ?? two[0], other ?? two[1])}>
      <Query query={answer}>{(found) => <Parts view={view} two={two} answer={found} />}</Query>
    </ThingFrame>
  )
}

function Parts({ view, two, answer }: Props & { answer: PairAnswer }) {
  const words = useWords(pairWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const { pair, overlap, dataset } = answer
  const asOf = view.asOf ?? dataset.referenceDate
  const places = usePairPlaces(two, view)
  const bodies = usePairBodies(two, answer, view)
  const lists = usePairLists()
  const [one, other] = pair.agencies
  const rows = places.data?.rows ?? []
  const beyond = (bodies.data ?? []).filter(({ arrangement }) => arrangement.place === null)
  const gifts = giftsOf(answer)
  const unknown = pair.unknown.reduce((sum, { count }) => sum + count, 0)
  const alike = overlap.nodes[0]
  const gist = useGist(answer)
  const more = (count: number) => shared.more(format.number(count))
  const groups = placeGroups(rows, {
    ...words,
    blank: ({ coverage }) => words[coverage.state],
    countries: (count) => words.countries(format.number(count), count === 1),
    colon: format.colon,
  })
  const mostWorks = Math.max(...rows.map(({ works }) => works.length), 1)
  if (!one || !other) return <p>{words.pick}</p>
  const names = [one, other].map(({ acronym, name }) => acronym ?? name) as [string, string]
  const content =
    places.data && bodies.data
      ? (): Content => ({
          stem: `${one.id}-${other.id}`,
          title: words.title(one.name, other.name),
          says: [unmarked(gist)],
          notes: [words.note, words.bodiesNote],
          tables: [
            tableOf({ id: 'places', title: words.places, notes: [words.note] }, lists.places(mostWorks), rows),
            tableOf({ id: 'bodies', title: words.bodies, notes: [words.bodiesNote] }, lists.bodies, beyond),
            tableOf({ id: 'gifts', title: words.money, notes: [words.moneyNote] }, lists.gifts, gifts),
          ].filter(({ rows }) => rows.length > 0),
          figures:
            rows.length === 0
              ? []
              : [
                  {
                    title: words.title(...names),
                    svg: pairFigure(groups, { title: words.title(...names), heads: words, number: format.number }),
                    legend: [{ mark: { square: 'filled' }, words: words.worksOnRecord }],
                  },
                ],
          asOf,
          dataVersion: dataset.dataVersion,
          licence: dataset.licence,
          settings: [],
          graph: null,
          graphql: [
            asked(words.places, PairOf, {
              agencies: [one.id, other.id],
              one: one.id,
              other: other.id,
              asOf,
              illustrative: view.includeIllustrative,
            }),
          ],
          cypher: [{ title: words.places, text: pair.asCypher.text }],
        })
      : null
  const facts = [
    { key: 'together', value: pair.together, say: words.togetherFact },
    { key: 'other-days', value: pair.togetherOnOtherDays, say: words.otherDaysFact },
    { key: 'result', value: pair.sameResult, say: words.resultFact },
    { key: 'apart', value: pair.apart, say: words.apartFact },
    { key: 'unknown', value: unknown, say: words.unknownFact },
  ]
  return (
    <>
      <PageHead
        crumbs={<Anchor to={{ index: 'agencies' }}>{words.agencies}</Anchor>}
        name={
          <>
            <Linked id={one.id} name={names[0]} /> · <Linked id={other.id} name={names[1]} />
          </>
        }
        gist={
          <p>
            <Emphasised>{gist}</Emphasised>
          </p>
        }
        actions={
          <>
            <Anchor className="button primary" to={{ from: one.id, to: other.id }}>
              {words.route}
            </Anchor>
            <TakeAway content={content} />
          </>
        }
      />
      <Facts>
        <Fact part="places" value={format.number(pair.bothAtWork)}>
          {words.bothFact}
        </Fact>
        {facts
          .filter(({ value }) => value > 0)
          .map(({ key, value, say }) => (
            <Fact key={key} part="places" value={format.number(value)}>
              {say}
            </Fact>
          ))}
      </Facts>
      <div className="thing-parts">
        <Section id="places" title={words.places} aside={words.placesAside}>
          <Query query={places}>
            {() =>
              rows.length === 0 ? (
                <p className="secondary">{words.notAtWork(...names)}</p>
              ) : (
                <>
                  <Listing
                    id="places"
                    caption={words.places}
                    columns={lists.places(mostWorks)}
                    groups={groups}
                    keyOf={({ place }) => place.id}
                    view={view}
                    wrong={({ place }) => <Wrong record={jointWorkOf(one, other, place)} name={place.name} />}
                  />
                  <p className="note section-note">{words.note}</p>
                </>
              )
            }
          </Query>
        </Section>
      </div>
      <div className="thing-parts two ruled">
        <Section id="bodies" title={words.bodies} aside={words.bodiesAside}>
          <Query query={bodies}>
            {() =>
              beyond.length === 0 ? (
                <p className="secondary">{words.noBodies}</p>
              ) : (
                <>
                  <Listing
                    id="bodies"
                    caption={words.bodies}
                    columns={lists.bodies}
                    groups={headAndRest('bodies', beyond, 16, more)}
                    keyOf={({ arrangement }) => arrangement.id}
                    view={view}
                    wrong={({ arrangement }) => <Wrong record={partOf(null, arrangement.id)} name={arrangement.name} />}
                  />
                  <p className="note section-note">{words.bodiesNote}</p>
                </>
              )
            }
          </Query>
        </Section>
        <div>
          <Section id="goals" title={words.goals}>
            <p className="secondary">
              {alike && alike.schoener !== null && overlap.year !== null ? (
                <>
                  {words.goalsText(format.number(Math.round(100 * alike.schoener) / 100), overlap.year)}{' '}
                  {words.goalsShared(format.number(alike.sharedCount), format.number(alike.allCount))}
                </>
              ) : (
                words.goalsNone
              )}
            </p>
            <p className="note">{words.goalsNote}</p>
          </Section>
          <Section id="gifts" title={words.money} className="follows">
            {gifts.length === 0 ? (
              <p className="secondary">{words.noMoney}</p>
            ) : (
              <>
                <Listing
                  id="gifts"
                  caption={words.money}
                  columns={lists.gifts}
                  groups={headAndRest('gifts', gifts, 10, more)}
                  keyOf={(row) => row.id}
                  view={view}
                  wrong={({ from, to, year, amount }) => (
                    <Wrong
                      name={`${from.name} – ${to.name}`}
                      record={receivedOf({ from: from.id, to: to.id, year, amount })}
                    />
                  )}
                />
                <p className="note section-note">{words.moneyNote}</p>
              </>
            )}
          </Section>
        </div>
      </div>
    </>
  )
}

function useGist({ pair }: PairAnswer): string {
  const words = useWords(pairWords)
  const format = useFormat()
  const names = pair.agencies.map(({ acronym, name }) => acronym ?? name)
  if (pair.bothAtWork === 0 && pair.together === 0) return words.notAtWork(names[0] ?? '', names[1] ?? '')
  const unknown = pair.unknown.reduce((sum, { count }) => sum + count, 0)
  const both = format.number(pair.bothAtWork)
  const parts = [
    pair.together > 0 ? words.gist(format.number(pair.together), both) : words.gistNone(both),
    pair.sameResult > 0 && words.gistResult(format.number(pair.sameResult)),
    pair.apart > 0 && words.gistApart(format.number(pair.apart)),
    unknown > 0 && words.gistUnknown(format.number(unknown)),
  ]
  return `${parts.filter(Boolean).join(format.semicolon)}.`
}

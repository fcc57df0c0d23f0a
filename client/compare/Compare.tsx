import { keepPreviousData, type UseQueryResult, useQueries, useQuery } from '@tanstack/react-query'
import type { TadaDocumentNode } from 'gql.tada'
import { useEffect } from 'react'
import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { type ResultOf, request } from '../graphql.ts'
import { SiteLinks, Top } from '../head/Top.tsx'
import { TakeAway } from '../takeaway/TakeAway.tsx'
import { PageHead, Section } from '../thing/PageHead.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Query } from '../view/Query.tsx'
import { go } from '../view/useView.ts'
import { Chosen } from './Chosen.tsx'
import './compare.css'
import { contentOf } from './content-of.ts'
import { Coded as CodedIn, Held, Plans, PracticeSets, Sorts } from './documents.ts'
import { ofEachPlace } from './in-turn.ts'
import { Sides } from './Sides.tsx'
import { type Agency, allOf, calledShort, type Named } from './seats.ts'
import { type Asked, groupsOf, inOrderOfName } from './side-by-side.ts'
import { gistOf } from './sides-in-words.ts'
import { AnywhereList, SeatList, useSeats } from './Together.tsx'
import { type CompareWords, compareWords } from './words.ts'

const mostPlaces = 12
const mostAgencies = 40

type Place = Named & { kind: { label: string; isCountry: boolean } }
type Sorted = { places: Place[]; agencies: Agency[]; group: Agency[]; flaws: string[] }

/** Places or agencies side by side. */
export function Compare({ view }: { view: View }) {
  const ids = [...new Set([...view.compared, ...view.group])]
  const words = useWords(compareWords)
  const sorts = useQuery({
    queryKey: ['sorts', ids],
    queryFn: async ({ signal }) => (await request(Sorts, { ids }, signal)).nodes,
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <Top>
        <SiteLinks />
      </Top>
      <main id="main" tabIndex={-1} className="compare">
        <Query query={sorts}>
          {(nodes) => {
            const sorted = sortedOut(view, nodes, words)
            return sorted.places.length === 0 && sorted.agencies.length > 0 ? (
              <Agencies view={view} sorted={sorted} />
            ) : (
              <Places view={view} sorted={sorted} />
            )
          }}
        </Query>
      </main>
    </>
  )
}

/** What of the address is a place, what an agency, and what is neither. */
function sortedOut(view: View, nodes: ResultOf<typeof Sorts>['nodes'], words: CompareWords): Sorted {
  const found = new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])))
  const sorted: Sorted = { places: [], agencies: [], group: [], flaws: [] }
  for (const id of view.compared) {
    const node = found.get(id)
    if (node?.__typename === 'Place') sorted.places.push(node)
    else if (node?.__typename === 'Agency') sorted.agencies.push(node)
    else sorted.flaws.push(node && 'name' in node ? words.neither(node.name) : words.unknown(id))
  }
  for (const id of view.group) {
    const node = found.get(id)
    if (node?.__typename === 'Agency') sorted.group.push(node)
    else sorted.flaws.push(node && 'name' in node ? words.neither(node.name) : words.unknown(id))
  }
  if (sorted.places.length > 0) for (const { name } of sorted.agencies) sorted.flaws.push(words.mixed(name))
  return sorted
}

function usePlans(places: readonly Place[], asOf: string | null) {
  const ids = places.map(({ id }) => id)
  return useQuery({
    queryKey: ['plans', ids, asOf],
    queryFn: async ({ signal }) => (await request(Plans, { places: ids, asOf }, signal)).plans,
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  })
}

/** What is asked of each place by itself, a few at a time. */
function useEach<Answer, Variables extends object>(
  places: readonly string[],
  key: string,
  settings: Omit<Variables, 'place'>,
  document: TadaDocumentNode<Answer, Variables>,
) {
  return useQueries({
    queries: places.map((place) => ({
      queryKey: [key, place, settings],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        ofEachPlace(() => request(document, { ...settings, place } as unknown as Variables, signal)),
    })),
  })
}

function stateOf<Answer>(query: UseQueryResult<Answer> | undefined): Asked<Answer> {
  return query?.data ?? (query?.isError ? 'unread' : 'reading')
}

function Places({ view, sorted }: { view: View; sorted: Sorted }) {
  const words = useWords(compareWords)
  const format = useFormat()
  const language = useLanguage()
  const inOrder = inOrderOfName(language)
  const all = sorted.places.toSorted(inOrder)
  const plans = usePlans(all, view.asOf)
  // Until it is known, a region may have a plan of its own: one for several countries.
  const read = (plans.data ?? []).toSorted((one, other) => inOrder(one.place, other.place))
  const answers = read.filter(({ plan, place }) => {
    const kind = all.find(({ id }) => id === place.id)?.kind
    return kind !== undefined && (kind.isCountry || plan !== null)
  })
  const refused = all.filter(
    ({ id, kind }) => !kind.isCountry && read.some(({ place, plan }) => place.id === id && !plan),
  )
  const shown = all.filter(({ id }) => !refused.some((place) => place.id === id))
  const title = titleOf(
    shown.map(({ name }) => name),
    words,
    format.listed,
  )
  useTitle(title)

  const { asOf, includeIllustrative } = view
  const shownIds = answers.map(({ place }) => place.id)
  const coded = useEach(shownIds, 'coded', { includeIllustrative }, CodedIn)
  const held = useEach(shownIds, 'held', { asOf, includeIllustrative }, Held)
  const { data: sets = [] } = useQuery({
    queryKey: ['practice sets'],
    queryFn: async ({ signal }) => (await request(PracticeSets, {}, signal)).practiceSets,
  })
  const sides = answers.map((answer, index) => ({
    answer,
    coded: stateOf(coded[index]),
    held: stateOf(held[index]),
  }))
  const unread = [...coded, ...held].filter(({ isError }) => isError)
  const groups = groupsOf(sides, { words, format, sets })
  const gist = gistOf(answers, words, format)
  const flaws = [...sorted.flaws, ...refused.map(({ name }) => words.region(name))]
  const asked = { agencies: sorted.group, view }
  const seats = useSeats(asked, sorted.group.length > 1 ? answers : [])
  const { data: dataset } = useDataset()
  const content =
    dataset && answers.length > 0
      ? () =>
          contentOf({ title, answers, groups, gist, flaws, group: sorted.group, seats, dataset, words, format, view })
      : null
  const sources = new Map(
    answers.flatMap(({ place }) => place.coverage.sources.map((one) => [one.id, one.name] as const)),
  )
  return (
    <>
      <PageHead
        crumbs={<Anchor to={{ index: 'countries' }}>{words.countries}</Anchor>}
        name={title}
        gist={
          <>
            {all.length === 0 && <p>{words.nothingSays}</p>}
            <p>
              {gist.map((sentence, index) => (
                <span key={index}>
                  {sentence.map(({ text, strong }, piece) => (strong ? <b key={piece}>{text}</b> : text))}{' '}
                </span>
              ))}
            </p>
          </>
        }
        actions={<TakeAway content={content} />}
      />
      <Flaws flaws={flaws} />
      <Chosen
        label={words.placesCompared}
        title={words.places}
        chosen={all}
        kind="PLACE"
        most={mostPlaces}
        add={words.addPlace}
        find={words.findPlace}
        hint={words.placeHint}
        nothing={words.noPlace}
        onChange={(compared) => go({ compared })}
        note={words.order}
      />
      {all.length > 0 && (
        <Query query={plans}>
          {() => (
            <>
              {answers.length > 0 && <Sides answers={answers} groups={groups} />}
              {unread.length > 0 && (
                <p className="note">
                  {words.someUnread}{' '}
                  <Button
                    className="button small"
                    onPress={() => {
                      for (const { refetch } of unread) void refetch()
                    }}
                  >
                    {words.retry}
                  </Button>
                </p>
              )}
              <p className="note compare-note">
                {words.footnote(format.day(answers[0]?.asOf ?? dataset?.referenceDate ?? '2000-01-01'))}{' '}
                {sources.size > 0 && (
                  <>
                    {words.sources}
                    {format.colon}
                    {[...sources].map(([id, name], index) => (
                      <span key={id}>
                        {index > 0 && format.semicolon}
                        <Anchor to={{ at: id }}>
                          <bdi>{name}</bdi>
                        </Anchor>
                      </span>
                    ))}
                    .
                  </>
                )}
              </p>
            </>
          )}
        </Query>
      )}
      <GroupSection group={sorted.group} onChange={(group) => go({ group })}>
        {sorted.group.length > 1 && all.length === 0 && <AnywhereList asked={asked} />}
        {seats.length > 0 && <SeatList seats={seats} count={sorted.group.length} />}
      </GroupSection>
    </>
  )
}

/** Agencies alone: where do all of them already sit, wherever that is? */
function Agencies({ view, sorted: { agencies, flaws } }: { view: View; sorted: Sorted }) {
  const words = useWords(compareWords)
  const format = useFormat()
  const title = words.together(format.listed(agencies.map(calledShort)))
  useTitle(title)
  return (
    <>
      <PageHead
        crumbs={<Anchor to={{ index: 'agencies' }}>{words.agencies}</Anchor>}
        name={title}
        gist={null}
        actions={<TakeAway content={null} />}
      />
      <Flaws flaws={flaws} />
      <GroupSection group={agencies} onChange={(compared) => go({ compared })}>
        {agencies.length > 1 && <AnywhereList asked={{ agencies, view }} />}
      </GroupSection>
    </>
  )
}

type GroupProps = { group: readonly Agency[]; onChange: (ids: string[]) => void; children: React.ReactNode }

/** A joint step of several agencies: who they are, and where all of them already sit. */
function GroupSection({ group, onChange, children }: GroupProps) {
  const words = useWords(compareWords)
  const format = useFormat()
  const names = group.map(calledShort)
  const [only] = names
  return (
    <Section
      id="group"
      className="compare-group"
      title={group.length > 1 ? words.propose(format.listed(names), allOf(group.length, words)) : words.noGroup}
    >
      <Chosen
        label={words.groupAsked}
        title={words.agencies}
        chosen={group.map((agency) => ({ id: agency.id, name: calledShort(agency) }))}
        kind="AGENCY"
        most={mostAgencies}
        add={words.addAgency}
        find={words.findAgency}
        hint={words.agencyHint}
        nothing={words.noAgency}
        onChange={onChange}
      />
      {group.length === 0 && <p className="muted">{words.noGroupSays}</p>}
      {group.length === 1 && only !== undefined && <p className="muted">{words.oneInGroup(only)}</p>}
      {children}
    </Section>
  )
}

function Flaws({ flaws }: { flaws: readonly string[] }) {
  if (flaws.length === 0) return null
  return (
    <div className="compare-flaws" role="status">
      <ul>
        {flaws.map((flaw) => (
          <li key={flaw}>{flaw}</li>
        ))}
      </ul>
    </div>
  )
}

function titleOf(names: readonly string[], words: CompareWords, listed: (names: readonly string[]) => string): string {
  if (names.length === 0) return words.nothing
  const count = words.numberWord(names.length)
  const capital = `${count.charAt(0).toUpperCase()}${count.slice(1)}`
  return names.length <= 4 ? words.sideBySide(listed(names)) : words.manySideBySide(capital)
}

function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Crosstie`
  }, [title])
}

import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import type { Whole } from '../thing/everyPage.ts'
import { leastSpent } from '../thing/lately.ts'
import { matrixWords } from '../thing/matrixWords.ts'
import { unitOf } from '../thing/money.ts'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { PairMatrix } from '../thing/PairMatrix.tsx'
import { jointWorkCalled } from '../thing/recordsToCorrect.ts'
import { ShareBar } from '../thing/ShareBar.tsx'
import { ThingActions } from '../thing/ThingActions.tsx'
import { TwoMasters, useMasters, useMastersTable } from '../thing/TwoMasters.tsx'
import { thingWords } from '../thing/thingWords.ts'
import type { Matrix, Pair } from '../thing/twoByTwo.ts'
import { useMatrixFigure } from '../thing/useMatrixFigure.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { go } from '../view/useView.ts'
import { BodyList, groupOf, useBodyTable } from './BodyList.tsx'
import { Broken } from './Broken.tsx'
import { gistOf } from './countryGist.ts'
import { type AgencyHere, type Body, type CountryAnswer, Country as CountryDocument, WithWhom } from './documents.ts'
import { Gaps, useGapsTable } from './Gaps.tsx'
import { byRuleIn, calledOf, hereIn } from './here.ts'
import { matrixOf } from './sharedWork.ts'
import { ThenNow, useThenTable } from './ThenNow.tsx'
import { useBodies, useTiesOnRecord, useWithWhom } from './usePlace.ts'
import { useWhoNotes, useWhoRows, useWhoTable, Who, WhoNote } from './Who.tsx'
import { placeWords } from './words.ts'

const mostSources = 4
/** Up to so many agencies, table and matrix stand side by side. */
const mostBeside = 18

type Props = { answer: CountryAnswer; view: View }

/** A country: who is here, with whom, where not, between which masters, and what changed. */
export function Country({ answer, view }: Props) {
  const words = useWords(placeWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const { place, atWork, dataset } = answer
  const withWhom = useWithWhom(place.id, view)
  const bodies = useBodies(place.id, view)
  const matrix = withWhom.data && bodies.data ? matrixOf(answer, withWhom.data, bodies.data.rows) : null
  const gist = matrix && withWhom.data ? gistOf({ answer, matrix, gaps: withWhom.data.gaps, words, format }) : null
  const rows = useWhoRows(answer)
  const content = useContent({ answer, view, gist, matrix, found: withWhom.data, bodies: bodies.data?.rows })
  const isWide = (matrix?.members.length ?? 0) > mostBeside
  return (
    <>
      <PageHead
        crumbs={
          <>
            <Anchor to={{ index: 'countries' }}>{words.countries}</Anchor>
            {place.partOf.map(({ id, name }) => (
              <span key={id}>
                {' '}
                ›{' '}
                <Anchor to={{ at: id }}>
                  <bdi>{name}</bdi>
                </Anchor>
              </span>
            ))}
          </>
        }
        name={<bdi>{place.name}</bdi>}
        gist={<p className="country-gist">{gist && <Emphasised>{gist.join(' ')}</Emphasised>}</p>}
        actions={
          <ThingActions from={place.id} map={place.id} content={content}>
            <Anchor className="button" to={{ compared: [place.id] }}>
              {words.sideBySide}
            </Anchor>
          </ThingActions>
        }
      />
      <CountryFacts answer={answer} view={view} bodies={bodies.data ?? null} />
      <div className={isWide ? 'country-parts' : 'country-parts beside'}>
        <Section
          id="who"
          title={atWork.blank === null ? words.who : words.whoBlank}
          aside={atWork.blank === null ? words.mostFirst : undefined}
        >
          {rows.length === 0 ? (
            <p className="secondary">{words.nobody(place.name)}</p>
          ) : (
            <>
              <Who answer={answer} rows={rows} />
              <WhoNote answer={answer} />
            </>
          )}
        </Section>
        {withMatrix(atWork) && (
          <Section id="with" title={words.withWhom} aside={words.ordered}>
            <Query query={withWhom}>
              {() =>
                matrix ? (
                  <PairMatrix
                    matrix={matrix}
                    isBeside={!isWide}
                    note={`${words.planOf(format.number(matrix.members.length))} ${words.coordinatorOutside}`}
                    leading={{ to: routeBetween, label: words.routes }}
                    wrong={({ one, other }) => jointWorkCalled(words.pairOf(one.name, other.name), place)}
                  />
                ) : (
                  <p className="skeleton">{shared.reading}</p>
                )
              }
            </Query>
          </Section>
        )}
      </div>
      <div className="country-rest">
        <Section id="gaps" title={words.gaps}>
          <Query query={withWhom}>{({ gaps }) => <Gaps answer={answer} gaps={gaps} view={view} />}</Query>
        </Section>
        <Masters answer={answer} view={view} />
        <div>
          <Section id="then" title={words.thenAndNow}>
            <ThenNow answer={answer} view={view} />
          </Section>
          <Section id="breaks" title={words.breaks} className="country-breaks">
            <Broken answer={answer} on={view} />
          </Section>
        </div>
      </div>
      <div className="country-bodies">
        <Section id="bodies" title={atWork.blank === 'TOTALS_ONLY' ? words.totals : words.bodies}>
          <Query query={bodies}>
            {({ rows }) =>
              rows.length === 0 ? (
                <p className="secondary">{shared.noneOnRecord}</p>
              ) : (
                <BodyList
                  bodies={rows}
                  byRule={byRuleIn(answer)}
                  view={view}
                  totalsOnly={atWork.blank === 'TOTALS_ONLY'}
                />
              )
            }
          </Query>
        </Section>
      </div>
      <p className="visually-hidden">{shared.asOf(format.day(view.asOf ?? dataset.referenceDate))}</p>
    </>
  )
}

/** Where it is known who stands under what, two by two. */
const withMatrix = ({ blank }: CountryAnswer['atWork']) => blank === null || blank === 'NO_ACTIVITIES'

const routeBetween = ({ one, other }: Pair) => ({ from: one.office ?? one.id, to: other.office ?? other.id })

function CountryFacts({ answer, view, bodies }: Props & { bodies: Whole<Body> | null }) {
  const words = useWords(placeWords)
  const format = useFormat()
  const { place, atWork, plan } = answer
  const { agencies, spenders, hardly, formerly, coordinators } = hereIn(atWork)
  const isKnown = agencies.length > 0
  const counted = isKnown ? agencies : spenders
  const ties = useTiesOnRecord(place.id, view)
  const offices = atWork.rows.reduce((sum, { officeCount }) => sum + officeCount, 0)
  const lately = [...agencies, ...spenders, ...hardly, ...coordinators].reduce(
    (sum, { officeCount }) => sum + officeCount,
    0,
  )
  const above = Math.max(place.offices.totalCount - offices, 0)
  const sources = sourcesOf(answer)
  const jointKinds = (bodies?.rows ?? []).filter(({ kind }) => kind.isJointWork).map(groupOf)
  const dates = plan?.plan?.arrangement
  const spent = atWork.spending[0]?.year
  return (
    <Facts>
      <Fact part="who" value={format.number(counted.length)}>
        {[
          `${(isKnown ? words.agenciesFact : words.spendersFact)(counted.length === 1)}${coordinators.length > 0 ? words.andCoordinator : ''}`,
          isKnown && spenders.length > 0 && words.moreSpenders(format.number(spenders.length)),
          hardly.length > 0 && words.hardlyFact(format.number(hardly.length), leastInWords(hardly, format)),
          formerly.length > 0 && words.formerlyFact(format.number(formerly.length)),
        ]
          .filter(Boolean)
          .join(format.semicolon)}
      </Fact>
      <Fact to={{ at: place.id, shown: 'map' }} value={format.number(lately)}>
        {[
          `${words.officesFact}${coordinators.length > 0 ? words.coordinatorAmong : ''}`,
          offices > lately && words.formerlyFact(format.number(offices - lately)),
          above > 0 && words.aboveFact(format.number(above)),
          offices + above > lately && words.officesInAll(format.number(offices + above)),
        ]
          .filter(Boolean)
          .join(format.semicolon)}
      </Fact>
      <Fact part="bodies" value={bodies === null ? '…' : format.number(bodies.totalCount)}>
        {atWork.blank === null ? (
          <Anchor keeps to={{ expanded: [...new Set([...view.expanded, ...jointKinds])] }} part="bodies">
            {words.arrangementsFact(format.number(place.coverage.jointWork))}
          </Anchor>
        ) : (
          words.arrangementsUnknown
        )}
      </Fact>
      <TiesFact bases={ties.data ?? null} place={place.id} />
      <Fact
        wide
        value={
          <span className="fact-text">
            {dates ? planYears(dates, words) : words.noPlan}
            {' · '}
            {spent === undefined ? words.noSpending : words.spendingOf(String(spent))}
          </span>
        }
      >
        {sources.length > 0 && (
          <>
            {words.sources}
            {sources.slice(0, mostSources).map(({ id, name }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Anchor to={{ at: id }}>
                  <bdi>{name}</bdi>
                </Anchor>
              </span>
            ))}
            {sources.length > mostSources && `, ${words.more(format.number(sources.length - mostSources))}`}
          </>
        )}
      </Fact>
    </Facts>
  )
}

function leastInWords([first]: readonly AgencyHere[], format: Format): string {
  return `${unitOf(first?.spending?.amount.currency ?? 'USD')}\u00a0${format.number(leastSpent)}`
}

type Bases = { basis: string; count: number }[]

function TiesFact({ bases, place }: { bases: Bases | null; place: string }) {
  const words = useWords(placeWords)
  const format = useFormat()
  const count = (wanted: readonly string[]) =>
    (bases ?? []).reduce((sum, { basis, count }) => sum + (wanted.includes(basis) ? count : 0), 0)
  const observed = count(['DOCUMENTED', 'DATASET', 'INTERVIEW'])
  const [known, derived] = [count(['REFERENCE']), count(['DERIVED'])]
  const all = observed + known + derived
  return (
    <Fact
      wide
      to={{ at: place, shown: 'map' }}
      value={bases === null ? '…' : format.number(observed)}
      of={bases === null ? undefined : words.of(format.number(all))}
    >
      {words.tiesFact(all === 0 ? '–' : format.percent(observed / all))}
      <ShareBar observed={observed} known={known} derived={derived} />
    </Fact>
  )
}

type PlanWords = { plan: (years: string) => string; planUndated: string }

/** A plan's last day is the one before the first on which it no longer holds. */
function planYears({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }, words: PlanWords) {
  if (validFrom === null && validTo === null) return words.planUndated
  const last = validTo === null ? '' : new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).getUTCFullYear()
  const first = validFrom?.slice(0, 4) ?? ''
  return words.plan(first === `${last}` ? first : `${first}–${last}`)
}

function sourcesOf({ place, atWork }: CountryAnswer) {
  const spending = atWork.spending.flatMap(({ evidence }) => evidence.map(({ source }) => source))
  return [...new Map([...place.coverage.sources, ...spending].map((source) => [source.id, source])).values()]
}

/** Whoever plans most jointly, until an office is chosen. */
function Masters({ answer, view }: Props) {
  const words = useWords(placeWords)
  const { agencies, spenders, hardly } = hereIn(answer.atWork)
  const offices = [...agencies, ...spenders, ...hardly].flatMap(({ agency, offices }) =>
    offices[0] ? [{ agency, office: offices[0] }] : [],
  )
  const chosen = offices.find(({ office }) => office.id === view.selected) ?? offices[0]
  const masters = useMasters(chosen?.office.id ?? '', view)
  if (!chosen) return null
  return (
    <Section
      id="masters"
      title={words.twoMasters}
      aside={
        <label>
          <span className="visually-hidden">{words.office}</span>
          <select value={chosen.office.id} onChange={(event) => go({ selected: event.target.value })}>
            {offices.map(({ agency, office }) => (
              <option key={office.id} value={office.id}>
                {calledOf(agency)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <Query query={masters}>
        {(office) => (office ? <TwoMasters office={office} /> : <p className="secondary">{words.noOffice}</p>)}
      </Query>
    </Section>
  )
}

type ContentOf = Props & {
  gist: string[] | null
  matrix: Matrix | null
  found: WithWhom | undefined
  bodies: readonly Body[] | undefined
}

/** What is on the page, for every form; null until all of it is read. */
function useContent({ answer, view, gist, matrix, found, bodies }: ContentOf): (() => Content) | null {
  const words = useWords(placeWords)
  const inMatrix = useWords(matrixWords)
  const { place, atWork, dataset } = answer
  const rows = useWhoRows(answer)
  const who = useWhoTable(answer, rows)
  const notes = useWhoNotes(answer)
  const gaps = useGapsTable(answer, found?.gaps)
  const then = useThenTable(answer, view)
  const list = useBodyTable(bodies ?? [], byRuleIn(answer))
  const toTable = useMastersTable()
  const matrixFigures = useMatrixFigure()
  const { agencies, spenders, hardly } = hereIn(atWork)
  const offices = [...agencies, ...spenders, ...hardly].flatMap(({ offices }) => offices[0]?.id ?? [])
  const chosen = view.selected !== null && offices.includes(view.selected) ? view.selected : (offices[0] ?? '')
  const masters = useMasters(chosen, view)
  if (!gist || !matrix || !found || !bodies) return null
  const pairs = [...matrix.pairs.values()]
  const withWhom = {
    id: 'with-whom',
    title: words.withWhom,
    columns: [
      { key: 'one', title: words.agency },
      { key: 'other', title: words.agency },
      { key: 'joint', title: words.jointActivities },
      { key: 'outputs', title: words.outputs('', false).trim() },
      { key: 'names', title: words.body },
    ],
    rows: pairs.map(({ one, other, jointCount, resultCount, works, results }) => [
      ...[one.name, other.name, jointCount, resultCount],
      [...works, ...results].join('; '),
    ]),
    notes: [inMatrix.lowerHalf, inMatrix.upperHalf],
  }
  return () => ({
    stem: place.id,
    title: place.name,
    says: gist.map(unmarked),
    notes: [...notes, words.gapsNote, words.newerFile],
    tables: [who, withWhom, gaps, masters.data ? toTable(masters.data) : null, then, list].filter(
      (table) => table !== null && table.rows.length > 0,
    ) as Content['tables'],
    figures: withMatrix(atWork) ? matrixFigures(matrix, words.figure(place.name)) : [],
    asOf: atWork.asOf,
    dataVersion: atWork.dataVersion,
    licence: dataset.licence,
    settings: [],
    graph: `place=${place.id}${view.asOf === null ? '' : `&on=${view.asOf}`}`,
    graphql: [
      asked(place.name, CountryDocument, {
        id: place.id,
        ids: [place.id],
        asOf: atWork.asOf,
        illustrative: view.includeIllustrative,
      }),
      asked(words.withWhom, WithWhom, { id: place.id, asOf: atWork.asOf, illustrative: view.includeIllustrative }),
    ],
    cypher: [
      { title: words.who, text: withParameters(atWork.asCypher) },
      { title: words.gaps, text: withParameters(found.gaps.asCypher) },
    ],
  })
}

function withParameters({ text, parameters }: { text: string; parameters: unknown }): string {
  return `:params ${JSON.stringify(parameters)}\n${text}`
}

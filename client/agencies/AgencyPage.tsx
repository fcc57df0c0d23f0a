import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Codings, Factors } from '../thing/Codings.tsx'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import type { Whole } from '../thing/everyPage.ts'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, Listing, tableOf } from '../thing/Listing.tsx'
import { moneyInWords } from '../thing/money.ts'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { PairMatrix } from '../thing/PairMatrix.tsx'
import { RestsOn, Sources } from '../thing/RestsOn.tsx'
import { jointWorkOf, onGoalOf, receivedOf } from '../thing/recordsToCorrect.ts'
import { ShareBar } from '../thing/ShareBar.tsx'
import { ThingActions } from '../thing/ThingActions.tsx'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { countedMatrix, matrixTable, type Pair } from '../thing/twoByTwo.ts'
import { useMatrixFigure } from '../thing/useMatrixFigure.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Query } from '../view/Query.tsx'
import { receiptsOf, useAgencyLists } from './agencyLists.tsx'
import { calledOf, goalRows, latestYear, officeGroups, officesByLevel, partnerRows } from './agencyParts.ts'
import { Agency, type AgencyAnswer, type AgencyOffice, AgencyOffices, AgencyPartners } from './documents.ts'
import {
  jointKindsOf,
  useAgency,
  useAgencyMoney,
  useAgencyOffices,
  useAgencyPartners,
  usePartnersTogether,
} from './useAgency.ts'
import { agencyWords } from './words.ts'

/** The page of one agency: its offices, whom it works with, what it is to do and with which money. */
export function AgencyPage({ view }: { view: View }) {
  const words = useWords(thingWords)
  const id = view.at ?? ''
  const answer = useAgency(id, view)
  const agency = answer.data?.agency
  return (
    <ThingFrame title={agency ? calledOf(agency) : id}>
      <Query query={answer}>
        {(found) => (found === null ? <p>{words.gone}</p> : <AgencyParts view={view} answer={found} />)}
      </Query>
    </ThingFrame>
  )
}

type Props = { view: View; answer: AgencyAnswer }

function AgencyParts({ view, answer }: Props) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const language = useLanguage()
  const { agency, dataset, codings } = answer
  const offices = useAgencyOffices(answer, view)
  const partners = useAgencyPartners(answer, view)
  const money = useAgencyMoney(answer, view)
  const together = usePartnersTogether(answer, partners.data && partnerRows(partners.data), offices.data?.rows, view)
  const matrix = together.data ? countedMatrix(together.data) : null
  const lists = useAgencyLists(agency)
  const matrixFigures = useMatrixFigure()
  const name = calledOf(agency)
  const asOf = view.asOf ?? dataset.referenceDate
  const rowsOfPartners = partners.data ? partnerRows(partners.data) : []
  const jointPartners = rowsOfPartners.filter(({ jointly }) => jointly > 0)
  const goals = money.data ? goalRows(money.data.money) : []
  const year = latestYear(agency, asOf)
  const figures = agency.goalFigures.find((one) => one.year === year)
  const gist = useGist({ answer, offices: offices.data, jointPartners, goals, year })
  const observed = agency.seen?.load ?? 0
  const all = agency.every?.load ?? 0
  const derived = Math.round(all * (agency.every?.derivedShare ?? 0))
  const grouped = officeGroups(offices.data?.rows ?? [], {
    elsewhere: words.elsewhere,
    joint: (count) => words.withJoint(format.number(count)),
    offices: (count) => words.offices(format.number(count), count === 1),
  })
  const receipts = money.data ? receiptsOf(money.data.receipts) : null
  const years = money.data?.years
  const dated = { id: agency.id, asOf, illustrative: view.includeIllustrative }
  const question = { ...dated, jointWork: jointKindsOf(answer) }
  const content =
    offices.data && partners.data && money.data && receipts && !together.isPending
      ? (): Content => ({
          stem: agency.id,
          title: agency.name,
          says: gist.map(unmarked),
          notes: [words.jointNote, words.partnersNote, words.notCompared, words.receiptsNote],
          tables: [
            tableOf(
              { id: 'offices', title: words.itsOffices, notes: [words.jointNote] },
              lists.offices,
              grouped.flatMap(({ rows }) => rows),
            ),
            tableOf(
              { id: 'partners', title: words.partners, notes: [words.partnersNote] },
              lists.partners(1),
              rowsOfPartners,
            ),
            ...(matrix ? [matrixTable(matrix, words.together)] : []),
            tableOf(
              { id: 'goals', title: `${words.goals} ${year ?? ''}`.trim(), notes: [words.notCompared] },
              lists.goals(goals),
              goals,
            ),
            tableOf({ id: 'years', title: words.byYear }, lists.years, agency.goalFigures),
            tableOf({ id: 'mandates', title: words.mandates }, lists.mandates, agency.mandates.nodes),
            tableOf(
              {
                id: 'received',
                title: words.inYear(words.received, years?.received ?? 0),
                notes: [words.receiptsNote],
              },
              lists.receipts(words.from),
              receipts.received,
            ),
            tableOf(
              { id: 'gave', title: words.inYear(words.gave, years?.gave ?? 0), notes: [words.receiptsNote] },
              lists.receipts(words.to),
              receipts.gave,
            ),
          ].filter(({ rows }) => rows.length > 0),
          figures: matrixFigures(matrix, words.figure(name)),
          asOf,
          dataVersion: dataset.dataVersion,
          licence: dataset.licence,
          settings: [shared.asOf(format.day(asOf))],
          graph: `from=${agency.id}`,
          graphql: [
            asked(agency.name, Agency, dated),
            asked(words.itsOffices, AgencyOffices, question),
            asked(words.partners, AgencyPartners, question),
          ],
          cypher: agency.seen ? [{ title: words.balance, text: agency.seen.asCypher.text }] : [],
        })
      : null
  return (
    <>
      <PageHead
        crumbs={
          <>
            <Anchor to={{ index: 'agencies' }}>{words.agencies}</Anchor> › {agency.kind.label}
          </>
        }
        name={<bdi>{agency.acronym ? `${agency.name} (${agency.acronym})` : agency.name}</bdi>}
        gist={
          <p>
            <Emphasised>{gist.join(' ')}</Emphasised>
          </p>
        }
        actions={<ThingActions from={agency.id} map={agency.id} content={content} />}
      />
      <Facts>
        {offices.data && (
          <Fact part="offices" value={format.number(offices.data.totalCount)}>
            {words.officesFact}
          </Fact>
        )}
        {partners.data && (
          <Fact
            {...(jointPartners.length === 0 ? {} : { part: 'partners' })}
            value={jointPartners.length === 0 ? '–' : format.number(jointPartners.length)}
          >
            {jointPartners.length === 0 ? words.noJoint(name) : words.partnersFact}
          </Fact>
        )}
        {figures && (figures.expense || figures.budget) && (
          <Fact part="goals" value={moneyInWords(figures.expense ?? figures.budget ?? nothing, format, language)}>
            {figures.expense ? words.goalMoneyFact(figures.year) : words.budgetFact(figures.year)}
          </Fact>
        )}
        {agency.mandates.totalCount > 0 && (
          <Fact part="mandates" value={format.number(agency.mandates.totalCount)}>
            {words.mandatesFact}
          </Fact>
        )}
        {all > 0 && (
          <Fact
            wide
            to={{ at: agency.id, shown: 'map' }}
            value={format.number(observed)}
            of={shared.onRecordOf(format.number(all))}
          >
            {shared.tiesObserved(format.percent(observed / all))}
            <ShareBar observed={observed} known={Math.max(all - observed - derived, 0)} derived={derived} />
          </Fact>
        )}
        <Fact
          wide
          value={
            <span className="fact-text">
              {[
                agency.reportingSince === null ? words.sinceUnknown : words.since(agency.reportingSince),
                agency.founded !== null && words.founded(agency.founded),
                agency.ended !== null && words.ended(agency.ended),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          }
        >
          {agency.aliases.length > 0 && <bdi>{words.aliases(agency.aliases.slice(0, 4).join(', '))}</bdi>}
        </Fact>
      </Facts>
      <div className="thing-parts two">
        <Section id="offices" title={words.itsOffices} aside={words.officesAside}>
          <Query query={offices}>
            {() =>
              grouped.length === 0 ? (
                <p className="secondary">{words.noOffices(name)}</p>
              ) : (
                <>
                  <Listing
                    id="offices"
                    caption={words.itsOffices}
                    columns={lists.offices}
                    groups={grouped}
                    keyOf={(row) => row.id}
                    view={view}
                    wrong={({ id, name, level, place, city, basis, confidence }) => (
                      <Wrong
                        name={name}
                        record={{
                          table: 'offices',
                          cells: {
                            ...{ id, name, agency: agency.id, level: level.id },
                            ...{ city, place: place?.id ?? null, basis, confidence },
                          },
                        }}
                      />
                    )}
                  />
                  <p className="note section-note">{words.jointNote}</p>
                </>
              )
            }
          </Query>
        </Section>
        <Section id="partners" title={words.partners} aside={words.partnersAside}>
          <Query query={partners}>
            {() =>
              rowsOfPartners.length === 0 ? (
                <p className="secondary">{words.noPartners}</p>
              ) : (
                <>
                  <Listing
                    id="partners"
                    caption={words.partners}
                    columns={lists.partners(Math.max(rowsOfPartners[0]?.jointly ?? 0, 1))}
                    groups={headAndRest('partners', rowsOfPartners, 16, (count) => shared.more(format.number(count)))}
                    keyOf={(row) => row.agency.id}
                    view={view}
                    wrong={(row) => <Wrong record={jointWorkOf(agency, row.agency)} name={calledOf(row.agency)} />}
                  />
                  <p className="note section-note">{words.partnersNote}</p>
                  <h3>{words.together}</h3>
                  <Query query={together}>
                    {() =>
                      matrix && (
                        <PairMatrix
                          matrix={matrix}
                          isBeside={false}
                          note={words.togetherNote(format.number(matrix.members.length - 1))}
                          leading={{ to: sideBySide, label: words.whereBoth }}
                          wrong={({ one, other }) => jointWorkOf(one, other)}
                        />
                      )
                    }
                  </Query>
                </>
              )
            }
          </Query>
        </Section>
      </div>
      <div className="thing-parts two ruled">
        <Section id="goals" title={words.goals} aside={year ?? undefined}>
          <Query query={money}>
            {() => (
              <>
                {goals.length === 0 ? (
                  <p className="secondary">{words.noMoney}</p>
                ) : (
                  <>
                    <Listing
                      id="goals"
                      caption={words.goals}
                      columns={lists.goals(goals)}
                      groups={[{ id: 'goals', title: null, rows: goals }]}
                      keyOf={(row) => row.id}
                      view={view}
                      wrong={({ mandate, ...row }) => (
                        <Wrong
                          name={mandate.name}
                          record={onGoalOf({ agency: agency.id, mandate: mandate.id, ...row })}
                        />
                      )}
                    />
                    <Sources of={goals.map(({ evidence }) => evidence)} />
                  </>
                )}
                {figures?.expenseOnNoGoal && (
                  <p className="note section-note">
                    {words.noGoal(moneyInWords(figures.expenseOnNoGoal, format, language))}
                  </p>
                )}
                {agency.goalFigures.length > 1 && (
                  <>
                    <h3>{words.byYear}</h3>
                    <Listing
                      id="years"
                      caption={words.byYear}
                      columns={lists.years}
                      groups={[{ id: 'years', title: null, rows: agency.goalFigures }]}
                      keyOf={(row) => String(row.year)}
                      view={view}
                      wrong={({ year: ofYear, expense, budget }) => (
                        <Wrong
                          name={String(ofYear)}
                          record={{
                            table: 'contributes_to',
                            cells: { from: agency.id, year: ofYear, figure: expense || !budget ? 'EXPENSE' : 'BUDGET' },
                          }}
                        />
                      )}
                    />
                    <p className="note section-note">{words.notCompared}</p>
                  </>
                )}
              </>
            )}
          </Query>
          <h3 id="mandates">
            {words.mandates}
            {agency.mandates.totalCount > 0 && ` (${format.number(agency.mandates.totalCount)})`}
          </h3>
          {agency.mandates.totalCount === 0 ? (
            <p className="secondary">{words.noMandates}</p>
          ) : (
            <>
              <Listing
                id="mandates"
                caption={words.mandates}
                columns={lists.mandates}
                groups={headAndRest('mandates', agency.mandates.nodes, 8, (count) => shared.more(format.number(count)))}
                keyOf={(row) => row.id}
                view={view}
                wrong={({ mandate, basis, confidence }) => (
                  <Wrong
                    name={mandate.name}
                    record={{ table: 'holds', cells: { from: agency.id, to: mandate.id, basis, confidence } }}
                  />
                )}
              />
              <Sources of={agency.mandates.nodes.map(({ evidence }) => evidence)} />
              {agency.mandates.nodes.length < agency.mandates.totalCount && (
                <p className="note">
                  {shared.notShown(
                    format.number(agency.mandates.nodes.length),
                    format.number(agency.mandates.totalCount),
                  )}
                </p>
              )}
            </>
          )}
        </Section>
        <Section id="receipts" title={words.receipts} aside={words.receiptsAside}>
          <Query query={money}>
            {() =>
              receipts && (
                <>
                  <h3>
                    {receipts.received.length > 0 ? words.inYear(words.received, years?.received ?? 0) : words.received}
                  </h3>
                  {receipts.received.length === 0 ? (
                    <p className="secondary">{words.noReceived}</p>
                  ) : (
                    <Listing
                      id="received"
                      caption={words.received}
                      columns={lists.receipts(words.from)}
                      groups={headAndRest('received', receipts.received, 6, (count) =>
                        shared.more(format.number(count)),
                      )}
                      keyOf={(row) => row.id}
                      view={view}
                      wrong={({ other, ...row }) => (
                        <Wrong
                          name={other.name}
                          record={receivedOf({ ...row, to: agency.id, from: other.id, year: years?.received ?? 0 })}
                        />
                      )}
                    />
                  )}
                  <h3>{receipts.gave.length > 0 ? words.inYear(words.gave, years?.gave ?? 0) : words.gave}</h3>
                  {receipts.gave.length === 0 ? (
                    <p className="secondary">{words.noGave}</p>
                  ) : (
                    <Listing
                      id="gave"
                      caption={words.gave}
                      columns={lists.receipts(words.to)}
                      groups={headAndRest('gave', receipts.gave, 6, (count) => shared.more(format.number(count)))}
                      keyOf={(row) => row.id}
                      view={view}
                      wrong={({ other, ...row }) => (
                        <Wrong
                          name={other.name}
                          record={receivedOf({ ...row, to: other.id, from: agency.id, year: years?.gave ?? 0 })}
                        />
                      )}
                    />
                  )}
                  <p className="note section-note">{words.receiptsNote}</p>
                </>
              )
            }
          </Query>
        </Section>
      </div>
      <div className="thing-parts three ruled">
        <Section id="relatives" title={words.relatives}>
          {agency.relatives.length === 0 ? (
            <p className="secondary">{words.noRelatives}</p>
          ) : (
            <ul className="plain-list">
              {agency.relatives.map(({ agency: other, relation, kind, on }) => (
                <li key={`${relation} ${other.id}`}>
                  {words[relation]} <Linked id={other.id} name={calledOf(other)} />
                  {kind !== null && `, ${kind}`}
                  {on !== null && `, ${words.on(format.day(on))}`}
                </li>
              ))}
            </ul>
          )}
          {agency.relatives.some(({ relation }) => relation === 'SUCCEEDED' || relation === 'SUCCEEDED_BY') && (
            <p className="note">{words.succession}</p>
          )}
          {agency.seen && (
            <>
              <h3>{words.balance}</h3>
              <p className="secondary">
                {words.balanceText(format.number(agency.seen.inter), format.number(agency.seen.intra))}
              </p>
              <p className="note">{words.balanceNote}</p>
            </>
          )}
        </Section>
        <Section id="coded" title={shared.factors}>
          <Factors held={agency.factors.nodes} of={agency.id} />
          <h3>{shared.codings}</h3>
          <Codings codings={codings.nodes} />
        </Section>
        <Section id="record" title={shared.record}>
          <RestsOn known={null} evidence={agency.evidence} />
          {agency.codes.length > 0 && <p className="note">{words.codes(agency.codes.join(', '))}</p>}
        </Section>
      </div>
    </>
  )
}

const sideBySide = ({ one, other }: Pair) => ({ compared: [one.id, other.id] })

const nothing = { amount: 0, currency: 'USD' }

type GistOf = {
  answer: AgencyAnswer
  offices: Whole<AgencyOffice> | undefined
  jointPartners: ReturnType<typeof partnerRows>
  goals: ReturnType<typeof goalRows>
  year: number | null
}

/** One sentence or a few about an agency, each of what is known by now. */
function useGist({ answer, offices, jointPartners, goals, year }: GistOf): string[] {
  const words = useWords(agencyWords)
  const format = useFormat()
  const language = useLanguage()
  const { agency } = answer
  const name = calledOf(agency)
  if (offices === undefined) return [agency.name]
  const said: string[] = []
  if (offices.totalCount === 0) said.push(words.noOffices(name))
  else {
    const parts = officesByLevel(offices.rows).map(({ name, count }) => words.levelPart(format.number(count), name))
    const all = words.offices(format.number(offices.totalCount), offices.totalCount === 1)
    said.push(words.officesGist(name, all, format.listed(parts)))
    const joint = offices.rows.filter(({ balance }) => balance.inter > 0).length
    const most = jointPartners.slice(0, 3).map(({ agency }) => calledOf(agency))
    if (joint > 0 && most.length > 0)
      said.push(words.jointGist(format.number(joint), format.number(jointPartners.length), format.listed(most)))
    else if (jointPartners.length === 0) said.push(words.noJoint(name))
  }
  const figures = agency.goalFigures.find((one) => one.year === year)
  const greatest = goals.find(({ figure }) => figure === 'EXPENSE')
  if (figures?.expense && greatest?.share != null)
    said.push(
      words.spentGist(
        moneyInWords(figures.expense, format, language),
        figures.year,
        format.percent(greatest.share),
        greatest.mandate.name,
      ),
    )
  else if (figures?.budget) said.push(words.plannedGist(moneyInWords(figures.budget, format, language), figures.year))
  return said
}

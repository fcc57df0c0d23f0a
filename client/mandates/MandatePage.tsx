import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, Listing, tableOf } from '../thing/Listing.tsx'
import { moneyInWords } from '../thing/money.ts'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { Sources } from '../thing/RestsOn.tsx'
import { onGoalOf } from '../thing/recordsToCorrect.ts'
import { ThingActions } from '../thing/ThingActions.tsx'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Query } from '../view/Query.tsx'
import { Mandate, type MandateAnswer } from './documents.ts'
import { useMandateLists } from './mandateLists.tsx'
import { byYear, contributionsOf, lastYear, type Spending } from './mandateParts.ts'
import { type Compared, useContributors, useMandate, useOverlaps } from './useMandate.ts'
import { mandateWords } from './words.ts'

/** The page of one mandate or goal: who holds it, who puts money on it, who overlaps and what addresses it. */
export function MandatePage({ view }: { view: View }) {
  const words = useWords(thingWords)
  const id = view.at ?? ''
  const answer = useMandate(id, view)
  return (
    <ThingFrame title={answer.data?.mandate.name ?? id}>
      <Query query={answer}>
        {(found) => (found === null ? <p>{words.gone}</p> : <Parts view={view} answer={found} />)}
      </Query>
    </ThingFrame>
  )
}

function Parts({ view, answer }: { view: View; answer: MandateAnswer }) {
  const words = useWords(mandateWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const language = useLanguage()
  const { mandate, dataset } = answer
  const asOf = view.asOf ?? dataset.referenceDate
  const contributors = useContributors(answer, view)
  const all = contributors.data?.rows ?? []
  const year = lastYear(all, asOf)
  const { spent, planned } = contributionsOf(all.filter((row) => row.year === year))
  const holders = mandate.holders.nodes
  const compared: Compared | null =
    contributors.data === undefined
      ? null
      : spent.length > 0
        ? { on: 'SDG_SPEND', agencies: spent.map(({ agency }) => agency.id).sort(), year }
        : { on: 'MANDATES', agencies: holders.map(({ agency }) => agency.id), year }
  const overlaps = useOverlaps(compared, view)
  const onSpend = compared?.on === 'SDG_SPEND'
  const lists = useMandateLists(mandate.id, onSpend)
  const years = byYear(all)
  const currency = spent[0]?.amount.currency ?? 'USD'
  const total = { amount: spent.reduce((sum, { amount }) => sum + amount.amount, 0), currency }
  const gist = useGist({ answer, spent, total, year })
  const more = (count: number) => shared.more(format.number(count))
  const content = contributors.data
    ? (): Content => ({
        stem: mandate.id,
        title: mandate.name,
        says: gist.map(unmarked),
        notes: [words.asks, words.moneyNote, words.overlapNote],
        tables: [
          tableOf({ id: 'holders', title: words.holders }, lists.holders, holders),
          tableOf(
            { id: 'spent', title: `${words.money} ${year ?? ''}`.trim(), notes: [words.moneyNote] },
            lists.spent(1),
            spent,
          ),
          tableOf({ id: 'planned', title: words.planned }, lists.planned(1), planned),
          tableOf({ id: 'years', title: words.years, notes: [words.yearsNote] }, lists.years, years),
          tableOf(
            { id: 'overlap', title: words.overlap, notes: [words.overlapNote] },
            lists.overlaps,
            overlaps.data?.nodes ?? [],
          ),
          tableOf({ id: 'addressed', title: words.addressed }, lists.addressed, mandate.addressedBy.nodes),
        ].filter(({ rows }) => rows.length > 0),
        figures: [],
        asOf,
        dataVersion: dataset.dataVersion,
        licence: dataset.licence,
        settings: [],
        graph: null,
        graphql: [asked(mandate.name, Mandate, { id: mandate.id, asOf, illustrative: view.includeIllustrative })],
        cypher: overlaps.data ? [{ title: words.overlap, text: overlaps.data.asCypher.text }] : [],
      })
    : null
  return (
    <>
      <PageHead
        crumbs={
          <>
            {mandate.scheme.label}
            {mandate.issuedBy.map((organ) => (
              <span key={organ.id}>
                {' · '}
                <Linked {...organ} />
              </span>
            ))}
            {mandate.year !== null && `, ${mandate.year}`}
          </>
        }
        name={<bdi>{mandate.name}</bdi>}
        gist={
          <p>
            <Emphasised>{gist.join(' ')}</Emphasised>
          </p>
        }
        actions={<ThingActions from={null} map={null} content={content} />}
      />
      <Facts>
        {mandate.holders.totalCount > 0 && (
          <Fact part="holders" value={format.number(mandate.holders.totalCount)}>
            {words.holdersFact}
          </Fact>
        )}
        {year !== null && spent.length > 0 && (
          <>
            <Fact part="money" value={moneyInWords(total, format, language)}>
              {words.spentFact(year)}
            </Fact>
            <Fact part="money" value={format.number(spent.length)}>
              {words.spendersFact(year)}
            </Fact>
          </>
        )}
        {mandate.addressedBy.totalCount > 0 && (
          <Fact part="addressed" value={format.number(mandate.addressedBy.totalCount)}>
            {words.addressedFact}
          </Fact>
        )}
        <Fact wide value={<span className="fact-text">{words.asks}</span>}>
          {null}
        </Fact>
      </Facts>
      <div className="thing-parts two">
        <Section id="money" title={words.money} aside={year ?? undefined}>
          <Query query={contributors}>
            {() =>
              spent.length + planned.length === 0 ? (
                <p className="secondary">{words.noMoney}</p>
              ) : (
                <>
                  {spent.length > 0 && (
                    <Listing
                      id="spent"
                      caption={words.money}
                      columns={lists.spent(Math.max(spent[0]?.amount.amount ?? 0, 1))}
                      groups={headAndRest('spent', spent, 24, more)}
                      keyOf={(row) => row.id}
                      view={view}
                      wrong={({ agency, ...row }) => (
                        <Wrong
                          name={agency.name}
                          record={onGoalOf({ ...row, agency: agency.id, mandate: mandate.id })}
                        />
                      )}
                    />
                  )}
                  {planned.length > 0 && (
                    <>
                      <h3>{words.planned}</h3>
                      <Listing
                        id="planned"
                        caption={words.planned}
                        columns={lists.planned(Math.max(planned[0]?.amount.amount ?? 0, 1))}
                        groups={headAndRest('planned', planned, 8, more)}
                        keyOf={(row) => row.id}
                        view={view}
                        wrong={({ agency, ...row }) => (
                          <Wrong
                            name={agency.name}
                            record={onGoalOf({ ...row, agency: agency.id, mandate: mandate.id })}
                          />
                        )}
                      />
                    </>
                  )}
                  <Sources of={[...spent, ...planned].map(({ evidence }) => evidence)} />
                  <p className="note section-note">{words.moneyNote}</p>
                </>
              )
            }
          </Query>
        </Section>
        <div>
          <Section id="holders" title={words.holders}>
            <p className="note">{words.holdsMeans}</p>
            {holders.length === 0 ? (
              <p className="secondary">{words.noHolders}</p>
            ) : (
              <>
                <Listing
                  id="holders"
                  caption={words.holders}
                  columns={lists.holders}
                  groups={headAndRest('holders', holders, 12, more)}
                  keyOf={(row) => row.id}
                  view={view}
                  wrong={({ agency, basis, confidence }) => (
                    <Wrong
                      name={agency.name}
                      record={{ table: 'holds', cells: { from: agency.id, to: mandate.id, basis, confidence } }}
                    />
                  )}
                />
                <Sources of={holders.map(({ evidence }) => evidence)} />
              </>
            )}
          </Section>
          <Section id="addressed" title={words.addressed} className="follows">
            {mandate.addressedBy.nodes.length === 0 ? (
              <p className="secondary">{words.noAddressed}</p>
            ) : (
              <>
                <Listing
                  id="addressed"
                  caption={words.addressed}
                  columns={lists.addressed}
                  groups={headAndRest('addressed', mandate.addressedBy.nodes, 12, more)}
                  keyOf={(row) => row.id}
                  view={view}
                  wrong={({ arrangement, basis, confidence }) => (
                    <Wrong
                      name={arrangement.name}
                      record={{
                        table: 'addresses',
                        cells: { from: arrangement.id, to: mandate.id, basis, confidence },
                      }}
                    />
                  )}
                />
                <Sources of={mandate.addressedBy.nodes.map(({ evidence }) => evidence)} />
              </>
            )}
          </Section>
        </div>
      </div>
      <div className="thing-parts two ruled">
        <Section id="overlap" title={words.overlap} aside={onSpend ? words.overlapSpend : words.overlapHeld}>
          {compared !== null && compared.agencies.length < 2 ? (
            <p className="secondary">{words.tooFew}</p>
          ) : (
            <Query query={overlaps}>
              {(found) => (
                <>
                  {found.nodes.length === 0 ? (
                    <p className="secondary">{words.noOverlap}</p>
                  ) : (
                    <Listing
                      id="overlap"
                      caption={words.overlap}
                      columns={lists.overlaps}
                      groups={headAndRest('overlap', found.nodes, 10, more)}
                      keyOf={({ agencies }) => agencies.map(({ id }) => id).join(' ')}
                      view={view}
                    />
                  )}
                  <p className="note section-note">
                    {words.overlapNote}
                    {found.withoutData.length > 0 &&
                      ` ${words.without(format.listed(found.withoutData.map(({ acronym, name }) => acronym ?? name)))}`}
                    {found.nodes.length < found.totalCount &&
                      ` ${shared.notShown(format.number(found.nodes.length), format.number(found.totalCount))}`}
                  </p>
                </>
              )}
            </Query>
          )}
        </Section>
        {years.length > 1 && (
          <Section id="years" title={words.years}>
            <Listing
              id="years"
              caption={words.years}
              columns={lists.years}
              groups={[{ id: 'years', title: null, rows: years }]}
              keyOf={(row) => String(row.year)}
              view={view}
              wrong={({ year: ofYear }) => (
                <Wrong
                  name={String(ofYear)}
                  record={{ table: 'contributes_to', cells: { to: mandate.id, year: ofYear } }}
                />
              )}
            />
            <p className="note section-note">{words.yearsNote}</p>
          </Section>
        )}
      </div>
    </>
  )
}

type GistOf = {
  answer: MandateAnswer
  spent: readonly Spending[]
  total: { amount: number; currency: string }
  year: number | null
}

function useGist({ answer: { mandate }, spent, total, year }: GistOf): string[] {
  const words = useWords(mandateWords)
  const format = useFormat()
  const language = useLanguage()
  const { holders, addressedBy } = mandate
  const said: string[] = []
  if (holders.totalCount === 0) said.push(words.noHolderGist)
  else {
    const names = holders.nodes.slice(0, 4).map(({ agency }) => agency.acronym ?? agency.name)
    const rest = holders.totalCount - names.length
    said.push(
      words.holdGist(
        format.number(holders.totalCount),
        holders.totalCount === 1,
        rest > 0 ? words.andMore(names.join(', '), format.number(rest)) : format.listed(names),
      ),
    )
  }
  if (year !== null && spent.length > 0) {
    const most = spent.slice(0, 3).map(({ agency }) => agency.acronym ?? agency.name)
    const agencies = words.agencies(format.number(spent.length), spent.length === 1)
    said.push(words.spentGist(agencies, year, moneyInWords(total, format, language), format.listed(most)))
  }
  if (addressedBy.totalCount > 0)
    said.push(words.addressedGist(format.number(addressedBy.totalCount), addressedBy.totalCount === 1))
  return said
}

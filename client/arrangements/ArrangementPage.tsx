import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Codings } from '../thing/Codings.tsx'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, Listing, tableOf } from '../thing/Listing.tsx'
import { moneyInWords } from '../thing/money.ts'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { RestsOn, Sources } from '../thing/RestsOn.tsx'
import { partOf, receivedOf } from '../thing/recordsToCorrect.ts'
import { ShareBar } from '../thing/ShareBar.tsx'
import { spanOf } from '../thing/spanInWords.ts'
import { ThingActions } from '../thing/ThingActions.tsx'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Query } from '../view/Query.tsx'
import { useArrangementLists } from './arrangementLists.tsx'
import { Arrangement, type ArrangementAnswer, type Member, Members, type StandingRow } from './documents.ts'
import { useArrangement, useMembers, useStanding } from './useArrangement.ts'
import { arrangementWords } from './words.ts'

/** The page of one arrangement: who takes part, what it stands under and over, and its money. */
export function ArrangementPage({ view }: { view: View }) {
  const words = useWords(thingWords)
  const id = view.at ?? ''
  const answer = useArrangement(id, view)
  return (
    <ThingFrame title={answer.data?.arrangement.name ?? id}>
      <Query query={answer}>
        {(found) => (found === null ? <p>{words.gone}</p> : <Parts view={view} answer={found} />)}
      </Query>
    </ThingFrame>
  )
}

function Parts({ view, answer }: { view: View; answer: ArrangementAnswer }) {
  const words = useWords(arrangementWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const language = useLanguage()
  const { arrangement, dataset } = answer
  const { id, kind, declaredSize } = arrangement
  const asOf = view.asOf ?? dataset.referenceDate
  const members = useMembers(id, view)
  const standing = useStanding(id, view)
  const lists = useArrangementLists()
  const rows = members.data?.rows ?? []
  const observed = rows.filter((row) => row.observed).length
  const derived = rows.filter(({ basis }) => basis === 'DERIVED').length
  const above = standing.data?.rows.filter(({ isAbove }) => isAbove) ?? []
  const below = standing.data?.rows.filter(({ isAbove }) => !isAbove) ?? []
  const gist = useGist(answer, members.data?.rows)
  const more = (count: number) => shared.more(format.number(count))
  const money = [
    { key: 'needed', said: words.neededFact, of: arrangement.required ?? arrangement.amount },
    { key: 'available', said: words.availableFact, of: arrangement.available },
    { key: 'spent', said: words.spentFact, of: arrangement.spent },
  ]
  const span = spanOf(arrangement, words, format)
  const wrongStanding = ({ other, isAbove, basis, confidence }: StandingRow) => {
    const ends = isAbove ? { from: id, to: other.id } : { from: other.id, to: id }
    return <Wrong record={{ table: 'under', cells: { ...ends, basis, confidence } }} name={other.name} />
  }
  const content =
    members.data && standing.data
      ? (): Content => ({
          stem: id,
          title: arrangement.name,
          says: gist.map(unmarked),
          notes: [words.noMeeting],
          tables: [
            tableOf({ id: 'members', title: words.members }, lists.members(rows), rows),
            tableOf({ id: 'above', title: words.above }, lists.standing, above),
            tableOf({ id: 'below', title: words.below }, lists.standing, below),
            tableOf({ id: 'mandates', title: words.mandates }, lists.mandates, arrangement.mandates.nodes),
            tableOf({ id: 'gave', title: words.gave, notes: [words.gaveNote] }, lists.gave, arrangement.gave.nodes),
          ].filter(({ rows }) => rows.length > 0),
          figures: [],
          asOf,
          dataVersion: dataset.dataVersion,
          licence: dataset.licence,
          settings: [],
          graph: `from=${id}`,
          graphql: [
            asked(arrangement.name, Arrangement, { id, asOf, illustrative: view.includeIllustrative }),
            asked(words.members, Members, { id, asOf, illustrative: view.includeIllustrative }),
          ],
          cypher: [],
        })
      : null
  return (
    <>
      <PageHead
        crumbs={
          <>
            {arrangement.place && (
              <>
                <Linked {...arrangement.place} />
                {' › '}
              </>
            )}
            {arrangement.kind.label}
            {' · '}
            {arrangement.level.name}
          </>
        }
        name={<bdi>{arrangement.name}</bdi>}
        gist={
          <p>
            <Emphasised>{gist.join(' ')}</Emphasised>
          </p>
        }
        actions={<ThingActions from={id} map={id} content={content} />}
      />
      <Facts>
        {members.data && members.data.totalCount > 0 && (
          <Fact wide part="members" value={format.number(members.data.totalCount)}>
            {words.membersFact},{' '}
            {observed === rows.length ? words.allObserved : words.observedOf(format.number(observed))}
            <ShareBar observed={observed} known={rows.length - observed - derived} derived={derived} />
          </Fact>
        )}
        {declaredSize && (
          <Fact part="declared" value={format.number(declaredSize.size)}>
            {words.declaredFact}
          </Fact>
        )}
        {money.map(
          ({ key, said, of }) =>
            of && (
              <Fact key={key} value={moneyInWords(of, format, language)}>
                {said}
              </Fact>
            ),
        )}
        {below.length > 0 && (
          <Fact part="below" value={format.number(below.length)}>
            {words.standsFact}
          </Fact>
        )}
        <Fact
          wide
          value={
            <span className="fact-text">
              {[
                span ?? words.withoutDates,
                arrangement.instrument !== null && words.instrument(arrangement.instrument),
                arrangement.aliases.length > 0 && arrangement.aliases.slice(0, 3).join(', '),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          }
        >
          <Sources of={[arrangement.evidence]} />
        </Fact>
      </Facts>
      <div className="thing-parts two">
        <Section id="members" title={words.members} aside={words.membersAside}>
          <Query query={members}>
            {({ totalCount }) => (
              <>
                {rows.length === 0 ? (
                  <p className="secondary">
                    {words.noMembers}{' '}
                    {arrangement.place?.coverage.state !== 'KNOWN' && arrangement.place?.coverage.sentence}
                  </p>
                ) : (
                  <>
                    <Listing
                      id="members"
                      caption={words.members}
                      columns={lists.members(rows)}
                      groups={headAndRest('members', rows, 40, more)}
                      keyOf={(row) => row.id}
                      view={view}
                      wrong={(row) => <Wrong record={memberToCorrect(id, row)} name={row.from.name} />}
                    />
                    <Sources of={rows.map(({ evidence }) => evidence)} />
                    {!kind.isJointWork && !kind.isPartOfPlan && <p className="note section-note">{words.noMeeting}</p>}
                  </>
                )}
                <p id="declared" className="note section-note">
                  {declaredSize === null
                    ? !kind.isPartOfPlan && words.declaredNone
                    : declaredSize.size > totalCount
                      ? words.declaredAgainst(format.number(declaredSize.size), format.number(totalCount))
                      : words.declaredMet(format.number(declaredSize.size))}
                </p>
                {declaredSize && <RestsOn known={null} evidence={declaredSize.evidence} />}
              </>
            )}
          </Query>
        </Section>
        <Section id="stands" title={words.stands}>
          <Query query={standing}>
            {() => (
              <>
                <h3 id="above">{words.above}</h3>
                {above.length === 0 ? (
                  <p className="secondary">{words.noAbove}</p>
                ) : (
                  <Listing
                    id="above"
                    caption={words.above}
                    columns={lists.standing}
                    groups={headAndRest('above', above, 8, more)}
                    keyOf={(row) => row.id}
                    view={view}
                    wrong={wrongStanding}
                  />
                )}
                <h3 id="below">{words.below}</h3>
                {below.length === 0 ? (
                  <p className="secondary">{words.noBelow}</p>
                ) : (
                  <Listing
                    id="below"
                    caption={words.below}
                    columns={lists.standing}
                    groups={headAndRest('below', below, 12, more)}
                    keyOf={(row) => row.id}
                    view={view}
                    wrong={wrongStanding}
                  />
                )}
                <Sources of={[...above, ...below].map(({ evidence }) => evidence)} />
              </>
            )}
          </Query>
        </Section>
      </div>
      <div className="thing-parts three ruled">
        <div>
          <Section id="mandates" title={words.mandates}>
            {arrangement.mandates.nodes.length === 0 ? (
              <p className="secondary">{words.noMandates}</p>
            ) : (
              <>
                <Listing
                  id="mandates"
                  caption={words.mandates}
                  columns={lists.mandates}
                  groups={headAndRest('mandates', arrangement.mandates.nodes, 12, more)}
                  keyOf={(row) => row.id}
                  view={view}
                  wrong={({ mandate, basis, confidence }) => (
                    <Wrong
                      name={mandate.name}
                      record={{ table: 'addresses', cells: { from: id, to: mandate.id, basis, confidence } }}
                    />
                  )}
                />
                <Sources of={arrangement.mandates.nodes.map(({ evidence }) => evidence)} />
              </>
            )}
          </Section>
          {money.every(({ of }) => of === null) && (
            <Section id="money" title={words.money} className="follows">
              <p className="secondary">{words.noMoney}</p>
            </Section>
          )}
          {arrangement.gave.nodes.length > 0 && (
            <Section id="gave" title={words.gave} className="follows">
              <Listing
                id="gave"
                caption={words.gave}
                columns={lists.gave}
                groups={headAndRest('gave', arrangement.gave.nodes, 10, more)}
                keyOf={(row) => row.id}
                view={view}
                wrong={({ agency, ...row }) => (
                  <Wrong name={agency.name} record={receivedOf({ ...row, to: agency.id, from: id })} />
                )}
              />
              <p className="note section-note">{words.gaveNote}</p>
            </Section>
          )}
        </div>
        <div>
          <Section id="breaks" title={shared.breaks}>
            {arrangement.breaks.length === 0 ? (
              <p className="secondary">{words.noBreaks}</p>
            ) : (
              <ul className="plain-list">
                {arrangement.breaks.map(({ message, office }) => (
                  <li key={`${office.id} ${message}`}>
                    <Linked id={office.id} name={message} /> <Wrong record={partOf(office.id, id)} name={message} />
                  </li>
                ))}
              </ul>
            )}
          </Section>
          <Section id="coded" title={shared.codings} className="follows">
            <Codings codings={arrangement.codings.nodes} />
          </Section>
        </div>
        <Section id="record" title={shared.record}>
          <RestsOn known={arrangement} evidence={arrangement.evidence} />
        </Section>
      </div>
    </>
  )
}

function memberToCorrect(id: string, { from, role, required, available, spent, ...tie }: Member) {
  const { basis, confidence, validFrom, validTo, observedUntil } = tie
  const money = {
    required: required?.amount ?? null,
    available: available?.amount ?? null,
    spent: spent?.amount ?? null,
    currency: (required ?? available ?? spent)?.currency ?? null,
  }
  const cells = { from: from.id, to: id, role: role?.id ?? null, basis, confidence, validFrom, validTo, observedUntil }
  return { table: 'takes_part_in' as const, cells: { ...cells, ...money } }
}

/** Who is in it, in the word that its kind allows: they work together, sit together, or stand under it. */
function useGist({ arrangement }: ArrangementAnswer, members: readonly Member[] | undefined): string[] {
  const words = useWords(arrangementWords)
  const format = useFormat()
  const language = useLanguage()
  const { kind, declaredSize } = arrangement
  if (members === undefined) return [arrangement.name]
  const said: string[] = []
  if (members.length === 0) said.push(words.noMembers)
  else {
    const agencies = new Map(members.map(({ from }) => [from.agency.id, from.agency.acronym ?? from.agency.name]))
    const names = [...agencies.values()]
    const offices = words.offices(format.number(members.length), members.length === 1)
    const observed = members.filter((member) => member.observed).length
    const how =
      observed === members.length
        ? words.allObserved
        : observed === 0
          ? words.noneObserved
          : words.observedOf(format.number(observed))
    const who =
      kind.isJointWork && agencies.size > 1
        ? words.jointGist(names.length > 6 ? words.agencies(format.number(names.length), false) : format.listed(names))
        : kind.isPartOfPlan
          ? words.underGist(offices)
          : kind.channel <= 1
            ? words.sitGist(offices)
            : words.takeGist(offices)
    said.push(`${who}, ${how}.`)
    const leads = members.filter(({ role }) => role !== null && role.id !== 'PARTICIPANT').slice(0, 3)
    if (leads.length > 0)
      said.push(sentence(format.listed(leads.map(({ role, from }) => words.ledBy(role?.label ?? '', from.name)))))
  }
  const needed = arrangement.required ?? arrangement.amount
  if (needed) said.push(words.moneyGist(moneyInWords(needed, format, language)))
  if (declaredSize && declaredSize.size !== members.length)
    said.push(words.declaredGist(format.number(declaredSize.size)))
  return said
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

import { Fragment } from 'react'
import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { Codings, Factors } from '../thing/Codings.tsx'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import { Linked } from '../thing/Linked.tsx'
import { headAndRest, Listing, tableOf } from '../thing/Listing.tsx'
import { Fact, Facts, PageHead, Section } from '../thing/PageHead.tsx'
import { KnownHow, RestsOn, SourceLink, Sources } from '../thing/RestsOn.tsx'
import { jointWorkOf, partOf } from '../thing/recordsToCorrect.ts'
import { ThingActions } from '../thing/ThingActions.tsx'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { TwoMasters, useMasters, useMastersFigure, useMastersTable } from '../thing/TwoMasters.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { basisPhrases } from '../view/Mark.tsx'
import { Query } from '../view/Query.tsx'
import { type LineUp, Office, type OfficeAnswer, type OfficePart, OfficeParts } from './documents.ts'
import './offices.css'
import { useOfficeLists } from './officeLists.tsx'
import { type Beside, besideOf, lastSeen, orderedParts, type Rests, restsOn } from './officeParts.ts'
import { useCompany, useLinesUp, useOffice, useOfficeParts, useOfficesBelow } from './useOffice.ts'
import { officeWords } from './words.ts'

/** The page of one office: its line, its partners, what it is in and what rests on it. */
export function OfficePage({ view }: { view: View }) {
  const words = useWords(thingWords)
  const id = view.at ?? ''
  const answer = useOffice(id, view)
  return (
    <ThingFrame title={answer.data?.office.name ?? id}>
      <Query query={answer}>
        {(found) => (found === null ? <p>{words.gone}</p> : <Parts view={view} answer={found} />)}
      </Query>
    </ThingFrame>
  )
}

type Props = { view: View; answer: OfficeAnswer }

function Parts({ view, answer }: Props) {
  const words = useWords(officeWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const { office, dataset } = answer
  const { id } = office
  const asOf = view.asOf ?? dataset.referenceDate
  const lines = useLinesUp(answer, view)
  const parts = useOfficeParts(id, view)
  const company = useCompany(id, view)
  const below = useOfficesBelow(id, view)
  const masters = useMasters(id, view)
  const mastersTable = useMastersTable()
  const mastersFigure = useMastersFigure()
  const lists = useOfficeLists(id)
  const ordered = orderedParts(parts.data?.rows ?? [])
  const observed = ordered.filter((part) => part.observed)
  const joint = observed.filter(({ to }) => to.kind.isJointWork && to.participants.totalCount > 1)
  const beside = company.data ? besideOf(id, company.data) : []
  const onRecord = beside.filter(({ jointly, results, bodies }) => jointly + results + bodies > 0)
  const rests = below.data && parts.data ? restsOn(id, below.data.rows, ordered) : null
  const breaks = ordered.flatMap(({ to }) =>
    to.breaks.filter((one) => one.office.id === id).map(({ message }) => ({ message, arrangement: to.id })),
  )
  const answering = rests ? rests.reporting.length + rests.accountable.length : 0
  const seen = lastSeen(ordered, asOf)
  const accountable = below.data?.rows.find(({ kind, from }) => kind === 'ACCOUNTABLE_TO' && from.id === id)
  const gist = useGist({ answer, line: lines.data?.[0], accountable, joint: parts.data && joint, beside })
  const more = (count: number) => shared.more(format.number(count))
  const content =
    parts.data && company.data && below.data
      ? (): Content => ({
          stem: id,
          title: office.name,
          says: gist.map(unmarked),
          notes: [words.besideNote, words.moneyNote, words.lineNote],
          tables: [
            tableOf({ id: 'parts', title: words.parts, notes: [words.moneyNote] }, lists.parts(ordered), ordered),
            tableOf({ id: 'partners', title: words.beside, notes: [words.besideNote] }, lists.beside(1), beside),
            tableOf({ id: 'coverage', title: words.coverage }, lists.coverage, office.coverage),
            ...(masters.data ? [mastersTable(masters.data)] : []),
          ].filter(({ rows }) => rows.length > 0),
          figures: masters.data ? [mastersFigure(masters.data)] : [],
          asOf,
          dataVersion: dataset.dataVersion,
          licence: dataset.licence,
          settings: [],
          graph: `from=${id}`,
          graphql: [
            asked(office.name, Office, { id, asOf, illustrative: view.includeIllustrative }),
            asked(words.parts, OfficeParts, { id, asOf, illustrative: view.includeIllustrative }),
          ],
          cypher: [{ title: words.balance, text: office.balance.asCypher.text }],
        })
      : null
  return (
    <>
      <PageHead
        crumbs={
          <>
            <Linked id={office.agency.id} name={office.agency.acronym ?? office.agency.name} />
            {' › '}
            {office.level.name}
            {office.place && (
              <>
                {' › '}
                <Linked {...office.place} />
              </>
            )}
          </>
        }
        name={<bdi>{office.name}</bdi>}
        gist={
          <p>
            <Emphasised>{gist.join(' ')}</Emphasised>
          </p>
        }
        actions={<ThingActions from={id} map={id} content={content} />}
      />
      <Facts>
        {parts.data && (
          <Fact
            part="parts"
            value={format.number(parts.data.totalCount)}
            of={words.partsOf(format.number(observed.length))}
          >
            {words.partsFact}
          </Fact>
        )}
        {joint.length > 0 && (
          <Fact part="parts" value={format.number(joint.length)}>
            {words.jointFact}
          </Fact>
        )}
        {onRecord.length > 0 && (
          <Fact part="partners" value={format.number(onRecord.length)}>
            {words.besideFact}
          </Fact>
        )}
        {answering > 0 && (
          <Fact part="rests" value={format.number(answering)}>
            {words.belowFact}
          </Fact>
        )}
        <Fact
          wide
          value={
            <span className="fact-text">
              {parts.data && (seen === null ? words.neverSeen : words.lastSeen(format.day(seen)))}
              {office.validFrom !== null && ` · ${words.existed(format.day(office.validFrom))}`}
              {office.validTo !== null && ` · ${words.ended(format.day(office.validTo))}`}
            </span>
          }
        >
          <Sources of={ordered.map(({ evidence }) => evidence)} />
        </Fact>
      </Facts>
      <div className="thing-parts two">
        <Section id="line" title={words.line}>
          <Query query={lines}>{(steps) => <Line answer={answer} steps={steps} />}</Query>
        </Section>
        <Section id="masters" title={words.masters}>
          <Query query={masters}>{(found) => found && <TwoMasters office={found} />}</Query>
        </Section>
      </div>
      <div className="thing-parts ruled">
        <Section id="parts" title={words.parts} aside={words.partsAside}>
          <Query query={parts}>
            {({ totalCount }) =>
              ordered.length === 0 ? (
                <p className="secondary">
                  {words.noParts} {office.place?.coverage.sentence}
                </p>
              ) : (
                <>
                  <Listing
                    id="parts"
                    caption={words.parts}
                    columns={lists.parts(ordered)}
                    groups={headAndRest('parts', ordered, 24, more)}
                    keyOf={(row) => row.id}
                    view={view}
                    wrong={(row) => <Wrong record={partToCorrect(id, row)} name={row.to.name} />}
                  />
                  <p className="note section-note">
                    {words.moneyNote}
                    {ordered.length < totalCount &&
                      ` ${shared.notShown(format.number(ordered.length), format.number(totalCount))}`}
                  </p>
                </>
              )
            }
          </Query>
        </Section>
      </div>
      <div className="thing-parts two ruled">
        <Section id="partners" title={words.beside} aside={words.besideAside}>
          <Query query={company}>
            {({ truncated }) =>
              beside.length === 0 ? (
                <p className="secondary">{words.noBeside}</p>
              ) : (
                <>
                  <Listing
                    id="partners"
                    caption={words.beside}
                    columns={lists.beside(Math.max(beside[0]?.jointly ?? 0, 1))}
                    groups={headAndRest('partners', beside, 20, more)}
                    keyOf={(row) => row.office.id}
                    view={view}
                    wrong={(row) => (
                      <Wrong record={jointWorkOf(office.agency, row.agency, office.place)} name={row.office.name} />
                    )}
                  />
                  <p className="note section-note">
                    {words.besideNote} {truncated && words.truncated}
                  </p>
                </>
              )
            }
          </Query>
        </Section>
        <div>
          <Section id="rests" title={words.rests}>
            <Query query={below}>{() => rests && <WhatRests rests={rests} />}</Query>
          </Section>
          <Section id="balance" className="follows" title={words.balance}>
            <Balance answer={answer} />
          </Section>
          <Section id="breaks" className="follows" title={words.breaks}>
            {parts.data && breaks.length === 0 && <p className="secondary">{words.noBreaks}</p>}
            <ul className="plain-list">
              {breaks.map(({ message, arrangement }) => (
                <li key={message}>
                  <bdi>{message}</bdi> <Wrong record={partOf(id, arrangement)} name={message} />
                </li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
      <div className="thing-parts three ruled">
        <Section id="coverage" title={words.coverage}>
          {office.coverage.length === 0 ? (
            <p className="secondary">{words.noCoverage}</p>
          ) : (
            <>
              <Listing
                id="coverage"
                caption={words.coverage}
                columns={lists.coverage}
                groups={headAndRest('coverage', office.coverage, 10, more)}
                keyOf={({ place }) => place.id}
                view={view}
                wrong={({ place, presence, basis, confidence, since, validTo }) => (
                  <Wrong
                    name={place.name}
                    record={{
                      table: 'covers',
                      cells: { from: id, to: place.id, presence, basis, confidence, validFrom: since, validTo },
                    }}
                  />
                )}
              />
              <Sources of={office.coverage.map(({ evidence }) => evidence)} />
              <p className="note section-note">{words.presenceNote}</p>
            </>
          )}
        </Section>
        <Section id="coded" title={shared.factors}>
          <Factors held={office.factors.nodes} of={id} />
          <h3>{shared.codings}</h3>
          <Codings codings={office.codings.nodes} />
        </Section>
        <Section id="record" title={shared.record}>
          <RestsOn known={office} evidence={office.evidence} />
        </Section>
      </div>
    </>
  )
}

function partToCorrect(id: string, { to, role, required, available, spent, ...tie }: OfficePart) {
  const { basis, confidence, validFrom, validTo, observedUntil } = tie
  const money = {
    required: required?.amount ?? null,
    available: available?.amount ?? null,
    spent: spent?.amount ?? null,
    currency: (required ?? available ?? spent)?.currency ?? null,
  }
  const cells = { from: id, to: to.id, role: role?.id ?? null, basis, confidence, validFrom, validTo, observedUntil }
  return { table: 'takes_part_in' as const, cells: { ...cells, ...money } }
}

/** From the office up to its headquarters, each line with what it rests on. */
function Line({ answer: { office }, steps }: { answer: OfficeAnswer; steps: readonly LineUp[] }) {
  const words = useWords(officeWords)
  if (office.chainOfCommand.length === 0)
    return <p className="secondary">{office.level.isHeadquarters ? words.top : words.noLine}</p>
  const isDerived = steps.some(({ tie }) => tie.basis === 'DERIVED')
  return (
    <>
      <ol className="line-up">
        <li>
          <LevelGlyph rank={office.level.rank} /> <b>{office.name}</b> <span className="muted">{words.here}</span>
        </li>
        {office.chainOfCommand.map((superior) => {
          const step = steps.find(({ to }) => to.id === superior.id)
          return (
            <Fragment key={superior.id}>
              {step && (
                <li className="line-between">
                  <KnownHow {...step.tie} />
                  <span className="note">
                    {step.tie.evidence.map(({ id, locator, source }) => (
                      <span key={id}>
                        {' '}
                        <SourceLink source={source} />
                        {locator !== null && `, ${locator}`}
                      </span>
                    ))}
                  </span>
                </li>
              )}
              <li>
                <LevelGlyph rank={superior.level.rank} /> <Linked {...superior} />{' '}
                <span className="muted">{superior.level.name}</span>
              </li>
            </Fragment>
          )
        })}
      </ol>
      {isDerived && <p className="note section-note">{words.lineNote}</p>}
    </>
  )
}

/** Who answers to it, and what would not be joint without it. */
function WhatRests({ rests: { reporting, accountable, pairs, roles } }: { rests: Rests }) {
  const words = useWords(officeWords)
  const format = useFormat()
  if (reporting.length + accountable.length + pairs.length + roles.length === 0)
    return <p className="secondary">{words.nothingRests}</p>
  const lists = [
    { say: words.reporting, of: reporting.map(({ id, from }) => ({ key: id, to: from, more: null })) },
    { say: words.accountable, of: accountable.map(({ id, from }) => ({ key: id, to: from, more: null })) },
    { say: words.roles, of: roles.map(({ id, to, role }) => ({ key: id, to, more: role?.label ?? null })) },
    { say: words.pairs, of: pairs.map(({ id, to }) => ({ key: id, to, more: null })) },
  ]
  return (
    <ul className="plain-list">
      {lists
        .filter(({ of }) => of.length > 0)
        .map(({ say, of }) => (
          <li key={say(format.number(of.length), of.length === 1)}>
            <details>
              <summary>{say(format.number(of.length), of.length === 1)}</summary>
              <ul>
                {of.map(({ key, to, more }) => (
                  <li key={key}>
                    <Linked id={to.id} name={to.name} />
                    {more !== null && <span className="muted">, {more}</span>}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
    </ul>
  )
}

/** How its ties run; that it is pulled both ways is never said of lines alone. */
function Balance({ answer: { office } }: { answer: OfficeAnswer }) {
  const words = useWords(officeWords)
  const format = useFormat()
  const { balance, withoutLines } = office
  const left = [balance.derivedLinesLeftOut, balance.derivedAccountabilityLeftOut, balance.derivedPartsLeftOut] as const
  const [lines, accountability, parts] = left.map((count) => format.number(count)) as [string, string, string]
  return (
    <>
      <p className="secondary">
        {words.balanceText(format.number(balance.inter), format.number(balance.intra))}{' '}
        {withoutLines.inter > 0 && withoutLines.intra > 0
          ? words.bothSides
          : balance.intra > 0 && withoutLines.intra === 0
            ? words.onlyLines
            : balance.inter + balance.intra === 0
              ? words.neither
              : words.oneSide}
      </p>
      {left.some((count) => count > 0) && <p className="note">{words.leftOut(lines, accountability, parts)}</p>}
    </>
  )
}

type GistOf = {
  answer: OfficeAnswer
  line: LineUp | undefined
  accountable: { to: { name: string }; basis: LineUp['tie']['basis'] } | undefined
  joint: readonly OfficePart[] | undefined
  beside: readonly Beside[]
}

function useGist({ answer: { office }, line, accountable, joint, beside }: GistOf): string[] {
  const words = useWords(officeWords)
  const bases = useWords(basisPhrases)
  const format = useFormat()
  const said: string[] = []
  if (office.place) said.push(words.worksGist(office.name, office.place.name, office.city))
  else if (office.city !== null) said.push(words.deskGist(office.name, office.city))
  const superior = office.chainOfCommand[0]
  if (superior && line) {
    const basis = bases[line.tie.basis]
    said.push(
      accountable
        ? words.answersBoth(superior.name, basis, accountable.to.name, bases[accountable.basis])
        : words.answersGist(superior.name, basis),
    )
  } else if (superior === undefined) said.push(office.level.isHeadquarters ? words.topGist : words.noLineGist)
  if (joint === undefined) return said
  const jointly = beside.filter((row) => row.jointly > 0)
  if (joint.length > 0 && jointly.length > 0)
    said.push(
      words.jointGist(
        words.jointWorks(format.number(joint.length), joint.length === 1),
        words.otherOffices(format.number(jointly.length), jointly.length === 1),
        format.listed(jointly.slice(0, 3).map(({ agency }) => agency.acronym ?? agency.name)),
      ),
    )
  else if (joint.length === 0) {
    said.push(words.noJointGist)
    const coverage = office.place?.coverage
    if (coverage && coverage.state !== 'KNOWN') said.push(coverage.sentence)
  }
  return said
}

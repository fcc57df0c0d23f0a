import type { View } from '../../common/address.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content } from '../takeaway/content.ts'
import { Emphasised, unmarked } from '../thing/Emphasised.tsx'
import { tableOf } from '../thing/Listing.tsx'
import { PageHead } from '../thing/PageHead.tsx'
import { ThingActions } from '../thing/ThingActions.tsx'
import { ThingFrame } from '../thing/ThingFrame.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { countedMatrix, matrixTable } from '../thing/twoByTwo.ts'
import { useMatrixFigure } from '../thing/useMatrixFigure.ts'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { Query } from '../view/Query.tsx'
import { AgencyFacts } from './AgencyFacts.tsx'
import { AgencyRecord } from './AgencyRecord.tsx'
import { receiptsOf, useAgencyLists } from './agencyLists.tsx'
import { calledOf, goalRows, latestYear, officeGroups, partnerRows } from './agencyParts.ts'
import { Agency, type AgencyAnswer, AgencyOffices, AgencyPartners } from './documents.ts'
import { ItsOffices } from './ItsOffices.tsx'
import { MoneyOnGoals } from './MoneyOnGoals.tsx'
import { MoneyPassed } from './MoneyPassed.tsx'
import { Partners } from './Partners.tsx'
import {
  jointKindsOf,
  useAgency,
  useAgencyMoney,
  useAgencyOffices,
  useAgencyPartners,
  usePartnersTogether,
} from './useAgency.ts'
import { useAgencyGist } from './useAgencyGist.ts'
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
  const format = useFormat()
  const { agency, dataset } = answer
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
  const gist = useAgencyGist({ answer, offices: offices.data, jointPartners, goals, year })
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
          settings: [],
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
      <AgencyFacts
        answer={answer}
        offices={offices.data?.totalCount ?? null}
        partners={partners.data ? jointPartners.length : null}
        figures={figures}
      />
      <div className="thing-parts two">
        <ItsOffices agency={agency} offices={offices} grouped={grouped} view={view} />
        <Partners
          agency={agency}
          partners={partners}
          rows={rowsOfPartners}
          together={together}
          matrix={matrix}
          view={view}
        />
      </div>
      <div className="thing-parts two ruled">
        <MoneyOnGoals agency={agency} money={money} goals={goals} figures={figures} year={year} view={view} />
        <MoneyPassed agency={agency} money={money} view={view} />
      </div>
      <AgencyRecord answer={answer} />
    </>
  )
}

import type { UseQueryResult } from '@tanstack/react-query'
import type { View } from '../../common/address.ts'
import { Wrong } from '../takeaway/Wrong.tsx'
import { headAndRest, Listing } from '../thing/Listing.tsx'
import { moneyInWords } from '../thing/money.ts'
import { Section } from '../thing/PageHead.tsx'
import { Sources } from '../thing/RestsOn.tsx'
import { onGoalOf } from '../thing/recordsToCorrect.ts'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { Query } from '../view/Query.tsx'
import { useAgencyLists } from './agencyLists.tsx'
import type { FiguresOfYear, GoalRow } from './agencyParts.ts'
import type { Agency } from './documents.ts'
import { agencyWords } from './words.ts'

type Props = {
  agency: Agency
  money: UseQueryResult<unknown, Error>
  goals: readonly GoalRow[]
  figures: FiguresOfYear | undefined
  year: number | null
  view: View
}

/** What an agency is to do, and with which money. */
export function MoneyOnGoals({ agency, money, goals, figures, year, view }: Props) {
  const words = useWords(agencyWords)
  const format = useFormat()
  const language = useLanguage()
  const lists = useAgencyLists(agency)
  return (
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
                    <Wrong name={mandate.name} record={onGoalOf({ agency: agency.id, mandate: mandate.id, ...row })} />
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
      <MandatesHeld agency={agency} view={view} />
    </Section>
  )
}

function MandatesHeld({ agency, view }: Pick<Props, 'agency' | 'view'>) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const lists = useAgencyLists(agency)
  return (
    <>
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
              {shared.notShown(format.number(agency.mandates.nodes.length), format.number(agency.mandates.totalCount))}
            </p>
          )}
        </>
      )}
    </>
  )
}

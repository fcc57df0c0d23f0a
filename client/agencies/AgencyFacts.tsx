import { moneyInWords } from '../thing/money.ts'
import { Fact, Facts } from '../thing/PageHead.tsx'
import { ShareBar } from '../thing/ShareBar.tsx'
import { thingWords } from '../thing/thingWords.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { calledOf, type FiguresOfYear } from './agencyParts.ts'
import type { AgencyAnswer } from './documents.ts'
import { agencyWords } from './words.ts'

type Props = {
  answer: AgencyAnswer
  /** How many; null until they are read. */
  offices: number | null
  partners: number | null
  figures: FiguresOfYear | undefined
}

/** What there is of an agency, in figures that lead to it. */
export function AgencyFacts({ answer: { agency }, offices, partners, figures }: Props) {
  const words = useWords(agencyWords)
  const shared = useWords(thingWords)
  const format = useFormat()
  const language = useLanguage()
  const observed = agency.seen?.load ?? 0
  const all = agency.every?.load ?? 0
  const derived = Math.round(all * (agency.every?.derivedShare ?? 0))
  return (
    <Facts>
      {offices !== null && (
        <Fact part="offices" value={format.number(offices)}>
          {words.officesFact}
        </Fact>
      )}
      {partners !== null && (
        <Fact {...(partners === 0 ? {} : { part: 'partners' })} value={partners === 0 ? '–' : format.number(partners)}>
          {partners === 0 ? words.noJoint(calledOf(agency)) : words.partnersFact}
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
  )
}

const nothing = { amount: 0, currency: 'USD' }

import type { Whole } from '../thing/everyPage.ts'
import { moneyInWords } from '../thing/money.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { calledOf, type GoalRow, officesByLevel, type PartnerRow } from './agencyParts.ts'
import type { AgencyAnswer, AgencyOffice } from './documents.ts'
import { agencyWords } from './words.ts'

type GistOf = {
  answer: AgencyAnswer
  offices: Whole<AgencyOffice> | undefined
  jointPartners: readonly PartnerRow[]
  goals: readonly GoalRow[]
  year: number | null
}

/** One sentence or a few about an agency, each of what is known by now. */
export function useAgencyGist({ answer, offices, jointPartners, goals, year }: GistOf): string[] {
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

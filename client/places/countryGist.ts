// What there is to say of a country in a sentence or two, from what is on record alone.

import type { Matrix } from '../thing/twoByTwo.ts'
import type { Format } from '../view/formatting.ts'
import type { CountryAnswer, PlanBlank, WithWhom } from './documents.ts'
import { hereIn } from './here.ts'
import { middleOf } from './middle.ts'
import type { placeWords } from './words.ts'

type Words = (typeof placeWords)['en'] | (typeof placeWords)['fr'] | (typeof placeWords)['es']

/** Why nothing can be said of who works jointly in a place. */
export function blankOf(
  blank: PlanBlank,
  words: Pick<Words, 'NO_FILE' | 'TOTALS_ONLY' | 'NO_ACTIVITIES' | 'OTHER_DAYS'>,
) {
  if (blank === 'NO_FILE' || blank === 'TOTALS_ONLY' || blank === 'NO_ACTIVITIES') return words[blank]
  return words.OTHER_DAYS
}

type Known = { answer: CountryAnswer; matrix: Matrix; gaps: WithWhom['gaps']; words: Words; format: Format }

/** Sentences of which names in the middle are set apart by two stars. */
export function gistOf({ answer, matrix, gaps, words, format }: Known): string[] {
  const { atWork, place } = answer
  const { agencies: here, spenders } = hereIn(atWork)
  const spending = spenders.length === 0 ? [] : [words.bySpending(format.number(spenders.length), here.length > 0)]
  if (here.length + spenders.length === 0)
    return [words.nobody(place.name), ...(atWork.blank ? [blankOf(atWork.blank, words)] : [])]
  const joint = here.filter(({ jointWork }) => (jointWork ?? 0) > 0)
  if (joint.length > 0)
    return [
      shareOf({ answer, matrix, gaps, words, format }, joint.length, here.length),
      ...pairsOf({ answer, matrix, gaps, words, format }),
      ...spending,
    ]
  const present = here.length === 0 ? [] : [words.atWork(format.number(here.length), place.name, here.length === 1)]
  const team = teamOf(answer, words, format)
  if (atWork.blank === null)
    return [...present, ...spending, words.eachOfOne, ...pairsOf({ answer, matrix, gaps, words, format })]
  return [...(team === null ? present : [team]), ...spending, blankOf(atWork.blank, words)]
}

function shareOf({ answer, matrix, words, format }: Known, some: number, all: number): string {
  const works = answer.place.coverage.jointWork
  const { middle, joins } = middleOf(
    matrix.members.map(({ id }) => id),
    matrix.joint,
  )
  const name = (id: string) => matrix.members.find((member) => member.id === id)?.name ?? id
  const names = (ids: readonly string[]) => format.listed(ids.map(name))
  const head = words.share(
    format.number(some),
    format.number(all),
    answer.place.name,
    format.number(works),
    works === 1,
  )
  const isAll = middle.length === some
  const thick = isAll ? '' : middle.length > 2 ? words.thickest(names(middle)) : words.mostBetween(names(middle))
  const through = joins && !isAll ? words.joins(name(joins.agency), names(joins.through.slice(0, 3))) : ''
  return `${head}${thick}${through}.`
}

function pairsOf({ answer, gaps, words, format }: Known): string[] {
  const outputs = answer.plan?.plan?.outputs ?? 0
  if (gaps.pairs === 0 || outputs === 0) return []
  const [ours, pairs, apart] = [outputs, gaps.pairs, gaps.totalCount].map(format.number) as [string, string, string]
  if (gaps.totalCount === 0) return [words.allJoined(ours, pairs)]
  return [words.underOutputs(ours, pairs, apart, gaps.totalCount === gaps.pairs)]
}

/** Who sits in the country team, and by what that is known; null where there is none. */
function teamOf({ plan }: CountryAnswer, words: Words, format: Format): string | null {
  const team = plan?.bodies.find(({ kind }) => kind.id === 'COUNTRY_TEAM')
  if (!team || team.offices === 0) return null
  return (team.derivedShare === 1 ? words.teamByRule : words.teamOnRecord)(format.number(team.offices))
}

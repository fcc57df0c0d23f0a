import { counted, dayInWords, listed } from '../../../common/words.ts'
import type { CoverageState, PairState } from '../../contract/types.generated.ts'
import { loadOne } from '../../records/by-id.ts'
import type { PairFound, PairPlaceRow } from '../../records/pair.ts'
import { knownEntity } from '../entities.ts'
import { knownKind } from '../kinds.ts'
import { partyById } from '../parties.ts'
import { coverageInWords, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { acronyms } from './together-in-words.ts'

export function pairState({ works, worksOnOtherDays, results, coverage }: PairPlaceRow): PairState {
  if (works.length > 0) return 'TOGETHER'
  if (worksOnOtherDays > 0) return 'TOGETHER_ON_OTHER_DAYS'
  if (results.length > 0) return 'SAME_RESULT'
  return coverage !== null && stateOf(coverage) === 'KNOWN' ? 'APART' : 'UNKNOWN'
}

const blanks: CoverageState[] = ['NO_FILE', 'TOTALS_ONLY', 'NONE_JOINT']

/** In how many countries the data has each kind of blank; those that there are. */
export function blanksOf({ rows }: PairFound): [CoverageState, number][] {
  const counts = blanks.map((state): [CoverageState, number] => {
    const is = ({ coverage }: PairPlaceRow) => coverage !== null && stateOf(coverage) === state
    return [state, rows.filter(is).length]
  })
  return counts.filter(([, count]) => count > 0)
}

const blankWords: Record<CoverageState, string> = {
  NO_FILE: 'has no work plan',
  TOTALS_ONLY: 'gives totals and no activities',
  NONE_JOINT: 'has results or activities and nothing joint, of anybody',
  KNOWN: '',
}

/** All countries of a pair in a sentence. */
export async function pairInWords(found: PairFound, context: Context): Promise<string> {
  const { asked, rows } = found
  const names = (await acronyms(asked.agencies, context)).join(' and ')
  const day = dayInWords(asked.asOf)
  if (rows.length === 0)
    return `On ${day}, ${names} are both at work in no country, and nothing is on record of the two.`
  const count = (state: PairState) => rows.filter((row) => pairState(row) === state).length
  const of = counted(rows.length, 'country', 'countries')
  const others = count('TOGETHER_ON_OTHER_DAYS')
  const more = others === 0 ? '' : ` (and in ${others} more on other days)`
  const where = rows.every(({ bothAtWork }) => bothAtWork)
    ? 'where both are at work'
    : 'where both are at work or on record'
  const first = `On ${day}, joint work of ${names} is on record in ${count('TOGETHER')} of the ${of} ${where}${more}`
  const unknown = blanksOf(found).map(([state, blank]) => `in ${blank} it ${blankWords[state]}`)
  const said = [
    first,
    ...(count('SAME_RESULT') === 0
      ? []
      : [`in ${count('SAME_RESULT')} they stand under one result and no joint work of the two is on record`]),
    ...(count('APART') === 0
      ? []
      : [`in ${count('APART')} the data has joint work of others and nothing of these two`]),
    ...(unknown.length === 0 ? [] : [`in ${count('UNKNOWN')} the data does not say: ${listed(unknown)}`]),
  ]
  return `${said.join('; ')}.`
}

/** One country of a pair in a sentence. */
export async function placeInWords(row: PairPlaceRow, context: Context): Promise<string> {
  const { asked, works, worksOnOtherDays, results, coverage } = row
  const names = (await acronyms(asked.agencies, context)).join(' and ')
  const { name } = await knownEntity('Place', row.place, context)
  const day = dayInWords(asked.asOf)
  switch (pairState(row)) {
    case 'TOGETHER': {
      const beside = worksOnOtherDays === 0 ? '' : `; ${worksOnOtherDays} more on other days`
      return `In ${name}, ${names} work together on ${day} in ${await sharedInWords(works, context)}${beside}.`
    }
    case 'TOGETHER_ON_OTHER_DAYS':
      return `In ${name}, no joint work of ${names} is on record on ${day}; ${counted(worksOnOtherDays, 'joint work')} on other days.`
    case 'SAME_RESULT':
      return `In ${name}, ${names} stand on ${day} under ${await sharedInWords(results, context)}, and no joint work of the two is on record.`
    case 'APART':
      return `In ${name}, ${names} are both at work on ${day}; joint work of others is on record there, and of these two neither joint work nor one result.`
    default:
      return `${names} are both at work in ${name}. ${coverage === null ? '' : coverageInWords(name, coverage, context.language)}`
  }
}

/** `13 joint activities, such as “…”`, and whether somebody saw that both are in them. */
async function sharedInWords(shared: PairPlaceRow['works'], context: Context): Promise<string> {
  const kinds = [...new Set(shared.map(({ kind }) => kind))].sort()
  const things = await Promise.all(
    kinds.map(async (id) => {
      const { label, plural } = await knownKind('ArrangementKind', id, context)
      return counted(shared.filter(({ kind }) => kind === id).length, label, plural)
    }),
  )
  const { name } = await loadOne(partyById(context), 'Arrangement', shared[0]!.id)
  const example = shared.length === 1 ? ` “${name}”` : `, such as “${name}”`
  const derived = shared.filter(({ isDerived }) => isDerived).length
  const remark = derived === 0 ? '' : derived === shared.length ? ' (by rule)' : ` (${derived} of these by rule)`
  return `${listed(things)}${remark}${example}`
}

import { dayInWords, listed } from '../../../common/words.ts'
import type { GapNode, GapPage } from '../../engine/measures/gaps.ts'
import { loadAll } from '../../records/by-id.ts'
import type { PlaceCoverage } from '../../records/coverage.ts'
import { knownEntity } from '../entities.ts'
import { partyById } from '../parties.ts'
import { coverageInWords, hasActivities, placeCoverage, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { acronyms } from './together-in-words.ts'

const mostNamed = 3

const placeName = async (place: string, context: Context) => (await knownEntity('Place', place, context)).name

/** A gap as one would pass it on. */
export async function gapInWords(gap: GapNode, context: Context): Promise<string> {
  const [[one = '', other = ''], place] = await Promise.all([
    acronyms(gap.agencies, context),
    placeName(gap.place, context),
  ])
  const day = dayInWords(gap.asOf)
  if (gap.on === 'MANDATES') {
    return `${one} and ${other} share ${gap.sharedMandates} of ${gap.allMandates} mandates, and no easy path joins their offices for ${place} on ${day}.`
  }
  if (gap.on === 'SPEND') {
    const share = Math.round(gap.overlap * 100)
    return `Worldwide, ${one} and ${other} spend ${share}% alike on the goals, and no easy path joins their offices for ${place} on ${day}.`
  }
  const ids = gap.results.map((result) => gap.projection.parties.ids.at(result))
  const results = await loadAll(partyById(context), 'Arrangement', ids)
  const names = results.map(({ name }) => `“${withoutPlace(name, place)}”`)
  const alone = await acronyms(gap.alone, context)
  const also = ['', ` ${alone[0]} has none there with anybody.`, ' Neither has any there with anybody.'][alone.length]
  return `${one} and ${other} both stand under ${listed(names, mostNamed)}, and no joint work of theirs is on record in ${place} on ${day}.${also}`
}

// Results say their country in their names, and so does the sentence.
function withoutPlace(name: string, place: string): string {
  return name.endsWith(`, ${place}`) ? name.slice(0, -place.length - 2) : name
}

/** Why nothing can be known; null where something is. A region is known by the work of its parts. */
export async function cannotKnow(page: GapPage, context: Context): Promise<string | null> {
  if (page.hasWork) return null
  const coverage = await placeCoverage(page.place, page.asOf, context)
  if (coverage === undefined || !['NO_FILE', 'TOTALS_ONLY'].includes(stateOf(coverage))) return null
  return coverageInWords(await placeName(page.place, context), coverage, context.language)
}

/** All that was found in a sentence; a blank is said as one. */
export async function gapsInWords(page: GapPage, context: Context): Promise<string> {
  const blank = await cannotKnow(page, context)
  const [place, day] = [await placeName(page.place, context), dayInWords(page.asOf)]
  const { pairs, totalCount } = page
  if (page.on === 'RESULTS') {
    if (blank !== null) return blank
    if (pairs === 0)
      return `No two agencies stand under one result in ${place} on ${day}: no gap can be looked for on that day.`
    if (await nothingJoint(page, context)) {
      return `No joint work of anybody is on record in ${place}: ${counted(pairs)} stand under one result there, and whether they work together is not known.`
    }
    const verb = totalCount === 1 ? 'has' : 'have'
    return `Of ${counted(pairs)} that stand under one result in ${place}, ${totalCount} ${verb} no joint work on record there on ${day}.`
  }
  const what = page.on === 'MANDATES' ? 'mandates' : 'worldwide spending on the goals'
  const { agencies, withoutData } = page
  const found =
    pairs === 0
      ? `No such overlap in ${what} is on record between agencies at work in ${place}; of ${withoutData.length} of the ${agencies} there the data has no ${what}.`
      : `Of ${counted(pairs)} at work in ${place} with enough overlap in ${what}, no easy path joins ${totalCount} on ${day}.`
  return blank === null ? found : `${blank} ${found}`
}

/** What is known of a place where nothing joint is on record; null where something is, or no plan. */
async function nothingJoint({ place, asOf }: GapPage, context: Context): Promise<PlaceCoverage | null> {
  const coverage = await placeCoverage(place, asOf, context)
  return coverage !== undefined && stateOf(coverage) === 'NONE_JOINT' ? coverage : null
}

const counted = (pairs: number) => `${pairs} ${pairs === 1 ? 'pair' : 'pairs'} of agencies`

/** What to know before passing it on. */
export async function notesOn(page: GapPage, context: Context): Promise<string[]> {
  const place = await placeName(page.place, context)
  if (page.on === 'SPEND') {
    return [`Spending on the goals is each agency's worldwide: it says little of what it does in ${place}.`]
  }
  if (page.on === 'MANDATES') {
    return [`Mandates are those of whole agencies: they say little of what these do in ${place}.`]
  }
  const blank = await nothingJoint(page, context)
  if (blank) {
    const has = hasActivities(blank) ? 'has activities, each of one agency' : 'has results and no activities'
    return [`The work plan of ${place} ${has}: the pairs tell how it is reported, not who misses whom.`]
  }
  if (page.workingAlone.length === 0) return []
  const alone = listed(await acronyms(page.workingAlone, context))
  return [
    `No joint work in ${place} is on record of ${alone}: perhaps they only serve others, or report alone; the data does not say which. Pairs without them come first.`,
  ]
}

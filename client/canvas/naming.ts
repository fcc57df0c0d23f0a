// How parties, folds and lines are called, in the language of the reader. Pure.
import type { Format } from '../view/formatting.ts'
import { agencyOf, type Party, shortOf } from './documents.ts'
import { type Fold, type Line, othersColumn, sizeOf } from './folding.ts'
import type { MapWords, tiePhrases } from './words.ts'

export type Thing = Party | Fold
export type Speech = { words: MapWords; format: Format; ties: (typeof tiePhrases)['en'] }

export function isFoldThing(thing: Thing): thing is Fold {
  return 'members' in thing
}

/** `UNICEF Albania`, `UNICEF +37 country offices`, `36 joint activities`. */
export function nameOf(thing: Thing, speech: Speech): string {
  if (!isFoldThing(thing)) return thing.name
  const short = shortName(thing, speech)
  if (thing.sort === 'arrangements') return short
  const whose = thing.agency ? shortOf(thing.agency) : speech.words.others(speech.format.number(thing.agencies))
  return `${whose} ${short}`
}

/** An office stands in its agency's column, so the map may leave the agency out of its name. */
export function shortName(thing: Thing, { words, format }: Speech): string {
  if (!isFoldThing(thing)) {
    const agency = agencyOf(thing)
    if (!agency) return thing.name
    const rest = [agency.acronym, agency.name]
      .filter((start): start is string => start !== null && thing.name.startsWith(`${start} `))
      .map((start) => thing.name.slice(start.length + 1))
    return rest[0] ?? thing.name
  }
  const count = format.number(sizeOf(thing))
  if (thing.sort === 'offices') return words.foldOffices(count, thing.level.name.toLowerCase())
  return thing.kind ? `${count} ${thing.kind.plural}` : words.foldArrangements(count)
}

/** `+37`, `Copenhagen`: what is left of a name in the least room. A fold has its own glyph, an office its agency's column. */
export function shortestName(thing: Thing, { format }: Speech): string | null {
  if (isFoldThing(thing)) return thing.sort === 'offices' ? `+${format.number(sizeOf(thing))}` : null
  return thing.__typename === 'Office' ? thing.city : null
}

/** What it is, in a word or two. */
export function sortOf(thing: Thing, { words }: Speech): string {
  if (isFoldThing(thing)) return words.fold
  return thing.__typename === 'Arrangement' ? thing.kind.label : words.office
}

/** `UNICEF Albania reports to …`. */
export function sentenceOf(line: Line, called: (id: string) => string, { ties, format }: Speech): string {
  const times = line.ties.length > 1 ? ` (×${format.number(line.ties.length)})` : ''
  return `${called(line.from)} ${ties[line.kind].along} ${called(line.to)}${times}`
}

/** `23 offices, 77 arrangements`. */
export function countsOf(things: readonly Thing[], { words, format }: Speech): string {
  const { offices, arrangements } = countThings(things)
  const said = [
    offices > 0 ? words.offices(format.number(offices), offices === 1) : '',
    arrangements > 0 ? words.arrangements(format.number(arrangements), arrangements === 1) : '',
  ]
  return said.filter(Boolean).join(', ')
}

/** How many stand there, folded or not. */
function countThings(things: readonly Thing[]): { offices: number; arrangements: number } {
  const count = { offices: 0, arrangements: 0 }
  for (const thing of things) {
    if (isFoldThing(thing)) count[thing.sort] += sizeOf(thing)
    else count[thing.__typename === 'Office' ? 'offices' : 'arrangements'] += 1
  }
  return count
}

/** The heading of a column. */
export function columnName(id: string, things: readonly Thing[], others: number, { words, format }: Speech): string {
  if (id === othersColumn) return words.others(format.number(others))
  for (const thing of things) {
    const agency = isFoldThing(thing) ? thing.agency : agencyOf(thing)
    if (agency?.id === id) return shortOf(agency)
  }
  return id
}

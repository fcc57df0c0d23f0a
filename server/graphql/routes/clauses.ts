import type { InEach, Language } from '../../../common/languages.ts'
import { listed } from '../../../common/words.ts'
import { type Basis, observedBases } from '../../../cypher/vocabulary.ts'
import type { KindRow } from '../../records/kinds.ts'
import type { PartyRow } from '../../records/parties.ts'
import { kindName } from '../kind-names.ts'
import { stepPhrase, type Walk, whichIn } from '../paths/sentences.ts'

/** An arrangement that two stations are in, with the bases of their ties to it. */
export type Shared = { arrangement: PartyRow; kind: KindRow; bases: Basis[] }
/** What leads from one station to the next: the steps that carry it and, first among equals, what both are in. */
export type PassageWalk = { from: PartyRow; to: PartyRow; walks: Walk[]; shared: Shared[] }

type Words = {
  /** How to say that nobody observed it. */
  notObserved: Partial<Record<Basis, string>>
  /** So many of several, that nobody observed. */
  some: (count: number, why: string) => string
  /** The same of so many kinds. */
  ofAll: (kinds: number, why: string) => string
  worksWith: string
  sitsWith: string
  standsBeside: string
  in: string
  under: string
  more: (count: number) => string
  quoted: (name: string) => string
  suchAs: (example: string) => string
  /** A name that says of what kind it is. */
  titled: (name: string) => string
  semicolon: string
}

const words: InEach<Words> = {
  en: {
    notObserved: { DERIVED: 'by rule', REFERENCE: 'common knowledge', ILLUSTRATIVE: 'made up' },
    some: (count, why) => `${count} of them ${why}`,
    ofAll: (kinds, why) => `${kinds === 2 ? 'both' : 'all'} ${why}`,
    worksWith: 'works with',
    sitsWith: 'sits with',
    standsBeside: 'stands beside',
    in: 'in',
    under: 'under',
    more: (count) => `in ${count} more`,
    quoted: (name) => `“${name}”`,
    suchAs: (example) => ` such as ${example}`,
    titled: (name) => `the ${name}`,
    semicolon: '; ',
  },
  fr: {
    notObserved: { DERIVED: 'selon une règle', REFERENCE: 'de notoriété publique', ILLUSTRATIVE: 'inventé' },
    some: (count, why) => `dont ${count} ${why}`,
    ofAll: (kinds, why) => `${kinds === 2 ? 'les deux' : 'tous'} ${why}`,
    worksWith: 'travaille avec',
    sitsWith: 'siège avec',
    standsBeside: 'figure avec',
    in: 'dans',
    under: 'sous',
    more: (count) => `dans ${count} de plus`,
    quoted: (name) => `«\u00a0${name}\u00a0»`,
    suchAs: (example) => ` comme ${example}`,
    titled: (name) => `«\u00a0${name}\u00a0»`,
    semicolon: '\u202f; ',
  },
  es: {
    notObserved: { DERIVED: 'según una regla', REFERENCE: 'de conocimiento público', ILLUSTRATIVE: 'inventado' },
    some: (count, why) => `${count} de ellos ${why}`,
    ofAll: (kinds, why) => `${kinds === 2 ? 'ambos' : 'todos'} ${why}`,
    worksWith: 'trabaja con',
    sitsWith: 'participa con',
    standsBeside: 'figura junto a',
    in: 'en',
    under: 'bajo',
    more: (count) => `en ${count} más`,
    quoted: (name) => `«${name}»`,
    suchAs: (example) => ` como ${example}`,
    titled: (name) => `«${name}»`,
    semicolon: '; ',
  },
}
/** Whoever takes part does so as this, unless something else is said. */
const usualRole = 'PARTICIPANT'
/** More kinds of arrangements in one clause are counted, not named: work, team, groups and results are the usual four. */
const mostKinds = 4

/**
 * A route in the words that a person would use: a clause a passage, with what is not observed told so. What several
 * arrangements carry is counted by their kinds.
 */
export function routeSentence(passages: PassageWalk[], language: Language): string {
  const clauses = passages.map((passage) => clause(passage, language))
  const parts = clauses.map((said, index) => {
    const from = passages[index]!.from.name
    if (index === 0) return `${from} ${said}`
    return isLine(passages[index - 1]!) ? `${whichIn(language)}${said}` : `${words[language].semicolon}${from} ${said}`
  })
  return parts.length === 0 ? '' : `${parts.join('')}.`
}

/** After a tie from one office to the other it goes on by `which`; after what both are in, by a name. */
function isLine({ shared, walks }: PassageWalk): boolean {
  return shared.length === 0 && walks.length === 1
}

function clause({ to, walks, shared }: PassageWalk, language: Language): string {
  if (shared.length === 0) return walks.map((walk) => told(walk, language)).join(whichIn(language))
  const groups = byKind(shared)
  const named = namedInWords(groups.slice(0, mostKinds), language)
  const more = groups.slice(mostKinds).reduce((sum, { all }) => sum + all.length, 0)
  const places = [...named, ...(more > 0 ? [words[language].more(more)] : [])]
  return `${verbOf(groups[0]!.kind, words[language])} ${to.name} ${listed(places, undefined, language)}`
}

function told(walk: Walk, language: Language): string {
  const phrase = stepPhrase({ ...walk, role: walk.tie.role === usualRole ? null : walk.role }, language)
  const why = whyIn([walk.tie.basis], words[language])
  return why === '' ? phrase : `${phrase} (${why})`
}

/** Doing something together is more than sitting together, and that is more than standing under one heading. */
function verbOf({ isJointWork, channel }: KindRow, { worksWith, sitsWith, standsBeside }: Words): string {
  if (isJointWork) return worksWith
  return (channel ?? 1) <= 1 ? sitsWith : standsBeside
}

type Group = { kind: KindRow; all: Shared[] }

/** What they do together first, then what somebody observed, then in the order in which each kind is first met. */
function byKind(shared: Shared[]): Group[] {
  const groups = new Map<string, Group>()
  for (const one of shared) {
    const group = groups.get(one.kind.id)
    if (group) group.all.push(one)
    else groups.set(one.kind.id, { kind: one.kind, all: [one] })
  }
  return [...groups.values()].sort((one, other) => weight(other) - weight(one))
}

const weight = ({ kind, all }: Group) => (kind.isJointWork ? 2 : 0) + (all.some(isObserved) ? 1 : 0)

const isObserved = ({ bases }: Shared) => bases.every((basis) => observedBases.includes(basis))

/** Each with why nobody observed it; of several one after the other for which that is the same, the last says it for all. */
function namedInWords(groups: Group[], language: Language): string[] {
  const remarks = groups.map((group) => remarkOn(group, words[language]))
  let run = 0
  return groups.map((group, index) => {
    const { why, isWhole } = remarks[index]!
    const next = remarks[index + 1]
    run += 1
    if (isWhole && next?.isWhole && next.why === why) return groupInWords(group, language)
    const told = run > 1 ? words[language].ofAll(run, why) : why
    run = 0
    return `${groupInWords(group, language)}${why === '' ? '' : ` (${told})`}`
  })
}

function groupInWords({ kind, all }: Group, language: Language): string {
  const { in: within, under, quoted, suchAs, titled } = words[language]
  const { plural, the } = kindName(kind, language)
  const [first] = all
  // Nobody sits in a result.
  const among = kind.isPartOfPlan && !kind.isJointWork ? under : within
  if (first === undefined) return ''
  const { name, place } = first.arrangement
  if (all.length > 1) {
    // Above the countries there are few, and a reader knows them by their names.
    const example = place === null ? suchAs(quoted(name)) : ''
    return `${among} ${all.length} ${plural}${example}`
  }
  if (!name.toLowerCase().startsWith(kind.label.toLowerCase())) return `${among} ${the} ${quoted(name)}`
  return `${among} ${place === null ? titled(name) : the}`
}

/** Why nobody observed it, empty where somebody did; `isWhole` where that is so of all of the group. */
function remarkOn({ all }: Group, said: Words): { why: string; isWhole: boolean } {
  const unseen = all.filter((one) => !isObserved(one))
  const isWhole = unseen.length === all.length
  const bases = unseen.flatMap((one) => one.bases)
  return { why: whyIn(bases, said, isWhole ? null : unseen.length), isWhole }
}

/** Why nobody observed it, or so many of several; empty where somebody did. */
function whyIn(bases: Basis[], { notObserved, some }: Words, count: number | null = null): string {
  const why = bases.flatMap((basis) => notObserved[basis] ?? [])[0]
  if (why === undefined) return ''
  return count === null ? why : some(count, why)
}

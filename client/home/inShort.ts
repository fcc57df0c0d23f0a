// A route in one line: across, or up and over. Pure; a room's words come in as an argument.
import { agencyOf } from '../paths/documents.ts'
import type { RouteInShort } from './documents.ts'

type Phrases = {
  up: (agency: string) => string
  down: (agency: string) => string
  /** Where, and through what: one body by name, or any of several of a kind. */
  across: (where: string, through: string) => string
  over: (where: string, through: string) => string
  anyOf: (count: string, kind: string) => string
  in: (name: string) => string
  /** By a tie between two offices, with no body between. */
  direct: (office: string) => string
  after: (parts: readonly string[]) => string
} & Record<Plural | Level, string>

/** Kinds whose plural the page says in the reader's language; others have the data's. */
const plurals = ['JOINT_ACTIVITY', 'JOINT_PROGRAMME', 'INTER_AGENCY_BODY'] as const
type Plural = (typeof plurals)[number]

/** Levels that the page names in the reader's language. */
const levels = ['system', 'headquarters', 'regional', 'country'] as const
type Level = (typeof levels)[number]

export function inShort(route: RouteInShort, phrases: Phrases, number: (value: number) => string): string {
  const parts: string[] = []
  for (const passage of route.passages) {
    const part = passageInShort(route, passage, phrases, number)
    // Two steps up one line are one stretch.
    if (part !== null && parts.at(-1) !== part) parts.push(part)
  }
  const text = phrases.after(parts)
  return `${text.slice(0, 1).toLocaleUpperCase()}${text.slice(1)}`
}

type Passage = RouteInShort['passages'][number]

function passageInShort(
  { path }: RouteInShort,
  { steps, alternatives }: Passage,
  phrases: Phrases,
  number: (value: number) => string,
): string | null {
  const first = path.steps.find(({ index }) => index === steps[0]?.index)
  const last = path.steps.find(({ index }) => index === steps.at(-1)?.index)
  if (!first || !last) return null
  const agency = agencyOf(first.from)
  if (first.tie.dimension === 'INTRA_AGENCY' && agency) {
    const line = agency.acronym ?? agency.name
    return first.to.level.rank < first.from.level.rank ? phrases.up(line) : phrases.down(line)
  }
  const body = first.to
  if (body.__typename !== 'Arrangement') return phrases.direct(last.to.name)
  const same = alternatives.nodes.filter(({ arrangement }) => arrangement?.kind.id === body.kind.id).length
  const through = same === 0 ? phrases.in(body.name) : phrases.anyOf(number(same + 1), pluralOf(body.kind, phrases))
  const isLow = body.place !== null && first.from.level.rank === body.level.rank
  return isLow ? phrases.across(body.place?.name ?? '', through) : phrases.over(levelOf(body.level, phrases), through)
}

function pluralOf({ id, plural }: { id: string; plural: string }, phrases: Phrases): string {
  const known = plurals.find((one) => one === id)
  return known === undefined ? plural : phrases[known]
}

function levelOf({ id, name }: { id: string; name: string }, phrases: Phrases): string {
  const known = levels.find((one) => one === id)
  return known === undefined ? name : phrases[known]
}

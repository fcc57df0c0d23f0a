import { listed } from '../../../common/words.ts'
import { type Basis, observedBases } from '../../../cypher/vocabulary.ts'
import type { KindRow } from '../../records/kinds.ts'
import type { PartyRow } from '../../records/parties.ts'
import { stepPhrase, type Walk } from '../paths/sentences.ts'

/** An arrangement that two stations are in, with the bases of their ties to it. */
export type Shared = { arrangement: PartyRow; kind: KindRow; bases: Basis[] }
/** What leads from one station to the next: the steps that carry it and, first among equals, what both are in. */
export type PassageWalk = { from: PartyRow; to: PartyRow; walks: Walk[]; shared: Shared[] }

/** How to say that nobody observed it. */
const notObserved: Partial<Record<Basis, string>> = {
  DERIVED: 'by rule',
  REFERENCE: 'common knowledge',
  ILLUSTRATIVE: 'made up',
}
/** Whoever takes part does so as this, unless something else is said. */
const usualRole = 'participant'
/** More kinds of arrangements in one clause are counted, not named. */
const mostKinds = 3

/**
 * A route in the words that a person would use: a clause a passage, with what is not observed told so. What several
 * arrangements carry is counted by their kinds.
 */
export function routeSentence(passages: PassageWalk[]): string {
  const clauses = passages.map(clause)
  const said = clauses.map((words, index) => {
    const from = passages[index]!.from.name
    if (index === 0) return `${from} ${words}`
    return isLine(passages[index - 1]!) ? `, which ${words}` : `; ${from} ${words}`
  })
  return said.length === 0 ? '' : `${said.join('')}.`
}

/** After a tie from one office to the other it goes on by `which`; after what both are in, by a name. */
function isLine({ shared, walks }: PassageWalk): boolean {
  return shared.length === 0 && walks.length === 1
}

function clause({ to, walks, shared }: PassageWalk): string {
  if (shared.length === 0) return walks.map(told).join(', which ')
  const groups = byKind(shared)
  const named = groups.slice(0, mostKinds).map(groupInWords)
  const more = groups.slice(mostKinds).reduce((sum, { all }) => sum + all.length, 0)
  const places = [...named, ...(more > 0 ? [`in ${more} more`] : [])]
  return `${verbOf(groups[0]!.kind)} ${to.name} ${listed(places)}`
}

function told(walk: Walk): string {
  return `${stepPhrase({ ...walk, role: walk.role === usualRole ? null : walk.role })}${remark([walk.tie.basis])}`
}

/** Doing something together is more than sitting together, and that is more than standing under one heading. */
function verbOf({ isJointWork, channel }: KindRow): string {
  if (isJointWork) return 'works with'
  return (channel ?? 1) <= 1 ? 'sits with' : 'stands beside'
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

function groupInWords({ kind, all }: Group): string {
  const [first] = all
  const unseen = all.filter((one) => !isObserved(one))
  const some = unseen.length === all.length ? '' : `${unseen.length} of them `
  const said = remark(
    unseen.flatMap(({ bases }) => bases),
    some,
  )
  // Nobody sits in a result.
  const among = kind.isPartOfPlan && !kind.isJointWork ? 'under' : 'in'
  if (all.length > 1 || first === undefined) return `${among} ${all.length} ${kind.plural}${said}`
  const { name, place } = first.arrangement
  if (place !== null && name.toLowerCase().startsWith(kind.label.toLowerCase()))
    return `${among} the ${kind.label}${said}`
  return kind.isJointWork || kind.isPartOfPlan
    ? `${among} the ${kind.label} “${name}”${said}`
    : `${among} ${name}${said}`
}

/** Why nobody observed it, or so many of several; empty where somebody did. */
function remark(bases: Basis[], some = ''): string {
  const words = bases.flatMap((basis) => notObserved[basis] ?? [])[0]
  return words === undefined ? '' : ` (${some}${words})`
}

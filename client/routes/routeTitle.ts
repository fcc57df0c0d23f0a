// What a route is called: `Over in Albania, up WHO’s line`.
import { agencyOf, type Party } from '../paths/documents.ts'
import type { Listed, Passage } from './listed.ts'
import type { moveWords } from './words.ts'

export type Moves = (typeof moveWords)['fr']

export function titleOf({ passages }: Pick<Listed, 'passages'>, words: Moves): string {
  const last = passages.at(-1)?.to
  const end = last ? agencyOf(last)?.id : undefined
  const moves: string[] = []
  for (const passage of passages) {
    const move = moveOf(passage, end, words)
    if (move !== moves.at(-1)) moves.push(move)
  }
  const title = moves.join(', ')
  return title.slice(0, 1).toUpperCase() + title.slice(1)
}

function moveOf(passage: Passage, end: string | undefined, words: Moves): string {
  const { from, to, isCrossing, bodies } = passage
  const [a, b] = [agencyOf(from), agencyOf(to)]
  if (!isCrossing) {
    const agency = b ?? a
    if (a === null && b === null) return words.intoBody(to.name)
    if (a === null) return words.outOf(from.name)
    if (b === null) return words.intoBody(to.name)
    const change = to.level.rank - from.level.rank
    const name = agency === null ? '' : calledAs(change < 0 ? from : to)
    if (change < 0) return words.up(name)
    return change > 0 ? words.down(name) : words.within(name)
  }
  if (b?.id !== end) return words.by(calledAs(to), standsAt(to, words))
  const [body] = bodies
  return words.over(
    body && body.level.rank < Math.min(from.level.rank, to.level.rank)
      ? words.inBody(body.name)
      : crossedAt(passage, words),
  )
}

/** An agency by its acronym, and who stands for another by the office: the Resident Coordinator’s, not DCO. */
function calledAs(party: Party): string {
  const agency = agencyOf(party)
  const acronym = agency?.acronym ?? agency?.name ?? party.name
  return party.name.toLowerCase().includes(acronym.toLowerCase().split(/[\s-]/)[0] ?? '') ? acronym : party.name
}

function standsAt({ level, place }: Party, words: Moves): string {
  if (level.id === 'headquarters') return words.atHeadquarters
  if (level.id === 'regional') return words.inRegion
  return place === null ? words.atLevel(level.name) : words.inPlace(place.name)
}

/** Where a crossing lies: the country of both, or the level by the offices that meet it. */
export function crossedAt({ from, to, bodies: [body] }: Passage, words: Moves): string {
  const level = body?.level ?? (from.level.rank >= to.level.rank ? from.level : to.level)
  if (from.place !== null && from.place.id === to.place?.id && level.id === from.level.id) {
    if (level.id !== 'headquarters' && level.id !== 'regional') return words.inPlace(from.place.name)
  }
  if (body?.place && level.tier === Math.max(from.level.tier, to.level.tier) && level.id === 'country')
    return words.inPlace(body.place.name)
  if (level.id === 'headquarters') return words.headquarters
  if (level.id === 'regional') return words.regional
  return words.atLevel(level.name)
}

// The sentences with which a map is forwarded, made from what was read. Pure.
import { agencyOf, type Party } from './documents.ts'
import type { Counted } from './folding.ts'
import type { Speech } from './naming.ts'
import type { Base } from './useMap.ts'

export function gistOf(base: Base, { words, format }: Speech): string[] {
  const { of, parties, ties, counted, matching, routes } = base
  const more = counted.reduce((sum, { count }) => sum + count, 0)
  const all = tally(parties, counted)
  const offices = words.offices(format.number(all.offices), all.offices === 1)
  const arrangements = words.arrangements(format.number(all.arrangements), all.arrangements === 1)
  const observed = ties.filter((tie) => tie.observed).length
  const seen = ties.length === 0 ? words.noTies : words.observed(format.number(observed), format.number(ties.length))
  if (of.sort === 'Route') {
    const [easiest] = routes
    if (!easiest) return []
    const found = words.routes(format.number(routes.length), routes.length === 1, format.friction(easiest.friction))
    const passed = tally(parties, [])
    const list = format.listed(bothOf(passed.offices, passed.arrangements, { words, format }))
    const agencies = words.agencies(format.number(passed.agencies), passed.agencies === 1)
    return [`${found}; ${words.passes(list, agencies)}.`, ...(more > 0 ? [words.restCounted] : [])]
  }
  if (of.sort === 'Party') {
    const others = tally(
      parties.filter(({ id }) => id !== of.id),
      [],
    )
    if (parties.length < 2) return [words.nobody]
    const list = format.listed(bothOf(others.offices, others.arrangements, { words, format }))
    return [`${words.near(of.name, list)}.`, seen]
  }
  const agencies = words.agencies(format.number(all.agencies), all.agencies === 1)
  const stands =
    of.sort === 'Agency'
      ? `${words.has(of.name, offices, arrangements)}.`
      : base.place === null
        ? `${words.everywhere(offices, agencies, arrangements)}.`
        : `${words.stands(of.name, offices, agencies, arrangements)}.`
  if (more === 0) return [stands, seen]
  const kept = words.someKept(format.number(parties.length), format.number(matching), format.number(more))
  return [stands, kept, seen]
}

function tally(parties: readonly Party[], counted: readonly Counted[]) {
  const agencies = new Set<string>()
  let [offices, arrangements] = [0, 0]
  for (const party of parties) {
    const agency = agencyOf(party)
    if (agency) agencies.add(agency.id)
    if (agency) offices += 1
    else arrangements += 1
  }
  for (const { entity, agency, count } of counted) {
    if (agency) agencies.add(agency.id)
    if (entity === 'OFFICE') offices += count
    else arrangements += count
  }
  return { offices, arrangements, agencies: agencies.size }
}

function bothOf(offices: number, arrangements: number, { words, format }: Pick<Speech, 'words' | 'format'>): string[] {
  return [
    offices > 0 ? words.offices(format.number(offices), offices === 1) : '',
    arrangements > 0 ? words.arrangements(format.number(arrangements), arrangements === 1) : '',
  ].filter(Boolean)
}

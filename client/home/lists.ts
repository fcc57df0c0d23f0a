// Lists of all there are, in groups. Pure.
import type { EachPlace, EachSource } from './documents.ts'

type Group<Item> = { id: string; title: string; items: Item[] }

/** Countries and territories by the region that they are part of, regions and places by name; those of none come last. */
export function byRegion(places: readonly EachPlace[], none: string): Group<EachPlace>[] {
  const regions = new Map(places.filter(({ kind }) => kind.id === 'REGION').map(({ id, name }) => [id, name]))
  const groups = new Map<string, Group<EachPlace>>()
  for (const place of places.filter(({ kind }) => kind.isCountry)) {
    // A plan of several countries is a region, too, of fewer than a region of the world has.
    const region = place.partOf.filter(({ id }) => regions.has(id)).toSorted((a, b) => size(b.id) - size(a.id))[0]
    const id = region?.id ?? ''
    const group = groups.get(id) ?? { id, title: region?.name ?? none, items: [] }
    groups.set(id, group)
    group.items.push(place)
  }
  function size(region: string): number {
    return places.filter(({ partOf }) => partOf.some(({ id }) => id === region)).length
  }
  return [...groups.values()]
    .map((group) => ({ ...group, items: group.items.toSorted(byName) }))
    .toSorted((a, b) => Number(a.id === '') - Number(b.id === '') || a.title.localeCompare(b.title))
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name)
}

/** Sources of one kind by who publishes them; those of whom nobody is named come last. */
export function byPublisher(sources: readonly EachSource[], unknown: string): Group<EachSource>[] {
  const groups = new Map<string, Group<EachSource>>()
  for (const source of sources) {
    const id = source.publisher ?? ''
    const group = groups.get(id) ?? { id, title: source.publisher ?? unknown, items: [] }
    groups.set(id, group)
    group.items.push(source)
  }
  return [...groups.values()]
    .map((group) => ({ ...group, items: group.items.toSorted(byName) }))
    .toSorted((a, b) => Number(a.id === '') - Number(b.id === '') || a.title.localeCompare(b.title))
}

/** A limit as a first sentence, and what explains it. */
export function leadOf(limit: string): { lead: string; rest: string } {
  // "No. 5" and "U.S." end no sentence: the next one begins with a capital after a word of several small letters.
  const end = /(?<=[a-z)’”\d]{2})(?:[.:] )(?=\S)/u.exec(limit)
  if (!end || limit.length < 140) return { lead: limit, rest: '' }
  return {
    lead: `${limit.slice(0, end.index)}${end[0].startsWith('.') ? '.' : ':'}`,
    rest: limit.slice(end.index + end[0].length),
  }
}

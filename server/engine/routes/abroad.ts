import { holds, isLowest, type Projection, partsOf, type View } from '../graph/projection.ts'

/**
 * Which parties are abroad for a question, the places for which they work, and those for which the ends do. Where nobody
 * covers anything, nobody is abroad, and that `isPossible` is not.
 */
export type Abroad = {
  home: number[]
  isPossible: boolean
  isAbroad(party: number): boolean
  placesOf(party: number): number[]
}

/**
 * Abroad is a party of the lowest tier that works for some country while none of those is, contains or lies in a place
 * that is home.
 */
export function abroadOf(projection: Projection, home: Set<number>, view: View): Abroad {
  const isLow = isLowest(projection)
  const isNear = nearTo(projection, home)
  const [unknown, no, yes] = [0, 1, 2]
  const known = new Uint8Array(projection.parties.level.length)
  const look = (party: number) => {
    const places = isLow(party) ? covered(projection, party, view) : []
    return places.length > 0 && !places.some((place) => isNear[place] === 1)
  }
  return {
    home: [...home],
    isAbroad(party) {
      if (known[party] === unknown) known[party] = look(party) ? yes : no
      return known[party] === yes
    },
    placesOf: (party) => covered(projection, party, view),
    isPossible: projection.covers.place.length > 0,
  }
}

/** Where an end of the lowest tier has no home on record, nobody knows what is abroad for it. */
export function nobodyAbroad(abroad: Abroad): Abroad {
  return { ...abroad, isPossible: false, isAbroad: () => false }
}

/** The ids of the countries that a path leaves for, in its order; a region is told by those of its countries that are named. */
export function leaves(projection: Projection, { isAbroad, placesOf }: Abroad, parties: readonly number[]): string[] {
  const left = [...new Set(parties.filter(isAbroad).flatMap(placesOf))]
  const regions = new Set(left.flatMap((place) => [...wholesOf(projection, place)]))
  return left.filter((place) => !regions.has(place)).map((place) => projection.places.ids.at(place))
}

/** What a party works for on the day. */
export function covered(projection: Projection, party: number, view: View): number[] {
  const { covers } = projection
  const places: number[] = []
  for (let cover = covers.offsets[party]!; cover < covers.offsets[party + 1]!; cover++) {
    if (holds(projection, covers, cover, view)) places.push(covers.place[cover]!)
  }
  return places
}

/** 1 for each place that is, contains or lies in one of these. */
function nearTo(projection: Projection, home: Set<number>): Uint8Array {
  const near = new Uint8Array(projection.places.ids.length)
  for (const place of home) {
    for (const [part, isPart] of partsOf(projection, place).entries()) if (isPart === 1) near[part] = 1
    for (const whole of wholesOf(projection, place)) near[whole] = 1
  }
  return near
}

/** Every place that this one is a part of, at whatever remove. */
function wholesOf({ places }: Projection, part: number): Set<number> {
  const found = new Set<number>()
  const waiting = [...places.wholes[part]!]
  for (let whole = waiting.pop(); whole !== undefined; whole = waiting.pop()) {
    if (found.has(whole)) continue
    found.add(whole)
    waiting.push(...places.wholes[whole]!)
  }
  return found
}

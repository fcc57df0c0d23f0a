import { type Arc, everyPath, type Rules } from './brute.ts'

/** What routes must keep to. `stations` is 1 for each party that is a station between the ends. */
export type RouteRules = Rules & { stations: number[]; maxOverlap: number }

const quanta = (key: number) => Math.floor(key / 256)

/** Every route, best first: of all paths in order, those that do not share too much with one taken before. */
export function everyRoute(ties: Arc[], rules: RouteRules, count: number, keep = (_parties: number[]) => true) {
  const taken: { parties: number[]; key: number }[] = []
  for (const path of everyPath(ties, rules)) {
    if (taken.length === count) break
    if (!keep(path.parties)) continue
    const passed = new Set(pairsOf(path.parties, rules.stations))
    const isShort = (route: (typeof taken)[number]) => {
      const shared = pairsOf(route.parties, rules.stations).reduce(
        (sum, pair) => sum + (passed.has(pair) ? costOf(ties, route.parties, rules.stations, pair) : 0),
        0,
      )
      return shared <= rules.maxOverlap * quanta(route.key)
    }
    if (taken.every(isShort)) taken.push(path)
  }
  return taken
}

/** Successive stations, the lesser first. */
export function pairsOf(parties: number[], stations: number[]): string[] {
  const stops = parties.filter((party, place) => place === 0 || place === parties.length - 1 || stations[party] === 1)
  return stops.slice(1).map((far, place) => [stops[place] ?? 0, far].sort((a, b) => a - b).join())
}

function costOf(ties: Arc[], parties: number[], stations: number[], wanted: string): number {
  let [station, cost] = [parties[0] ?? 0, 0]
  for (const [place, far] of parties.slice(1).entries()) {
    const near = parties[place] ?? 0
    const between = ties.filter(
      (tie) => tie.key > 0 && ((tie.near === near && tie.far === far) || (tie.near === far && tie.far === near)),
    )
    cost += Math.min(...between.map(({ key }) => quanta(key)))
    if (place < parties.length - 2 && stations[far] !== 1) continue
    if ([station, far].sort((a, b) => a - b).join() === wanted) return cost
    station = far
    cost = 0
  }
  return 0
}

/** What a path crosses by: for each passage between offices of different agencies, the levels that it leads through. */
export function crossingsOf(parties: number[], { agencies, levels }: { agencies: number[]; levels: number[] }) {
  const isOffice = (party: number) => (agencies[party] ?? -1) >= 0
  const crossings: number[][] = []
  let begin = 0
  for (const [place, party] of parties.entries()) {
    if (place === 0 || (place < parties.length - 1 && !isOffice(party))) continue
    const [near, far] = [parties[begin] ?? 0, party]
    const between = parties.slice(begin + 1, place)
    begin = place
    if (!isOffice(near) || !isOffice(far) || agencies[near] === agencies[far]) continue
    crossings.push((between.length > 0 ? between : [near, far]).map((one) => levels[one] ?? 0))
  }
  return crossings
}

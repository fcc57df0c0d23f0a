/** A tie between two numbered parties, with its key; 0 may not be walked. */
export type Arc = { near: number; far: number; key: number }

/** What paths must keep to. `passable` is 1 for each party that may stand between the ends. */
export type Rules = {
  from: Set<number>
  to: Set<number>
  passable: Uint8Array
  maxSteps: number
  via?: number[]
  /** The tier of each party, where a path must not keep to one. */
  tiers?: number[] | null
}

/** Every path that the rules allow, best first: a second opinion that tries everything. */
export function everyPath(ties: Arc[], { from, to, passable, maxSteps, via = [], tiers = null }: Rules) {
  const found: { parties: number[]; key: number }[] = []
  function go(parties: number[], key: number) {
    const last = parties.at(-1) ?? -1
    if (parties.length - 1 === maxSteps) return
    for (const next of passable.keys()) {
      const keys = ties.flatMap((tie) => (tie.key > 0 && joins(tie, last, next) ? tie.key : []))
      if (keys.length === 0 || parties.includes(next)) continue
      const longer = { parties: [...parties, next], key: key + Math.min(...keys) }
      if (to.has(next)) found.push(longer)
      if (passable[next] === 1) go(longer.parties, longer.key)
    }
  }
  for (const start of from) go([start], 0)
  return found
    .filter(({ parties }) => inOrder(parties, via) && (tiers === null || changes(parties, tiers)))
    .sort((a, b) => a.key - b.key || compare(a.parties, b.parties))
}

function joins({ near, far }: Arc, one: number, other: number) {
  return (near === one && far === other) || (near === other && far === one)
}

function inOrder(parties: number[], via: number[]): boolean {
  const places = via.map((party) => parties.indexOf(party))
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1))
}

function changes(parties: number[], tiers: number[]): boolean {
  return new Set(parties.map((party) => tiers[party])).size > 1
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((party, place) => party !== b[place])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

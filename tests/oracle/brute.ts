import type { Question } from '../../server/paths/search.ts'

/** A tie between two numbered parties, with its key; 0 may not be walked. */
export type Arc = { near: number; far: number; key: number }

/** Every path that the question allows, best first: a second opinion that tries everything. */
export function everyPath(ties: Arc[], question: Omit<Question, 'count' | 'budget' | 'keys'>) {
  const { from, to, passable, maxSteps } = question
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
  return found.sort((a, b) => a.key - b.key || compare(a.parties, b.parties))
}

function joins({ near, far }: Arc, one: number, other: number) {
  return (near === one && far === other) || (near === other && far === one)
}

function compare(a: number[], b: number[]): number {
  const index = a.findIndex((party, place) => party !== b[place])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}

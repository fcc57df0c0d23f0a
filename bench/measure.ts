export type Spread = { n: number; p50: number; p95: number; max: number }

/** Of no values it has NaN, which JSON says as null. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return { n: sorted.length, p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), max: sorted.at(-1) ?? Number.NaN }
}

export function median(values: readonly number[]): number {
  return spread(values).p50
}

/** The least value that at least this share of all does not exceed. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export type Timed<Result> = { ms: number; result: Result }

export async function timed<Result>(work: () => Result | Promise<Result>): Promise<Timed<Result>> {
  const began = performance.now()
  const result = await work()
  return { ms: performance.now() - began, result }
}

const repeats = 3
// What takes longer is long beside any pause of the machine.
const long = 200

/** The median of three runs, so that one pause of the machine is not taken for the work's; of one when it is long. */
export async function timedOften<Result>(work: () => Result | Promise<Result>): Promise<Timed<Result>> {
  const first = await timed(work)
  if (first.ms > long) return first
  const runs = [first]
  while (runs.length < repeats) runs.push(await timed(work))
  return runs.sort((a, b) => a.ms - b.ms)[(repeats - 1) / 2]!
}

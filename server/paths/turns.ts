import { TookTooLong } from '../errors.ts'

const seconds = 5
const turn = 20

/** Sees work through without keeping others waiting for more than 20 ms at a time. Rejects with TookTooLong after 5 s. */
export async function inTurns<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  const began = performance.now()
  let since = began
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (performance.now() - since < turn) continue
    await new Promise((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
    since = performance.now()
    if (since - began > seconds * 1_000) throw new TookTooLong(seconds)
  }
}

import { TookTooLong } from '../contract/errors.ts'
import { inSlices } from './time-slices.ts'

const seconds = 5

/** Sees work through without keeping others waiting for more than 20 ms at a time. Rejects with TookTooLong after 5 s. */
export function inTime<T>(work: Generator<void, T>, signal: AbortSignal): Promise<T> {
  const late = performance.now() + seconds * 1_000
  return inSlices(work, () => {
    signal.throwIfAborted()
    if (performance.now() > late) throw new TookTooLong(seconds)
  })
}

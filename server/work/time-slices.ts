// Longer would be felt by whoever else asks something at this moment.
const turn = 20
// One for all: ten short pieces of work, one after the other, would keep others waiting as one long one does.
let since = performance.now()

/** Sees work through without keeping others waiting for more than 20 ms at a time. `between` may throw, to end it. */
export async function inSlices<T>(work: Generator<void, T>, between: () => void = () => undefined): Promise<T> {
  try {
    for (;;) {
      if (await yieldToOthers()) between()
      const { done, value } = work.next()
      if (done) return value
    }
  } finally {
    // What was borrowed for it is given back, also when it is broken off.
    work.return(undefined as never)
  }
}

/** Lets others have their turn where nobody had one for 20 ms, and says whether it did. */
export function yieldToOthers(): Promise<boolean> | boolean {
  return performance.now() - since >= turn && pause()
}

async function pause() {
  await new Promise((resolve) => setImmediate(resolve))
  since = performance.now()
  return true
}

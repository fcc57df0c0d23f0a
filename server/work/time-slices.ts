// Longer would be felt by whoever else asks something at this moment.
const turn = 20

/** Sees work through without keeping others waiting for more than 20 ms at a time. `between` may throw, to end it. */
export async function givingTurns<T>(work: Generator<void, T>, between: () => void = () => undefined): Promise<T> {
  const others = pacer()
  try {
    for (;;) {
      const { done, value } = work.next()
      if (done) return value
      if (await others()) between()
    }
  } finally {
    // What was borrowed for it is given back, also when it is broken off.
    work.return(undefined as never)
  }
}

/** A function that lets others have their turn when one's own has lasted for 20 ms, and says whether it did. */
export function pacer(): () => Promise<boolean> | boolean {
  let since = performance.now()
  return () => performance.now() - since >= turn && pause()

  async function pause() {
    await new Promise((resolve) => setImmediate(resolve))
    since = performance.now()
    return true
  }
}

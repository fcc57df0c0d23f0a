/** Lets so many run at once, and the others wait: what stands beside the answer must not keep it waiting. */
export function inTurn(most: number) {
  const waiting: (() => void)[] = []
  let running = 0
  return async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve))
    else running++
    try {
      return await run()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/** For what is asked of each place by itself. */
export const ofEachPlace = inTurn(2)

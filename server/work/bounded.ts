import { Overloaded } from '../contract/errors.ts'

/** How much of one class of work may run and wait at once, and how many milliseconds it waits at most. */
export type Bounds = { name: string; running: number; waiting: number; longestWait: number }
export type Work = { run<T>(signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T> }

/** Lets a bounded number of tasks run, a bounded number wait, and refuses the rest at once with Overloaded. */
export function boundedWork({ name, running, waiting, longestWait }: Bounds): Work {
  let busy = 0
  const queue: (() => void)[] = []

  function turn(signal: AbortSignal | undefined): Promise<void> {
    if (busy < running) {
      busy++
      return Promise.resolve()
    }
    if (queue.length >= waiting) return Promise.reject(new Overloaded(name))
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', leave)
        settle()
      }
      const enter = () => done(resolve)
      const give = (reason: unknown) => {
        queue.splice(queue.indexOf(enter), 1)
        done(() => reject(reason))
      }
      const leave = () => give(signal?.reason)
      const timer = setTimeout(() => give(new Overloaded(name)), longestWait)
      signal?.addEventListener('abort', leave)
      queue.push(enter)
    })
  }

  return {
    async run(signal, task) {
      await turn(signal)
      try {
        return await task()
      } finally {
        const next = queue.shift()
        if (next) next()
        else busy--
      }
    },
  }
}

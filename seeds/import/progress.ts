/** Tells how far long work is: one line that changes on a terminal, a line now and then elsewhere. */
export type Progress = {
  phase: (name: string, unit: string, total?: number) => void
  at: (done: number) => void
  end: () => void
}

const everyMilliseconds = { terminal: 200, log: 10_000 }

export function openProgress(out: NodeJS.WritableStream & { isTTY?: boolean }): Progress {
  const every = out.isTTY ? everyMilliseconds.terminal : everyMilliseconds.log
  let [name, unit, total, begun, told, done] = ['', '', undefined as number | undefined, 0, 0, 0]
  let isShown = false

  return {
    phase(nextName, nextUnit, nextTotal) {
      clear()
      ;[name, unit, total, begun, told, done] = [nextName, nextUnit, nextTotal, Date.now(), Date.now(), 0]
    },
    at(now) {
      // What is looked into twice counts twice.
      done = total === undefined ? now : Math.min(now, total)
      if (Date.now() - told < every) return
      told = Date.now()
      clear()
      out.write(out.isTTY ? line() : `${line()}\n`)
      isShown = out.isTTY === true
    },
    end: clear,
  }

  function line() {
    const seconds = Math.max(0.001, (Date.now() - begun) / 1000)
    const rate = done / seconds
    const [whole, share] =
      total === undefined ? ['', ''] : [` of ${amount(total)}`, ` (${Math.floor((100 * done) / Math.max(1, total))} %)`]
    const left = total === undefined || rate === 0 ? '' : `, ${duration((total - done) / rate)} left`
    return `${name}: ${amount(done)}${whole} ${unit}${share}, ${amount(rate)} a second${left}`
  }

  function clear() {
    if (isShown) out.write('\r\x1b[K')
    isShown = false
  }
}

/** For those who do not look. */
export const silent: Progress = { phase: () => undefined, at: () => undefined, end: () => undefined }

function amount(value: number) {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })
}

function duration(seconds: number) {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}

import type { DataVersion } from '../engine/graph/projection.ts'

// Whoever asks should not wait longer for a name than for a fresh answer.
const patience = 5_000

type Sources = {
  /** From all records, which takes longer than laying out the arrays; null when they changed meanwhile. */
  ofRecords(signal: AbortSignal): Promise<string | null>
  /** A substitute, made in a moment: equal versions still mean equal answers. */
  ofArrays(): Promise<string>
}

/** Names the state of the data behind a projection that answers already. */
export function versionFrom({ ofRecords, ofArrays }: Sources, longest = patience): DataVersion {
  const given = new AbortController()
  let known: string | null = null
  let finding: Promise<string | null> | undefined
  /** Set once somebody has waited long enough: nobody does so again for the same projection. */
  let overdue = false

  let substitute: Promise<string> | undefined

  function find() {
    finding ??= ofRecords(given.signal).then(
      (version) => {
        known = version
        return version
      },
      () => null,
    )
    return finding
  }

  async function inTime() {
    const late = soon(longest)
    const version = await Promise.race([find(), late.passed])
    late.forget()
    return version
  }

  return {
    get known() {
      return known
    },
    async asked() {
      const version = known ?? (overdue ? null : await inTime())
      if (version !== null) return version
      overdue = true

      substitute ??= ofArrays()
      return substitute
    },
    begin: () => void find(),
    giveUp: () => given.abort(),
  }
}

function soon(milliseconds: number) {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null)
  })
  return { passed, forget: () => clearTimeout(timer) }
}

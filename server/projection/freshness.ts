import { setTimeout as pause } from 'node:timers/promises'
import { DatabaseUnavailable, ProjectionNotReady, WrongCredentials } from '../contract/errors.ts'
import { type Bound, TooLarge, usualBound } from '../engine/graph/bound.ts'
import type { Projection } from '../engine/graph/projection.ts'
import type { Graph } from '../neo4j/graph.ts'
import type { KeptVersions } from './kept-version.ts'
import { loadProjection } from './load.ts'

/** Why the projection handed out may not be the database's present state, and since when. */
export type Stale = { since: string; reason: 'REFRESHING' | 'DATABASE_UNAVAILABLE' | 'TOO_LARGE' | 'LOAD_FAILED' }

export type Projections = {
  /** The last whole projection, at most a second behind where the database answers. */
  current(): Promise<Projection>
  /** A projection with everything that anybody committed before the call. Rejects when that takes over 5 s. */
  fresh(signal: AbortSignal): Promise<Projection>
  /** Null while the projection is current. */
  stale(): Stale | null
  /** What keeps the present state of the graph from being laid out, in words; null when nothing does. */
  trouble(): string | null
  /** Whether there is a projection whose version is known, so that nobody waits for either. */
  ready(): boolean
  /** Once it is ready, or the graph could not be read. */
  begun: Promise<void>
}

export type ProjectionOptions = {
  bound?: Bound
  /** Done to a new projection before it is handed out, so that the first question need not wait for it. */
  prepare?: (projection: Projection) => Promise<void>
  kept?: KeptVersions | undefined
}

type Log = (event: string, error?: unknown) => void
type Failure = { at: number; error: unknown; times: number }

const lookEvery = 1_000
const loadEvery = 2_000
const longestBackOff = 16_000
const patience = 5_000

/** Keeps the last whole projection, and reads the graph again behind it when somebody has committed. */
export function openProjections(graph: Graph, log: Log, options: ProjectionOptions = {}): Projections {
  const { bound = usualBound, prepare = async () => undefined, kept } = options
  let whole: Projection | undefined
  let stale: Stale | null = null
  let lookedAt = 0
  let loadedAt = 0
  let thrownAway = 0
  let looking: Promise<void> | undefined
  let failed: Failure | undefined
  let isNamed = false
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })

  function named() {
    isNamed = true
    begin()
  }

  function note(reason: Stale['reason'] | null, error?: unknown) {
    if (reason === (stale?.reason ?? null)) return
    stale = reason === null ? null : { since: stale?.since ?? new Date().toISOString(), reason }
    log(reason === null ? 'projection current' : `projection stale: ${reason}`, error)
  }

  // Neo4j reads are committed, not repeatable: two scans can straddle somebody's write, and only a bookmark that
  // stood still proves that they saw one graph. Hence the second look after a load.
  async function look() {
    for (;;) {
      const bookmark = await graph.bookmark()
      lookedAt = Date.now()
      if (whole?.bookmark === bookmark) return
      // While it cannot be read anew, it says so, and not by turns that it is about to be.
      if (whole && !stale) note('REFRESHING')
      const wait = loadedAt + loadEvery - Date.now()
      if (wait > 0) await pause(wait)
      const loaded = await loadProjection(graph, wait > 0 ? await graph.bookmark() : bookmark, bound, { kept }).finally(
        () => {
          loadedAt = Date.now()
        },
      )
      if ((await graph.bookmark()) === loaded.bookmark) await replaceBy(loaded)
      else thrownAway++
    }
  }

  async function replaceBy(loaded: Projection) {
    await prepare(loaded)
    whole?.dataVersion.giveUp()
    whole = loaded
    thrownAway = 0
    note(null)
    loaded.dataVersion.begin()
    // Whoever comes first would wait for the version: nobody is called before it is there.
    if (!isNamed) void loaded.dataVersion.asked().then(named)
  }

  function lookOnce(): Promise<void> {
    looking ??= look()
      .then(() => {
        failed = undefined
        note(null)
      })
      .catch((error: unknown) => {
        failed = { at: Date.now(), error, times: (failed?.times ?? 0) + 1 }
        note(reasonOf(error), error)
        begin()
        throw spoken(error)
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  const backingOff = ({ at, times }: Failure) =>
    Date.now() - at < Math.min(loadEvery * 2 ** (times - 1), longestBackOff)

  return {
    async current() {
      if (whole && Date.now() - lookedAt < lookEvery && !stale) return whole
      if (failed && !looking && backingOff(failed)) {
        if (whole) return whole
        throw spoken(failed.error)
      }
      const look = lookOnce()
      if (!whole) await look
      // Who has just brought in the first data looks for it at once, and an empty graph is no answer to that.
      else await Promise.race([look.catch(() => undefined), pause(whole.parties.ids.length === 0 ? patience : 50)])
      return required(whole)
    },
    async fresh(signal) {
      // A look under way may have asked for the bookmark before the caller's commit, so it does not count.
      const done = (looking ?? Promise.resolve()).catch(() => undefined).then(lookOnce)
      await Promise.race([done, tooLate(signal)])
      return required(whole)
    },
    stale: () => stale,
    trouble() {
      if (failed) return wordsFor(failed.error)
      if (thrownAway === 0) return null
      return `The graph changed while it was read, ${thrownAway} ${thrownAway === 1 ? 'time' : 'times'} in a row; it is read again.`
    },
    ready: () => isNamed,
    begun,
  }
}

function isAway(error: unknown): boolean {
  return error instanceof DatabaseUnavailable || error instanceof WrongCredentials
}

function reasonOf(error: unknown): Stale['reason'] {
  if (error instanceof TooLarge) return 'TOO_LARGE'
  return isAway(error) ? 'DATABASE_UNAVAILABLE' : 'LOAD_FAILED'
}

function wordsFor(error: unknown): string {
  if (error instanceof TooLarge) return error.message
  return isAway(error) ? 'The database cannot be reached.' : 'The graph could not be read; the log says why.'
}

/** What a reader is told when there is no projection at all. */
function spoken(error: unknown): unknown {
  return error instanceof TooLarge ? new ProjectionNotReady(error.message, { cause: error }) : error
}

// A timer of its own: Node 20 may collect a signal made of others, and with it the only thing that ends the wait.
async function tooLate(caller: AbortSignal): Promise<never> {
  await pause(patience, undefined, { signal: caller, ref: false }).catch(() => caller.throwIfAborted())
  throw new ProjectionNotReady('The graph could not be read anew within 5 s.')
}

function required(projection: Projection | undefined): Projection {
  if (projection) return projection
  throw new ProjectionNotReady('The graph is still being read. Try again in a few seconds.')
}

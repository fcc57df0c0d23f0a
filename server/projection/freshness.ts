import { setTimeout as pause } from 'node:timers/promises'
import { ProjectionNotReady } from '../errors.ts'
import type { Graph } from '../graph.ts'
import { load } from './load.ts'
import type { Projection } from './projection.ts'

/** Why the projection handed out may not be the database's present state, and since when. */
export type Stale = { since: string; reason: 'REFRESHING' | 'DATABASE_UNAVAILABLE' }

export type Projections = {
  /** The last whole projection, at most a second behind where the database answers. */
  current(): Promise<Projection>
  /** A projection with everything that anybody committed before the call. Rejects when that takes over 5 s. */
  fresh(signal: AbortSignal): Promise<Projection>
  /** Null while the projection is current. */
  stale(): Stale | null
  ready(): boolean
}

const lookEvery = 1_000
const loadEvery = 2_000
const patience = 5_000

/** Keeps the last whole projection, and reads the graph again behind it when somebody has committed. */
export function openProjections(graph: Graph, log: (event: string, error?: unknown) => void): Projections {
  let whole: Projection | undefined
  let stale: Stale | null = null
  let lookedAt = 0
  let loadedAt = 0
  let looking: Promise<void> | undefined
  let failed: { at: number; error: unknown } | undefined

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
      if (whole?.bookmark === bookmark) return note(null)
      // While it cannot be read anew, it says so, and not by turns that it is about to be.
      if (whole && !stale) note('REFRESHING')
      const wait = loadedAt + loadEvery - Date.now()
      if (wait > 0) await pause(wait)
      const loaded = await load(graph, wait > 0 ? await graph.bookmark() : bookmark)
      loadedAt = Date.now()
      if ((await graph.bookmark()) === loaded.bookmark) whole = loaded
    }
  }

  function lookOnce(): Promise<void> {
    looking ??= look()
      .then(() => {
        failed = undefined
      })
      .catch((error: unknown) => {
        failed = { at: Date.now(), error }
        note('DATABASE_UNAVAILABLE', error)
        throw error
      })
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  return {
    async current() {
      if (whole && Date.now() - lookedAt < lookEvery && !stale) return whole
      if (failed && !looking && Date.now() - failed.at < loadEvery) {
        if (whole) return whole
        throw failed.error
      }
      const look = lookOnce()
      if (!whole) await look
      else await Promise.race([look.catch(() => undefined), pause(50)])
      return required(whole)
    },
    async fresh(signal) {
      const deadline = AbortSignal.any([signal, AbortSignal.timeout(patience)])
      // A look under way may have asked for the bookmark before the caller's commit, so it does not count.
      const done = (looking ?? Promise.resolve()).catch(() => undefined).then(lookOnce)
      await Promise.race([done, aborted(deadline, signal)])
      return required(whole)
    },
    stale: () => stale,
    ready: () => whole !== undefined,
  }
}

function aborted(deadline: AbortSignal, caller: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const late = () =>
      reject(caller.aborted ? caller.reason : new ProjectionNotReady('The graph could not be read anew within 5 s.'))
    if (deadline.aborted) late()
    else deadline.addEventListener('abort', late, { once: true })
  })
}

function required(projection: Projection | undefined): Projection {
  if (projection) return projection
  throw new ProjectionNotReady('The graph is still being read. Try again in a few seconds.')
}

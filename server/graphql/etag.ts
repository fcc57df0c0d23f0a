import { createHash } from 'node:crypto'
import type { Projections } from '../projection/freshness.ts'
import { build } from './code-digest.ts'

/** A state of the data that answers may be named after: the projection's, while it is current and its version known. */
export type State = { version: string; referenceDate: string; bookmark: string }

/**
 * The state that a question asked now would be answered from; null while there is none, or none that has a lasting name.
 * The substitute for a version that is not known yet will not do: it costs a digest, and the same data would get a
 * second name a moment later.
 */
export async function stateOf(projections: Projections): Promise<State | null> {
  const projection = await projections.current().catch(() => null)
  const version = projection?.dataVersion.known
  if (!projection || !version || projections.stale()) return null
  const { referenceDate, bookmark } = projection
  return { version, referenceDate, bookmark }
}

/** Names the answer to a question in a state of the data, given by this very build: equal names, equal answers. */
export function etagOf(state: State, question: unknown): string {
  const named = JSON.stringify([build, state.version, state.referenceDate, question])
  return `"${createHash('sha256').update(named).digest('base64url').slice(0, 27)}"`
}

/**
 * Whether a caller holds what has this name. Weak names are as good: RFC 9110, 13.1.2. `*` names nothing here, as the
 * answer might be an error.
 */
export function holdsAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = ifNoneMatch?.split(',').map((name) => name.trim().replace(/^W\//, '')) ?? []
  return held.includes(etag.replace(/^W\//, ''))
}

/** What goes with an answer that has a name: the caller may keep it, and asks each time whether it still holds. */
export function kept(etag: string): Record<string, string> {
  return { etag, 'cache-control': 'private, no-cache' }
}

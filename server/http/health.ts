import type { Graph } from '../neo4j/graph.ts'
import type { Projections } from '../projection/freshness.ts'
import { any as anyLevel } from '../records/levels.ts'

export type Readiness = { status: 'ready' | 'not ready'; checks: Record<string, boolean> }

const probeSeconds = 0.8
const freshFor = 1_000

/** Whether requests can be answered now, from a look at most a second old. */
export function readiness(graph: Graph, projections: Projections, isDraining: () => boolean) {
  let probe: { at: number; database: Promise<boolean>; schema: Promise<boolean> } | undefined
  const works = (look: Promise<boolean>) => look.catch(() => false)
  return async (): Promise<Readiness> => {
    if (!probe || Date.now() - probe.at > freshFor) {
      const options = { seconds: probeSeconds, requestId: 'ready' }
      const database = works(graph.bookmark(options).then(() => true))
      const schema = works(graph.read(anyLevel, {}, options).then((rows) => rows.length > 0))
      probe = { at: Date.now(), database, schema }
      if (!projections.ready()) projections.current().catch(() => undefined)
    }
    const [database, schema] = await Promise.all([probe.database, probe.schema])
    const checks = { database, projection: projections.ready(), schema, draining: !isDraining() }
    return { status: Object.values(checks).every(Boolean) ? 'ready' : 'not ready', checks }
  }
}

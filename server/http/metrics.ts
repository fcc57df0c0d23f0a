import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Projections } from '../projection/freshness.ts'

export type Metrics = {
  /** Notes what a request took. A path that is no route of ours counts as a file of the page. */
  note(path: string, status: number, seconds: number): void
  /** Everything in Prometheus' text format, with its media type. */
  page(): Promise<{ body: string; type: string }>
}

const named = ['/', '/graphql', '/export', '/graphiql', '/schema.graphql']

let processRegister: Registry | undefined

/** The numbers of the whole process: watched once, however many servers it has had. */
function ofProcess(): Registry {
  if (processRegister) return processRegister
  processRegister = new Registry()
  collectDefaultMetrics({ register: processRegister, prefix: 'crosstie_' })
  return processRegister
}

/** What a monitoring system asks for: this server's own numbers, and no question, id or address of anybody. */
export function createMetrics(projections: Projections): Metrics {
  const register = new Registry()
  const requests = new Histogram({
    name: 'crosstie_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60],
    registers: [register],
  })
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name: `crosstie_${name}`,
      help,
      registers: [register],
      collect() {
        this.set(value())
      },
    })
  gauge('projection_ready', '1 once the graph has been laid out for walking.', () => (projections.ready() ? 1 : 0))
  gauge('projection_stale', '1 while what is laid out may not be the present state of the graph.', () =>
    projections.stale() ? 1 : 0,
  )
  return {
    note: (path, status, seconds) =>
      requests.observe({ route: named.includes(path) ? path : 'file', status: String(status) }, seconds),
    page: async () => ({ body: await Registry.merge([ofProcess(), register]).metrics(), type: register.contentType }),
  }
}

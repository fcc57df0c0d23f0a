import type { WriteRow } from '../write.ts'
import { openQueue, type Queue } from './spool.ts'

/** What an import would do to the records of one label or type. */
export type Outcome = {
  created: number
  changed: number
  unchanged: number
  takenOver: number
  left: number
  ended: number
  takenAway: number
  kept: number
}
/** What an owner has in the graph before an import, and how much of it the import takes away. */
export type Holding = { records: number; takenAway: number }
/** What to write, in order, and what becomes of whose records. */
export type Plan = {
  steps: { statement: string; owner: string; queue: Queue }[]
  size: number
  outcomes: Map<string, Outcome>
  holdings: Map<string, Holding>
  /** How many records are in no file any more and stay, because nothing is to be taken away. */
  spared: number
  /** Some of the records that somebody else asserts, of those that are taken away, and of those that stay in use. */
  left: { id: string; owner: string }[]
  ended: string[]
  takenAway: string[]
  kept: string[]
}
export type OpenPlan = ReturnType<typeof openPlan>

const listedAtMost = 1000
const nothing: Outcome = {
  created: 0,
  changed: 0,
  unchanged: 0,
  takenOver: 0,
  left: 0,
  ended: 0,
  takenAway: 0,
  kept: 0,
}

/** Collects what there is to write, on disk, and counts what becomes of the records. */
export function openPlan(folder: string) {
  const queues = new Map<string, Plan['steps'][number]>()
  const outcomes: Plan['outcomes'] = new Map()
  const holdings: Plan['holdings'] = new Map()
  const told = { left: [] as Plan['left'], ended: [] as string[], takenAway: [] as string[], kept: [] as string[] }
  let spared = 0
  return {
    put,
    count(type: string, outcome: keyof Outcome) {
      const counts = outcomes.get(type) ?? { ...nothing }
      counts[outcome] += 1
      outcomes.set(type, counts)
    },
    holds: (owner: string, kind: keyof Holding) => {
      const holding = holdings.get(owner) ?? { records: 0, takenAway: 0 }
      holding[kind] += 1
      holdings.set(owner, holding)
    },
    spare() {
      spared += 1
    },
    tell<Kind extends keyof typeof told>(kind: Kind, one: (typeof told)[Kind][number]) {
      const list = told[kind] as (typeof one)[]
      if (list.length < listedAtMost) list.push(one)
    },
    closed,
  }

  function put(statement: string, owner: string, row: WriteRow) {
    const name = `${statement} ${owner}`
    const step = queues.get(name) ?? { statement, owner, queue: openQueue(`${folder}/queue-${queues.size}.jsonl`) }
    queues.set(name, step)
    step.queue.put(row)
  }

  function closed(): Plan {
    const steps = [...queues.values()].sort((a, b) => orderOf(a.statement) - orderOf(b.statement))
    const size = steps.reduce((sum, { queue }) => sum + queue.size(), 0)
    return { steps, size, outcomes, holdings, spared, ...told }
  }
}

const order = [
  'import/adopt_records',
  'import/adopt_relationships',
  'import/ended_relationships',
  'import/ended_records',
  'import/gone_relationships',
  'import/replaced_records',
  'import/gone_records',
]
const nodeStatements = new Set([
  'sources',
  'evidence',
  'dataset',
  'levels',
  'places',
  'agencies',
  'offices',
  'arrangements',
  'mandates',
  'factors',
  'practice_sets',
  'practices',
  'codings',
])

/** What goes makes room first; records come before the relationships between them. */
function orderOf(statement: string) {
  const early = order.indexOf(statement)
  if (early >= 0) return early
  return nodeStatements.has(statement.replace('seeds/', '')) ? order.length : order.length + 1
}

import { type Broken, type Rule as LayingRule, rules as layingRules } from '../engine/graph/left-out.ts'
import type { Projection } from '../engine/graph/projection.ts'
import type { Graph } from '../neo4j/graph.ts'
import { inCircles, type Rule, refusing, warning } from '../records/dataset.ts'
import type { Context } from './request.ts'

/** A rule, whether it holds, and whether a load that breaks it is refused. */
export type Check = {
  name: string
  rule: string
  refuses: boolean
  holds: boolean
  broken: number
  examples: string[]
}
type Told = Pick<Check, 'name' | 'rule' | 'refuses'>

const mostExamples = 5

/** Every rule of the model: those of the layout first, then those that refuse a load, and last those that only warn. */
export async function checksOf(projection: Projection, context: Context): Promise<Check[]> {
  return [...ofLayout(projection), ...(await ofRecords(context))]
}

/** What was found while the graph was laid out. */
function ofLayout({ leftOut, circles }: Projection): Check[] {
  const none = { count: 0, examples: [] }
  const found = Object.entries(layingRules).map(([name, rule]) =>
    checked({ name, rule, refuses: false }, leftOut.get(name as LayingRule) ?? none),
  )
  const around = { name: inCircles, rule: 'Nobody reports to themselves, at however many removes, on any one day.' }
  return [...found, checked({ ...around, refuses: true }, { count: circles.offices, examples: circles.one })]
}

/** The last answer of each database: as long as nobody commits it stays true, and it takes seconds to find. */
const lastFound = new WeakMap<Graph, { bookmark: string; checks: Check[] }>()

async function ofRecords(context: Context): Promise<Check[]> {
  const { graph, options } = context
  const bookmark = await graph.bookmark(options)
  const last = lastFound.get(graph)
  if (last?.bookmark === bookmark) return last.checks
  const checks: Check[] = []
  // Each reads the whole graph and has its own time: all at once they would take it from each other.
  for (const rule of refusing) checks.push(await ofRule(rule, true, context))
  for (const rule of warning) checks.push(await ofRule(rule, false, context))
  // Somebody who committed meanwhile was seen by some of them only.
  if ((await graph.bookmark(options)) === bookmark) lastFound.set(graph, { bookmark, checks })
  return checks
}

async function ofRule({ name, statement }: Rule, refuses: boolean, context: Context) {
  const rows = await context.read(statement, {})
  const rule = statement.text.split('\n')[0]?.replace(/^\/\/\s*/, '') ?? name
  const examples = rows.slice(0, mostExamples).map(({ id }) => id)
  return checked({ name, rule, refuses }, { count: rows.length, examples })
}

function checked(told: Told, { count, examples }: Broken): Check {
  return { ...told, holds: count === 0, broken: count, examples }
}

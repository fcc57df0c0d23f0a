import { z } from 'zod'
import { bytesOf } from '../engine/graph/bound.ts'
import { type Broken, type Rule as LayingRule, rules as layingRules } from '../engine/graph/left-out.ts'
import type { Projection } from '../engine/graph/projection.ts'
import {
  basisCounts,
  type ImportRunRow,
  inCircles,
  labelCounts,
  constants as listConstants,
  importRuns as listImportRuns,
  rules,
  typeCounts,
} from '../records/dataset.ts'
import { sources } from './evidence.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const constants = perRequest(
  async ({ read }) => new Map((await read(listConstants, {})).map(({ name, value }) => [name, value])),
)
export const importRuns = perRequest(({ read }) => read(listImportRuns, {}))

const mostExamples = 5

const numbers = z.record(z.string(), z.number())

/** Neo4j keeps no maps in a property, so a run has its counts as JSON. */
function countsIn(text: string) {
  return Object.entries(numbers.parse(JSON.parse(text))).map(([name, count]) => ({ name, count }))
}

async function check({ name, statement }: (typeof rules)[number], context: Context) {
  const rows = await context.read(statement, {})
  const rule = statement.text.split('\n')[0]?.replace(/^\/\/\s*/, '') ?? name
  return checked(name, rule, { count: rows.length, examples: rows.slice(0, mostExamples).map(({ id }) => id) })
}

function checked(name: string, rule: string, { count, examples }: Broken) {
  return { name, rule, holds: count === 0, broken: count, examples }
}

/** What was found while the graph was laid out. */
function checksOf({ leftOut, circles }: Projection) {
  const none = { count: 0, examples: [] }
  const found = Object.entries(layingRules).map(([name, rule]) =>
    checked(name, rule, leftOut.get(name as LayingRule) ?? none),
  )
  const around = 'Nobody reports to themselves, at however many removes, on any one day.'
  return [...found, checked(inCircles, around, { count: circles.offices, examples: circles.one })]
}

function unfinished({ importer, files, startedAt, finishedAt }: ImportRunRow): string[] {
  if (finishedAt !== null) return []
  return [
    `An import of ${files.join(', ')} (${importer}) began on ${startedAt} and did not finish: a part of it is missing.`,
  ]
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Dataset: Projection; ProjectionState: Projection; ImportRun: ImportRunRow }

export const resolvers: Resolvers = {
  Query: {
    dataset: (_parent, _args, { projections }) => projections.current(),
  },
  Dataset: {
    dataVersion: ({ dataVersion }) => dataVersion.asked(),
    labels: (_, _args, { read }) => read(labelCounts, {}),
    types: (_, _args, { read }) => read(typeCounts, {}),
    async bases(_, _args, { read }) {
      return (await read(basisCounts, {})).flatMap(({ basis, count }) => (basis === null ? [] : { basis, count }))
    },
    async notCovered(_, _args, context) {
      const gaps = [...(await constants(context))].flatMap(([name, value]) => (name.startsWith('gap-') ? value : []))
      return [...gaps, ...(await importRuns(context)).flatMap(unfinished)]
    },
    sources: (_, _args, context) => sources(context),
    importRuns: (_, _args, context) => importRuns(context),
    async checks(projection, _args, context) {
      const found = checksOf(projection)
      // Each reads the whole graph and has its own time: all at once they would take it from each other.
      for (const rule of rules) found.push(await check(rule, context))
      return found
    },
    projection: (projection) => projection,
    licence: async (_, _args, context) => (await constants(context)).get('licence') ?? 'Not stated.',
  },
  ImportRun: {
    counts: ({ counts }) => countsIn(counts),
  },
  ProjectionState: {
    parties: ({ parties }) => parties.ids.length,
    ties: ({ ties }) => ties.ids.length,
    leftOut: ({ leftOut }) => [...leftOut.values()].reduce((sum, { count }) => sum + count, 0),
    loadedAt: ({ loadedAt }) => loadedAt.toISOString(),
    bytes: (projection) => bytesOf(projection).arrays,
    nameBytes: (projection) => bytesOf(projection).names,
    trouble: (_, _args, { projections }) => projections.trouble(),
  },
}

export const prices: Prices = {
  'Dataset.labels': () => 400,
  'Dataset.types': () => 3_000,
  'Dataset.bases': () => 700,
  'Dataset.checks': () => 30_000,
}

import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { bases as knownBases } from '../cypher/vocabulary.ts'
import type { Context } from './context.ts'
import { sourceRow } from './evidence.ts'
import type { Projection } from './projection/projection.ts'
import type { Resolvers } from './schema.generated.ts'
import { statement } from './statement.ts'

const none = z.object({})
const count = z.object({ name: z.string(), count: z.number() })
const labelCounts = statement('dataset/labels', { params: none, row: count })
const typeCounts = statement('dataset/types', { params: none, row: count })
const basisCounts = statement('dataset/bases', {
  params: none,
  row: z.object({ basis: z.enum(knownBases), count: z.number() }),
})
const constants = statement('dataset/constants', {
  params: none,
  row: z.object({ name: z.string(), value: z.string() }),
})
export const sources = statement('dataset/sources', { params: none, row: z.object({ source: sourceRow }) })
export const importRuns = statement('dataset/import_runs', {
  params: none,
  row: z.object({
    id: z.string(),
    label: z.literal('ImportRun'),
    importer: z.string(),
    startedAt: z.string(),
    finishedAt: z.string().nullable(),
    files: z.array(z.string()),
  }),
})
export type ImportRunRow = z.output<typeof importRuns.row>

/** Every rule of `cypher/checks`; a row is a record that breaks it. */
const rules = readdirSync(new URL('../cypher/checks/', import.meta.url))
  .filter((file) => file.endsWith('.cypher'))
  .sort()
  .map((file) => file.replace('.cypher', ''))
  .map((name) => ({
    name,
    statement: statement(`checks/${name}`, { params: none, row: z.object({ id: z.string() }) }),
  }))

/** What the resolvers of `Dataset` start from. */
export type DatasetParent = { projection: Projection; constants: Map<string, string> }

async function check({ name, statement }: (typeof rules)[number], context: Context) {
  const broken = (await context.read(statement, {})).length
  const rule = statement.text.split('\n')[0]?.replace(/^\/\/\s*/, '') ?? name
  return { name, rule, holds: broken === 0, broken }
}

function unfinished({ importer, files, startedAt, finishedAt }: ImportRunRow): string[] {
  if (finishedAt !== null) return []
  return [
    `An import of ${files.join(', ')} (${importer}) began on ${startedAt} and did not finish: a part of it is missing.`,
  ]
}

export const resolvers: Resolvers = {
  Query: {
    async dataset(_parent, _args, context) {
      const [projection, rows] = await Promise.all([context.projections.current(), context.read(constants, {})])
      return { projection, constants: new Map(rows.map(({ name, value }) => [name, value])) }
    },
  },
  Dataset: {
    dataVersion: ({ projection }) => projection.dataVersion,
    referenceDate: ({ projection }) => projection.referenceDate,
    labels: (_, _args, { read }) => read(labelCounts, {}),
    types: (_, _args, { read }) => read(typeCounts, {}),
    bases: (_, _args, { read }) => read(basisCounts, {}),
    async notCovered({ constants }, _args, { importRuns }) {
      const gaps = [...constants].flatMap(([name, value]) => (name.startsWith('gap-') ? value : []))
      return [...gaps, ...(await importRuns()).flatMap(unfinished)]
    },
    sources: (_, _args, { sources }) => sources(),
    importRuns: (_, _args, { importRuns }) => importRuns(),
    checks: (_, _args, context) => Promise.all(rules.map((rule) => check(rule, context))),
    licence: ({ constants }) => constants.get('licence') ?? 'Not stated.',
  },
}

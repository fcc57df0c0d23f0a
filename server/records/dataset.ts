import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { bases as knownBases } from '../../cypher/vocabulary.ts'
import { statement } from '../neo4j/statement.ts'
import { sourceRow } from './evidence.ts'

const none = z.object({})
const count = z.object({ name: z.string(), count: z.number(), illustrative: z.number() })
export const labelCounts = statement('dataset/labels', { params: none, row: count })
export const typeCounts = statement('dataset/types', { params: none, row: count })
export const basisCounts = statement('dataset/bases', {
  params: none,
  row: z.object({ basis: z.enum(knownBases).nullable().catch(null), count: z.number() }),
})
export const constants = statement('dataset/constants', {
  params: none,
  row: z.object({ name: z.string(), value: z.string(), owner: z.string().nullable() }),
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
    sha256: z.array(z.string()),
    owners: z.array(z.string()),
    counts: z.string(),
  }),
})
export type ImportRunRow = z.output<typeof importRuns.row>

// The projection finds circles of any size in a moment, which Cypher does not in a large graph.
export const inCircles = 'reporting_in_circles'

// A record that breaks a rule may have anything for an id.
const anyId = z.unknown().transform((id) => (typeof id === 'string' ? id : '?'))

function rulesIn(folder: 'checks' | 'warnings') {
  return readdirSync(new URL(`../../cypher/${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => file.replace('.cypher', ''))
    .filter((name) => name !== inCircles)
    .map((name) => ({
      name,
      statement: statement(`${folder}/${name}`, { params: none, row: z.object({ id: anyId }) }),
    }))
}
export type Rule = ReturnType<typeof rulesIn>[number]

/** The other rules, each a statement whose rows are the records that break it: what breaks one of these is refused. */
export const refusing = rulesIn('checks')
/** Of what breaks these, somebody has to know, and it may come in. */
export const warning = rulesIn('warnings')

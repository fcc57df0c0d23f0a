import { z } from 'zod'
import type { InEach, Language } from '../../common/languages.ts'
import { toDate } from '../contract/days.ts'
import { bytesOf } from '../engine/graph/bound.ts'
import { lastOf } from '../engine/graph/covered.ts'
import type { Projection } from '../engine/graph/projection.ts'
import {
  basisCounts,
  type ImportRunRow,
  labelCounts,
  constants as listConstants,
  importRuns as listImportRuns,
  typeCounts,
} from '../records/dataset.ts'
import { checksOf } from './dataset-checks.ts'
import { sources } from './evidence.ts'
import type { Prices } from './prices.ts'
import { perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'
import { translated } from './translated.ts'

const constants = perRequest(({ read }) => read(listConstants, {}))
export const importRuns = perRequest(({ read }) => read(listImportRuns, {}))

const numbers = z.record(z.string(), z.number())

/** Neo4j keeps no maps in a property, so a run has its counts as JSON. */
function countsIn(text: string) {
  return Object.entries(numbers.parse(JSON.parse(text))).map(([name, count]) => ({ name, count }))
}

const unfinishedIn: InEach<(files: string, importer: string, startedAt: string) => string> = {
  en: (files, importer, startedAt) =>
    `An import of ${files} (${importer}) began on ${startedAt} and did not finish: a part of it is missing.`,
  fr: (files, importer, startedAt) =>
    `Une importation de ${files} (${importer}) a commencé le ${startedAt} et n’a pas abouti\u00a0: il en manque une partie.`,
  es: (files, importer, startedAt) =>
    `Una importación de ${files} (${importer}) empezó el ${startedAt} y no terminó: falta una parte.`,
}

function unfinished({ importer, files, startedAt, finishedAt }: ImportRunRow, language: Language): string[] {
  return finishedAt === null ? [unfinishedIn[language](files.join(', '), importer, startedAt)] : []
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
    coversFrom: ({ covered }) => covered && toDate(covered.from),
    coversUntil: ({ covered }) => covered && toDate(lastOf(covered)),
    labels: (_, _args, { read }) => read(labelCounts, {}),
    types: (_, _args, { read }) => read(typeCounts, {}),
    async bases(_, _args, { read }) {
      return (await read(basisCounts, {})).flatMap(({ basis, count }) => (basis === null ? [] : { basis, count }))
    },
    async notCovered(_, _args, context) {
      const { language } = context
      const gaps = (await constants(context)).filter(({ name }) => name.startsWith('gap-'))
      const runs = await importRuns(context)
      return [
        ...gaps.map(({ value }) => translated(value, language)),
        ...runs.flatMap((run) => unfinished(run, language)),
      ]
    },
    sources: (_, _args, context) => sources(context),
    importRuns: (_, _args, context) => importRuns(context),
    checks: (projection, _args, context) => checksOf(projection, context),
    projection: (projection) => projection,
    async licence(_, _args, context) {
      const stated = (await constants(context)).filter(({ name }) => name === 'licence').map(({ value }) => value)
      const each = [...new Set(stated)].map((value) => translated(value, context.language))
      return each.length > 0 ? each.join(' ') : translated('Not stated.', context.language)
    },
  },
  Check: { rule: ({ rule }, _args, { language }) => translated(rule, language) },
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

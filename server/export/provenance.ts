import type { Context } from '../graphql/request.ts'
import { constants } from '../records/dataset.ts'
import type { Answer } from './asked.ts'
import type { Wanted } from './question.ts'

/** Where an export comes from and what it is of: what every format carries. */
export type Provenance = Awaited<ReturnType<typeof provenanceOf>>

export async function provenanceOf(answer: Answer, { question, permalink, copiedOf }: Wanted, context: Context) {
  const { about, asOf, constraints, friction, truncatedBy, notes, projection } = answer
  const [dataVersion, rows] = await Promise.all([projection.dataVersion.asked(), context.read(constants, {})])
  const stale = context.remarks.stale ?? null
  const isOfOther = copiedOf !== null && copiedOf !== dataVersion
  return {
    madeBy: 'Crosstie',
    about,
    question: askedIn(question),
    permalink,
    asOf,
    dataVersion,
    generatedAt: new Date().toISOString(),
    constraints,
    friction,
    counts: countsOf(answer),
    truncated: truncatedBy !== null,
    truncatedBy,
    notes: [
      ...notes,
      ...(stale ? [`The graph has changed since ${stale.since}; this is of before.`] : []),
      ...(isOfOther ? [`The link was copied of data version ${copiedOf}; this is of ${dataVersion}.`] : []),
    ],
    stale,
    licence: rows.find(({ name }) => name === 'licence')?.value ?? 'not stated',
  }
}

function countsOf({ parties, ties, paths, routes }: Answer) {
  return {
    parties: parties.length,
    ties: ties.length,
    ...(paths ? { paths: paths.length } : {}),
    ...(routes ? { routes: routes.nodes.length, detours: routes.detours.length } : {}),
  }
}

/** What was asked, without the constraints and settings, which stand beside it as they were used. */
function askedIn({ constraints: _, ...question }: Wanted['question']) {
  if (!('friction' in question)) return question
  const { friction: _given, ...asked } = question
  return asked
}

/** The same as a word and a text each, for formats that have no nested values; what is empty is left out. */
export function linesOf(provenance: Provenance): [name: string, text: string][] {
  return Object.entries(provenance).flatMap(([name, value]): [string, string][] => {
    const text = typeof value === 'string' ? value : Array.isArray(value) ? value.join(' ') : JSON.stringify(value)
    return value === null || text === '' ? [] : [[name, text]]
  })
}

import { observedBases, tieKinds } from '../../cypher/vocabulary.ts'
import type { Context } from '../context.ts'
import { toDate } from '../days.ts'
import { loadAll, loadOne } from '../loaders.ts'
import type { Resolvers } from '../schema.generated.ts'
import { answer, type PathAnswer, pathCursor, pathId, provenTo } from './answer.ts'
import { parallel } from './arcs.ts'
import { stepFriction } from './cost.ts'
import { because, pathSentence, stepSentence, type Walk } from './explain.ts'
import { frictionOf } from './keys.ts'
import type { Found } from './search.ts'

export type { PathAnswer }
export type AnsweredPath = { answer: PathAnswer; found: Found; rank: number }
export type AnsweredStep = { path: AnsweredPath; index: number }

function pageOf(answer: PathAnswer): AnsweredPath[] {
  const { outcome, offset, first } = answer
  return outcome.paths
    .slice(offset, offset + first)
    .map((found, index) => ({ answer, found, rank: offset + index + 1 }))
}

const partyIds = ({ answer, found }: AnsweredPath) =>
  found.parties.map((party) => answer.projection.parties.ids[party]!)
const tieIds = ({ answer, found }: AnsweredPath) => found.ties.map((tie) => answer.projection.ties.ids[tie]!)
const partiesOf = (path: AnsweredPath, { parties }: Context) => loadAll(parties, 'Party', partyIds(path))
const tiesOf = (path: AnsweredPath, { tiesOn }: Context) =>
  loadAll(tiesOn(path.answer.constraints.asOf), 'Tie', tieIds(path))

async function walksOf(path: AnsweredPath, context: Context): Promise<Walk[]> {
  const [parties, ties] = await Promise.all([partiesOf(path, context), tiesOf(path, context)])
  return ties.map((tie, index) => {
    const [from, to] = [parties[index]!, parties[index + 1]!]
    return { from, tie, to, walked: tie.from === from.id ? 'WITH' : 'AGAINST' }
  })
}

async function walkOf({ path, index }: AnsweredStep, context: Context): Promise<Walk> {
  return (await walksOf(path, context))[index]!
}

const unique = <T extends { id: string }>(items: T[]) => [...new Map(items.map((item) => [item.id, item])).values()]
const sortedIds = (ids: string[]) => [...new Set(ids)].sort()

/** The span in which every tie and party of the path holds; its bounds are days of the projection. */
function window({ answer, found }: AnsweredPath) {
  const { parties, ties } = answer.projection
  const from = [
    ...found.ties.map((tie) => ties.validFrom[tie]!),
    ...found.parties.map((party) => parties.validFrom[party]!),
  ]
  const to = [...found.ties.map((tie) => ties.validTo[tie]!), ...found.parties.map((party) => parties.validTo[party]!)]
  return { from: Math.max(...from), to: Math.min(...to) }
}

function complete({ outcome, offset, first }: PathAnswer): boolean {
  return !outcome.outOfBudget && outcome.paths.length <= offset + first && outcome.paths.length < 200
}

function frictionParts({ path, index }: AnsweredStep) {
  const { projection, costing } = path.answer
  const tie = path.found.ties[index]!
  const parts = stepFriction(projection, costing, tie)
  return { ...parts, because: because(projection, costing, tie, parts) }
}

const pathConnection: Resolvers['PathConnection'] = {
  edges: (answer) =>
    pageOf(answer).map((node) => ({ node, cursor: pathCursor(answer.projection, node.found, node.rank) })),
  nodes: pageOf,
  pageInfo(answer) {
    const page = pageOf(answer)
    const cursor = (path: AnsweredPath | undefined) => path && pathCursor(answer.projection, path.found, path.rank)
    return {
      hasNextPage: answer.offset + page.length < answer.outcome.paths.length,
      hasPreviousPage: answer.offset > 0,
      startCursor: cursor(page[0]) ?? null,
      endCursor: cursor(page.at(-1)) ?? null,
    }
  },
  totalCount: (answer) => (complete(answer) ? answer.outcome.paths.length : null),
  async subgraph(answer, _args, context) {
    const page = pageOf(answer)
    const asOf = answer.constraints.asOf
    const [parties, ties] = await Promise.all([
      loadAll(context.parties, 'Party', sortedIds(page.flatMap(partyIds))),
      loadAll(context.tiesOn(asOf), 'Tie', sortedIds(page.flatMap(tieIds))),
    ])
    return { parties, ties }
  },
  shortestLength: (answer) => {
    const lengths = pageOf(answer).map(({ found }) => found.ties.length)
    return lengths.length > 0 ? Math.min(...lengths) : null
  },
  leastFriction: ({ outcome: { paths } }) => (paths[0] ? frictionOf(paths[0].key) : null),
  truncated: (answer) => !complete(answer),
  truncatedBy: (answer) => (answer.outcome.outOfBudget ? 'BUDGET' : complete(answer) ? null : 'LIMIT'),
  provenTo: (answer) => (complete(answer) ? null : provenTo(answer)),
  explored: ({ outcome }) => outcome.explored,
  asOf: ({ constraints }) => constraints.asOf,
  dataVersion: ({ projection }) => projection.dataVersion,
  friction: ({ costing: { settings } }) => ({
    ...settings,
    kindCost: tieKinds.map((kind) => ({ kind, cost: settings.kindCost[kind] })),
  }),
}

const path: Resolvers['Path'] = {
  id: ({ answer, found }) => pathId(answer.projection, found),
  chain: partyIds,
  length: ({ found }) => found.ties.length,
  friction: ({ found }) => frictionOf(found.key),
  steps: (path) => path.found.ties.map((_, index) => ({ path, index })),
  parties: (path, _, context) => partiesOf(path, context),
  ties: (path, _, context) => tiesOf(path, context),
  levels: async (path, _, context) => (await partiesOf(path, context)).map(({ level }) => level),
  async levelChanges(path, _, context) {
    return (await tiesOf(path, context)).filter(({ levelChange }) => levelChange !== 0).length
  },
  async agencies(path, _, context) {
    const ids = (await partiesOf(path, context)).flatMap(({ agency }) => agency ?? [])
    return unique(await loadAll(context.agencies, 'Agency', [...new Set(ids)]))
  },
  async interAgencyShare(path, _, context) {
    const ties = await tiesOf(path, context)
    return ties.filter(({ dimension }) => dimension === 'INTER_AGENCY').length / ties.length
  },
  async weakestTie(path, _, context) {
    return (await tiesOf(path, context)).reduce((weak, tie) => (tie.confidence < weak.confidence ? tie : weak))
  },
  observed: async (path, _, context) =>
    (await tiesOf(path, context)).every(({ basis }) => observedBases.includes(basis)),
  holdsFrom: (path) => toDate(window(path).from),
  holdsTo: (path) => toDate(window(path).to),
  sentence: async (path, _, context) => pathSentence(await walksOf(path, context)),
}

const step: Resolvers['Step'] = {
  index: ({ index }) => index + 1,
  from: async (step, _, context) => (await walkOf(step, context)).from,
  to: async (step, _, context) => (await walkOf(step, context)).to,
  tie: ({ path, index }, _, { tiesOn }) => loadOne(tiesOn(path.answer.constraints.asOf), 'Tie', tieIds(path)[index]!),
  walked: async (step, _, context) => (await walkOf(step, context)).walked,
  parallel({ path: { answer, found }, index }, _, { tiesOn }) {
    const [, ...others] = parallel(
      answer.costing.arcs,
      answer.mayWalk,
      found.parties[index]!,
      found.parties[index + 1]!,
    )
    const ids = others.map((tie) => answer.projection.ties.ids[tie]!)
    return loadAll(tiesOn(answer.constraints.asOf), 'Tie', ids)
  },
  friction: frictionParts,
  sentence: async (step, _, context) => stepSentence(await walkOf(step, context)),
}

export const resolvers: Resolvers = {
  Query: { paths: (_parent, args, context) => answer(args, context) },
  PathConnection: pathConnection,
  Path: path,
  Step: step,
}

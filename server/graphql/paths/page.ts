import { complete, type PathAnswer, provenTo } from '../../engine/paths/answer.ts'
import { ends } from '../../engine/paths/ends.ts'
import { facetsOf } from '../../engine/paths/facets.ts'
import { type AnsweredPath, frictionUsed, partyIds, tieIds } from '../../engine/paths/path.ts'
import { relaxations } from '../../engine/paths/relax.ts'
import { frictionOf } from '../../engine/search/keys.ts'
import { loadAll } from '../../records/by-id.ts'
import { inTime } from '../../work/deadline.ts'
import { partyById } from '../parties.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { listedPaths, toExplore } from './as-cypher.ts'
import { pathCursor } from './ranked.ts'

export function pageOf({ ground, outcome, offset, first }: PathAnswer): AnsweredPath[] {
  return outcome.paths
    .slice(offset, offset + first)
    .map((found, index) => ({ ground, found, rank: offset + index + 1 }))
}

const sortedIds = (ids: string[]) => [...new Set(ids)].sort()
const cursorOf = ({ ground, found, rank }: AnsweredPath) => pathCursor(ground.projection, found, rank ?? 0)

export const pathConnection: NonNullable<Resolvers['PathConnection']> = {
  edges: (answer) => pageOf(answer).map((node) => ({ node, cursor: cursorOf(node) })),
  nodes: pageOf,
  pageInfo(answer) {
    const page = pageOf(answer)
    const [start, end] = [page[0], page.at(-1)]
    return {
      hasNextPage: answer.offset + page.length < answer.outcome.paths.length,
      hasPreviousPage: answer.offset > 0,
      startCursor: start ? cursorOf(start) : null,
      endCursor: end ? cursorOf(end) : null,
    }
  },
  totalCount: (answer) => (complete(answer) ? answer.outcome.paths.length : null),
  async subgraph(answer, _args, context) {
    const page = pageOf(answer)
    const { asOf } = answer.ground.constraints
    const [parties, ties] = await Promise.all([
      loadAll(partyById(context), 'Party', sortedIds(page.flatMap(partyIds))),
      loadAll(tiesOn(asOf, context), 'Tie', sortedIds(page.flatMap(tieIds))),
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
  facets: (answer) => facetsOf(pageOf(answer)),
  asCypher: (answer) =>
    listedPaths(
      answer.ground,
      pageOf(answer).map(({ found }) => found),
    ),
  searchCypher({ ground, ends: { from, to } }) {
    const both = ends(ground.projection, from, to, ground.constraints)
    return toExplore(ground, 'reason' in both ? { from: new Set(), to: new Set() } : both)
  },
  asOf: ({ ground: { constraints } }) => constraints.asOf,
  dataVersion: ({ ground: { projection } }) => projection.dataVersion.asked(),
  friction: ({ ground }) => frictionUsed(ground),
}

export const noPath: NonNullable<Resolvers['NoPath']> = {
  async relax({ terms, ends }, _args, { walks, signal }) {
    if (terms === null) return []
    return walks.run(signal, () => inTime(relaxations(terms, ends), signal))
  },
}

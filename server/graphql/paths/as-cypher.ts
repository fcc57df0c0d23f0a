import { z } from 'zod'
import { tieKinds } from '../../../cypher/vocabulary.ts'
import { stepFriction } from '../../engine/friction/pricing.ts'
import type { Ends } from '../../engine/paths/ends.ts'
import type { Ground } from '../../engine/paths/ground.ts'
import type { Found } from '../../engine/search/k-best.ts'
import { type Statement, statement } from '../../neo4j/statement.ts'

export type CypherStatement = { text: string; parameters: Record<string, unknown> }

const listed = statement('paths/listed', {
  params: z.object({ paths: z.array(z.array(z.string())), frictions: z.array(z.array(z.number())) }),
  row: z.object({
    rank: z.number(),
    parties: z.array(z.unknown()),
    ties: z.array(z.unknown()),
    friction: z.number(),
  }),
})

const explore = statement('paths/explore', {
  params: z.object({
    from: z.array(z.string()),
    to: z.array(z.string()),
    avoid: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
    kinds: z.array(z.enum(tieKinds)),
    minConfidence: z.number(),
    maxSteps: z.int(),
  }),
  row: z.object({ path: z.unknown(), steps: z.number() }),
})

/** A statement with its values, for others to run. */
export function asCypher<Params extends z.ZodObject>(
  { text, params }: Statement<Params>,
  values: z.input<Params>,
): CypherStatement {
  return { text, parameters: params.parse(values) }
}

/** The chains themselves, by the ids of their ties. */
export function listedPaths({ projection, costing }: Ground, paths: Found[]): CypherStatement {
  return asCypher(listed, {
    paths: paths.map(({ ties }) => ties.map((tie) => projection.ties.ids.at(tie))),
    frictions: paths.map(({ ties }) => ties.map((tie) => stepFriction(projection, costing, tie).total)),
  })
}

/** A bounded question of Cypher's own about the same ends. */
export function toExplore({ projection, constraints }: Ground, { from, to }: Ends): CypherStatement {
  const idsOf = (parties: Iterable<number>) => [...parties].map((party) => projection.parties.ids.at(party))
  const { asOf, view, kinds, minConfidence, maxSteps, avoid } = constraints
  return asCypher(explore, {
    from: idsOf(from),
    to: idsOf(to),
    avoid: idsOf(avoid),
    asOf,
    includeIllustrative: view.includeIllustrative,
    kinds: [...(kinds ?? tieKinds)],
    minConfidence,
    maxSteps,
  })
}

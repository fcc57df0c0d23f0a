import { tieKinds } from '../../../cypher/vocabulary.ts'
import { stepFriction } from '../../engine/friction/pricing.ts'
import type { Ends } from '../../engine/paths/ends.ts'
import type { Ground } from '../../engine/paths/ground.ts'
import type { Found } from '../../engine/search/k-best.ts'
import { asCypher, type CypherStatement } from '../../neo4j/statement.ts'
import { explore, listed } from '../../records/paths.ts'

/** The chains themselves, by the ids of their ties. */
export function listedPaths({ projection, pricing }: Ground, paths: Found[]): CypherStatement {
  return asCypher(listed, {
    paths: paths.map(({ ties }) => ties.map((tie) => projection.ties.ids.at(tie))),
    frictions: paths.map(({ ties }) => ties.map((tie) => stepFriction(projection, pricing, tie).total)),
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

import { tieKinds } from '../../../cypher/vocabulary.ts'
import type { Ends } from '../../engine/paths/ends.ts'
import type { Ground } from '../../engine/paths/ground.ts'
import { frictions } from '../../engine/paths/path.ts'
import type { Found } from '../../engine/search/k-best.ts'
import { asCypher, type CypherStatement } from '../../neo4j/statement.ts'
import { explore, listed } from '../../records/paths.ts'

/** The chains themselves, by the ids of their ties. */
export function listedPaths(ground: Ground, paths: Found[]): CypherStatement {
  const { projection } = ground
  return asCypher(listed, {
    paths: paths.map(({ ties }) => ties.map((tie) => projection.ties.ids.at(tie))),
    frictions: paths.map((path) => frictions(ground, path)),
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

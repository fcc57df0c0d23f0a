import { type AnsweredPath, frictionParts, partyIds, pathId } from '../engine/paths/path.ts'
import { frictionOf } from '../engine/search/keys.ts'
import { walksOf } from '../graphql/paths/path.ts'
import { pathSentence, stepSentence } from '../graphql/paths/sentences.ts'
import type { Context } from '../graphql/request.ts'

export type PathRecord = Awaited<ReturnType<typeof pathRecord>>

/** Paths with their steps in words and their friction, as the schema says them. */
export function pathRecords(paths: AnsweredPath[], context: Context): Promise<PathRecord[]> {
  return Promise.all(paths.map((path) => pathRecord(path, context)))
}

export async function pathRecord(path: AnsweredPath, context: Context) {
  const { ground, found, rank } = path
  const walks = await walksOf(path, context)
  return {
    rank,
    id: pathId(ground.projection, found),
    length: found.ties.length,
    friction: frictionOf(found.key),
    sentence: pathSentence(walks, context.language),
    parties: partyIds(path),
    steps: walks.map((walk, index) => ({
      index: index + 1,
      from: walk.from.id,
      tie: walk.tie.id,
      kind: walk.tie.kind,
      to: walk.to.id,
      walked: walk.walked,
      friction: frictionParts({ path, index }),
      sentence: stepSentence(walk, context.language),
      confidence: walk.tie.confidence,
      basis: walk.tie.basis,
    })),
  }
}

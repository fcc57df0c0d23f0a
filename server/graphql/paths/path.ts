import { observedBases } from '../../../cypher/vocabulary.ts'
import { toDate } from '../../contract/days.ts'
import {
  type AnsweredPath,
  type AnsweredStep,
  frictionParts,
  observedSteps,
  partyIds,
  pathId,
  takenDays,
  tieIds,
  tiesBeside,
  walkedOf,
  window,
} from '../../engine/paths/path.ts'
import { frictionOf } from '../../engine/search/keys.ts'
import { loadAll, loadOne } from '../../records/by-id.ts'
import type { TieRow } from '../../records/ties.ts'
import { agencyById } from '../agencies.ts'
import { kindName } from '../kind-names.ts'
import { knownKind } from '../kinds.ts'
import { partyById } from '../parties.ts'
import type { Caps } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { listedPaths } from './as-cypher.ts'
import { pathSentence, stepSentence, type Walk } from './sentences.ts'

const partiesOf = (path: AnsweredPath, context: Context) => loadAll(partyById(context), 'Party', partyIds(path))
const tiesOf = (path: AnsweredPath, context: Context) =>
  loadAll(tiesOn(path.ground.constraints.asOf, context), 'Tie', tieIds(path))

export async function walksOf(path: AnsweredPath, context: Context): Promise<Walk[]> {
  const [parties, ties] = await Promise.all([partiesOf(path, context), tiesOf(path, context)])
  const walks = ties.map(async (tie, index) => {
    const [from, to] = [parties[index]!, parties[index + 1]!]
    const step = { path, index }
    return { from, tie, to, walked: walkedOf(step), role: await roleOf(tie, context), taken: takenDays(step) }
  })
  return Promise.all(walks)
}

async function roleOf({ role }: TieRow, context: Context): Promise<string | null> {
  return role === null ? null : kindName(await knownKind('Role', role, context), context.language).one
}

const partyAt = ({ path, index }: AnsweredStep, context: Context) =>
  loadOne(partyById(context), 'Party', path.ground.projection.parties.ids.at(path.found.parties[index]!))
const tieAt = ({ path, index }: AnsweredStep, context: Context) =>
  loadOne(
    tiesOn(path.ground.constraints.asOf, context),
    'Tie',
    path.ground.projection.ties.ids.at(path.found.ties[index]!),
  )

async function walkOf(step: AnsweredStep, context: Context): Promise<Walk> {
  const next = { ...step, index: step.index + 1 }
  const [from, tie, to] = await Promise.all([partyAt(step, context), tieAt(step, context), partyAt(next, context)])
  return { from, tie, to, walked: walkedOf(step), role: await roleOf(tie, context), taken: takenDays(step) }
}

const unique = <T extends { id: string }>(items: T[]) => [...new Map(items.map((item) => [item.id, item])).values()]

const path: NonNullable<Resolvers['Path']> = {
  id: ({ ground, found }) => pathId(ground.projection, found),
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
    return unique(await loadAll(agencyById(context), 'Agency', [...new Set(ids)]))
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
  observedSteps,
  holdsFrom: (path) => toDate(window(path).from),
  holdsTo: (path) => toDate(window(path).to),
  sentence: async (path, _, context) => pathSentence(await walksOf(path, context), context.language),
  asCypher: ({ ground, found }) => listedPaths(ground, [found]),
}

const step: NonNullable<Resolvers['Step']> = {
  index: ({ index }) => index + 1,
  from: (step, _, context) => partyAt(step, context),
  to: ({ path, index }, _, context) => partyAt({ path, index: index + 1 }, context),
  tie: (step, _, context) => tieAt(step, context),
  walked: walkedOf,

  parallel({ path, index }, _, context) {
    const { ground, found } = path
    const ids = tiesBeside({ path, index }).map((tie) => ground.projection.ties.ids.at(tie))
    const carrier = ground.projection.ties.ids.at(found.ties[index]!)
    return loadAll(
      tiesOn(ground.constraints.asOf, context),
      'Tie',
      ids.filter((id) => id !== carrier),
    )
  },
  friction: frictionParts,
  undated: (step) => takenDays(step) !== null,
  sentence: async (step, _, context) => stepSentence(await walkOf(step, context), context.language),
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Path: AnsweredPath; Step: AnsweredStep }

export const resolvers: Resolvers = { Path: path, Step: step }

export const caps: Caps = {
  'Path.steps': 12,
  'Path.ties': 12,
  'Path.parties': 13,
  'Path.levels': 13,
  'Path.agencies': 13,
  'Path.chain': 13,
  'Step.parallel': 5,
}

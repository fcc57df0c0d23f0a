import { Failure } from '../contract/errors.ts'
import type { PathConstraints } from '../contract/types.generated.ts'
import type { Projection } from '../engine/graph/projection.ts'
import { idsIn } from '../engine/measures/among.ts'
import { complete, pageOf, provenTo } from '../engine/paths/answer.ts'
import { type AnsweredPath, frictionUsed, idsOf, partyIds, tieIds } from '../engine/paths/path.ts'
import { isCut, isOut, pathsOf, type RoutesAnswer, provenTo as routesProvenTo } from '../engine/routes/routes-answer.ts'
import { entityById } from '../graphql/entities.ts'
import { neighbourhood } from '../graphql/measures/neighbourhood.ts'
import { questionContext } from '../graphql/measures/question-context.ts'
import { answer as findPaths } from '../graphql/paths/paths.ts'
import type { Context } from '../graphql/request.ts'
import { answer as findRoutes } from '../graphql/routes/routes.ts'
import { projectionFor, termsOf, walk } from '../graphql/walking.ts'
import { type Question, questionOfCompared, questionOfThing, type Unsettled } from './question.ts'
import { usualBound, wholeGraph } from './whole.ts'

/** What an export holds, by the ids of it, before names and evidence are looked up. */
export type Answer = {
  projection: Projection
  /** In a sentence. */
  about: string
  asOf: string
  constraints: PathConstraints
  friction: ReturnType<typeof frictionUsed> | null
  parties: string[]
  ties: string[]
  paths: AnsweredPath[] | null
  routes: RoutesAnswer | null
  truncatedBy: 'LIMIT' | 'BUDGET' | null
  /** What is not in it, or why nothing is, in sentences. */
  notes: string[]
}

/** What is asked of things that are known by their ids alone, once it is known what they are. */
export async function settled(question: Question | Unsettled, context: Context): Promise<Question> {
  const labelOf = async (id: string) => {
    const row = await entityById(context).load(id)
    if (row === null) throw unknown(`There is nothing with the id ${JSON.stringify(id)}. Look it up with \`search\`.`)
    return row.label
  }
  if (question.asked === 'THING') return questionOfThing(question, await labelOf(question.id))
  if (question.asked !== 'COMPARED') return question
  return questionOfCompared(question, await Promise.all(question.ids.map(labelOf)))
}

/** Asks as the schema's own fields do. Rejects with NOT_FOUND where an id that the question is about is nobody's. */
export function answerTo(question: Question, context: Context): Promise<Answer> {
  if (question.asked === 'PATHS') return paths(question, context)
  if (question.asked === 'ROUTES') return routes(question, context)
  if (question.asked === 'NEIGHBOURHOOD') return around(question, context)
  return question.asked === 'CONTEXT' ? drawn(question, context) : everything(question, context)
}

type Of<Asked> = Extract<Question, { asked: Asked }>

async function paths({ from, to, first, constraints, friction }: Of<'PATHS'>, context: Context): Promise<Answer> {
  const found = await findPaths({ from, to, first, constraints, friction }, context, mostPathsAPage)
  const { ground, noPath } = found
  if (noPath?.reason === 'UNKNOWN_FROM' || noPath?.reason === 'UNKNOWN_TO')
    throw unknown(noPath.message[context.language])
  const page = pageOf(found)
  const isComplete = complete(found)
  const more = `The list is complete up to friction ${provenTo(found)}; there may be more paths.`
  return {
    projection: ground.projection,
    about: `Paths from ${from} to ${to}, least friction first`,
    ...echoed(ground.constraints.asOf, constraints),
    friction: frictionUsed(ground),
    parties: idsOf(page, partyIds),
    ties: idsOf(page, tieIds),
    paths: page,
    routes: null,
    truncatedBy: isComplete ? null : found.outcome.outOfBudget ? 'BUDGET' : 'LIMIT',
    notes: [...(noPath ? [noPath.message[context.language]] : []), ...(isComplete || page.length === 0 ? [] : [more])],
  }
}

const mostPathsAPage = 200

async function routes({ asked: _, ...question }: Of<'ROUTES'>, context: Context): Promise<Answer> {
  const found = await findRoutes(question, context)
  const { terms, noPath, nodes, detours } = found
  if (noPath?.reason === 'UNKNOWN_FROM' || noPath?.reason === 'UNKNOWN_TO')
    throw unknown(noPath.message[context.language])
  const all = pathsOf(found)
  const isOnlyDetours = nodes.length === 0 && detours.length > 0
  const isComplete = !isCut(found) && !isOut(found)
  return {
    projection: terms.projection,
    about: `Routes from ${question.from} to ${question.to} that differ, least friction first`,
    ...echoed(terms.constraints.asOf, question.constraints),
    friction: frictionUsed(found.found.ground),
    parties: idsOf(all, partyIds),
    ties: idsOf(all, tieIds),
    paths: null,
    routes: found,
    truncatedBy: isComplete ? null : isOut(found) ? 'BUDGET' : 'LIMIT',
    notes: [
      ...(noPath ? [noPath.message[context.language]] : []),
      ...(isOnlyDetours ? ['Nothing but detours: each leads through a country of neither end.'] : []),
      ...(isComplete || all.length === 0
        ? []
        : [`Every route below friction ${routesProvenTo(found)} is listed; there may be more.`]),
    ],
  }
}

async function around(question: Of<'NEIGHBOURHOOD'>, context: Context): Promise<Answer> {
  const { of, depth, constraints } = question
  const found = await neighbourhood(question, context)
  const { ground, subgraph, truncatedBy, noEnd } = found
  if (noEnd?.reason === 'UNKNOWN') throw unknown(noEnd.message[context.language])
  const more = `These are the nearest by friction; others are within ${depth} ${depth === 1 ? 'step' : 'steps'} too.`
  return {
    projection: ground.projection,
    about: `Who is at most ${depth} ${depth === 1 ? 'step' : 'steps'} from ${of}, and the ties among them`,
    ...echoed(ground.constraints.asOf, constraints),
    friction: frictionUsed(ground),
    ...idsIn(ground.projection, subgraph),
    paths: null,
    routes: null,
    truncatedBy,
    notes: [...(noEnd ? [noEnd.message[context.language]] : []), ...(truncatedBy ? [more] : [])],
  }
}

async function drawn({ place, agencies, first, constraints }: Of<'CONTEXT'>, context: Context): Promise<Answer> {
  const projection = await projectionFor(false, context)
  const strangers = [
    ...(place === null || projection.places.ids.indexOf(place) >= 0 ? [] : [`place ${JSON.stringify(place)}`]),
    ...(agencies ?? []).filter((id) => projection.agencies.indexOf(id) < 0).map((id) => `agency ${JSON.stringify(id)}`),
  ]
  if (strangers[0] !== undefined) throw unknown(`There is no ${strangers[0]}. Look it up with \`search\`.`)
  const { asOf = null, levels = null, includeIllustrative = false } = constraints
  const args = { place, agencies, levels, asOf, includeIllustrative, first }
  const found = await questionContext(args, context)
  const left = found.folded.reduce((sum, { count }) => sum + count, 0)
  const whom = [
    ...(place === null ? [] : [`for ${place}`]),
    ...(agencies === null ? [] : [`of ${agencies.join(', ')}`]),
  ]
  return {
    projection: found.projection,
    about: `Who works ${whom.join(', ')}, and the ties among them`,
    ...echoed(found.asOf, { ...constraints, ...(agencies === null ? {} : { agencies }) }),
    friction: null,
    ...idsIn(found.projection, found.subgraph),
    paths: null,
    routes: null,
    truncatedBy: left > 0 ? 'LIMIT' : null,
    notes:
      left > 0 ? [`${left} of ${found.matching} parties that match are left out: those with the fewest ties.`] : [],
  }
}

async function everything({ constraints }: Of<'GRAPH'>, context: Context): Promise<Answer> {
  const terms = await termsOf({ constraints }, context)
  const { ground, parties, ties, truncated } = await walk(context, wholeGraph(terms))
  const most = `The parties that come after these by id are left out: an export has at most ${usualBound.rows} rows.`
  return {
    projection: ground.projection,
    about: 'Everybody, and the ties among them',
    ...echoed(terms.constraints.asOf, constraints),
    friction: null,
    parties,
    ties,
    paths: null,
    routes: null,
    truncatedBy: truncated ? 'LIMIT' : null,
    notes: truncated ? [most] : [],
  }
}

function echoed(asOf: string, constraints: PathConstraints) {
  return { asOf, constraints: { includeIllustrative: false, ...constraints, asOf } }
}

function unknown(message: string) {
  return new Failure('NOT_FOUND', message)
}

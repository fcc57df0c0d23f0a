import { observedSteps } from '../engine/paths/path.ts'
import { leaves } from '../engine/routes/abroad.ts'
import {
  type Alternative,
  alternativesOf,
  chainOf,
  crossingsOf,
  frictionOfPassage,
  type Passage,
  passagesOf,
  stationsOf,
} from '../engine/routes/passages.ts'
import type { RouteAnswer, RoutesAnswer } from '../engine/routes/routes-answer.ts'
import { knownEntity } from '../graphql/entities.ts'
import { partyById } from '../graphql/parties.ts'
import { coverageInWords, stateOf } from '../graphql/place-coverage.ts'
import type { Context } from '../graphql/request.ts'
import { gist } from '../graphql/routes/gist.ts'
import { routeSentenceOf } from '../graphql/routes/in-words.ts'
import { countriesOf, coverage, mostPlaces } from '../graphql/routes/routes.ts'
import { loadOne } from '../records/by-id.ts'
import type { PlaceCoverage } from '../records/coverage.ts'
import { pathRecord } from './paths.ts'

export type RouteRecord = Awaited<ReturnType<typeof routeRecord>>
export type RoutesRecord = Awaited<ReturnType<typeof routesRecord>>

/** Routes and detours with what is told above them, as the schema says them. */
export async function routesRecord(answer: RoutesAnswer, context: Context) {
  const known = await coverage(answer, context)
  const [told, coverages, routes, detours] = await Promise.all([
    gist(answer, known, context),
    Promise.all(known.slice(0, mostPlaces).map((one) => coverageRecord(one, context))),
    recordsOf(answer.nodes, context),
    recordsOf(answer.detours, context),
  ])
  return { gist: told, coverage: coverages, coverageCount: countriesOf(answer).length, routes, detours }
}

async function coverageRecord(known: PlaceCoverage, context: Context) {
  const { id, name } = await knownEntity('Place', known.place, context)
  return { place: id, state: stateOf(known), sentence: coverageInWords(name, known, context.language) }
}

const recordsOf = (routes: RouteAnswer[], context: Context) =>
  Promise.all(routes.map((route) => routeRecord(route, context)))

async function routeRecord({ path, abroad }: RouteAnswer, context: Context) {
  const { projection } = path.ground
  const away = abroad === null ? [] : leaves(projection, abroad, path.found.parties)
  const [record, sentence, left, passages] = await Promise.all([
    pathRecord(path, context),
    routeSentenceOf(path, context),
    Promise.all(away.map(async (place) => (await knownEntity('Place', place, context)).name)),
    Promise.all(passagesOf(path).map((passage) => passageRecord(passage, context))),
  ])
  return {
    ...record,
    chain: chainOf(path),
    observedSteps: observedSteps(path),
    sentence,
    leaves: away,
    byWayOf: left,
    crossings: crossingsOf(path).map(({ passage, from, to, levels }) => ({
      passage: passage.place + 1,
      from: projection.agencies.at(from),
      to: projection.agencies.at(to),
      levels: levels.map((level) => projection.levels[level]?.id),
    })),
    passages,
  }
}

async function passageRecord(passage: Passage, context: Context) {
  const { path, place, first, last } = passage
  const { ids } = path.ground.projection.parties
  const [from, to] = stationsOf(passage)
  return {
    index: place + 1,
    from: ids.at(from),
    to: ids.at(to),
    steps: Array.from({ length: last - first }, (_, step) => first + step + 1),
    friction: frictionOfPassage(passage),
    alternatives: await Promise.all(alternativesOf(passage).map((one) => alternativeRecord(one, context))),
  }
}

async function alternativeRecord(
  { ground: { projection }, arrangement, ties, friction }: Alternative,
  context: Context,
) {
  const id = arrangement === null ? null : projection.parties.ids.at(arrangement)
  const row = id === null ? null : await loadOne(partyById(context), 'Party', id)
  return { arrangement: id, name: row?.name ?? null, ties: ties.map((tie) => projection.ties.ids.at(tie)), friction }
}

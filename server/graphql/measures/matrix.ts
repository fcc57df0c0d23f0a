import { noGoal } from '../../../cypher/vocabulary.ts'
import { badInput } from '../../contract/errors.ts'
import type { PathConstraints, QueryMatrixArgs } from '../../contract/types.generated.ts'
import { askedAgencies, mostAgencies } from '../../engine/measures/asked-agencies.ts'
import { agenciesAt } from '../../engine/measures/gaps.ts'
import {
  type Cells,
  cellsOfOverlap,
  cellsOfShared,
  cellsOfWays,
  isolatesOf,
  type MatrixAnswer,
  type MatrixCellNode,
  type MatrixFound,
  type MatrixRowNode,
} from '../../engine/measures/matrix.ts'
import { bothWaysAmong, pairKey, pairsOf, routesAmong } from '../../engine/measures/matrix-ways.ts'
import { networkIn } from '../../engine/measures/network.ts'
import { knownPlace } from '../../engine/paths/constraints.ts'
import { budget } from '../../engine/paths/find.ts'
import { groundOf, type Terms } from '../../engine/paths/ground.ts'
import { frictionUsed, pathId } from '../../engine/paths/path.ts'
import { abroadOf } from '../../engine/routes/abroad.ts'
import { asCypher, type CypherStatement } from '../../neo4j/statement.ts'
import { loadAll, loadOne } from '../../records/by-id.ts'
import { countedParameters } from '../../records/counted-ties.ts'
import { compared } from '../../records/matrix.ts'
import { pairs as countPairs } from '../../records/network.ts'
import { agencyById } from '../agencies.ts'
import { jointKinds, resultKinds } from '../kinds.ts'
import { listedPaths } from '../paths/as-cypher.ts'
import { placeCoverage, stateOf } from '../place-coverage.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { termsOf, walk } from '../walking.ts'
import { matrixInWords } from './matrix-in-words.ts'

const mostBehind = 100

async function matrix(args: QueryMatrixArgs, context: Context): Promise<MatrixAnswer> {
  const measure = args.measure ?? 'FRICTION'
  const isOfWays = measure === 'FRICTION' || measure === 'ACROSS_MINUS_UP'
  const terms = await termsOf({ constraints: constraintsOf(args, isOfWays), friction: args.friction ?? null }, context)
  const { projection } = terms
  const place = knownPlace(projection, args.place)
  const offices = agenciesAt(terms, place)
  const agencies = chosen(terms, args.agencies, [...offices.keys()])
  const there = new Set(agencies.filter((agency) => offices.has(agency)))
  const asked = { ...args, measure, agencies, there, place, terms, offices }
  const found = isOfWays ? await ofWays(asked, context) : await ofRecords(asked, context)
  return { measure, place: args.place, agencies, there, terms, ...found }
}

type Question = Pick<MatrixAnswer, 'measure' | 'agencies' | 'there'> & {
  place: number
  terms: Terms
  offices: ReadonlyMap<string, number[]>
}

async function ofWays(
  { measure, agencies, there, place, terms, offices }: Question,
  context: Context,
): Promise<MatrixFound> {
  const named = new Map([...offices].filter(([agency]) => there.has(agency)))
  // Abroad is who works for other places alone, whatever else the offices of a pair cover: of one matrix that is one rule.
  const { isAbroad } = abroadOf(terms.projection, new Set([place]), terms.constraints.view)
  function* work() {
    const ground = yield* groundOf(terms)
    const search = measure === 'FRICTION' ? routesAmong : bothWaysAmong
    return { ground, cells: cellsOfWays(ground, agencies, there, yield* search(ground, isAbroad, named, budget)) }
  }
  const { ground, cells } = await walk(context, work())
  const paths = [...cells.values()].flatMap((cell) => cell.paths)
  return { ground, cells, asCypher: listedPaths(ground, paths) }
}

async function ofRecords(question: Question, context: Context): Promise<MatrixFound> {
  const { measure, agencies, terms } = question
  const { view, asOf } = terms.constraints
  const { includeIllustrative } = view
  if (measure !== 'OVERLAP') return { ground: null, ...(await ofShared(question, context)) }
  const asked = { agencies, asOf, includeIllustrative, noGoal }
  const cells = cellsOfOverlap(agencies, await context.read(compared, asked))
  return { ground: null, cells, asCypher: asCypher(compared, asked) }
}

async function ofShared(
  { measure, agencies, there, place, terms: { projection, constraints } }: Question,
  context: Context,
): Promise<{ cells: Cells; asCypher: CypherStatement }> {
  const arrangementKinds = await (measure === 'JOINT' ? jointKinds : resultKinds)(context)
  const { asOf, view } = constraints
  const counted = { kinds: null, bases: null, arrangementKinds, maxParties: null }
  const id = projection.places.ids.at(place)
  const [{ pairs }, coverage] = await Promise.all([
    walk(context, networkIn(projection, { place, counted, view })),
    placeCoverage(id, asOf, context),
  ])
  const state = coverage === undefined ? 'NO_FILE' : stateOf(coverage)
  const { bases } = countedParameters(counted)
  const { includeIllustrative } = view
  const days = { since: asOf, until: asOf }
  const params = { place: id, arrangementKinds, bases, maxParties: null, ...days, includeIllustrative }
  return { cells: cellsOfShared(projection, agencies, there, pairs, state), asCypher: asCypher(countPairs, params) }
}

function chosen({ projection }: Terms, asked: readonly string[] | null | undefined, there: string[]): string[] {
  if (asked) return askedAgencies(projection, asked)
  if (there.length <= mostAgencies) return there
  const most = `a matrix has at most ${mostAgencies}`
  throw badInput(
    'agencies',
    `${there.length} agencies are at work there, and ${most}: name those meant in \`agencies\`.`,
  )
}

/** The constraints of the paths, with the date beside them. Refuses what the measure could not obey. */
function constraintsOf(args: QueryMatrixArgs, isOfWays: boolean): PathConstraints {
  const given = args.constraints ?? {}
  const why = `speaks of paths, and ${args.measure ?? 'FRICTION'} has none. Leave it out`
  if (!isOfWays && Object.keys(given).length > 0) throw badInput('constraints', `\`constraints\` ${why}.`)
  if (!isOfWays && args.friction) throw badInput('friction', `\`friction\` ${why}.`)
  const instead = 'of one pair. Leave it out, or ask `paths` about the pair'
  if (given.via && given.via.length > 0) throw badInput('via', `\`via\` speaks ${instead}.`)
  if (given.mustChangeLevel) throw badInput('mustChangeLevel', `\`mustChangeLevel\` speaks ${instead}.`)
  if (args.asOf && given.asOf && args.asOf !== given.asOf) {
    throw badInput('asOf', `\`asOf\` is ${args.asOf}, and that of \`constraints\` ${given.asOf}. Name one date.`)
  }
  const includeIllustrative = args.includeIllustrative || given.includeIllustrative || false
  return { ...given, asOf: args.asOf ?? given.asOf ?? null, includeIllustrative }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Matrix: MatrixAnswer; MatrixRow: MatrixRowNode; MatrixCell: MatrixCellNode }

export const resolvers: Resolvers = {
  Query: { matrix: (_parent, args, context) => matrix(args, context) },
  Matrix: {
    rows: (answer) => answer.agencies.map((agency) => ({ answer, agency })),
    isolates: (answer, _args, context) => loadAll(agencyById(context), 'Agency', isolatesOf(answer)),
    known: ({ cells }) => [...cells.values()].filter(({ value }) => value !== null).length,
    pairs: ({ agencies }) => pairsOf(agencies).length,
    gist: (answer, _args, context) => matrixInWords(answer, context),
    asOf: ({ terms }) => terms.constraints.asOf,
    dataVersion: ({ terms: { projection } }) => projection.dataVersion.asked(),
    friction: ({ ground }) => ground && frictionUsed(ground),
  },
  MatrixRow: {
    agency: ({ agency }, _args, context) => loadOne(agencyById(context), 'Agency', agency),
    isThere: ({ answer, agency }) => answer.there.has(agency),
    cells: ({ answer: { agencies, cells, terms }, agency }) =>
      agencies
        .filter((other) => other !== agency)
        .map((other) => ({ ...cells.get(pairKey(agency, other))!, projection: terms.projection, other })),
  },
  MatrixCell: {
    with: ({ other }) => other,
    behind: ({ behind }) => behind.slice(0, mostBehind),
    paths: ({ projection, paths }) => paths.map((path) => pathId(projection, path)),
  },
}

export const prices: Prices = {
  'Query.matrix': (_, { measure }) => (measure === 'ACROSS_MINUS_UP' ? 1_500 : 600),
  'Matrix.gist': () => 20,
}

export const caps: Caps = {
  'Matrix.rows': mostAgencies,
  'Matrix.isolates': mostAgencies,
  'MatrixRow.cells': mostAgencies,
  'MatrixCell.behind': 10,
  'MatrixCell.paths': 2,
}

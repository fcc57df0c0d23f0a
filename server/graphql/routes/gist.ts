import type { InEach, Language } from '../../../common/languages.ts'
import { dayInWords, listed, listedAsChoice, oneDecimal } from '../../../common/words.ts'
import type { CoverageState } from '../../contract/types.generated.ts'
import { isLowest, isOffice, officesOf, type Projection } from '../../engine/graph/projection.ts'
import { noChainInWords } from '../../engine/paths/answer.ts'
import type { Terms } from '../../engine/paths/ground.ts'
import { leaves } from '../../engine/routes/abroad.ts'
import { meetIn } from '../../engine/routes/joined.ts'
import { easiestLevel } from '../../engine/routes/robust.ts'
import { isOut, type RouteAnswer, type RoutesAnswer } from '../../engine/routes/routes-answer.ts'
import { loadOne } from '../../records/by-id.ts'
import type { PlaceCoverage } from '../../records/coverage.ts'
import { agencyById } from '../agencies.ts'
import { knownEntity } from '../entities.ts'
import { levelName } from '../kind-names.ts'
import { jointKinds } from '../kinds.ts'
import { levels } from '../levels.ts'
import { pairOf } from '../measures/pair.ts'
import { pairInWords } from '../measures/pair-in-words.ts'
import { partyById } from '../parties.ts'
import { coverageInWords, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { walk } from '../walking.ts'
import { routeSentenceOf } from './in-words.ts'

/** For six times as many assumptions: what takes more is left to `ways`. */
const enough = 2_000_000

/** More blanks are counted, not told one by one. */
const mostBlanks = 3

/** What to tell somebody who asks, blanks first: each a sentence. `coverage` is of every country that the ends work for. */
export async function gist(answer: RoutesAnswer, coverage: PlaceCoverage[], context: Context): Promise<string[]> {
  if (areAgencies(answer)) return pairGist(answer, context)
  return [
    ...(await blanksInWords(coverage, context)),
    ...(await absentInWords(answer, context)),
    await firstInWords(answer, context),
    ...(await nothingJointInWords(answer, coverage, context)),
    ...(await easiestInWords(answer, context)),
  ]
}

/** Two agencies that work for places, of which nothing says where. Where none is on record, there is none to tell apart. */
function areAgencies({ question: { from, to }, terms: { projection, constraints } }: RoutesAnswer): boolean {
  return from !== to && constraints.stayIn === null && [from, to].every((id) => isAgencySomewhere(projection, id))
}

function isAgencySomewhere(projection: Projection, id: string): boolean {
  const agency = projection.agencies.indexOf(id)
  if (agency < 0) return false
  const { offsets } = projection.covers
  return officesOf(projection, agency).some((office) => offsets[office] !== offsets[office + 1])
}

/** In how many countries two agencies work together, and where the data does not say: which route comes first tells little. */
async function pairGist(answer: RoutesAnswer, context: Context): Promise<string[]> {
  const { from, to } = answer.question
  const { asOf, includeIllustrative, via } = answer.terms.constraints
  const pair = await pairOf({ agencies: [from, to], asOf, includeIllustrative }, context)
  const isOneOfMany = pair.rows.length > 1 && via.length === 0
  const route = isOneOfMany ? leastInWords(answer, context) : firstInWords(answer, context)
  return [await pairInWords(pair, context), await route]
}

/** The first route, told as one of many countries where it is in one. */
async function leastInWords(answer: RoutesAnswer, context: Context): Promise<string> {
  const { nodes, terms } = answer
  const sentence = await firstInWords(answer, context)
  const [first] = nodes
  const isLow = isLowest(terms.projection)
  const isInCountry = first?.path.found.parties.some((party) => isOffice(terms.projection, party) && isLow(party))
  return isInCountry ? words[context.language].least(sentence) : sentence
}

/** A sentence a country; where they are many, as of an agency at work in the whole world, one for all. */
async function blanksInWords(coverage: PlaceCoverage[], context: Context): Promise<string[]> {
  const blanks = coverage.filter((one) => stateOf(one) !== 'KNOWN')
  if (blanks.length > mostBlanks) return [manyInWords(coverage, context.language)]
  const names = await Promise.all(blanks.map(async ({ place }) => (await knownEntity('Place', place, context)).name))
  return blanks.map((one, index) => coverageInWords(names[index]!, one, context.language))
}

/** That an agency, asked about with a country, has nobody at work there. */
async function absentInWords({ found: { absent, abroad }, terms }: RoutesAnswer, context: Context): Promise<string[]> {
  if (absent === null || abroad === null || abroad.home.length > mostBlanks) return []
  const { acronym, name } = await loadOne(agencyById(context), 'Agency', absent)
  const ids = abroad.home.map((place) => terms.projection.places.ids.at(place))
  const places = await Promise.all(ids.map(async (place) => (await knownEntity('Place', place, context)).name))
  const { language } = context
  const day = dayInWords(terms.constraints.asOf, language)
  return [words[language].absent(acronym ?? name, listed(places, undefined, language), day)]
}

/** That two offices of one country, of which activities are known, have no joint work on record on the day. */
async function nothingJointInWords(
  { found: { ground, ends, abroad }, terms }: RoutesAnswer,
  coverage: PlaceCoverage[],
  context: Context,
): Promise<string[]> {
  if (ends === null || abroad === null || ends.from.size + ends.to.size > 2) return []
  if (coverage.length === 0 || coverage.some((one) => stateOf(one) !== 'KNOWN')) return []
  const [from, to] = [...ends.from, ...ends.to] as [number, number]
  const { agency } = ground.projection.parties
  const isHere = abroad.placesOf(from).some((place) => abroad.placesOf(to).includes(place))
  if (!isHere || agency[from]! < 0 || agency[to]! < 0 || agency[from] === agency[to]) return []
  if (meetIn(ground, from, to, await jointKinds(context))) return []
  const { language } = context
  return [words[language].nothingJoint(dayInWords(terms.constraints.asOf, language))]
}

type Words = {
  /** How each kind of blank is counted. */
  blanks: Record<Exclude<CoverageState, 'KNOWN'>, (count: number) => string>
  /** The same where it is true of each of them. */
  all: Record<Exclude<CoverageState, 'KNOWN'>, string>
  many: (countries: number, counts: string) => string
  absent: (agency: string, places: string, day: string) => string
  nothingJoint: (day: string) => string
  least: (route: string) => string
  noneWithin: (detour: string) => string
  onlyDetours: (places: string, detour: string) => string
  depends: (levels: string) => string
  easiest: (level: string, friction: string, rest: string) => string
  otherLevel: (friction: string, level: string) => string
}

const words: InEach<Words> = {
  en: {
    blanks: {
      NO_FILE: (count) => `${count} ${count === 1 ? 'has' : 'have'} no work plan in the data`,
      TOTALS_ONLY: (count) => `${count} ${count === 1 ? 'has' : 'have'} totals alone`,
      NONE_JOINT: (count) => `${count} ${count === 1 ? 'has' : 'have'} nothing joint on record`,
    },
    all: {
      NO_FILE: 'none has a work plan in the data',
      TOTALS_ONLY: 'all have totals alone',
      NONE_JOINT: 'none has anything joint on record',
    },
    many: (countries, counts) => `Of the ${countries} countries that the ends work for, ${counts}.`,
    absent: (agency, places, day) => `No office of ${agency} at work in ${places} on ${day} is in the data.`,
    nothingJoint: (day) => `No joint activity of these two is on record on ${day}.`,
    least: (route) => `Of all countries, friction is least here: ${route}`,
    noneWithin: (detour) => `No route at home was found within the budget; the first detour: ${detour}`,
    onlyDetours: (places, detour) => `Nothing but detours joins them, the first by way of ${places}: ${detour}`,
    depends: (levels) =>
      `Whether it is easiest to cross from one agency to the other at ${levels} level depends on how one weighs ties that nobody observed, and large bodies.`,
    easiest: (level, friction, rest) =>
      `However one weighs ties that nobody observed, and large bodies, it is easiest to cross from one agency to the other at ${level} level: friction ${friction}, against ${rest}.`,
    otherLevel: (friction, level) => `${friction} at ${level} level`,
  },
  fr: {
    blanks: {
      NO_FILE: (count) => `${count} sans plan de travail dans les données`,
      TOTALS_ONLY: (count) => `${count} avec des totaux seulement`,
      NONE_JOINT: (count) => `${count} sans rien de conjoint attesté`,
    },
    all: {
      NO_FILE: 'aucun n’a de plan de travail dans les données',
      TOTALS_ONLY: 'tous n’ont que des totaux',
      NONE_JOINT: 'aucun n’a de travail conjoint attesté',
    },
    many: (countries, counts) => `Sur les ${countries} pays pour lesquels travaillent les extrémités\u00a0: ${counts}.`,
    absent: (agency, places, day) =>
      `Aucun bureau de ${agency} à l’œuvre pour ${places} au ${day} ne figure dans les données.`,
    nothingJoint: (day) => `Aucune activité conjointe des deux n’est attestée au ${day}.`,
    least: (route) => `De tous les pays, c’est ici que la friction est la plus faible\u00a0: ${route}`,
    noneWithin: (detour) =>
      `Aucun itinéraire sur place n’a été trouvé dans les limites du budget\u202f; le premier détour\u00a0: ${detour}`,
    onlyDetours: (places, detour) => `Seuls des détours les relient, le premier par ${places}\u00a0: ${detour}`,
    depends: (levels) =>
      `Selon le poids donné aux liens que personne n’a observés et aux grands organes, il est le plus facile de passer d’un organisme à l’autre au niveau ${levels}.`,
    easiest: (level, friction, rest) =>
      `Quel que soit le poids donné aux liens que personne n’a observés et aux grands organes, il est le plus facile de passer d’un organisme à l’autre au niveau ${level}\u00a0: friction ${friction}, contre ${rest}.`,
    otherLevel: (friction, level) => `${friction} au niveau ${level}`,
  },
  es: {
    blanks: {
      NO_FILE: (count) => `${count} sin plan de trabajo en los datos`,
      TOTALS_ONLY: (count) => `${count} solo con totales`,
      NONE_JOINT: (count) => `${count} sin nada conjunto registrado`,
    },
    all: {
      NO_FILE: 'ninguno tiene plan de trabajo en los datos',
      TOTALS_ONLY: 'todos tienen solo totales',
      NONE_JOINT: 'ninguno tiene nada conjunto registrado',
    },
    many: (countries, counts) => `De los ${countries} países para los que trabajan los extremos: ${counts}.`,
    absent: (agency, places, day) =>
      `En los datos no hay ninguna oficina de ${agency} que trabaje para ${places} a ${day}.`,
    nothingJoint: (day) => `No consta ninguna actividad conjunta de las dos oficinas a ${day}.`,
    least: (route) => `De todos los países, la fricción es menor aquí: ${route}`,
    noneWithin: (detour) => `No se halló ninguna ruta local dentro del presupuesto; el primer rodeo: ${detour}`,
    onlyDetours: (places, detour) => `Solo los unen rodeos, el primero por ${places}: ${detour}`,
    depends: (levels) =>
      `Según el peso que se dé a los vínculos que nadie observó y a los órganos grandes, lo más fácil es pasar de un organismo al otro a nivel de ${levels}.`,
    easiest: (level, friction, rest) =>
      `Sea cual sea el peso que se dé a los vínculos que nadie observó y a los órganos grandes, lo más fácil es pasar de un organismo al otro a nivel de ${level}: fricción ${friction}, frente a ${rest}.`,
    otherLevel: (friction, level) => `${friction} a nivel de ${level}`,
  },
}

const blankStates = ['NO_FILE', 'TOTALS_ONLY', 'NONE_JOINT'] as const

function manyInWords(coverage: PlaceCoverage[], language: Language): string {
  const counts = blankStates.flatMap((state) => {
    const { length } = coverage.filter((place) => stateOf(place) === state)
    if (length === 0) return []
    return length === coverage.length ? words[language].all[state] : words[language].blanks[state](length)
  })
  return words[language].many(coverage.length, listed(counts, undefined, language))
}

async function firstInWords(answer: RoutesAnswer, context: Context) {
  const { nodes, detours } = answer
  const [[first], [detour]] = [nodes, detours]
  if (first) return routeSentenceOf(first.path, context)
  if (!detour) return noneInWords(answer, context)
  const said = words[context.language]
  const sentence = await routeSentenceOf(detour.path, context)
  return isOut(answer) ? said.noneWithin(sentence) : said.onlyDetours(await placesLeftFor(detour, context), sentence)
}

/** Why there is no route, with the ends as a reader knows them. */
async function noneInWords({ noPath, question, terms }: RoutesAnswer, context: Context): Promise<string> {
  if (noPath?.reason !== 'NO_CHAIN') return noPath?.message[context.language] ?? ''
  const [from, to] = await Promise.all([question.from, question.to].map((id) => endName(id, terms, context)))
  return noChainInWords({ from: from!, to: to! }, terms.constraints, context.language)
}

async function endName(id: string, { projection }: Terms, context: Context): Promise<string> {
  if (projection.parties.ids.indexOf(id) >= 0) return (await loadOne(partyById(context), 'Party', id)).name
  if (projection.agencies.indexOf(id) < 0) return (await knownEntity('Place', id, context)).name
  const { acronym, name } = await loadOne(agencyById(context), 'Agency', id)
  return acronym ?? name
}

/** An order between levels is named only where it holds whatever one assumes. */
async function easiestInWords({ terms, question, noPath }: RoutesAnswer, context: Context): Promise<string[]> {
  const easiest = noPath ? null : await walk(context, easiestLevel(terms, { ...question, budget: enough }))
  if (easiest === null) return []
  const { language } = context
  const said = words[language]
  const rows = await levels(context)
  const nameOf = (level: number) => {
    const id = terms.projection.levels[level]!.id
    const { name = id } = rows.find((one) => one.id === id) ?? {}
    return levelName({ id, name }, language)
  }
  if (easiest.contenders.length > 1) return [said.depends(listedAsChoice(easiest.contenders.map(nameOf), language))]
  const [first, ...others] = easiest.levels.map(({ level, friction }) => ({
    name: nameOf(level),
    friction: oneDecimal(friction, language),
  }))
  const rest = others.map(({ name, friction }) => said.otherLevel(friction, name))
  return [said.easiest(first!.name, first!.friction, listed(rest, undefined, language))]
}

async function placesLeftFor({ path: { ground, found }, abroad }: RouteAnswer, context: Context): Promise<string> {
  const places = abroad === null ? [] : leaves(ground.projection, abroad, found.parties)
  const names = await Promise.all(places.map(async (place) => (await knownEntity('Place', place, context)).name))
  return listed(names, undefined, context.language)
}

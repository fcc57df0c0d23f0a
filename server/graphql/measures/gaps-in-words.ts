import type { InEach } from '../../../common/languages.ts'
import { byNumber, counted, dayInWords, listed } from '../../../common/words.ts'
import type { GapNode, GapPage } from '../../engine/measures/gaps.ts'
import { loadAll } from '../../records/by-id.ts'
import type { PlaceCoverage } from '../../records/coverage.ts'
import { knownEntity } from '../entities.ts'
import { partyById } from '../parties.ts'
import { coverageInWords, hasActivities, placeCoverage, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { quotedIn } from './many-in-words.ts'
import { acronyms } from './together-in-words.ts'

const mostNamed = 3

type Where = { place: string; day: string }
type Two = Where & { one: string; other: string }
type Overlap = 'MANDATES' | 'SPEND'
type Words = {
  onMandates: (two: Two, shared: number, all: number) => string
  onSpending: (two: Two, percent: number) => string
  onResults: (two: Two, results: string) => string
  /** Beside a pair: that one of the two, or neither, works with anybody there. */
  oneAlone: (name: string) => string
  bothAlone: string
  noPairs: (where: Where) => string
  nothingJoint: (place: string, pairs: number) => string
  gaps: (where: Where, pairs: number, count: number) => string
  noOverlap: (place: string, on: Overlap, unknown: number, agencies: number) => string
  farApart: (where: Where, on: Overlap, pairs: number, count: number) => string
  spendingIsWorldwide: (place: string) => string
  mandatesAreOfAll: (place: string) => string
  single: (place: string) => string
  noActivities: (place: string) => string
  alone: (place: string, names: string) => string
}

const pairs = {
  en: (count: number) => counted(count, 'pair of agencies', 'pairs of agencies'),
  fr: (count: number) => counted(count, 'paire d’organismes', 'paires d’organismes', 'fr'),
  es: (count: number) => counted(count, 'par de organismos', 'pares de organismos', 'es'),
}
const onWhat: InEach<Record<Overlap, string>> = {
  en: { MANDATES: 'mandates', SPEND: 'worldwide spending on the goals' },
  fr: { MANDATES: 'mandats', SPEND: 'dépenses mondiales pour les objectifs' },
  es: { MANDATES: 'mandatos', SPEND: 'gasto mundial en los objetivos' },
}

const words: InEach<Words> = {
  en: {
    onMandates: ({ one, other, place, day }, shared, all) =>
      `${one} and ${other} share ${shared} of ${all} mandates, and no easy path joins their offices for ${place} on ${day}.`,
    onSpending: ({ one, other, place, day }, percent) =>
      `Worldwide, ${one} and ${other} spend ${percent}% alike on the goals, and no easy path joins their offices for ${place} on ${day}.`,
    onResults: ({ one, other, place, day }, results) =>
      `${one} and ${other} both stand under ${results}, and no joint work of theirs is on record in ${place} on ${day}.`,
    oneAlone: (name) => ` ${name} has none there with anybody.`,
    bothAlone: ' Neither has any there with anybody.',
    noPairs: ({ place, day }) =>
      `No two agencies stand under one result in ${place} on ${day}: no gap can be looked for on that day.`,
    nothingJoint: (place, count) =>
      `No joint work of anybody is on record in ${place}: ${pairs.en(count)} stand under one result there, and whether they work together is not known.`,
    gaps: ({ place, day }, all, count) =>
      `Of ${pairs.en(all)} that stand under one result in ${place}, ${count} ${byNumber(count, 'has', 'have')} no joint work on record there on ${day}.`,
    noOverlap: (place, on, unknown, agencies) =>
      `No such overlap in ${onWhat.en[on]} is on record between agencies at work in ${place}; of ${unknown} of the ${agencies} there the data has no ${onWhat.en[on]}.`,
    farApart: ({ place, day }, on, all, count) =>
      `Of ${pairs.en(all)} at work in ${place} with enough overlap in ${onWhat.en[on]}, no easy path joins ${count} on ${day}.`,
    spendingIsWorldwide: (place) =>
      `Spending on the goals is each agency's worldwide: it says little of what it does in ${place}.`,
    mandatesAreOfAll: (place) => `Mandates are those of whole agencies: they say little of what these do in ${place}.`,
    single: (place) =>
      `The work plan of ${place} has activities, each of one agency: the pairs tell how it is reported, not who misses whom.`,
    noActivities: (place) =>
      `The work plan of ${place} has results and no activities: the pairs tell how it is reported, not who misses whom.`,
    alone: (place, names) =>
      `No joint work in ${place} is on record of ${names}: perhaps they only serve others, or report alone; the data does not say which. Pairs without them come first.`,
  },
  fr: {
    onMandates: ({ one, other, place, day }, shared, all) =>
      `${place}\u00a0: ${one} et ${other} ont en commun ${shared} de leurs ${all} mandats, et aucun chemin aisé n’y relie leurs bureaux au ${day}.`,
    onSpending: ({ one, other, place, day }, percent) =>
      `${place}\u00a0: les dépenses mondiales de ${one} et de ${other} pour les objectifs se ressemblent à ${percent}\u00a0%, et aucun chemin aisé n’y relie leurs bureaux au ${day}.`,
    onResults: ({ one, other, place, day }, results) =>
      `${place}\u00a0: ${one} et ${other} figurent tous deux sous ${results}, et aucun travail conjoint des deux n’y est attesté au ${day}.`,
    oneAlone: (name) => ` ${name} n’y en a avec personne.`,
    bothAlone: ' Ni l’un ni l’autre n’y en a avec qui que ce soit.',
    noPairs: ({ place, day }) =>
      `${place}\u00a0: aucun résultat ne réunit deux organismes au ${day}\u202f; on ne peut y chercher de lacune ce jour-là.`,
    nothingJoint: (place, count) =>
      `${place}\u00a0: aucun travail conjoint de qui que ce soit n’est attesté\u202f; ${pairs.fr(count)} ${byNumber(count, 'y figure', 'y figurent', 'fr')} sous un même résultat, et l’on ne sait pas si elles travaillent ensemble.`,
    gaps: ({ place, day }, all, count) =>
      `${place}\u00a0: sur ${pairs.fr(all)} sous un même résultat, ${count} ${byNumber(count, 'n’a', 'n’ont', 'fr')} aucun travail conjoint attesté au ${day}.`,
    noOverlap: (place, on, unknown, agencies) =>
      `${place}\u00a0: aucun recoupement suffisant (${onWhat.fr[on]}) n’est attesté entre les organismes à l’œuvre\u202f; pour ${unknown} des ${agencies}, les données n’en disent rien.`,
    farApart: ({ place, day }, on, all, count) =>
      `${place}\u00a0: sur ${pairs.fr(all)} à l’œuvre avec un recoupement suffisant (${onWhat.fr[on]}), ${count} ${byNumber(count, 'n’est reliée', 'ne sont reliées', 'fr')} par aucun chemin aisé au ${day}.`,
    spendingIsWorldwide: (place) =>
      `Les dépenses pour les objectifs sont celles de chaque organisme dans le monde entier\u00a0: elles disent peu de ce qu’il fait ici (${place}).`,
    mandatesAreOfAll: (place) =>
      `Les mandats sont ceux d’organismes entiers\u00a0: ils disent peu de ce que ceux-ci font ici (${place}).`,
    single: (place) =>
      `${place}\u00a0: le plan de travail a des activités, chacune d’un seul organisme\u202f; les paires montrent comment on rend compte, non qui manque à qui.`,
    noActivities: (place) =>
      `${place}\u00a0: le plan de travail a des résultats et aucune activité\u202f; les paires montrent comment on rend compte, non qui manque à qui.`,
    alone: (place, names) =>
      `${place}\u00a0: aucun travail conjoint n’est attesté pour ${names}\u202f; peut-être ne font-ils que servir les autres, ou rendent-ils compte séparément, les données ne le disent pas. Les paires sans eux viennent en premier.`,
  },
  es: {
    onMandates: ({ one, other, place, day }, shared, all) =>
      `${place}: ${one} y ${other} comparten ${shared} de ${all} mandatos, y ningún camino fácil une allí sus oficinas a ${day}.`,
    onSpending: ({ one, other, place, day }, percent) =>
      `${place}: el gasto mundial de ${one} y de ${other} en los objetivos se parece en un ${percent} %, y ningún camino fácil une allí sus oficinas a ${day}.`,
    onResults: ({ one, other, place, day }, results) =>
      `${place}: tanto ${one} como ${other} figuran bajo ${results}, y no consta allí ningún trabajo conjunto de ambos a ${day}.`,
    oneAlone: (name) => ` De ${name} no consta allí ninguno con nadie.`,
    bothAlone: ' De ninguno de los dos consta allí alguno con nadie.',
    noPairs: ({ place, day }) =>
      `${place}: ningún resultado reúne a dos organismos a ${day}; ese día no se puede buscar ningún vacío.`,
    nothingJoint: (place, count) =>
      `${place}: no consta ningún trabajo conjunto de nadie; ${pairs.es(count)} ${byNumber(count, 'figura', 'figuran', 'es')} bajo un mismo resultado, y no se sabe si trabajan juntos.`,
    gaps: ({ place, day }, all, count) =>
      `${place}: de ${pairs.es(all)} bajo un mismo resultado, de ${count} no consta ningún trabajo conjunto a ${day}.`,
    noOverlap: (place, on, unknown, agencies) =>
      `${place}: no consta ninguna coincidencia suficiente (${onWhat.es[on]}) entre los organismos que trabajan allí; de ${unknown} de los ${agencies} los datos no dicen nada.`,
    farApart: ({ place, day }, on, all, count) =>
      `${place}: de ${pairs.es(all)} con coincidencia suficiente (${onWhat.es[on]}), a ${count} no los une ningún camino fácil a ${day}.`,
    spendingIsWorldwide: (place) =>
      `El gasto en los objetivos es el mundial de cada organismo: dice poco de lo que hace en ${place}.`,
    mandatesAreOfAll: (place) => `Los mandatos son los de organismos enteros: dicen poco de lo que hacen en ${place}.`,
    single: (place) =>
      `El plan de trabajo de ${place} tiene actividades, cada una de un solo organismo: los pares muestran cómo se informa, no quién echa en falta a quién.`,
    noActivities: (place) =>
      `El plan de trabajo de ${place} tiene resultados y ninguna actividad: los pares muestran cómo se informa, no quién echa en falta a quién.`,
    alone: (place, names) =>
      `No consta en ${place} ningún trabajo conjunto de ${names}: quizá solo presten servicio a otros, o informen por separado; los datos no lo dicen. Los pares sin ellos van primero.`,
  },
}

const placeName = async (place: string, context: Context) => (await knownEntity('Place', place, context)).name

/** A gap as one would pass it on. */
export async function gapInWords(gap: GapNode, context: Context): Promise<string> {
  const [[one = '', other = ''], place] = await Promise.all([
    acronyms(gap.agencies, context),
    placeName(gap.place, context),
  ])
  const { language } = context
  const said = words[language]
  const two = { one, other, place, day: dayInWords(gap.asOf, language) }
  if (gap.on === 'MANDATES') return said.onMandates(two, gap.sharedMandates, gap.allMandates)
  if (gap.on === 'SPEND') return said.onSpending(two, Math.round(gap.overlap * 100))
  const ids = gap.results.map((result) => gap.projection.parties.ids.at(result))
  const results = await loadAll(partyById(context), 'Arrangement', ids)
  const names = results.map(({ name }) => quotedIn[language](withoutPlace(name, place)))
  const [alone = '', more] = await acronyms(gap.alone, context)
  const also = more !== undefined ? said.bothAlone : alone === '' ? '' : said.oneAlone(alone)
  return `${said.onResults(two, listed(names, mostNamed, language))}${also}`
}

// Results say their country in their names, and so does the sentence.
function withoutPlace(name: string, place: string): string {
  return name.endsWith(`, ${place}`) ? name.slice(0, -place.length - 2) : name
}

/** Why nothing can be known; null where something is. A region is known by the work of its parts. */
export async function cannotKnow(page: GapPage, context: Context): Promise<string | null> {
  if (page.hasWork) return null
  const coverage = await placeCoverage(page.place, page.asOf, context)
  if (coverage === undefined || !['NO_FILE', 'TOTALS_ONLY'].includes(stateOf(coverage))) return null
  return coverageInWords(await placeName(page.place, context), coverage, context.language)
}

/** All that was found in a sentence; a blank is said as one. */
export async function gapsInWords(page: GapPage, context: Context): Promise<string> {
  const blank = await cannotKnow(page, context)
  const said = words[context.language]
  const where = { place: await placeName(page.place, context), day: dayInWords(page.asOf, context.language) }
  const { on, pairs, totalCount, agencies, withoutData } = page
  if (on === 'RESULTS') {
    if (blank !== null) return blank
    if (pairs === 0) return said.noPairs(where)
    if (await nothingJoint(page, context)) return said.nothingJoint(where.place, pairs)
    return said.gaps(where, pairs, totalCount)
  }
  const found =
    pairs === 0
      ? said.noOverlap(where.place, on, withoutData.length, agencies)
      : said.farApart(where, on, pairs, totalCount)
  return blank === null ? found : `${blank} ${found}`
}

/** What is known of a place where nothing joint is on record; null where something is, or no plan. */
async function nothingJoint({ place, asOf }: GapPage, context: Context): Promise<PlaceCoverage | null> {
  const coverage = await placeCoverage(place, asOf, context)
  return coverage !== undefined && stateOf(coverage) === 'NONE_JOINT' ? coverage : null
}

/** What to know before passing it on. */
export async function notesOn(page: GapPage, context: Context): Promise<string[]> {
  const { language } = context
  const said = words[language]
  const place = await placeName(page.place, context)
  if (page.on === 'SPEND') return [said.spendingIsWorldwide(place)]
  if (page.on === 'MANDATES') return [said.mandatesAreOfAll(place)]
  const blank = await nothingJoint(page, context)
  if (blank) return [hasActivities(blank) ? said.single(place) : said.noActivities(place)]
  if (page.workingAlone.length === 0) return []
  return [said.alone(place, listed(await acronyms(page.workingAlone, context), undefined, language))]
}

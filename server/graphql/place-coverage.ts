import type { InEach, Language } from '../../common/languages.ts'
import { counted, dayInWords } from '../../common/words.ts'
import { observedBases } from '../../cypher/vocabulary.ts'
import type { CoverageState } from '../contract/types.generated.ts'
import { ofPlaces, type PlaceCoverage, type PlaceCoverageRow } from '../records/coverage.ts'
import type { SourceRow } from '../records/evidence.ts'
import { grouped } from '../records/list-loader.ts'
import { knownEntity } from './entities.ts'
import { sources } from './evidence.ts'
import { jointKinds, resultKinds } from './kinds.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

/** Of so many places one statement tells well within its time; an agency works for all there are. */
const mostAtOnce = 40

// The limits of a question do not change what is on record: a page that loosens them asks again for the same places.
const rowsOf = perRequest((context) =>
  grouped(
    async (places: string[], { asOf }: { asOf: string }) => {
      const [results, joint] = await Promise.all([resultKinds(context), jointKinds(context)])
      return context.read(ofPlaces, {
        places,
        kinds: [...results, ...joint],
        joint,
        asOf,
        observed: [...observedBases],
      })
    },
    ({ place }) => place,
    mostAtOnce,
    () => context.kept<PlaceCoverageRow[]>('coverage'),
  ),
)

/** Undefined for a place that is not there. */
export async function placeCoverage(place: string, asOf: string, context: Context): Promise<PlaceCoverage | undefined> {
  const [[row], all] = await Promise.all([rowsOf(context)(place, { asOf }), sources(context)])
  if (row === undefined) return undefined
  const restsOn = all.filter(({ id }) => row.sources.includes(id))
  const days = (which: 'coversFrom' | 'coversUntil') => restsOn.flatMap((source) => source[which] ?? []).sort()
  return { ...row, asOf, from: days('coversFrom')[0] ?? null, until: days('coversUntil').at(-1) ?? null }
}

/** A plan of totals stays one, whatever others tell of joint work there: of all the rest it is not known. */
export function stateOf({ parts, participations, isTotals, jointWork }: PlaceCoverageRow): CoverageState {
  if (parts === 0) return 'NO_FILE'
  if (participations === 0 || isTotals) return 'TOTALS_ONLY'
  return jointWork === 0 ? 'NONE_JOINT' : 'KNOWN'
}

/** Whether a plan tells of activities, be it those for which agencies stand under its results by rule. */
export function hasActivities({ activities }: PlaceCoverageRow): boolean {
  return activities > 0
}

type Words = {
  noFile: (name: string) => string
  totalsOnly: (name: string) => string
  totalsBut: (name: string, works: number) => string
  noneJoint: (name: string) => string
  noActivities: (name: string) => string
  known: (name: string, now: string, period: string) => string
  now: (count: number, day: string) => string
  otherDays: (count: number, day: string) => string
  period: (from: string, until: string) => string
}

const words: InEach<Words> = {
  en: {
    noFile: (name) => `No work plan of ${name} is in the data: who works with whom there is not known.`,
    totalsOnly: (name) =>
      `The work plan of ${name} gives totals and no activities: who works with whom there is not known.`,
    totalsBut: (name, works) =>
      `The work plan of ${name} gives totals and no activities: but for ${counted(works, 'joint work')} from other sources, who works with whom there is not known.`,
    noneJoint: (name) => `The work plan of ${name} has activities, each of one agency: nothing joint is on record.`,
    noActivities: (name) =>
      `The work plan of ${name} says who stands under its results and has no activities: who works with whom there is not known.`,
    known: (name, now, period) => `Joint work on record in ${name}: ${now}${period}.`,
    now: (count, day) => `${count} on ${day}`,
    otherDays: (count, day) => `none on ${day}; ${count} on other days`,
    period: (from, until) => `, from sources for ${from} to ${until}`,
  },
  fr: {
    noFile: (name) =>
      `${name}\u00a0: aucun plan de travail dans les données\u202f; on ne sait pas qui y travaille avec qui.`,
    totalsOnly: (name) =>
      `${name}\u00a0: le plan de travail donne des totaux et aucune activité\u202f; on ne sait pas qui y travaille avec qui.`,
    totalsBut: (name, works) =>
      `${name}\u00a0: le plan de travail donne des totaux et aucune activité\u202f; hormis ${counted(works, 'travail conjoint', 'travaux conjoints', 'fr')} d’autres sources, on ne sait pas qui y travaille avec qui.`,
    noneJoint: (name) =>
      `${name}\u00a0: le plan de travail a des activités, chacune d’un seul organisme\u202f; rien de conjoint n’est attesté.`,
    noActivities: (name) =>
      `${name}\u00a0: le plan de travail dit qui figure sous ses résultats et n’a pas d’activités\u202f; on ne sait pas qui y travaille avec qui.`,
    known: (name, now, period) => `${name}\u00a0: travail conjoint attesté, ${now}${period}.`,
    now: (count, day) => `${count} au ${day}`,
    otherDays: (count, day) => `aucun au ${day}, ${count} à d’autres dates`,
    period: (from, until) => `, d’après des sources du ${from} au ${until}`,
  },
  es: {
    noFile: (name) => `${name}: ningún plan de trabajo en los datos; no se sabe quién trabaja allí con quién.`,
    totalsOnly: (name) =>
      `${name}: el plan de trabajo da totales y ninguna actividad; no se sabe quién trabaja allí con quién.`,
    totalsBut: (name, works) =>
      `${name}: el plan de trabajo da totales y ninguna actividad; salvo ${counted(works, 'trabajo conjunto', 'trabajos conjuntos', 'es')} de otras fuentes, no se sabe quién trabaja allí con quién.`,
    noneJoint: (name) =>
      `${name}: el plan de trabajo tiene actividades, cada una de un solo organismo; no consta nada conjunto.`,
    noActivities: (name) =>
      `${name}: el plan de trabajo dice quién figura bajo sus resultados y no tiene actividades; no se sabe quién trabaja allí con quién.`,
    known: (name, now, period) => `${name}: trabajo conjunto registrado, ${now}${period}.`,
    now: (count, day) => `${count} a ${day}`,
    otherDays: (count, day) => `ninguno a ${day}, ${count} en otras fechas`,
    period: (from, until) => `, según fuentes del ${from} al ${until}`,
  },
}

/** In a sentence, for a person who thinks of forwarding it: a blank is said as one. */
export function coverageInWords(name: string, coverage: PlaceCoverage, language: Language): string {
  const { asOf, jointWork, jointWorkNow, from, until } = coverage
  const said = words[language]
  switch (stateOf(coverage)) {
    case 'NO_FILE':
      return said.noFile(name)
    case 'TOTALS_ONLY':
      return jointWork === 0 ? said.totalsOnly(name) : said.totalsBut(name, jointWork)
    case 'NONE_JOINT':
      return hasActivities(coverage) ? said.noneJoint(name) : said.noActivities(name)
    default: {
      const day = dayInWords(asOf, language)
      const isDated = from !== null && until !== null
      const period = isDated ? said.period(dayInWords(from, language), dayInWords(until, language)) : ''
      const now = jointWorkNow === 0 ? said.otherDays(jointWork, day) : said.now(jointWorkNow, day)
      return said.known(name, now, period)
    }
  }
}

const placeOf = ({ place }: PlaceCoverage, context: Context) => knownEntity('Place', place, context)

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { PlaceCoverage: PlaceCoverage }

export const resolvers: Resolvers = {
  Place: {
    async coverage({ id }, args, context) {
      const found = await placeCoverage(id, args.asOf ?? (await referenceDate(context)), context)
      if (found === undefined) throw new Error(`The place ${id} was there a moment ago.`)
      return found
    },
  },
  PlaceCoverage: {
    place: (coverage, _args, context) => placeOf(coverage, context),
    state: stateOf,
    observedTies: ({ tiesNow }) => tiesNow,
    jointWork: ({ jointWorkNow }) => jointWorkNow,
    async sources(coverage, _args, context): Promise<SourceRow[]> {
      return (await sources(context)).filter(({ id }) => coverage.sources.includes(id))
    },
    sentence: async (coverage, _args, context) =>
      coverageInWords((await placeOf(coverage, context)).name, coverage, context.language),
  },
}

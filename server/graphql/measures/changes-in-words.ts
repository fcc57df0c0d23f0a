import type { InEach, Language } from '../../../common/languages.ts'
import { byNumber, counted, dayInWords, listedAsChoice, withCommas } from '../../../common/words.ts'
import { type Changed, countsOf, type FoundChanges, oneDay, type SourceOfOne } from '../../engine/measures/changes.ts'
import type { SourceRow } from '../../records/evidence.ts'
import { quotedIn } from './many-in-words.ts'

type Between = { from: string; to: string; name: string }
type Counts = { all: number; kept: number; percent: number; born: number; ended: number }
type Some = { some: number; all: number }
type Words = {
  nothing: (between: Between) => string
  notComparable: (between: Between, ties: number) => string
  changed: (between: Between, counts: Counts) => string
  byRule: (some: Some) => string
  others: (count: number) => string
  /** Perhaps no news, where all came or ended on one day. */
  cameOn: (some: Some, day: string) => string
  endedOn: (some: Some, day: string) => string
  noPeriod: (source: string, ties: number) => string
  otherPeriod: (source: string, ties: number, from: string, until: string, missed: string) => string
}

const ofAll = {
  en: ({ some, all }: Some) =>
    some === all ? `All ${withCommas(all)}` : `${withCommas(some)} of the ${withCommas(all)}`,
  fr: ({ some, all }: Some) => `${withCommas(some, 'fr')} sur ${withCommas(all, 'fr')}`,
  es: ({ some, all }: Some) => `${withCommas(some, 'es')} de ${withCommas(all, 'es')}`,
}
const ties = {
  en: (count: number) => counted(count, 'tie'),
  fr: (count: number) => counted(count, 'lien', 'liens', 'fr'),
  es: (count: number) => counted(count, 'vínculo', 'vínculos', 'es'),
}
const none = (count: number) => (count === 0 ? 'none' : withCommas(count))

const words: InEach<Words> = {
  en: {
    nothing: ({ from, to, name }) =>
      `Between ${from} and ${to} no tie of ${name} is on record on either day: what changed there is not known.`,
    notComparable: ({ from, to, name }, count) =>
      `Between ${from} and ${to} nothing can be compared in ${name}: no source of its ${ties.en(count)} speaks of both days.`,
    changed: ({ from, to, name }, { all, kept, percent, born, ended }) =>
      `Between ${from} and ${to}, of ${name}'s ${ties.en(all)} whose source speaks of both days, ${none(kept)} held on both (${percent}%), ${none(born)} came and ${none(ended)} ended.`,
    byRule: (some) => `${ofAll.en(some)} ${byNumber(some.some, 'is', 'are')} derived by rule, not observed.`,
    others: (count) =>
      `${counted(count, 'other')} cannot be compared: no source of ${byNumber(count, 'its', 'theirs')} speaks of both days.`,
    cameOn: (some, day) =>
      `${ofAll.en(some)} that came did so on ${day}: perhaps a plan, or a year of it, turning over, rather than news.`,
    endedOn: (some, day) =>
      `${ofAll.en(some)} that ended did so on ${day}: perhaps a plan, or a year of it, turning over, rather than news.`,
    noPeriod: (source, count) =>
      `${source}, on which ${ties.en(count)} ${byNumber(count, 'rests', 'rest')}, does not say of which period it speaks.`,
    otherPeriod: (source, count, from, until, missed) =>
      `${source}, on which ${ties.en(count)} ${byNumber(count, 'rests', 'rest')}, speaks of ${from} to ${until}, not of ${missed}.`,
  },
  fr: {
    nothing: ({ from, to, name }) =>
      `${name}\u00a0: aucun lien n’est attesté ni au ${from} ni au ${to}\u202f; on ne sait pas ce qui a changé entre-temps.`,
    notComparable: ({ from, to, name }, count) =>
      `${name}\u00a0: rien ne peut être comparé entre le ${from} et le ${to}\u202f; aucune source de ${byNumber(count, 'son', 'ses', 'fr')} ${ties.fr(count)} ne parle des deux jours.`,
    changed: ({ from, to, name }, { all, kept, percent, born, ended }) => {
      const count = (of: number, none: string, one: string, many: string) =>
        of === 0 ? none : counted(of, one, many, 'fr')
      const [held, came, gone] = [
        count(kept, 'aucun ne tenait', 'tenait', 'tenaient'),
        count(born, 'aucun n’est apparu', 'est apparu', 'sont apparus'),
        count(ended, 'aucun n’a pris fin', 'a pris fin', 'ont pris fin'),
      ]
      return `${name}\u00a0: entre le ${from} et le ${to}, sur ${ties.fr(all)} dont la source parle des deux jours, ${held} aux deux (${percent}\u00a0%), ${came} et ${gone}.`
    },
    byRule: (some) =>
      `${ofAll.fr(some)} ${byNumber(some.some, 'est déduit', 'sont déduits', 'fr')} d’une règle, sans avoir été ${byNumber(some.some, 'observé', 'observés', 'fr')}.`,
    others: (count) =>
      `${counted(count, 'autre', 'autres', 'fr')} ne ${byNumber(count, 'peut être comparé', 'peuvent être comparés', 'fr')}\u00a0: aucune de ${byNumber(count, 'ses', 'leurs', 'fr')} sources ne parle des deux jours.`,
    cameOn: (some, day) =>
      `${ofAll.fr(some)} des liens apparus le ${byNumber(some.some, 'fut', 'furent', 'fr')} le ${day}\u00a0: peut-être un plan, ou une de ses années, qui se renouvelle, plutôt qu’une nouvelle.`,
    endedOn: (some, day) =>
      `${ofAll.fr(some)} des liens qui ont pris fin le ${byNumber(some.some, 'fit', 'firent', 'fr')} le ${day}\u00a0: peut-être un plan, ou une de ses années, qui se renouvelle, plutôt qu’une nouvelle.`,
    noPeriod: (source, count) =>
      `${source}, sur quoi ${byNumber(count, 'repose', 'reposent', 'fr')} ${ties.fr(count)}, ne dit pas de quelle période il est question.`,
    otherPeriod: (source, count, from, until, missed) =>
      `${source}, sur quoi ${byNumber(count, 'repose', 'reposent', 'fr')} ${ties.fr(count)}, parle de la période du ${from} au ${until}, non du ${missed}.`,
  },
  es: {
    nothing: ({ from, to, name }) =>
      `${name}: no consta ningún vínculo ni el ${from} ni el ${to}; no se sabe qué cambió entretanto.`,
    notComparable: ({ from, to, name }, count) =>
      `${name}: no se puede comparar nada entre el ${from} y el ${to}; ninguna fuente de ${byNumber(count, 'su', 'sus', 'es')} ${ties.es(count)} habla de los dos días.`,
    changed: ({ from, to, name }, { all, kept, percent, born, ended }) => {
      const count = (of: number, none: string, one: string, many: string) =>
        of === 0 ? none : counted(of, one, many, 'es')
      const [held, came, gone] = [
        count(kept, 'ninguno estaba', 'estaba', 'estaban'),
        count(born, 'ninguno apareció', 'apareció', 'aparecieron'),
        count(ended, 'ninguno terminó', 'terminó', 'terminaron'),
      ]
      return `${name}: entre el ${from} y el ${to}, de ${ties.es(all)} cuya fuente habla de los dos días, ${held} en ambos (${percent}\u00a0%), ${came} y ${gone}.`
    },
    byRule: (some) =>
      `${ofAll.es(some)} ${byNumber(some.some, 'se deduce', 'se deducen', 'es')} de una regla, sin haberse observado.`,
    others: (count) =>
      `${counted(count, 'otro', 'otros', 'es')} no se ${byNumber(count, 'puede', 'pueden', 'es')} comparar: ninguna de sus fuentes habla de los dos días.`,
    cameOn: (some, day) =>
      `${ofAll.es(some)} de los que aparecieron lo ${byNumber(some.some, 'hizo', 'hicieron', 'es')} el ${day}: quizá un plan, o un año suyo, que se renueva, más que una novedad.`,
    endedOn: (some, day) =>
      `${ofAll.es(some)} de los que terminaron lo ${byNumber(some.some, 'hizo', 'hicieron', 'es')} el ${day}: quizá un plan, o un año suyo, que se renueva, más que una novedad.`,
    noPeriod: (source, count) =>
      `${source}, en que ${byNumber(count, 'se apoya', 'se apoyan', 'es')} ${ties.es(count)}, no dice de qué período habla.`,
    otherPeriod: (source, count, from, until, missed) =>
      `${source}, en que ${byNumber(count, 'se apoya', 'se apoyan', 'es')} ${ties.es(count)}, habla del ${from} al ${until}, no del ${missed}.`,
  },
}

/** What changed in a place, to pass on. */
export function changesInWords({ asked, name, all, rows }: FoundChanges, language: Language): string {
  const said = words[language]
  const between = { from: dayInWords(asked.from, language), to: dayInWords(asked.to, language), name }
  if (all.length === 0) return said.nothing(between)
  const rest = all.length - rows.length
  if (rows.length === 0) return said.notComparable(between, rest)
  const { born, ended, kept, jaccard } = countsOf(rows)
  const counts = { all: rows.length, kept, percent: Math.round((jaccard ?? 0) * 100), born, ended }
  const byRule = rows.filter(({ isDerived }) => isDerived).length
  const told = [
    said.changed(between, counts),
    ...[oneDayInWords(rows, 'BORN', language), oneDayInWords(rows, 'ENDED', language)],
    byRule === 0 ? '' : said.byRule({ some: byRule, all: rows.length }),
    rest === 0 ? '' : said.others(rest),
  ]
  return told.filter((one) => one !== '').join(' ')
}

// Plans begin and end on a day, and a file may hold the activities of one year alone: that is no news of who works with whom.
function oneDayInWords(rows: Changed[], change: 'BORN' | 'ENDED', language: Language): string {
  const day = oneDay(rows, change)
  if (day === null) return ''
  const { cameOn, endedOn } = words[language]
  const all = rows.filter((row) => row.change === change).length
  return (change === 'BORN' ? cameOn : endedOn)({ some: day.ties, all }, dayInWords(day.on, language))
}

/** Why ties that rest on a source cannot be compared. */
export function whyNot(
  { asked, ties }: SourceOfOne,
  { name, coversFrom, coversUntil }: SourceRow,
  language: Language,
): string {
  const said = words[language]
  const source = quotedIn[language](name)
  if (coversFrom === null || coversUntil === null) return said.noPeriod(source, ties)
  const missed = [asked.from, asked.to]
    .filter((day) => day < coversFrom || coversUntil < day)
    .map((day) => dayInWords(day, language))
  const [from, until] = [dayInWords(coversFrom, language), dayInWords(coversUntil, language)]
  return said.otherPeriod(source, ties, from, until, listedAsChoice(missed, language))
}

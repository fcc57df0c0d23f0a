import type { InEach, Language } from '../../../common/languages.ts'
import { asDecimal, basisWords, dayInWords, kindWords } from '../../../common/words.ts'
import type { Basis, TieKind } from '../../../cypher/vocabulary.ts'
import type { PartyRow } from '../../records/parties.ts'
import type { TieRow } from '../../records/ties.ts'

/** `role`: in words, as what an office takes part. `taken`: the days of a tie that does not state both of them. */
export type Walk = {
  from: PartyRow
  tie: TieRow
  to: PartyRow
  walked: 'WITH' | 'AGAINST'
  role: string | null
  taken: { from: string; until: string } | null
}

/** What a tie does, said with and against its recorded direction. */
const verbs: InEach<Record<TieKind, { along: string; against: string }>> = {
  en: kindWords,
  fr: {
    REPORTS_TO: { along: 'relève de', against: 'dirige' },
    ACCOUNTABLE_TO: { along: 'est responsable devant', against: 'demande des comptes à' },
    COORDINATES_WITH: { along: 'se coordonne avec', against: 'se coordonne avec' },
    TAKES_PART_IN: { along: 'participe à', against: 'compte parmi ses membres' },
    UNDER: { along: 'est placé sous', against: 'chapeaute' },
  },
  es: {
    REPORTS_TO: { along: 'depende de', against: 'dirige' },
    ACCOUNTABLE_TO: { along: 'responde ante', against: 'pide cuentas a' },
    COORDINATES_WITH: { along: 'se coordina con', against: 'se coordina con' },
    TAKES_PART_IN: { along: 'participa en', against: 'cuenta entre sus miembros con' },
    UNDER: { along: 'está bajo', against: 'supervisa' },
  },
}

const basisNames: InEach<Record<Basis, string>> = {
  en: {
    DOCUMENTED: basisWords.DOCUMENTED.label,
    DATASET: basisWords.DATASET.label,
    INTERVIEW: basisWords.INTERVIEW.label,
    REFERENCE: basisWords.REFERENCE.label,
    DERIVED: basisWords.DERIVED.label,
    ILLUSTRATIVE: basisWords.ILLUSTRATIVE.label,
  },
  fr: {
    DOCUMENTED: 'attesté par un document',
    DATASET: 'enregistré',
    INTERVIEW: 'entretien',
    REFERENCE: 'notoriété publique',
    DERIVED: 'déduit d’une règle',
    ILLUSTRATIVE: 'inventé',
  },
  es: {
    DOCUMENTED: 'documentado',
    DATASET: 'registrado',
    INTERVIEW: 'entrevista',
    REFERENCE: 'de conocimiento público',
    DERIVED: 'deducido por una regla',
    ILLUSTRATIVE: 'inventado',
  },
}

type Words = {
  which: string
  as: (role: string) => string
  sure: (confidence: string, basis: string) => string
  noEnd: (day: string) => string
  noBeginning: (day: string) => string
  noDates: (from: string, until: string) => string
}

const words: InEach<Words> = {
  en: {
    which: ', which ',
    as: (role) => ` as ${role}`,
    sure: (confidence, basis) => `; confidence ${confidence}, ${basis}`,
    noEnd: (day) => `; no end on record, taken as ${day}`,
    noBeginning: (day) => `; no beginning on record, taken as ${day}`,
    noDates: (from, until) => `; no dates on record, taken as ${from} to ${until}`,
  },
  fr: {
    which: ', qui ',
    as: (role) => ` en tant que ${role}`,
    sure: (confidence, basis) => `\u202f; confiance ${confidence}, ${basis}`,
    noEnd: (day) => `\u202f; sans fin connue, prise pour le ${day}`,
    noBeginning: (day) => `\u202f; sans début connu, pris pour le ${day}`,
    noDates: (from, until) => `\u202f; sans dates connues, prises du ${from} au ${until}`,
  },
  es: {
    which: ', que ',
    as: (role) => ` como ${role}`,
    sure: (confidence, basis) => `; confianza ${confidence}, ${basis}`,
    noEnd: (day) => `; sin fin registrado, se toma el ${day}`,
    noBeginning: (day) => `; sin comienzo registrado, se toma el ${day}`,
    noDates: (from, until) => `; sin fechas registradas, se toma del ${from} al ${until}`,
  },
}

/** What joins one step to the next: `, which `. */
export function whichIn(language: Language): string {
  return words[language].which
}

/** A step without who makes it: `reports to WHO headquarters`. */
export function stepPhrase({ tie, to, walked, role }: Walk, language: Language): string {
  const verb = verbs[language][tie.kind][walked === 'WITH' ? 'along' : 'against']
  return `${verb} ${to.name}${role === null ? '' : words[language].as(role)}`
}

/** What a rule or an example says is not told as if somebody knew it. */
function honestPhrase(walk: Walk, language: Language): string {
  const { basis } = walk.tie
  const isSaid = basis === 'DERIVED' || basis === 'ILLUSTRATIVE'
  return isSaid ? `${stepPhrase(walk, language)} (${basisNames[language][basis]})` : stepPhrase(walk, language)
}

/** What is not stated is not told as if somebody knew it, see docs/friction.md. */
function undated({ tie, taken }: Walk, language: Language): string {
  if (taken === null) return ''
  const [from, until] = [dayInWords(taken.from, language), dayInWords(taken.until, language)]
  if (tie.validFrom !== null) return words[language].noEnd(until)
  if (tie.validTo !== null) return words[language].noBeginning(from)
  return words[language].noDates(from, until)
}

/** One step as a sentence, with how sure it is. */
export function stepSentence(walk: Walk, language: Language): string {
  const { confidence, basis } = walk.tie
  // English has always named the basis as the schema does.
  const called = language === 'en' ? basis.toLowerCase() : basisNames[language][basis]
  const sure = words[language].sure(asDecimal(confidence, language), called)
  return `${walk.from.name} ${stepPhrase(walk, language)}${sure}${undated(walk, language)}.`
}

/** A whole path as one sentence; the last step closes it. */
export function pathSentence(walks: Walk[], language: Language): string {
  const [first] = walks
  if (!first) return ''
  return `${first.from.name} ${walks.map((walk) => honestPhrase(walk, language)).join(words[language].which)}.`
}

import type { InEach, Language } from '../../../common/languages.ts'
import { byNumber, counted, dayInWords, listed, oneDecimal } from '../../../common/words.ts'
import type { MatrixMeasure } from '../../contract/types.generated.ts'
import { isolatesOf, type MatrixAnswer } from '../../engine/measures/matrix.ts'
import { knownEntity } from '../entities.ts'
import { coverageInWords, placeCoverage, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { acronyms } from './together-in-words.ts'

type Found = { day: string; place: string; known: number; pairs: number; agencies: number; areAtWork: boolean }
type Words = {
  /** How many pairs have a number. */
  found: (found: Found, of: string) => string
  measures: Record<MatrixMeasure, { of: string; figure: (value: number) => string }>
  isolates: (count: number) => string
  equal: (count: number) => string
  sides: (across: number, over: number) => string
  leastAndMost: (least: string, most: string) => string
  most: (most: string) => string
}

const twoDecimals = (value: number, language: Language) =>
  language === 'en' ? value.toFixed(2) : value.toFixed(2).replace('.', ',')

const words: InEach<Words> = {
  en: {
    found: ({ day, place, known, pairs, agencies, areAtWork }, of) =>
      `On ${day}, ${known} of the ${pairs} pairs of ${agencies} agencies ${areAtWork ? 'at work' : 'asked about'} in ${place} ${of}.`,
    measures: {
      FRICTION: {
        of: 'have a route with nobody abroad',
        figure: (value) => `a friction of ${oneDecimal(value, 'en')}`,
      },
      JOINT: { of: 'have joint work on record', figure: (value) => counted(value, 'work') },
      SAME_RESULT: { of: 'stand under one result', figure: (value) => counted(value, 'result') },
      OVERLAP: {
        of: 'can be compared by mandates or by money on goals',
        figure: (value) => `an overlap of ${twoDecimals(value, 'en')}`,
      },
      ACROSS_MINUS_UP: { of: 'have a way across and one up and over', figure: (value) => oneDecimal(value, 'en') },
    },
    isolates: (count) => `${count} of the agencies ${byNumber(count, 'has', 'have')} no number beside any other.`,
    equal: (count) => `${count} pairs`,
    sides: (across, over) => `Across is easier for ${across}, up and over for ${over}.`,
    leastAndMost: (least, most) => `The least is ${least}, the greatest ${most}.`,
    most: (most) => `The most is ${most}.`,
  },
  fr: {
    found: ({ day, place, known, pairs, agencies, areAtWork }, of) =>
      `${place}\u00a0: au ${day}, sur ${pairs} paires de ${agencies} organismes ${areAtWork ? 'à l’œuvre' : 'demandés'}, ${known} ${of}.`,
    measures: {
      FRICTION: {
        of: 'avec un itinéraire sans personne à l’étranger',
        figure: (value) => `une friction de ${oneDecimal(value, 'fr')}`,
      },
      JOINT: {
        of: 'avec du travail conjoint attesté',
        figure: (value) => counted(value, 'travail', 'travaux', 'fr'),
      },
      SAME_RESULT: {
        of: 'sous un même résultat',
        figure: (value) => counted(value, 'résultat', 'résultats', 'fr'),
      },
      OVERLAP: {
        of: 'comparables par les mandats ou par les dépenses pour les objectifs',
        figure: (value) => `un recoupement de ${twoDecimals(value, 'fr')}`,
      },
      ACROSS_MINUS_UP: {
        of: 'avec une voie directe et une voie par le haut',
        figure: (value) => oneDecimal(value, 'fr'),
      },
    },
    isolates: (count) =>
      `${counted(count, 'organisme', 'organismes', 'fr')} ${byNumber(count, 'n’a', 'n’ont', 'fr')} de valeur avec aucun autre.`,
    equal: (count) => `${count} paires`,
    sides: (across, over) => `La voie directe est la plus aisée pour ${across}, la voie par le haut pour ${over}.`,
    leastAndMost: (least, most) => `Le minimum est ${least}, le maximum ${most}.`,
    most: (most) => `Le maximum est ${most}.`,
  },
  es: {
    found: ({ day, place, known, pairs, agencies, areAtWork }, of) =>
      `${place}: a ${day}, de ${pairs} pares de ${agencies} organismos ${areAtWork ? 'que trabajan allí' : 'por los que se pregunta'}, ${known} ${of}.`,
    measures: {
      FRICTION: {
        of: 'con una ruta sin nadie en el extranjero',
        figure: (value) => `una fricción de ${oneDecimal(value, 'es')}`,
      },
      JOINT: {
        of: 'con trabajo conjunto registrado',
        figure: (value) => counted(value, 'trabajo', 'trabajos', 'es'),
      },
      SAME_RESULT: {
        of: 'bajo un mismo resultado',
        figure: (value) => counted(value, 'resultado', 'resultados', 'es'),
      },
      OVERLAP: {
        of: 'comparables por mandatos o por el gasto en los objetivos',
        figure: (value) => `una coincidencia de ${twoDecimals(value, 'es')}`,
      },
      ACROSS_MINUS_UP: {
        of: 'con una vía directa y otra por arriba',
        figure: (value) => oneDecimal(value, 'es'),
      },
    },
    isolates: (count) =>
      `${counted(count, 'organismo', 'organismos', 'es')} no ${byNumber(count, 'tiene', 'tienen', 'es')} valor con ningún otro.`,
    equal: (count) => `${count} pares`,
    sides: (across, over) => `La vía directa es más fácil para ${across}, la de arriba para ${over}.`,
    leastAndMost: (least, most) => `El mínimo es ${least}, el máximo ${most}.`,
    most: (most) => `El máximo es ${most}.`,
  },
}

/** What stands out in a matrix, for a person who thinks of forwarding it: blanks are said as such. */
export async function matrixInWords(answer: MatrixAnswer, context: Context): Promise<string> {
  const { measure, agencies, cells, place, terms, there } = answer
  const { asOf } = terms.constraints
  const { name } = await knownEntity('Place', place, context)
  const known = [...cells].flatMap(([key, { value }]) => (value === null ? [] : [{ key, value }]))
  const said = words[context.language]
  const found = {
    ...{ day: dayInWords(asOf, context.language), place: name, known: known.length },
    ...{ pairs: cells.size, agencies: agencies.length, areAtWork: there.size === agencies.length },
  }
  const sentences = [said.found(found, said.measures[measure].of), await extremes(measure, known, context)]
  const isolates = isolatesOf(answer).length
  if (known.length > 0 && isolates > 0) sentences.push(said.isolates(isolates))
  const blank = measure === 'OVERLAP' ? null : await blankInWords(place, name, asOf, context)
  if (blank !== null && known.length === 0) return blank
  // Routes are there by rule, too, where nobody knows who works with whom.
  if (blank !== null && (measure === 'FRICTION' || measure === 'ACROSS_MINUS_UP')) sentences.unshift(blank)
  return sentences.filter((sentence) => sentence !== '').join(' ')
}

async function blankInWords(place: string, name: string, asOf: string, context: Context) {
  const coverage = await placeCoverage(place, asOf, context)
  return coverage !== undefined && stateOf(coverage) !== 'KNOWN'
    ? coverageInWords(name, coverage, context.language)
    : null
}

async function extremes(measure: MatrixMeasure, known: { key: string; value: number }[], context: Context) {
  const ordered = known.toSorted((a, b) => a.value - b.value || (a.key < b.key ? -1 : 1))
  const [least, most] = [ordered[0], ordered.at(-1)]
  if (!least || !most) return ''
  const said = words[context.language]
  const { figure } = said.measures[measure]
  // Where many pairs have the same number, none of them stands out.
  const named = async ({ key, value }: { key: string; value: number }) => {
    const equal = known.filter((one) => one.value === value).length
    if (equal > 1) return `${figure(value)} (${said.equal(equal)})`
    return `${figure(value)} (${listed(await acronyms(key.split(' '), context), undefined, context.language)})`
  }
  if (measure === 'ACROSS_MINUS_UP') {
    const [across, over] = [known.filter(({ value }) => value < 0), known.filter(({ value }) => value > 0)]
    return said.sides(across.length, over.length)
  }
  if (measure === 'FRICTION') return said.leastAndMost(await named(least), await named(most))
  return said.most(await named(most))
}

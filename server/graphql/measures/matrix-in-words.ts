import { dayInWords } from '../../../common/words.ts'
import type { MatrixMeasure } from '../../contract/types.generated.ts'
import { isolatesOf, type MatrixAnswer } from '../../engine/measures/matrix.ts'
import { knownEntity } from '../entities.ts'
import { coverageInWords, placeCoverage, stateOf } from '../place-coverage.ts'
import type { Context } from '../request.ts'
import { acronyms } from './together-in-words.ts'

const words: Record<MatrixMeasure, { of: string; figure: (value: number) => string }> = {
  FRICTION: { of: 'have a route with nobody abroad', figure: (value) => `a friction of ${value.toFixed(1)}` },
  JOINT: { of: 'have joint work on record', figure: (value) => (value === 1 ? '1 work' : `${value} works`) },
  SAME_RESULT: { of: 'stand under one result', figure: (value) => (value === 1 ? '1 result' : `${value} results`) },
  OVERLAP: {
    of: 'can be compared by mandates or by money on goals',
    figure: (value) => `an overlap of ${value.toFixed(2)}`,
  },
  ACROSS_MINUS_UP: { of: 'have a way across and one up and over', figure: (value) => value.toFixed(1) },
}

/** What stands out in a matrix, for a person who thinks of forwarding it: blanks are said as such. */
export async function matrixInWords(answer: MatrixAnswer, context: Context): Promise<string> {
  const { measure, agencies, cells, place, terms, there } = answer
  const { asOf } = terms.constraints
  const { name } = await knownEntity('Place', place, context)
  const known = [...cells].flatMap(([key, { value }]) => (value === null ? [] : [{ key, value }]))
  const [there_, day] = [there.size === agencies.length ? 'at work' : 'asked about', dayInWords(asOf)]
  const count = `${known.length} of the ${cells.size} pairs of ${agencies.length} agencies ${there_} in ${name}`
  const sentences = [`On ${day}, ${count} ${words[measure].of}.`, await extremes(measure, known, context)]
  const isolates = isolatesOf(answer).length
  const have = isolates === 1 ? 'has' : 'have'
  if (known.length > 0 && isolates > 0)
    sentences.push(`${isolates} of the agencies ${have} no number beside any other.`)
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
  const { figure } = words[measure]
  // Where many pairs have the same number, none of them stands out.
  const named = async ({ key, value }: { key: string; value: number }) => {
    const equal = known.filter((one) => one.value === value).length
    if (equal > 1) return `${figure(value)} (${equal} pairs)`
    return `${figure(value)} (${(await acronyms(key.split(' '), context)).join(' and ')})`
  }
  if (measure === 'ACROSS_MINUS_UP') {
    const [across, over] = [known.filter(({ value }) => value < 0), known.filter(({ value }) => value > 0)]
    return `Across is easier for ${across.length}, up and over for ${over.length}.`
  }
  if (measure === 'FRICTION') return `The least is ${await named(least)}, the greatest ${await named(most)}.`
  return `The most is ${await named(most)}.`
}

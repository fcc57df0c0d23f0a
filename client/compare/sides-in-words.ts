// The sentences over places side by side: blanks first, then how each reports.
import type { Format } from '../view/formatting.ts'
import type { PlaceAnswer } from './documents.ts'
import type { CompareWords } from './words.ts'

/** So much less than this apart, places are said to report alike. */
const alike = 0.15

export type Said = { text: string; strong: boolean }

const plain = (text: string): Said => ({ text, strong: false })
const strong = (text: string): Said => ({ text, strong: true })

export function gistOf(answers: readonly PlaceAnswer[], words: CompareWords, format: Format): Said[][] {
  const names = (those: readonly PlaceAnswer[]) => format.listed(those.map(({ place }) => place.name))
  const of = (is: (answer: PlaceAnswer) => boolean) => answers.filter(is)
  const noFile = of(({ place, plan }) => plan === null && place.coverage.state === 'NO_FILE')
  const notThen = of(({ place, plan }) => plan === null && place.coverage.state !== 'NO_FILE')
  const totals = of(({ place, plan }) => plan !== null && place.coverage.state === 'TOTALS_ONLY')
  const blanks = [
    ...(noFile.length > 0 ? [words.noFile(names(noFile))] : []),
    ...(notThen.length > 0 ? [words.noPlanThen(names(notThen))] : []),
    ...(totals.length > 0 ? [words.totalsOnly(names(totals))] : []),
  ]
  return [...blanks.map((text) => [plain(text)]), ...reportingInWords(answers, words, format)]
}

function reportingInWords(answers: readonly PlaceAnswer[], words: CompareWords, format: Format): Said[][] {
  const known = answers.flatMap(({ place, plan }) => {
    const mean = plan?.arrangement.reporting?.agenciesPerActivity
    return mean === undefined ? [] : [{ name: place.name, mean }]
  })
  const untold = answers.filter(({ place, plan }) => {
    const tells = plan !== null && place.coverage.state !== 'TOTALS_ONLY'
    return tells && plan.arrangement.reporting === null
  })
  const unknown = untold.length > 0 ? [[plain(words.reportingUnknown)]] : []
  const [first] = known
  if (first === undefined) return unknown
  if (known.length === 1) return [[plain(words.oneReports(first.name, format.friction(first.mean)))], ...unknown]
  const means = known.map(({ mean }) => mean)
  const [least, most] = [Math.min(...means), Math.max(...means)]
  if (most - least < alike) {
    const mean = means.reduce((sum, one) => sum + one, 0) / means.length
    return [[plain(words.alike(format.friction(mean)))], ...unknown]
  }
  const groups = new Map<string, string[]>()
  for (const { name, mean } of known.toSorted((a, b) => b.mean - a.mean)) {
    const told = format.friction(mean)
    groups.set(told, [...(groups.get(told) ?? []), name])
  }
  const told = [...groups].flatMap(([mean, names], index): Said[] => {
    const sorted = format.listed(names.toSorted())
    if (index > 0) return [plain(`, ${sorted} `), strong(mean)]
    const named = strong(`${mean} ${words.agenciesNamed}`)
    return [plain(` ${words.namesFirst(sorted, names.length)} `), named, plain(words.anActivity)]
  })
  return [[plain(words.unlike), ...told, plain('.')], [plain(words.depends)], ...unknown]
}

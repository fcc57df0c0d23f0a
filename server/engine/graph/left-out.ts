/** Why a record could not be laid out, with the rule that it breaks. */
export const rules = {
  party_without_id: 'A party has an id, and a text for one.',
  party_on_unknown_level: 'The level of a party is one of the levels.',
  party_of_unknown_basis: 'The basis of a party is a word of the vocabulary.',
  party_on_impossible_days: 'A party begins and ends on days.',
  office_of_no_agency: 'An office belongs to an agency.',
  tie_without_id: 'A tie has an id, and a text for one.',
  tie_dangling: 'Both ends of a tie are parties.',
  tie_to_itself: 'The ends of a tie are two parties.',
  tie_of_unknown_basis: 'The basis of a tie is a word of the vocabulary.',
  tie_on_impossible_days: 'A tie begins and ends on days.',
  tie_of_impossible_confidence: 'The confidence of a tie lies between 0 and 1.',
  coverage_dangling: 'What is covered is a place, and by a party.',
  coverage_of_unknown_word: 'The basis and the presence of coverage are words of the vocabulary.',
  coverage_on_impossible_days: 'Coverage begins and ends on days.',
  factor_held_by_nobody: 'A factor is held by an office or an agency, on days, with a basis of the vocabulary.',
  succession_of_nobody: 'A succession is between agencies or offices, from a day on.',
} as const
export type Rule = keyof typeof rules

/** How many records break a rule, and the first few of them by id. */
export type Broken = { count: number; examples: string[] }
export type LeftOut = ReadonlyMap<Rule, Broken>

const mostExamples = 5

/** Counts what is left out, so that it can be said. */
export class Counter {
  readonly found = new Map<Rule, Broken>()

  add(rule: Rule, id: unknown) {
    const broken = this.found.get(rule) ?? { count: 0, examples: [] }
    this.found.set(rule, broken)
    broken.count++
    if (broken.examples.length < mostExamples) broken.examples.push(typeof id === 'string' && id !== '' ? id : '?')
  }
}

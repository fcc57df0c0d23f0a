import { expect, test } from 'vitest'
import type { Language } from '../../common/languages.ts'
import type { Basis } from '../../cypher/vocabulary.ts'
import { type PassageWalk, routeSentence } from '../../server/graphql/routes/clauses.ts'

const sorts = {
  team: { id: 'COUNTRY_TEAM', label: 'country team', plural: 'country teams', channel: 0.5 },
  group: { id: 'RESULTS_GROUP', label: 'results group', plural: 'results groups', channel: 0.5 },
  result: { id: 'RESULT', label: 'result', plural: 'results', channel: 0.5, isPartOfPlan: true },
}
const shared = (sort: keyof typeof sorts, ...bases: Basis[]) =>
  bases.map((basis) => ({
    arrangement: { name: `${sorts[sort].label} Albania`, place: 'alb' },
    kind: { ...sorts[sort], type: 'ArrangementKind' },
    bases: [basis, basis],
  }))
const said = (all: object[], language: Language = 'en') => {
  const passage = { from: { name: 'WHO' }, to: { name: 'FAO' }, walks: [], shared: all }
  return routeSentence([passage as unknown as PassageWalk], language)
}

test('what several kinds have in common is said once, after the last of them', () => {
  const byRule = [...shared('team', 'DERIVED'), ...shared('group', 'DERIVED'), ...shared('result', 'DERIVED')]
  expect(said(byRule)).toBe(
    'WHO sits with FAO in the country team, in the results group and under the result (all by rule).',
  )
  expect(said(byRule.slice(1))).toBe('WHO sits with FAO in the results group and under the result (both by rule).')
  expect(said(byRule.slice(1), 'fr')).toContain('(les deux selon une règle).')
  expect(said(byRule, 'es')).toContain('(todos según una regla).')
})

test('what is so of some of a kind, or of another reason, stays where it is', () => {
  const some = [...shared('group', 'DERIVED', 'DOCUMENTED'), ...shared('result', 'DERIVED', 'DOCUMENTED')]
  expect(said(some)).toBe(
    'WHO sits with FAO in 2 results groups (1 of them by rule) and under 2 results (1 of them by rule).',
  )
  const apart = [...shared('team', 'REFERENCE'), ...shared('group', 'DERIVED')]
  expect(said(apart)).toBe(
    'WHO sits with FAO in the country team (common knowledge) and in the results group (by rule).',
  )
  const between = [...shared('team', 'DOCUMENTED'), ...shared('group', 'DERIVED')]
  expect(said(between)).toBe('WHO sits with FAO in the country team and in the results group (by rule).')
})

const named = (kind: { id: string }, name: string) => ({
  arrangement: { name, place: null },
  kind: { type: 'ArrangementKind', ...kind },
  bases: ['DOCUMENTED', 'DOCUMENTED'],
})
const bodies = { id: 'BODY', label: 'inter-agency body', plural: 'inter-agency bodies' }
const programmes = { id: 'PROGRAMME', label: 'joint programme', plural: 'joint programmes', isJointWork: true }

test('what stands above the countries is named, and of several the first', () => {
  expect(said([named(bodies, 'H6 Partnership')])).toBe('WHO sits with FAO in the inter-agency body “H6 Partnership”.')
  const several = [named(programmes, 'Better Work'), named(programmes, 'Global Polio'), named(bodies, 'UN-Water')]
  expect(said(several)).toBe(
    'WHO works with FAO in 2 joint programmes such as “Better Work” and in the inter-agency body “UN-Water”.',
  )
  expect(said(several, 'es')).toContain('como «Better Work»')
})

test('a name that says of what kind it is needs no more', () => {
  const memorandum = { id: 'MEMORANDUM', label: 'memorandum', plural: 'memorandums', channel: 2 }
  const one = [named(memorandum, 'Memorandum of Understanding of Rome')]
  expect(said(one)).toBe('WHO stands beside FAO in the Memorandum of Understanding of Rome.')
  expect(said(one, 'fr')).toContain('«\u00a0Memorandum of Understanding of Rome\u00a0»')
})

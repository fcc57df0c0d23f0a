import { expect, test } from 'vitest'
import type { Party, Path, Step, Tie } from '../../client/paths/documents.ts'
import type { Alternative, Route } from '../../client/routes/documents.ts'
import { besidesOf, type Listed, listedRoute } from '../../client/routes/listed.ts'
import { titleOf } from '../../client/routes/routeTitle.ts'
import { moveWords } from '../../client/routes/words.ts'

const levels = {
  headquarters: { id: 'headquarters', name: 'Headquarters', rank: 1, tier: 0 },
  regional: { id: 'regional', name: 'Regional', rank: 2, tier: 1 },
  country: { id: 'country', name: 'Country', rank: 3, tier: 2 },
}
const kinds = {
  activity: { id: 'JOINT_ACTIVITY', label: 'joint activity', plural: 'joint activities' },
  team: { id: 'COUNTRY_TEAM', label: 'country team', plural: 'country teams' },
  result: { id: 'RESULT', label: 'result', plural: 'results' },
}
const albania = { id: 'alb', name: 'Albania' }

function office(id: string, name: string, level: keyof typeof levels): Party {
  const acronym = name.split(' ')[0] ?? ''
  const agency = { id: acronym.toLowerCase(), acronym, name: acronym }
  const place = level === 'country' ? albania : null
  return { __typename: 'Office', id, name, level: levels[level], place, basis: 'DATASET', city: null, agency }
}
function body(id: string, kind: keyof typeof kinds) {
  return {
    __typename: 'Arrangement' as const,
    id,
    name: id,
    level: levels.country,
    place: albania,
    basis: 'DATASET' as const,
    kind: kinds[kind],
  }
}

const seen = { confidence: 0.9, validFrom: null, validTo: null }
const parts = { total: 0.5, kind: 0.5, channel: 1, crowd: 1, uncertainty: 1, lens: 1, because: '' }
function step(index: number, from: Party, to: Party, observed = true): Step {
  const isWithin = from.__typename === 'Office' && to.__typename === 'Office' && from.agency.id === to.agency.id
  const tie: Tie = {
    ...seen,
    id: `${from.id}-${to.id}`,
    kind: isWithin ? 'REPORTS_TO' : 'TAKES_PART_IN',
    from,
    to,
    dimension: isWithin ? 'INTRA_AGENCY' : 'INTER_AGENCY',
    basis: observed ? 'DATASET' : 'DERIVED',
    observed,
  }
  return { index, walked: 'WITH', undated: false, sentence: '', from, to, tie, parallel: [], friction: parts }
}

function alternative(id: string, kind: keyof typeof kinds, friction: number, observed = true): Alternative {
  const tie = (from: string) => ({
    id: `${from}-${id}`,
    kind: 'TAKES_PART_IN' as const,
    basis: 'DATASET' as const,
    dimension: 'INTER_AGENCY' as const,
    observed,
    from: { id: from },
  })
  return { arrangement: body(id, kind), ties: [tie('who-alb'), tie('unicef-alb')], friction, observed }
}

function route(parties: readonly Party[], alternatives: Alternative[] = []): Listed {
  const steps = parties.slice(1).map((to, index) => step(index + 1, parties[index] as Party, to))
  const path = { id: 'chosen', length: steps.length, steps, choice: { route: 'chosen' } } as unknown as Path
  const passages = [{ alternatives: { nodes: alternatives, totalCount: alternatives.length } }]
  const raw = { id: 'chosen', friction: 3, observedSteps: steps.length, sentence: '', leaves: [], passages, path }
  return listedRoute(raw as unknown as Route)
}

const alb = office('unicef-alb', 'UNICEF Albania', 'country')
const ecaro = office('unicef-ecaro', 'UNICEF Regional', 'regional')
const hq = office('unicef-hq', 'UNICEF headquarters', 'headquarters')
const whoAlb = office('who-alb', 'WHO Albania', 'country')
const euro = office('who-euro', 'WHO Regional', 'regional')
const whoHq = office('who-hq', 'WHO headquarters', 'headquarters')
const undp = office('undp-alb', 'UNDP Albania', 'country')
const works = body('works', 'activity')

test('what carries a passage as well is one of many, and what nobody observed folds beside what somebody did', () => {
  const listed = route(
    [alb, works, whoAlb, euro, whoHq],
    [
      alternative('water', 'activity', 1),
      alternative('schools', 'activity', 1),
      alternative('team', 'team', 2.2),
      alternative('output 1', 'result', 2.8, false),
      alternative('output 2', 'result', 2.8, false),
    ],
  )
  const [passage] = listed.passages
  if (!passage) throw new Error('A route has a passage.')
  const { parallel, shown, folded } = besidesOf(listed, passage)
  expect(parallel).toBe(3)
  expect(shown.map(({ alternative: { arrangement }, count }) => [arrangement?.id, count])).toStrictEqual([['team', 1]])
  expect(folded.map(({ alternative: { arrangement }, count }) => [arrangement?.id, count])).toStrictEqual([
    ['output 1', 2],
  ])
})

test('another body has the friction of its route with it, and the id of its path from the first office on', () => {
  const listed = route([alb, works, whoAlb, euro, whoHq], [alternative('team', 'team', 2.2)])
  const [passage] = listed.passages
  if (!passage) throw new Error('A route has a passage.')
  const [beside] = besidesOf(listed, passage).shown
  expect(beside?.friction).toBeCloseTo(3 - 1 + 2.2)
  expect(beside?.id).toBe('unicef-alb~unicef-alb-team~who-alb-team~who-alb-who-euro~who-euro-who-hq')
  expect(beside?.observedSteps).toBe(4)
})

test('where nobody observed anything, bodies are shown and not folded', () => {
  const listed = route([alb, works, whoAlb], [alternative('team', 'team', 2.2, false)])
  const passage = listed.passages[0]
  if (!passage) throw new Error('A route has a passage.')
  const unseen = { ...passage, steps: passage.steps.map((one) => ({ ...one, tie: { ...one.tie, observed: false } })) }
  expect(besidesOf(listed, unseen).shown).toHaveLength(1)
})

test.each([
  [[alb, works, whoAlb, euro, whoHq], 'Over in Albania, up WHO’s line'],
  [
    [alb, ecaro, hq, { ...works, level: levels.headquarters, place: null }, whoHq],
    'Up UNICEF’s line, over between the headquarters',
  ],
  [
    [alb, ecaro, { ...works, level: levels.regional, place: null }, euro, whoHq],
    'Up UNICEF’s line, over between the regional offices, up WHO’s line',
  ],
  [[alb, works, undp, { ...works, id: 'more' }, whoAlb], 'By UNDP in Albania, over in Albania'],
  [[alb, ecaro, hq], 'Up UNICEF’s line'],
  [[whoHq, euro, whoAlb], 'Down WHO’s line'],
] as [Party[], string][])('a route is called by where it goes: %#', (parties, title) => {
  expect(titleOf(route(parties), moveWords.en)).toBe(title)
})

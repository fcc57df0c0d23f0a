import { expect, test } from 'vitest'
import { lanesOf } from '../../client/lanes/lanes.ts'
import { joined, type Party, type Path, type Step, type Tie } from '../../client/paths/documents.ts'
import { signature } from '../../client/paths/inWords.ts'

const country = { id: 'country', name: 'Country', rank: 3, tier: 2 }
const headquarters = { id: 'headquarters', name: 'Headquarters', rank: 1, tier: 0 }
const who = { id: 'who', acronym: 'WHO', name: 'World Health Organization' }
const unicef = { id: 'unicef', acronym: 'UNICEF', name: 'United Nations Children’s Fund' }

const office = { __typename: 'Office', place: null } as const
const whoAlbania: Party = { ...office, id: 'who-alb', name: 'WHO Albania', level: country, agency: who }
const whoHq: Party = { ...office, id: 'who-hq', name: 'WHO headquarters', level: headquarters, agency: who }
const unicefAlbania: Party = { ...office, id: 'unicef-alb', name: 'UNICEF Albania', level: country, agency: unicef }
const team: Party = {
  __typename: 'Arrangement',
  id: 'unct-alb',
  name: 'Albania country team',
  level: country,
  place: null,
  kind: { label: 'country team' },
}

const seen = { confidence: 0.9, basis: 'DATASET', observed: true, validFrom: null, validTo: null } as const
const line: Tie = { ...seen, id: 'line', kind: 'REPORTS_TO', from: whoAlbania, to: whoHq, dimension: 'INTRA_AGENCY' }
const whoIn: Tie = {
  ...seen,
  id: 'who-in',
  kind: 'TAKES_PART_IN',
  from: whoAlbania,
  to: team,
  dimension: 'INTER_AGENCY',
}
const unicefIn: Tie = { ...whoIn, id: 'unicef-in', from: unicefAlbania, confidence: 0.4, basis: 'DERIVED' }

const parts = { total: 1, kind: 1, channel: 1, crowd: 1, uncertainty: 1, lens: 1, because: '' }
function step(index: number, from: Party, tie: Tie, to: Party): Step {
  return {
    index,
    from,
    tie,
    to,
    walked: tie.from.id === from.id ? 'WITH' : 'AGAINST',
    sentence: '',
    parallel: [],
    friction: parts,
  }
}
function path(id: string, steps: Step[]): Path {
  const [first] = steps as [Step]
  return {
    id,
    called: 'Path 1',
    choice: { path: id },
    rank: 1,
    length: steps.length,
    friction: steps.length,
    interAgencyShare: 1,
    observed: true,
    holdsFrom: null,
    holdsTo: null,
    sentence: '',
    agencies: [who, unicef],
    weakestTie: first.tie,
    steps,
  }
}

const through = path('through', [step(1, whoAlbania, whoIn, team), step(2, team, unicefIn, unicefAlbania)])
const up = path('up', [step(1, whoAlbania, line, whoHq)])
test('lanes draw what paths share once', () => {
  const lanes = lanesOf([through, up], through)
  expect(lanes.cards.map(({ party, column, lane }) => [party.id, column, lane])).toStrictEqual([
    ['who-alb', 0, 1],
    ['unct-alb', 1, 1],
    ['unicef-alb', 2, 1],
    ['who-hq', 1, 0],
  ])
  expect(lanes.links.map(({ from, to, step, isChosen }) => [from, to, step.tie.id, isChosen])).toStrictEqual([
    ['0 who-alb', '1 unct-alb', 'who-in', true],
    ['1 unct-alb', '2 unicef-alb', 'unicef-in', true],
    ['0 who-alb', '1 who-hq', 'line', false],
  ])
  expect(lanesOf([through, up], through, 1).left).toBe(1)
})

test('a signature says the levels in order and which way each step goes', () => {
  expect([signature(through), signature(up)]).toStrictEqual(['C→C→C', 'C↑H'])
})

test('an answer that names what it does not hold cannot be read', () => {
  const raw = {
    nodes: [{ ...through, weakestTie: { id: 'gone' }, steps: [] }],
    subgraph: { parties: [], ties: [] },
  } as unknown as Parameters<typeof joined>[0]
  expect(() => joined(raw)).toThrow('The answer names gone and does not hold it.')
})

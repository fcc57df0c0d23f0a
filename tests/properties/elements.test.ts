import cytoscape from 'cytoscape'
import { describe, expect, test } from 'vitest'
import { accentsOf, shortName, toElements, toPlaceables } from '../../client/canvas/elements.ts'
import { fresh } from '../../client/canvas/layout.ts'
import { styleOf } from '../../client/canvas/style.ts'
import { walk } from '../../client/canvas/walk.ts'
import { joined, type Party, type Path, type Step, type Tie } from '../../client/paths/documents.ts'
import { signature } from '../../client/paths/inWords.ts'
import { tokens } from '../../client/view/tokens.ts'

const country = { id: 'country', name: 'Country', rank: 3, tier: 2 }
const headquarters = { id: 'headquarters', name: 'Headquarters', rank: 1, tier: 0 }
const who = { id: 'who', acronym: 'WHO', name: 'World Health Organization' }
const unicef = { id: 'unicef', acronym: 'UNICEF', name: 'United Nations Children’s Fund' }

const office = { __typename: 'Office', place: null, basis: 'DATASET', city: null } as const
const whoAlbania: Party = { ...office, id: 'who-alb', name: 'WHO Albania', level: country, agency: who }
const whoHq: Party = { ...office, id: 'who-hq', name: 'WHO headquarters', level: headquarters, agency: who }
const unicefAlbania: Party = { ...office, id: 'unicef-alb', name: 'UNICEF Albania', level: country, agency: unicef }
const team: Party = {
  __typename: 'Arrangement',
  id: 'unct-alb',
  name: 'Albania country team',
  level: country,
  place: null,
  basis: 'DATASET',
  kind: { id: 'COUNTRY_TEAM', label: 'country team', plural: 'country teams' },
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
    undated: false,
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
const drawing = {
  parties: [whoAlbania, whoHq, unicefAlbania, team],
  ties: [line, whoIn, unicefIn],
  chosen: through,
  selected: null,
}

function frozen<Whole>(value: Whole): Whole {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const classesOf = (id: string) => toElements(drawing).find(({ data }) => data.id === id)?.classes

describe('what the map draws', () => {
  test('leaves the answer as it was, whatever cytoscape does with its own', () => {
    const answer = frozen(structuredClone(drawing))
    const elements = toElements(answer)
    const cy = cytoscape({ headless: true, styleEnabled: true, elements, style: styleOf(tokens.light) })
    cy.getElementById('who-alb').position({ x: 1, y: 2 }).data('label', 'changed').addClass('other')
    cy.destroy()
    expect(answer).toStrictEqual(structuredClone(drawing))
    expect(toElements(answer)).toStrictEqual(toElements(structuredClone(drawing)))
    expect(toElements(answer)[0]).not.toBe(toElements(answer)[0])
  })

  test('marks the chosen path and leaves the rest in the background', () => {
    expect(classesOf('who-alb')).toStrictEqual(['office', 'agency1', 'path'])
    expect(classesOf('unct-alb')).toStrictEqual(['arrangement', 'path'])
    expect(classesOf('who-hq')).toStrictEqual(['office', 'agency1', 'ctx'])
    expect(classesOf('tie:line')).toStrictEqual(['REPORTS_TO', 'INTRA_AGENCY', 'DATASET', 'sure', 'ctx'])
    expect(classesOf('tie:unicef-in')).toStrictEqual([
      'TAKES_PART_IN',
      'INTER_AGENCY',
      'DERIVED',
      'unsure',
      'path',
      'bowed',
    ])
  })

  test('a tie is sure from a confidence of 0.8 on, and likely from 0.5 on', () => {
    const sureness = (confidence: number) =>
      toElements({ ...drawing, ties: [{ ...line, confidence }], chosen: null })
        .at(-1)
        ?.classes?.at(3)
    expect([0.8, 0.79, 0.5, 0.49].map(sureness)).toStrictEqual(['sure', 'likely', 'likely', 'unsure'])
  })

  test('names an office by what its column does not say', () => {
    expect([whoAlbania, whoHq, unicefAlbania, team].map(shortName)).toStrictEqual([
      'Albania',
      'headquarters',
      'Albania',
      'Albania country team',
    ])
  })

  test('colours the first five agencies of the path and no more', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, acronym: id, name: id }))
    expect([...accentsOf({ ...through, agencies: six }).values()]).toStrictEqual([
      'agency1',
      'agency2',
      'agency3',
      'agency4',
      'agency5',
    ])
  })
})

test('an arrow key leads to a tied party a band up or down, or along the band', () => {
  const { nodes, ties } = toPlaceables(drawing.parties, drawing.ties)
  const layout = fresh(nodes, ties, { levels: ['headquarters', 'country'], aspect: 1 })
  const from = (key: Parameters<typeof walk>[0], id: string) =>
    walk(key, id, { layout, ties: drawing.ties, chosen: through })
  expect(from('ArrowUp', 'who-alb')).toBe('unct-alb')
  expect(from('ArrowDown', 'who-hq')).toBe('who-alb')
  expect(from('ArrowUp', 'who-hq')).toBe(null)
  expect(from('ArrowRight', 'who-hq')).toBe(null)
  expect([from('ArrowRight', 'who-alb'), from('ArrowLeft', 'who-alb')]).toContain('unicef-alb')
  expect([from('[', 'unct-alb'), from(']', 'unct-alb'), from('End', 'who-alb')]).toStrictEqual([
    'who-alb',
    'unicef-alb',
    'unicef-alb',
  ])
})

test('of two tied parties equally near, an arrow key leads to the one that comes first by its id', () => {
  const ties = [whoIn, unicefIn]
  const { nodes } = toPlaceables([team, whoAlbania, unicefAlbania], ties)
  const layout = fresh(nodes, [], { levels: ['country'], aspect: 1 })
  const at = { 'unct-alb': [0, 0], 'who-alb': [-50, 100], 'unicef-alb': [50, 100] } as Record<string, [number, number]>
  const boxes = new Map(
    [...layout.boxes].map(([id, box]) => [id, { ...box, x: at[id]?.[0] ?? 0, y: at[id]?.[1] ?? 0 }]),
  )
  expect(walk('ArrowDown', 'unct-alb', { layout: { ...layout, boxes }, ties, chosen: null })).toBe('unicef-alb')
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

import cytoscape from 'cytoscape'
import { describe, expect, test } from 'vitest'
import { toElements, toPlaceables } from '../../client/canvas/elements.ts'
import { fold } from '../../client/canvas/folding.ts'
import { fresh } from '../../client/canvas/layout.ts'
import { beginningOf, fitsIn, linesOf } from '../../client/canvas/lettering.ts'
import { styleOf } from '../../client/canvas/style.ts'
import { walk } from '../../client/canvas/walk.ts'
import { tokens } from '../../client/view/tokens.ts'
import { arrangement, office, tie } from '../helpers/mapped.ts'

const parties = [
  office('who', 'alb'),
  office('who', 'hq', 'headquarters'),
  office('unicef', 'alb', 'country', { basis: 'DERIVED' }),
  arrangement('unct', 'COUNTRY_TEAM'),
]
const ties = [
  tie('line', 'who-alb', 'who-hq', { kind: 'REPORTS_TO', dimension: 'INTRA_AGENCY' }),
  tie('who-in', 'who-alb', 'unct'),
  tie('unicef-in', 'unicef-alb', 'unct', { basis: 'DERIVED', confidence: 0.4 }),
]
const folded = fold({ parties, ties, counted: [] }, new Set(), { cells: new Set(), others: [] })
const { nodes, ties: joined } = toPlaceables(folded)
const layout = fresh(nodes, joined, { levels: ['headquarters', 'country'], aspect: 1 })
const trail = {
  parties: ['who-alb', 'unct', 'unicef-alb'],
  steps: new Map([
    ['who-in', 1],
    ['unicef-in', 2],
  ]),
}
const drawing = { folded, boxes: layout.boxes, trail, selected: null }

function frozen<Whole>(value: Whole): Whole {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(frozen)
  }
  return value
}

const classesOf = (id: string, of: Parameters<typeof toElements>[0] = drawing) =>
  toElements(of).find(({ data }) => data.id === id)?.classes

describe('what the map draws', () => {
  test('leaves the answer as it was, whatever cytoscape does with its own', () => {
    frozen(folded)
    const elements = toElements(drawing)
    const cy = cytoscape({ headless: true, styleEnabled: true, elements, style: styleOf(tokens.light) })
    cy.getElementById('who-alb').position({ x: 1, y: 2 }).data('shape', 'changed').addClass('other')
    cy.destroy()
    expect(toElements(drawing)[0]).toStrictEqual(toElements(drawing)[0])
    expect(toElements(drawing)[0]).not.toBe(toElements(drawing)[0])
  })

  test('marks the chosen route and leaves the rest in the background', () => {
    expect(classesOf('who-alb')).toStrictEqual(['office', 'path'])
    expect(classesOf('unicef-alb')).toStrictEqual(['office', 'bare', 'path'])
    expect(classesOf('unct')).toStrictEqual(['arrangement', 'path'])
    expect(classesOf('who-hq')).toStrictEqual(['office', 'ctx'])
    expect(classesOf('line:line')).toStrictEqual(['REPORTS_TO', 'INTRA_AGENCY', 'solid', 'sure', 'ctx'])
    expect(classesOf('line:unicef-in')).toStrictEqual(['TAKES_PART_IN', 'INTER_AGENCY', 'dashed', 'unsure', 'path'])
  })

  test('without a route everything has its colour, until something is chosen: that, and what it is tied to', () => {
    expect(classesOf('who-hq', { ...drawing, trail: null })).toStrictEqual(['office'])
    const chosen = { ...drawing, trail: null, selected: 'unct' }
    expect(classesOf('unct', chosen)).toStrictEqual(['arrangement', 'selected'])
    expect(classesOf('who-alb', chosen)).toStrictEqual(['office'])
    expect(classesOf('who-hq', chosen)).toStrictEqual(['office', 'ctx'])
    expect(classesOf('line:line', chosen)).toContain('ctx')
  })

  test('a tie is sure from a confidence of 0.8 on, and likely from 0.5 on', () => {
    const sureness = (confidence: number) => {
      const lines = folded.lines.slice(0, 1).map((line) => ({ ...line, confidence }))
      return classesOf('line:line', { ...drawing, trail: null, folded: { ...folded, lines } })?.at(3)
    }
    expect([0.8, 0.79, 0.5, 0.49].map(sureness)).toStrictEqual(['sure', 'likely', 'likely', 'unsure'])
  })
})

test('an arrow key leads to a tied party a band up or down, or along the band; brackets go along the route', () => {
  const shown = new Set(folded.parties.map(({ id }) => id))
  const from = (key: Parameters<typeof walk>[0], id: string) =>
    walk(key, id, { layout, shown, lines: folded.lines, trail: trail.parties })
  expect(from('ArrowUp', 'who-alb')).toBe('unct')
  expect(from('ArrowDown', 'who-hq')).toBe('who-alb')
  expect(from('ArrowUp', 'who-hq')).toBe(null)
  expect(from('ArrowRight', 'who-hq')).toBe(null)
  expect([from('ArrowRight', 'who-alb'), from('ArrowLeft', 'who-alb')]).toContain('unicef-alb')
  expect([from('[', 'unct'), from(']', 'unct'), from('End', 'who-alb')]).toStrictEqual([
    'who-alb',
    'unicef-alb',
    'unicef-alb',
  ])
})

test('of two tied parties equally near, an arrow key leads to the one that comes first by its id', () => {
  const at = { unct: [0, 0], 'who-alb': [-50, 100], 'unicef-alb': [50, 100] } as Record<string, [number, number]>
  const boxes = new Map(
    [...layout.boxes].map(([id, box]) => [id, { ...box, x: at[id]?.[0] ?? 0, y: at[id]?.[1] ?? 0 }]),
  )
  const lines = folded.lines.filter(({ id }) => id !== 'line')
  expect(
    walk('ArrowDown', 'unct', { layout: { ...layout, boxes }, shown: new Set(Object.keys(at)), lines, trail: [] }),
  ).toBe('unicef-alb')
})

test('a name has room as a whole or not at all', () => {
  expect(linesOf('UNICEF Albania', 200, 12)).toBe(1)
  expect(linesOf('UNICEF Albania', 60, 12)).toBe(2)
  // A word of common length is not broken; one that nothing has room for is.
  expect(linesOf('UNESCO', 30, 12)).toBe(Number.POSITIVE_INFINITY)
  expect(linesOf('x'.repeat(180), 60, 12)).toBeLessThan(40)
  expect([
    fitsIn('UNICEF Albania', { width: 60, height: 29 }, 12),
    fitsIn('UNICEF Albania', { width: 60, height: 28 }, 12),
  ]).toStrictEqual([true, false])
})

test('a card too small for a name shows how it begins, and nothing where that would say too little', () => {
  const name = 'Health policy dialogue and One Health (1.3): UNICEF and WHO, Albania 2024'
  expect(beginningOf(name, { width: 160, height: 15 }, 12)).toBe('Health policy dialogue…')
  expect(beginningOf(name, { width: 150, height: 30 }, 12)).toBe('Health policy dialogue and One Health (1.3)…')
  expect(beginningOf('Fund, the new one', { width: 60, height: 15 }, 12)).toBeNull()
  expect(beginningOf('x'.repeat(180), { width: 60, height: 15 }, 12)).toBeNull()
})

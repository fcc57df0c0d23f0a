import { describe, expect, test } from 'vitest'
import { standard } from '../../server/engine/friction/pricing.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { leaves } from '../../server/engine/routes/abroad.ts'
import { answeredRoutes, findRoutes } from '../../server/engine/routes/find.ts'
import { alternativesOf, nameOf, passagesOf } from '../../server/engine/routes/passages.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import type { World } from '../helpers/world.ts'

const office = (id: string, level = 'country') => ({ id, level, agency: id.split('-')[0] ?? id })
const part = (from: string, to: string) => ({ kind: 'TAKES_PART_IN' as const, from, to, confidence: 1 })
const line = (from: string, to: string) => ({ kind: 'REPORTS_TO' as const, from, to, confidence: 1 })
const at = (from: string, to: string) => ({ from, to, basis: 'DATASET' as const })

const lines = [
  line('unicef-alb', 'unicef-hq'),
  line('unicef-kos', 'unicef-hq'),
  line('who-alb', 'who-hq'),
  line('who-kos', 'who-hq'),
]

/** Two agencies in Albania and in Kosovo, each with its line up; joint activities, and a body of the headquarters. */
const world: World = {
  offices: [
    ...['unicef-alb', 'who-alb', 'unicef-kos', 'who-kos'].map((id) => office(id)),
    ...['unicef-hq', 'who-hq'].map((id) => office(id, 'headquarters')),
  ],
  arrangements: [
    { id: 'joint-alb', level: 'country', kind: 'JOINT_ACTIVITY' },
    { id: 'joint-kos', level: 'country', kind: 'JOINT_ACTIVITY' },
    { id: 'body', level: 'headquarters', kind: 'JOINT_ACTIVITY' },
  ],
  places: [{ id: 'alb' }, { id: 'europe' }, { id: 'kos' }],
  covers: ['unicef-alb', 'who-alb', 'joint-alb', 'unicef-kos', 'who-kos', 'joint-kos'].map((id) =>
    at(id, id.split('-')[1] ?? ''),
  ),
  ties: [
    ...lines,
    ...['alb', 'kos'].flatMap((place) => [`unicef-${place}`, `who-${place}`].map((id) => part(id, `joint-${place}`))),
    part('unicef-hq', 'body'),
    part('who-hq', 'body'),
  ].map((tie, index) => ({ ...tie, id: `t${index}` })),
}

function ask(from: string, to: string, places = world.places?.map(() => [] as number[])) {
  const made = projectionOf(world)
  const projection = { ...made, places: { ...made.places, wholes: places ?? [] } }
  const terms = { projection, constraints: checkedConstraints(projection, null), settings: standard }
  const found = finished(findRoutes(terms, { from, to, count: 6, maxOverlap: 0.5, budget: 1e6 }))
  const told = (outcome: typeof found.nodes) =>
    answeredRoutes(found.ground, outcome).map(({ found: { parties } }) =>
      parties.map((party) => projection.parties.ids.at(party)).join(' '),
    )
  const left = found.detours.paths.map(({ parties }) => found.abroad && leaves(projection, found.abroad, parties))
  return { nodes: told(found.nodes), detours: told(found.detours), leaves: left }
}

describe('routes between two offices', () => {
  test('go by what is at home, and apart from that by what is abroad', () => {
    expect(ask('unicef-alb', 'who-hq')).toStrictEqual({
      nodes: ['unicef-alb joint-alb who-alb who-hq', 'unicef-alb unicef-hq body who-hq'],
      // Up, down abroad, across and up again; both take the line up of UNICEF Albania, which is 1 of 4.
      detours: ['unicef-alb unicef-hq unicef-kos joint-kos who-kos who-hq'],
      leaves: [['kos']],
    })
  })

  test('are all at home where a country contains the other', () => {
    // Numbers of places: Albania 0, Europe 1, Kosovo 2.
    expect(ask('unicef-alb', 'who-hq', [[], [], [0]]).detours).toStrictEqual([])
    expect(ask('unicef-alb', 'who-hq', [[2], [], []]).detours).toStrictEqual([])
    // To be in one region is no being near.
    expect(ask('unicef-alb', 'who-hq', [[1], [], [1]]).leaves).toStrictEqual([['kos']])
  })

  test('leave home wherever they pass a country office, where both ends stand above', () => {
    const { nodes, leaves } = ask('unicef-hq', 'who-hq')
    expect(nodes).toStrictEqual(['unicef-hq body who-hq'])
    expect(leaves).toStrictEqual([['alb'], ['kos']])
  })

  test('have an agency’s countries at home where it is an end', () => {
    expect(ask('unicef', 'who-hq').detours).toStrictEqual([])
  })
})

describe('what else would carry a passage', () => {
  const desk = { id: 'desk', level: 'country', kind: 'JOINT_ACTIVITY' }
  const forum = { id: 'forum', level: 'regional', kind: 'JOINT_ACTIVITY' }
  const offices = [office('unicef-alb'), office('who-alb'), office('unicef-euro', 'regional')]
  const letter = (id: string, from: string, to: string) => ({
    ...part(from, to),
    kind: 'COORDINATES_WITH' as const,
    id,
  })
  const joining: World = {
    offices,
    arrangements: [desk, { ...desk, id: 'desk-2' }, forum],
    ties: [
      ...['desk', 'desk-2', 'forum'].flatMap((to) => offices.map(({ id }) => ({ ...part(id, to), id: `${id} ${to}` }))),
      letter('across', 'unicef-alb', 'who-alb'),
      letter('slanted', 'unicef-euro', 'who-alb'),
      { ...line('unicef-alb', 'unicef-euro'), id: 'up' },
    ],
  }

  function besides(from: string, to: string, crossAt: string[] | null) {
    const projection = projectionOf(joining)
    const constraints = checkedConstraints(projection, { crossAt, maxSteps: 2 })
    const found = finished(
      findRoutes({ projection, constraints, settings: standard }, { from, to, count: 1, maxOverlap: 0, budget: 1e6 }),
    )
    const [passage] = answeredRoutes(found.ground, found.nodes).flatMap(passagesOf)
    if (!passage) throw new Error('There is no route.')
    return alternativesOf(passage)
      .map((one) => nameOf(found.ground, one))
      .toSorted()
  }

  test('crosses where the constraints let a path cross, and nowhere else', () => {
    expect(besides('unicef-alb', 'who-alb', null)).toStrictEqual(['desk', 'desk-2', 'forum'])
    expect(besides('unicef-alb', 'who-alb', ['country'])).toStrictEqual(['desk', 'desk-2'])
    expect(besides('unicef-alb', 'who-alb', ['regional'])).toStrictEqual([])
    expect(besides('unicef-euro', 'who-alb', ['country', 'regional'])).toStrictEqual(['desk', 'desk-2', 'forum'])
    // A tie between two levels crosses at both.
    expect(besides('unicef-euro', 'who-alb', ['country'])).toStrictEqual(['desk-2'])
  })
})

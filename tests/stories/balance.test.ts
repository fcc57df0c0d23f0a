import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Basis, TieKind } from '../../server/contract/types.generated.ts'
import { standard } from '../../server/engine/friction/pricing.ts'
import { isOffice } from '../../server/engine/graph/projection.ts'
import { balances } from '../../server/engine/measures/balance.ts'
import { constraintsOf } from '../../server/engine/measures/counted-ties.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { groundOf } from '../../server/engine/paths/ground.ts'
import { server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { runCypher, type Statement } from '../helpers/run-cypher.ts'
import { finished } from '../helpers/work.ts'
import { given, type StoryTie, type World } from '../helpers/world.ts'
import { denseWorlds } from '../helpers/worlds.ts'
import { model } from '../oracle/model.ts'

const question = `query (
  $group: BalanceGroup!, $place: ID, $lines: Boolean, $oneMode: Boolean, $asOf: Date
  $kinds: [TieKind!], $bases: [Basis!], $arrangementKinds: [ID!], $maxParties: Int
) {
  balance(
    group: $group, place: $place, includeDerivedLines: $lines, oneMode: $oneMode, asOf: $asOf, first: 100
    kinds: $kinds, bases: $bases, arrangementKinds: $arrangementKinds, maxParties: $maxParties
  ) {
    nodes {
      of { id } inter intra load index interWeight intraWeight weightedIndex undefinedBecause
      offices derivedShare derivedLinesLeftOut derivedAccountabilityLeftOut derivedPartsLeftOut asCypher { text parameters }
    }
    totalCount asOf
  }
}`
type Balance = {
  of: { id: string }
  inter: number
  intra: number
  load: number
  index: number | null
  interWeight: number
  intraWeight: number
  weightedIndex: number | null
  undefinedBecause: string | null
  offices: number
  derivedShare: number | null
  derivedLinesLeftOut: number
  derivedAccountabilityLeftOut: number
  derivedPartsLeftOut: number
  asCypher: Statement
}
type Answer = { balance: { nodes: Balance[]; totalCount: number; asOf: string } }

const world: World = {
  offices: [
    { id: 'who-alb' },
    { id: 'who-hq', level: 'headquarters' },
    { id: 'unicef-alb' },
    { id: 'unicef-hq', level: 'headquarters' },
    { id: 'fao-alb' },
  ],
  arrangements: [{ id: 'unct-alb', kind: 'COUNTRY_TEAM' }, { id: 'who-board' }],
  places: [{ id: 'alb' }, { id: 'world' }],
  covers: ['who-alb', 'unicef-alb', 'fao-alb'].map((from) => ({ from, to: 'alb' })),
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1 },
    { id: 'guess', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', basis: 'DERIVED', confidence: 0.4 },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-alb', to: 'unicef-alb', confidence: 0.5 },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb', confidence: 1 },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', confidence: 1, basis: 'DERIVED' },
    { id: 'own', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'who-board', confidence: 1 },
    { id: 'own-too', kind: 'TAKES_PART_IN', from: 'who-hq', to: 'who-board', confidence: 1 },
    { id: 'under', kind: 'UNDER', from: 'unct-alb', to: 'who-board' },
    {
      id: 'rule',
      kind: 'ACCOUNTABLE_TO',
      from: 'unicef-alb',
      to: 'who-alb',
      basis: 'DERIVED',
      validFrom: '2030-01-01',
    },
  ],
}

async function balance(variables: object) {
  return (await server(connection).ask<Answer, object>(question, variables)).balance
}

const counts = ({ of, inter, intra }: Balance) => `${of.id} ${inter} ${intra}`

describe('balance', () => {
  beforeAll(() => given(connection, world))

  test('of offices: those pulled both ways come first, and whoever has no tie that counts says why', async () => {
    const { nodes, totalCount } = await balance({ group: 'OFFICE' })
    expect(nodes.map(counts)).toStrictEqual([
      'who-alb 2 2',
      'who-hq 0 2',
      'unicef-alb 1 0',
      'fao-alb 0 0',
      'unicef-hq 0 0',
    ])
    expect(totalCount).toBe(5)
    const [torn, , derived] = nodes
    // The line costs 1, a letter too, a part in a board of two ½, and in a team, whose channel is ½, ½ × ½.
    expect(torn).toMatchObject({ load: 4, index: 0, interWeight: 1 + 4, intraWeight: 1 + 2, derivedShare: 0 })
    expect(torn?.weightedIndex).toBeCloseTo((5 - 3) / 8, 12)
    expect(derived).toMatchObject({ index: 1, derivedShare: 0, derivedLinesLeftOut: 1, derivedPartsLeftOut: 1 })
    expect(nodes.slice(3).map(({ index, undefinedBecause }) => [index, undefinedBecause])).toStrictEqual([
      [null, 'It has no tie that counts either way on the date.'],
      [null, 'It has only derived reporting lines, which are left out. Set `includeDerivedLines` to count them.'],
    ])
  })

  test('counts derived lines and derived memberships when asked to, both or none', async () => {
    const { nodes } = await balance({ group: 'OFFICE', lines: true })
    expect(nodes.map(counts)).toContain('unicef-alb 2 1')
    const { derivedShare, derivedLinesLeftOut, derivedPartsLeftOut } =
      nodes.find(({ of }) => of.id === 'unicef-alb') ?? {}
    expect([derivedShare, derivedLinesLeftOut, derivedPartsLeftOut]).toStrictEqual([2 / 3, 0, 0])
  })

  test('leaves derived accountability between agencies out with them, and says how much', async () => {
    const later = { group: 'OFFICE', asOf: '2030-06-01' } as const
    const ofUnicef = ({ nodes }: Answer['balance']) => nodes.find(({ of }) => of.id === 'unicef-alb')

    expect(ofUnicef(await balance(later))).toMatchObject({ inter: 1, intra: 0, derivedAccountabilityLeftOut: 1 })
    expect(ofUnicef(await balance({ ...later, lines: true }))).toMatchObject({
      ...{ inter: 3, intra: 1, derivedAccountabilityLeftOut: 0 },
    })
  })

  // The team has two members, the board two as well; the team's kind is COUNTRY_TEAM, the board's JOINT_ACTIVITY.
  test.each([
    ['ties of some kinds', { kinds: ['REPORTS_TO', 'COORDINATES_WITH'] }, 'who-alb 1 1'],
    ['ties of some bases', { bases: ['DERIVED'], lines: true }, 'who-alb 0 0'],
    ['parts in arrangements of some kinds', { arrangementKinds: ['COUNTRY_TEAM'] }, 'who-alb 2 1'],
    ['met in arrangements of some kinds', { arrangementKinds: ['JOINT_ACTIVITY'], oneMode: true }, 'who-alb 1 2'],
  ])('counts %s alone when asked to', async (_what, filter, expected) => {
    const { nodes } = await balance({ group: 'OFFICE', ...filter })
    expect(nodes.map(counts)).toContain(expected)
    for (const { asCypher, inter, intra } of nodes) {
      expect(await runCypher(connection, asCypher)).toStrictEqual([{ inter, intra }])
    }
  })

  test('refuses a filter that leaves nothing, and says what it counted', async () => {
    const { answer, ask } = server(connection)
    const { errors } = await answer('{ balance(group: OFFICE, bases: []) { totalCount } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'bases' })
    const few = await answer('{ balance(group: OFFICE, maxParties: 1) { totalCount } }')
    expect(few.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'maxParties' })
    const misspelt = await answer('{ balance(group: OFFICE, arrangementKinds: ["COUNTRY_TEAMS"]) { totalCount } }')
    expect(misspelt.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'arrangementKinds' })
    expect(
      await ask(
        '{ balance(group: LEVEL, kinds: [REPORTS_TO], maxParties: 9, first: 1) { counted { kinds bases arrangementKinds maxParties } nodes { counted { maxParties } } } }',
      ),
    ).toStrictEqual({
      balance: {
        counted: { kinds: ['REPORTS_TO'], bases: null, arrangementKinds: null, maxParties: 9 },
        nodes: [{ counted: { maxParties: 9 } }],
      },
    })
  })

  test.each([
    ['AGENCY', {}, ['who 2 3', 'unicef 1 0', 'fao 0 0']],
    ['AGENCY', { place: 'alb' }, ['who 2 2', 'unicef 1 0', 'fao 0 0']],
    ['PLACE', {}, ['alb 2 2']],
    ['LEVEL', {}, ['country 2 2', 'headquarters 0 2']],
  ])('of each %s %j counts a tie once', async (group, filter, expected) => {
    expect((await balance({ group, ...filter })).nodes.map(counts)).toStrictEqual(expected)
  })

  test('an office and an agency say the same of themselves', async () => {
    const answer = await server(connection).ask(`{
      office: node(id: "who-alb") { ... on Office { balance { inter intra of { __typename id } } } }
      agency: node(id: "who") { ... on Agency { balance(place: "alb") { inter intra offices place } } }
    }`)
    expect(answer).toStrictEqual({
      office: { balance: { inter: 2, intra: 2, of: { __typename: 'Office', id: 'who-alb' } } },
      agency: { balance: { inter: 2, intra: 2, offices: 1, place: 'alb' } },
    })
  })

  test('the database counts the same', async () => {
    for (const [group, lines] of [['OFFICE', false] as const, ['AGENCY', true] as const, ['LEVEL', false] as const]) {
      const { nodes } = await balance({ group, lines })
      for (const { asCypher, inter, intra } of nodes) {
        expect(await runCypher(connection, asCypher)).toStrictEqual([{ inter, intra }])
      }
    }
  })
})

describe('in one mode', () => {
  const team: World = {
    offices: ['who-alb', 'who-tirana', 'unicef-alb', 'fao-alb'].map((id) => ({ id })),
    arrangements: [{ id: 'unct-alb' }, { id: 'joint-programme' }],
    ties: [
      ...['who-alb', 'who-tirana', 'unicef-alb', 'fao-alb'].map((from) => member(from, 'unct-alb')),
      ...['who-alb', 'unicef-alb'].map((from) => member(from, 'joint-programme')),
      { id: 'letter', kind: 'COORDINATES_WITH', from: 'fao-alb', to: 'who-alb', confidence: 1 },
    ],
  }
  beforeAll(() => given(connection, team))

  test('who is met in arrangements counts once, and weighs less among many', async () => {
    const { nodes } = await balance({ group: 'OFFICE', oneMode: true })
    expect(nodes.map(counts)).toStrictEqual(['who-alb 3 1', 'who-tirana 2 1', 'fao-alb 4 0', 'unicef-alb 3 0'])
    // Met in a team of four, a third each; one of them in a programme of two as well; and the letter that costs 1.
    expect(nodes[0]?.interWeight).toBeCloseTo(1 / 3 + (1 / 3 + 1) + 1, 12)
    expect(nodes[0]?.intraWeight).toBeCloseTo(1 / 3, 12)
  })

  test('arrangements of more parties than asked for are not counted', async () => {
    const { nodes } = await balance({ group: 'OFFICE', maxParties: 3 })
    expect(nodes.map(counts)).toStrictEqual(['who-alb 2 0', 'fao-alb 1 0', 'unicef-alb 1 0', 'who-tirana 0 0'])
    for (const { asCypher, inter, intra } of nodes) {
      expect(await runCypher(connection, asCypher)).toStrictEqual([{ inter, intra }])
    }
  })

  test('the database counts the same', async () => {
    for (const group of ['OFFICE', 'AGENCY', 'LEVEL']) {
      for (const { asCypher, inter, intra } of (await balance({ group, oneMode: true })).nodes) {
        expect(await runCypher(connection, asCypher)).toStrictEqual([{ inter, intra }])
      }
    }
  })
})

function member(from: string, to: string) {
  return { kind: 'TAKES_PART_IN' as const, from, to, confidence: 1 }
}

test('in any world, offices and agencies have the ties that a plain reading counts', () => {
  const seen = { inter: 0, intra: 0 }
  fc.assert(
    fc.property(denseWorlds, ways, ({ arrangements, ...world }, { includeIllustrative, lines, oneMode, counted }) => {
      const asOf = '2023-01-01'
      const twoKinds = {
        ...world,
        arrangements: arrangements?.map((one, index) => ({ ...one, kind: kindsInTurn(index) })) ?? [],
      }
      const projection = projectionOf(twoKinds)
      const constraints = checkedConstraints(projection, { asOf, includeIllustrative, ...constraintsOf(counted) })
      const ground = finished(groundOf({ projection, constraints, settings: standard }))
      const { ids, agency } = projection.parties
      const counting = { includeDerivedLines: lines, oneMode, counted }
      const { mayWalk, dimension, friction, agencyOf, membersOf } = model(twoKinds, { asOf, includeIllustrative })
      const kindOf = (id: string) => twoKinds.arrangements.find((one) => one.id === id)?.kind
      const own = (world.ties ?? []).filter((tie) => {
        const isPart = tie.kind === 'TAKES_PART_IN'
        if (!mayWalk(tie) || tie.from === tie.to) return false
        if (!lines && tie.basis === 'DERIVED' && tie.kind !== 'COORDINATES_WITH') return false
        if (counted.kinds?.includes(tie.kind) === false || counted.bases?.includes(tie.basis ?? 'DATASET') === false)
          return false
        if (isPart && counted.arrangementKinds?.includes(kindOf(tie.to) ?? 'RESULT') === false) return false
        return !isPart || counted.maxParties === null || membersOf(tie.to).size <= counted.maxParties
      })
      const meetings = meetingsIn(own)
      const expected = (belongs: (party: string) => boolean) => {
        const theirs = own.filter(({ from, to }) => belongs(from) || belongs(to))
        const ties = theirs.filter(({ kind }) => !oneMode || kind !== 'TAKES_PART_IN')
        const met = oneMode ? meetings.filter(({ pair }) => pair.some(belongs)) : []
        const weights = (name: string) => [
          ...ties.filter((tie) => dimension(tie) === name).map((tie) => 1 / friction(tie)),
          ...met.filter(({ pair }) => apart(pair, agencyOf) === name).map(({ weight }) => weight),
        ]
        const [inter, intra] = [weights('INTER_AGENCY'), weights('INTRA_AGENCY')]
        return [inter.length, intra.length, inter.reduce((sum, weight) => sum + weight, 0).toFixed(9)]
      }
      const found = (one: { inter: number; intra: number; interWeight: number }) => [
        one.inter,
        one.intra,
        one.interWeight.toFixed(9),
      ]
      const offices = finished(balances(ground, { count: ids.length, of: (office) => [office] }, counting))
      for (const [party, one] of offices.entries()) {
        if (!isOffice(projection, party)) continue
        expect(found(one)).toStrictEqual(expected((id) => id === ids.at(party)))
        seen.inter += one.inter
        seen.intra += one.intra
      }
      const groups = { count: projection.agencies.length, of: (office: number) => [agency[office] ?? 0] }
      for (const [number, one] of finished(balances(ground, groups, counting)).entries()) {
        expect(found(one)).toStrictEqual(expected((id) => agencyOf(id) === projection.agencies.at(number)))
      }
    }),
    { numRuns: 400 },
  )
  expect(Math.min(seen.inter, seen.intra)).toBeGreaterThan(50)
})

const kindsInTurn = (index: number) => (index % 2 === 0 ? ('JOINT_PROGRAMME' as const) : ('COUNTRY_TEAM' as const))
const orNull = <Word>(...words: Word[]) => fc.constantFrom<readonly Word[] | null>(null, words)
const ways = fc.record({
  includeIllustrative: fc.boolean(),
  lines: fc.boolean(),
  oneMode: fc.boolean(),
  counted: fc.record({
    kinds: orNull<TieKind>('TAKES_PART_IN', 'REPORTS_TO'),
    bases: orNull<Basis>('DATASET', 'DERIVED'),
    arrangementKinds: orNull<string>('COUNTRY_TEAM'),
    maxParties: fc.constantFrom(null, 2, 3),
  }),
})

/** Each two offices that take part in the same arrangements, with Newman's weight. */
function meetingsIn(counted: StoryTie[]) {
  const parts = counted.filter(({ kind }) => kind === 'TAKES_PART_IN')
  const found = new Map<string, { pair: string[]; weight: number }>()
  for (const arrangement of new Set(parts.map(({ to }) => to))) {
    const members = [...new Set(parts.filter(({ to }) => to === arrangement).map(({ from }) => from))]
    for (const one of members) {
      for (const other of members.filter((member) => one < member)) {
        const before = found.get(`${one} ${other}`)?.weight ?? 0
        found.set(`${one} ${other}`, { pair: [one, other], weight: before + 1 / (members.length - 1) })
      }
    }
  }
  return [...found.values()]
}

function apart([one = '', other = '']: string[], agencyOf: (office: string) => string | null) {
  return agencyOf(one) === agencyOf(other) ? 'INTRA_AGENCY' : 'INTER_AGENCY'
}

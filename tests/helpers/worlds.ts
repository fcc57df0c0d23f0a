import fc from 'fast-check'
import type { StoryTie, World } from './world.ts'

const agencies = ['a', 'b', 'c']
const levels = ['headquarters', 'regional', 'country', 'system']
const days = ['2018-01-01', '2020-06-15', '2022-01-01', '2024-12-31', '2025-01-01']
const confidences = [0.03, 0.5, 0.9, 1]

type Shape = {
  offices: { id: string; agency: string; level: string }[]
  arrangements: { id: string; level: string; kind: string; declaredSize?: string }[]
}

/**
 * Small worlds for a slow second opinion: 3 to 8 offices of 2 to 3 agencies, up to 3 arrangements, up to 16 ties.
 * Parallel ties, ties that have ended and equal costs are made likely, for they are where a path search goes wrong.
 */
export const smallWorlds: fc.Arbitrary<World> = shapes().chain((shape) =>
  fc.array(tiesOf(shape), { minLength: 2, maxLength: 16 }).map((ties) => ({
    offices: shape.offices,
    arrangements: shape.arrangements,
    ties: withoutCircles(named(ties)),
  })),
)

/**
 * The same with at most two ties between the same two parties, for what asks Cypher's SHORTEST. That walks to and fro over
 * parallel ties in every order before it knows that there are no more chains: eleven of them beside one way out take a
 * minute.
 */
export const worldsOfFewParallels: fc.Arbitrary<World> = smallWorlds.map((world) => {
  const between = new Map<string, number>()
  const isKept = ({ from, to }: StoryTie) => {
    const ends = [from, to].sort().join(' ')
    const count = (between.get(ends) ?? 0) + 1
    between.set(ends, count)
    return count <= 2
  }
  return { ...world, ties: (world.ties ?? []).filter(isKept) }
})

function shapes(): fc.Arbitrary<Shape> {
  const office = fc.record({ agency: fc.nat(), level: fc.constantFrom(...levels) })
  const arrangement = fc.record(
    {
      level: fc.constantFrom(...levels),
      kind: fc.constantFrom('JOINT_PROGRAMME', 'JOINT_PROGRAMME', 'COUNTRY_TEAM', 'POOLED_FUND'),
      declaredSize: fc.constantFrom('2', '6'),
    },
    { requiredKeys: ['level', 'kind'] },
  )
  return fc
    .record({
      agencyCount: fc.integer({ min: 2, max: agencies.length }),
      offices: fc.array(office, { minLength: 3, maxLength: 8 }),
      arrangements: fc.array(arrangement, { maxLength: 3 }),
    })
    .map(({ agencyCount, offices, arrangements }) => ({
      offices: offices.map(({ agency, level }, index) =>
        officeNamed(agencies[agency % agencyCount] ?? 'a', index, level),
      ),
      arrangements: arrangements.map((one, index) => ({ id: `p${index}`, ...one })),
    }))
}

function officeNamed(agency: string, index: number, level: string) {
  return { id: `${agency}-${index}`, agency, level }
}

function tiesOf({ offices, arrangements }: Shape): fc.Arbitrary<StoryTie> {
  const office = fc.constantFrom(...offices)
  const facts = fc.record({
    validity: fc.option(fc.uniqueArray(fc.constantFrom(...days), { minLength: 2, maxLength: 2 }), { nil: [] }),
    basis: fc.constantFrom('DATASET' as const, 'REFERENCE' as const, 'DERIVED' as const, 'ILLUSTRATIVE' as const),
    confidence: fc.constantFrom(...confidences),
  })
  const between = fc
    .tuple(
      office,
      office,
      fc.constantFrom('REPORTS_TO' as const, 'COORDINATES_WITH' as const, 'ACCOUNTABLE_TO' as const),
    )
    .filter(([from, to]) => from.id !== to.id)
    .map(([from, to, kind]) => ({
      kind: kind === 'REPORTS_TO' && from.agency !== to.agency ? ('COORDINATES_WITH' as const) : kind,
      from: from.id,
      to: to.id,
    }))
  const ends: fc.Arbitrary<Pick<StoryTie, 'kind' | 'from' | 'to'>>[] = [between]
  if (arrangements.length > 0) ends.push(partsOf(office, arrangements))
  if (arrangements.length > 1) ends.push(governedBy(arrangements))
  return fc
    .tuple(fc.oneof(...ends), facts)
    .map(([tie, { validity, ...rest }]) => ({ ...tie, ...rest, ...spanOf(validity) }))
}

function partsOf(office: fc.Arbitrary<{ id: string }>, arrangements: { id: string }[]) {
  const kinds = ['TAKES_PART_IN', 'TAKES_PART_IN', 'TAKES_PART_IN', 'ACCOUNTABLE_TO'] as const
  return fc
    .tuple(office, fc.constantFrom(...arrangements), fc.constantFrom(...kinds))
    .map(([from, to, kind]) => ({ kind, from: from.id, to: to.id }))
}

function governedBy(arrangements: { id: string }[]) {
  return fc
    .uniqueArray(fc.constantFrom(...arrangements), { minLength: 2, maxLength: 2, selector: ({ id }) => id })
    .map(([from, to]) => ({ kind: 'UNDER' as const, from: from?.id ?? '', to: to?.id ?? '' }))
}

function spanOf(days: string[]) {
  const [validFrom, validTo] = [...days].sort()
  return validFrom && validTo ? { validFrom, validTo } : {}
}

function named(ties: StoryTie[]) {
  return ties.map((tie, index) => ({ ...tie, id: `t${String(index).padStart(2, '0')}` }))
}

/** Reporting in circles breaks a rule of the graph, so a line that would close a circle becomes a bilateral tie. */
function withoutCircles(ties: StoryTie[]) {
  const above = new Map<string, string[]>()
  const reaches = (from: string, to: string): boolean =>
    from === to || (above.get(from) ?? []).some((next) => reaches(next, to))
  return ties.map((tie) => {
    if (tie.kind !== 'REPORTS_TO') return tie
    if (reaches(tie.to, tie.from)) return { ...tie, kind: 'COORDINATES_WITH' as const }
    above.set(tie.from, [...(above.get(tie.from) ?? []), tie.to])
    return tie
  })
}

/** The same with dates of offices, places worked for and factors held, and with what the dice made up. */
export const richWorlds: fc.Arbitrary<World> = smallWorlds.chain((world) => {
  const offices = world.offices ?? []
  const parties = [...offices, ...(world.arrangements ?? [])].map(({ id }) => id)
  const basis = fc.constantFrom('DATASET' as const, 'DATASET' as const, 'ILLUSTRATIVE' as const)
  const cover = fc.record({
    from: fc.constantFrom(...parties),
    to: fc.constantFrom('here', 'there'),
    presence: fc.constantFrom('RESIDENT' as const, 'NON_RESIDENT' as const),
    basis,
  })
  const factor = fc.record({
    from: fc.constantFrom(...offices.map(({ id }) => id), 'a', 'b'),
    to: fc.constantFrom('strong-brand', 'non-resident-status'),
    basis,
  })
  const span = fc.option(fc.uniqueArray(fc.constantFrom(...days), { minLength: 2, maxLength: 2 }), { freq: 4, nil: [] })
  const distinct = { selector: ({ from, to }: { from: string; to: string }) => `${from} ${to}` }
  return fc
    .record({
      covers: fc.uniqueArray(cover, { maxLength: 6, ...distinct }),
      has_factor: fc.uniqueArray(factor, { maxLength: 3, ...distinct }),
      spans: fc.array(span, { minLength: offices.length, maxLength: offices.length }),
      made: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant('DATASET' as const) }, basis), {
        minLength: offices.length,
        maxLength: offices.length,
      }),
    })
    .map(({ covers, has_factor, spans, made }) => ({
      ...world,
      offices: offices.map((office, index) => ({
        ...office,
        basis: made[index] ?? 'DATASET',
        ...spanOf(spans[index] ?? []),
      })),
      agencies: [{ id: 'a' }, { id: 'b' }],
      places: [{ id: 'here' }, { id: 'there' }],
      factors: [{ id: 'strong-brand' }, { id: 'non-resident-status' }],
      covers: covers.map((cover) => (arrangementIds(world).includes(cover.from) ? withoutPresence(cover) : cover)),
      has_factor,
    }))
})

/** The same with sources that speak of some days, of days from one on or until another, or do not say. */
export const undatedWorlds: fc.Arbitrary<World> = fc.noBias(richWorlds).chain((world) => {
  const { offices = [], ties = [], covers = [], has_factor = [], ...rest } = world
  const all = [offices, ties, covers, has_factor].flat().length
  const source = fc.constantFrom('early', 'late', 'since', 'until', 'silent')
  return fc.array(source, { minLength: all, maxLength: all }).map((given) => {
    const next = <Row extends object>(row: Row) => ({ ...row, source: given.pop() ?? 'silent' })
    const sources = [
      { id: 'early', coversFrom: '2018-06-01', coversUntil: '2019-05-05' },
      { id: 'late', coversFrom: '2023-01-01', coversUntil: '2024-12-31' },
      { id: 'since', coversFrom: '2019-05-05' },
      { id: 'until', coversUntil: '2023-01-01' },
      { id: 'silent' },
    ]
    return {
      ...rest,
      sources,
      offices: offices.map(next),
      ties: ties.map(next),
      covers: covers.map(next),
      has_factor: has_factor.map(next),
    }
  })
})

/** The same with more ties, every other one there on any day, so that there is something around. */
export const denseWorlds: fc.Arbitrary<World> = fc.noBias(richWorlds).chain((world) => {
  const { ties = [] } = world
  const shape = { offices: [], arrangements: [], ...world } as Shape
  return fc.array(tiesOf(shape), { minLength: 8, maxLength: 8 }).map((more) => ({
    ...world,
    ties: withoutCircles(named([...ties, ...more.map(always)])),
  }))
})

function always({ validFrom: _from, validTo: _to, ...tie }: StoryTie): StoryTie {
  return { ...tie, basis: 'DATASET' }
}

function arrangementIds({ arrangements = [] }: World) {
  return arrangements.map(({ id }) => id)
}

function withoutPresence<Cover extends { presence: unknown }>({ presence: _, ...cover }: Cover) {
  return cover
}

import { beforeAll, describe, expect, test } from 'vitest'
import { rowsOf } from '../../seeds/compute/table.ts'
import { crosstie, seeded } from '../helpers/seeded.ts'

type Id = { id: string }
const asked = crosstie()
const asOf = '2024-12-31'
beforeAll(seeded)

type Row = Record<string, string>
const inParts = (table: Parameters<typeof rowsOf>[0], parts: (string | undefined)[]) =>
  parts.flatMap((part) => rowsOf(table, part))
const isNow = ({ validFrom = '', validTo = '' }: Row) => validFrom <= asOf && (validTo === '' || asOf < validTo)
const isReal = ({ basis }: Row) => basis !== 'ILLUSTRATIVE'

/** Who takes part in each joint work or result on the day, and where that works, counted from the files as they ship. */
function shared() {
  const agencyOf = new Map(
    inParts('offices', [undefined, 'ceb', 'coordinators', 'uninfo']).map(({ id = '', agency = '' }) => [id, agency]),
  )
  const all = inParts('arrangements', [undefined, 'bodies', 'teams', 'uninfo']).filter(isNow)
  const kindOf = new Map(all.map(({ id = '', kind = '' }) => [id, kind]))
  const membersOf = new Map<string, Set<string>>()
  for (const row of inParts('takes_part_in', [undefined, 'bodies', 'delivering', 'teams', 'uninfo'])) {
    const { from = '', to = '' } = row
    if (!isNow(row) || !isReal(row) || !kindOf.has(to)) continue
    membersOf.set(to, (membersOf.get(to) ?? new Set()).add(agencyOf.get(from) ?? ''))
  }
  const placesOf = new Map<string, Set<string>>()
  for (const row of inParts('covers', [undefined, 'ceb', 'coordinators', 'teams', 'uninfo'])) {
    const { from = '', to = '' } = row
    if (isNow(row) && isReal(row)) placesOf.set(from, (placesOf.get(from) ?? new Set()).add(to))
  }
  const kinds = rowsOf('arrangement_kinds')
  const joint = kinds.flatMap(({ id = '', isJointWork }) => (isJointWork === 'true' ? [id] : []))
  const results = kinds.flatMap(({ id = '', isPartOfPlan, isJointWork }) =>
    isPartOfPlan === 'true' && isJointWork !== 'true' ? [id] : [],
  )
  const of = (wanted: string[], place?: string) =>
    [...membersOf].filter(([id]) => {
      const here = place === undefined || placesOf.get(id)?.has(place)
      return wanted.includes(kindOf.get(id) ?? '') && here
    })
  return { of, joint, results, placesOf, membersOf }
}

/** How many arrangements each two of the agencies share. */
function pairsIn(arrangements: [string, Set<string>][]): Map<string, number> {
  const pairs = new Map<string, number>()
  for (const [, members] of arrangements) {
    const agencies = [...members].sort()
    for (const one of agencies) {
      for (const other of agencies.filter((agency) => one < agency)) {
        pairs.set(`${one} ${other}`, (pairs.get(`${one} ${other}`) ?? 0) + 1)
      }
    }
  }
  return pairs
}

describe('many agencies over the seeds', () => {
  test('four agencies share one joint activity in Pakistan, exactly', async () => {
    const four = ['ifad', 'unicef', 'wfp', 'who']
    const { together } = await asked.ask<
      { together: { nodes: { arrangement: Id; isJointWork: boolean; parts: { role: Id; from: Id }[] }[] } },
      object
    >(`{ together(agencies: ["wfp", "unicef", "ifad", "who"], place: "pak", mode: EXACTLY) {
      nodes { arrangement { id } isJointWork parts { role { id } from { id } } }
    } }`)
    const { membersOf } = shared()
    const counted = [...membersOf].flatMap(([id, members]) => ([...members].sort().join() === four.join() ? id : []))
    expect(together.nodes.map(({ arrangement }) => arrangement.id).sort()).toStrictEqual(counted.sort())
    const [work] = together.nodes.filter(({ isJointWork }) => isJointWork)
    expect(work).toStrictEqual({
      arrangement: { id: 'uninfo-108331' },
      isJointWork: true,
      parts: four.map((agency) => ({ role: { id: 'PARTICIPANT' }, from: { id: `${agency}-pak` } })),
    })
  })

  test('a pair works together in as many countries, and in as many works, as the files have', async () => {
    const { pair } = await asked.ask<
      { pair: { together: number; places: { nodes: { place: Id; kinds: { count: number }[] }[] } } },
      object
    >(`{ pair(agencies: ["undp", "unicef"]) {
      together places(state: TOGETHER, first: 100) { nodes { place { id } kinds { count } } }
    } }`)
    const { of, joint, placesOf } = shared()
    const countries = new Set(
      inParts('places', [undefined, 'uninfo']).flatMap(({ id = '', kind }) => (kind === 'COUNTRY' ? [id] : [])),
    )
    const counted = new Map<string, number>()
    for (const [id, members] of of(joint).filter(([, all]) => all.has('undp') && all.has('unicef'))) {
      expect(members.size).toBeGreaterThan(1)
      for (const place of placesOf.get(id) ?? []) {
        if (countries.has(place)) counted.set(place, (counted.get(place) ?? 0) + 1)
      }
    }
    const total = (kinds: { count: number }[]) => kinds.reduce((sum, { count }) => sum + count, 0)
    const found = pair.places.nodes.map(({ place, kinds }): [string, number] => [place.id, total(kinds)])
    expect(found.sort()).toStrictEqual([...counted].sort())
    expect(pair.together).toBe(counted.size)
  })

  type Cell = { with: string; value: number | null; behind: string[]; paths: string[] }
  const matrix = async (args: string) =>
    (
      await asked.ask<{ matrix: { rows: { agency: Id; cells: Cell[] }[] } }, object>(
        `{ matrix(${args}) { rows { agency { id } cells { with value behind paths } } } }`,
      )
    ).matrix.rows
  const numbers = (rows: Awaited<ReturnType<typeof matrix>>) =>
    new Map(
      rows.flatMap(({ agency, cells }) =>
        cells.flatMap(({ with: other, value }): [string, number][] =>
          value !== null && agency.id < other ? [[`${agency.id} ${other}`, value]] : [],
        ),
      ),
    )

  test('59 pairs in Albania stand under one result and have no joint work', async () => {
    const [joint, results] = await Promise.all(
      ['JOINT', 'SAME_RESULT'].map(async (measure) => numbers(await matrix(`place: "alb", measure: ${measure}`))),
    )
    const counted = shared()
    expect(joint).toStrictEqual(new Map([...pairsIn(counted.of(counted.joint, 'alb'))].sort()))
    expect(results).toStrictEqual(new Map([...pairsIn(counted.of(counted.results, 'alb'))].sort()))
    expect([...(results?.keys() ?? [])].filter((pair) => !joint?.has(pair))).toHaveLength(59)
  })

  test('a friction is that of the first route between the two offices', async () => {
    const rows = await matrix('place: "alb", agencies: ["unicef", "who", "undp", "unhcr", "wmo"]')
    for (const { agency, cells } of rows) {
      for (const cell of cells.filter((one) => agency.id < one.with)) {
        const [from, to] = [cell.behind[0], cell.behind.at(-1)]
        const { routes } = await asked.ask<{ routes: { nodes: { friction: number; path: { id: string } }[] } }, object>(
          `{ routes(from: "${from}", to: "${to}", first: 1) { nodes { friction path { id } } } }`,
        )
        const [first] = routes.nodes
        expect([cell.value, cell.paths]).toStrictEqual([first?.friction, [first?.path.id]])
      }
    }
  })

  test('across minus up is what `acrossOrUp` says where nobody abroad is on its ways', async () => {
    const rows = await matrix('place: "alb", agencies: ["unicef", "who"], measure: ACROSS_MINUS_UP')
    type Way = { path: { friction: number } | null }
    const ask = async (from: string, to: string) =>
      (
        await asked.ask<{ acrossOrUp: { across: Way; upAndOver: Way } }, object>(
          `{ acrossOrUp(from: "${from}", to: "${to}") {
            across { path { friction } } upAndOver { path { friction } }
          } }`,
        )
      ).acrossOrUp
    const [there, back] = [await ask('unicef-alb', 'who-alb'), await ask('who-alb', 'unicef-alb')]
    const friction = ({ path }: Way) => path?.friction ?? Number.NaN
    const up = Math.min(friction(there.upAndOver), friction(back.upAndOver))
    expect(rows[0]?.cells[0]?.value).toBe(friction(there.across) - up)
  })
})

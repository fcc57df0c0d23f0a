import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { middleOf } from '../../client/places/middle.ts'
import { seriated } from '../../client/thing/seriation.ts'

const sharing = (works: Record<string, number>) => (one: string, other: string) =>
  works[`${one} ${other}`] ?? works[`${other} ${one}`] ?? 0

const albania = sharing({
  ...{ 'undp unicef': 13, 'un-women undp': 12, 'un-women unfpa': 10, 'undp unfpa': 9, 'un-women unicef': 7 },
  ...{ 'unicef who': 7, 'unfpa unicef': 5, 'unfpa who': 4, 'fao un-women': 1, 'undp unesco': 1, 'unhcr unicef': 1 },
})
const there = ['fao', 'ilo', 'un-women', 'undp', 'unesco', 'unfpa', 'unhcr', 'unicef', 'who']

/** Agencies with how much each two of them share, which may be nothing. */
const networks = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,4}$/), { minLength: 1, maxLength: 14 }).chain((ids) =>
  fc.record({
    ids: fc.constant(ids),
    other: fc.shuffledSubarray(ids, { minLength: ids.length, maxLength: ids.length }),
    table: fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })), {
      minLength: ids.length ** 2,
      maxLength: ids.length ** 2,
    }),
  }),
)
function sharedIn({ ids, table }: { ids: string[]; table: number[] }) {
  return (one: string, other: string) => {
    const [a, b] = [ids.indexOf(one), ids.indexOf(other)]
    return a === b ? 0 : (table[Math.min(a, b) * ids.length + Math.max(a, b)] ?? 0)
  }
}

describe('the order of a matrix', () => {
  test('puts those who share most at the head, whoever joins them next, and last whoever shares nothing', () => {
    expect(seriated(there, albania)).toStrictEqual([
      ...['undp', 'unicef', 'un-women', 'unfpa', 'who', 'fao', 'unesco', 'unhcr', 'ilo'],
    ])
  })

  test('has everybody once, and does not depend on the order that is given', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const order = seriated(network.ids, sharedIn(network))
        expect([...order].sort()).toStrictEqual([...network.ids].sort())
        expect(seriated(network.other, sharedIn(network))).toStrictEqual(order)
      }),
    )
  })

  test('lets whoever is joined stand together: no part of the network is cut by another', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const shared = sharedIn(network)
        const parts = partsOf(network.ids, shared)
        const runs = seriated(network.ids, shared).map((id) => parts.get(id))
        const begun = runs.filter((part, index) => part !== runs[index - 1])
        expect(new Set(begun).size).toBe(begun.length)
      }),
    )
  })

  test('keeps clusters whole that share far more within than between', () => {
    const planted = fc.record({
      sizes: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 2, maxLength: 4 }),
      within: fc.integer({ min: 20, max: 40 }),
    })
    fc.assert(
      fc.property(planted, ({ sizes, within }) => {
        const cluster = new Map<string, number>(
          sizes.flatMap((size, at) => Array.from({ length: size }, (_, one) => [`${one}${at}`, at] as const)),
        )
        const order = seriated([...cluster.keys()], (one, other) =>
          cluster.get(one) === cluster.get(other) ? within : 1,
        ).map((id) => cluster.get(id))
        expect(order.filter((at, index) => at !== order[index - 1]).length).toBe(sizes.length)
      }),
    )
  })

  test('is decided by what comes second where the first says nothing', () => {
    const second = sharing({ 'b c': 4 })
    expect(seriated(['a', 'b', 'c'], () => 0, second)).toStrictEqual(['b', 'c', 'a'])
  })
})

/** Whom each is joined to, however far away, by the least of their ids. */
function partsOf(ids: readonly string[], shared: (one: string, other: string) => number): Map<string, string> {
  const part = new Map(ids.map((id) => [id, id]))
  for (let changed = true; changed; ) {
    changed = false
    for (const one of ids) {
      for (const other of ids) {
        if (one === other || shared(one, other) === 0) continue
        const [mine = one, theirs = other] = [part.get(one), part.get(other)]
        if (theirs < mine) {
          part.set(one, theirs)
          changed = true
        }
      }
    }
  }
  return part
}

describe('who shares most', () => {
  test('is a group in which every two share, and who joins it by whom', () => {
    expect(middleOf(there, albania)).toStrictEqual({
      middle: ['undp', 'un-women', 'unicef', 'unfpa'],
      joins: { agency: 'who', through: ['unicef', 'unfpa'] },
    })
  })

  test('is nobody where nobody shares', () => {
    expect(middleOf(there, () => 0)).toStrictEqual({ middle: [], joins: null })
  })

  test('never holds two that share nothing, and whoever joins is none of it', () => {
    fc.assert(
      fc.property(networks, (network) => {
        const shared = sharedIn(network)
        const { middle, joins } = middleOf(network.ids, shared)
        for (const one of middle)
          for (const other of middle) if (one !== other) expect(shared(one, other)).toBeGreaterThan(0)
        if (joins === null) return
        expect(middle).not.toContain(joins.agency)
        for (const other of joins.through) expect(shared(joins.agency, other)).toBeGreaterThan(0)
      }),
    )
  })
})

import { expect, test } from 'vitest'
import { always, never } from '../../server/contract/days.ts'
import { Names } from '../../server/engine/graph/names.ts'
import type { Projection } from '../../server/engine/graph/projection.ts'
import { folds, mostFolds } from '../../server/engine/measures/folds.ts'
import { cheapestFirst } from '../../server/engine/search/arcs.ts'
import { versionFrom } from '../../server/projection/version.ts'
import { finished } from '../helpers/work.ts'

const numbers = (count: number) => Int32Array.from(Array(count).keys())
const named = (count: number) => Names.of([...numbers(count)].map((number) => `x${number}`))

/** Offices that each work for a place of their own, of one agency or of one each. */
function projectionOf(count: number, agencyEach: boolean): Projection {
  const bytes = new Uint8Array(count)
  return {
    bookmark: '',
    dataVersion: versionFrom({ ofRecords: async () => null, ofArrays: async () => 'made' }),
    referenceDate: '2024-12-31',
    loadedAt: new Date(0),
    levels: [{ id: 'country', name: 'Country', rank: 0, tier: 0, isHeadquarters: false, ladder: null }],
    agencies: named(agencyEach ? count : 1),
    arrangementKinds: [],
    channels: new Map(),
    places: { ids: named(count), wholes: [] },
    spans: { from: Int32Array.of(always), to: Int32Array.of(never), taken: Uint8Array.of(0) },
    parties: {
      ids: named(count),
      agency: agencyEach ? numbers(count) : new Int32Array(count),
      level: bytes,
      kind: bytes,
      declaredSize: new Int32Array(count),
      span: new Uint16Array(count),
      basis: bytes,
    },
    ties: {
      ids: named(0),
      kind: bytes,
      from: numbers(0),
      to: numbers(0),
      span: new Uint16Array(0),
      basis: bytes,
      confidence: bytes,
    },
    covers: {
      offsets: numbers(count + 1),
      place: Uint16Array.from(numbers(count)),
      presence: bytes,
      span: new Uint16Array(count),
      basis: bytes,
    },
    holdersOf: new Map(),
    successions: [],
    leftOut: new Map(),
    covered: null,
    circles: { offices: 0, one: [] },
  }
}

function foldsOf(projection: Projection) {
  const folded = numbers(projection.parties.ids.length)
  const arcs = finished(cheapestFirst(folded.length, { from: numbers(0), to: numbers(0) }, new Uint32Array(0)))
  const work = folds(projection, { day: 0, includeIllustrative: false }, arcs, { folded, kept: new Set() })
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

test.each([
  ['as many as may be are told apart by place', mostFolds, false, mostFolds, 'x0', 'x0'],
  ['one more, and places are not told apart', mostFolds + 1, false, 1, 'x0', null],
  ['where agencies are too many as well, only levels are', mostFolds + 1, true, 1, null, null],
])('%s', (_, count, agencyEach, length, agency, place) => {
  const made = foldsOf(projectionOf(count, agencyEach))
  expect([made.length, made[0]?.agency, made[0]?.place]).toStrictEqual([length, agency, place])
  expect(made.reduce((sum, fold) => sum + fold.count, 0)).toBe(count)
})

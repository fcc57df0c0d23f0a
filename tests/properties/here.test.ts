import { describe, expect, test } from 'vitest'
import type { AgencyHere, Body, CountryAnswer } from '../../client/places/documents.ts'
import {
  byRuleIn,
  hereIn,
  isFilledIn,
  planMoneyOf,
  spendingElsewhere,
  withoutPlace,
  workLabel,
} from '../../client/places/here.ts'
import { isBySpending, isSeen } from '../../client/thing/lately.ts'

describe('who is here', () => {
  test('an agency counts while a source has seen it within a year, or says that it stays', () => {
    const on = '2024-12-31'
    expect(isSeen({ observedUntil: null }, on)).toBe(true)
    expect(isSeen({ observedUntil: '2024-12-31' }, on)).toBe(true)
    expect(isSeen({ observedUntil: '2023-12-31' }, on)).toBe(false)
    expect(isSeen({ observedUntil: '2015-12-31' }, on)).toBe(false)
  })

  test('spending alone makes nobody one of those with an office or a part, and next to none is told apart', () => {
    const spent = (amount: number) => ({ id: 'spent', year: 2024, amount: { amount, currency: 'USD' } })
    const bare = { jointWork: null, results: null, presence: 'UNKNOWN', observedUntil: '2024-12-31' }
    const row = (id: string, more: object) =>
      ({ agency: { id }, coordinates: false, ...bare, spending: spent(5e6), ...more }) as unknown as AgencyHere
    const rows = [
      row('in-plan', { results: 2, observedUntil: '2026-02-04' }),
      row('resident', { presence: 'RESIDENT' }),
      row('told', { observedUntil: null }),
      row('spender', {}),
      row('volunteers', { spending: spent(19) }),
      row('refunded', { spending: spent(-4_000) }),
      row('gone', { observedUntil: '2015-12-31', spending: null }),
      row('rc', { coordinates: true }),
    ]
    const found = hereIn({ rows, asOf: '2024-12-31' } as unknown as CountryAnswer['atWork'])
    const ids = Object.entries(found).map(([which, of]) => [which, of.map(({ agency }) => agency.id)])
    expect(Object.fromEntries(ids)).toStrictEqual({
      agencies: ['in-plan', 'resident', 'told'],
      spenders: ['spender'],
      hardly: ['volunteers', 'refunded'],
      formerly: ['gone'],
      coordinators: ['rc'],
    })
    expect(isBySpending({ ...bare, spending: null })).toBe(false)
  })

  test('a team of whom a rule alone says who is in it is told from one that anybody has seen', () => {
    const body = (id: string, derivedShare: number | null) => ({ kind: { id }, derivedShare })
    const plan = { bodies: [body('COUNTRY_TEAM', 1), body('RESULTS_GROUP', 0.9), body('FUND', null)] }
    expect([...byRuleIn({ plan } as unknown as CountryAnswer)]).toStrictEqual(['COUNTRY_TEAM'])
    expect([...byRuleIn({ plan: null })]).toStrictEqual([])
  })

  test('what every row of a plan has as 0 is not known to be 0, and who spends without an office is in no row', () => {
    const body = (id: string, amount: number | null) => ({
      kind: { id } as Body['kind'],
      spent: amount === null ? null : { amount, currency: 'USD' },
    })
    const bodies = [body('RESULT', 0), body('RESULT', 0), body('WORK', 0), body('WORK', 3), body('TEAM', null)]
    expect(['RESULT', 'WORK', 'TEAM'].filter((kind) => isFilledIn(bodies, kind))).toStrictEqual(['WORK'])
    const atWork = { rows: [{ agency: { id: 'who' } }], spending: ['who', 'dpo'].map((id) => ({ agency: { id } })) }
    const found = spendingElsewhere(atWork as unknown as CountryAnswer['atWork'])
    expect(found).toStrictEqual([{ id: 'dpo' }])
  })

  test('what is planned jointly is not known where the data cannot say, and nothing where it can', () => {
    const planned = [{ currency: 'USD', amount: 10 }]
    expect(planMoneyOf({ planned, jointly: null })).toStrictEqual({ currency: 'USD', planned: 10, jointly: null })
    expect(planMoneyOf({ planned, jointly: [] })).toStrictEqual({ currency: 'USD', planned: 10, jointly: 0 })
    expect(planMoneyOf({ planned: [], jointly: [] })).toBeNull()
  })

  test('names leave out what stands beside them', () => {
    expect(withoutPlace('Output 1.2: Education, Albania', 'Albania')).toBe('Output 1.2: Education')
    expect(workLabel('Skills: for all (2.1): FAO and ILO, Angola 2024')).toBe('Skills: for all (2.1)')
  })
})

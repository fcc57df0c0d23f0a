import { describe, expect, test } from 'vitest'
import { planMoneyOf, withoutPlace, workLabel } from '../../client/places/here.ts'
import { isSeen } from '../../client/thing/lately.ts'

describe('who is here', () => {
  test('an agency counts while a source has seen it within a year, or says that it stays', () => {
    const on = '2024-12-31'
    expect(isSeen({ observedUntil: null }, on)).toBe(true)
    expect(isSeen({ observedUntil: '2024-12-31' }, on)).toBe(true)
    expect(isSeen({ observedUntil: '2023-12-31' }, on)).toBe(false)
    expect(isSeen({ observedUntil: '2015-12-31' }, on)).toBe(false)
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

import { describe, expect, test } from 'vitest'
import { type MastersOffice, pullOf } from '../../client/thing/masters.ts'

type Part = MastersOffice['parts']['nodes'][number]
const part = (id: string, isJointWork: boolean, amount: number | null, offices = 2, currency = 'USD'): Part => ({
  id: `part ${id}`,
  basis: isJointWork ? 'DATASET' : 'DERIVED',
  required: amount === null ? null : { amount, currency },
  to: {
    __typename: 'Arrangement',
    ...{ id, name: id, kind: { id: isJointWork ? 'JOINT_ACTIVITY' : 'RESULT', isJointWork, isPartOfPlan: true } },
    participants: { totalCount: offices },
  } as Part['to'],
})
const office = (nodes: Part[]): MastersOffice => ({
  __typename: 'Office',
  ...{ id: 'undp-alb', name: 'UNDP Albania', agency: { id: 'undp', name: 'UNDP', acronym: 'UNDP' } },
  lines: {
    nodes: [
      {
        id: 'up',
        basis: 'REFERENCE',
        validFrom: null,
        from: { id: 'undp-alb' },
        to: { id: 'undp-hq', name: 'UNDP HQ' },
      },
      {
        id: 'down',
        basis: 'REFERENCE',
        validFrom: null,
        from: { id: 'other' },
        to: { id: 'undp-alb', name: 'UNDP Albania' },
      },
    ],
  },
  accountabilities: { nodes: [] },
  parts: { totalCount: nodes.length, nodes },
})

describe('the two masters of an office', () => {
  test('what it plans alone is what it plans without its joint work', () => {
    const { planned, jointShare, results, jointWorks } = pullOf(
      office([
        part('education', false, 40),
        part('water', false, 10, 1),
        part('schools', true, 25),
        part('wells', true, 5),
      ]),
    )
    expect({ planned, jointShare, results, jointWorks }).toStrictEqual({
      planned: [{ currency: 'USD', alone: 20, jointly: 30 }],
      jointShare: 0.6,
      results: { alone: 1, shared: 1 },
      jointWorks: 2,
    })
  })

  test('one joint work that is most of them is named, with the share without it', () => {
    const { greatest } = pullOf(
      office([part('education', false, 50), part('schools', true, 25), part('wells', true, 5)]),
    )
    expect(greatest).toStrictEqual({ id: 'schools', name: 'schools', without: 0.2 })
  })

  test('none is named where none is most, or where there is but one', () => {
    expect(pullOf(office([part('a', false, 50), part('b', true, 10), part('c', true, 10)])).greatest).toBeNull()
    expect(pullOf(office([part('a', false, 50), part('b', true, 10)])).greatest).toBeNull()
  })

  test('amounts in two currencies are added to nobody’s share', () => {
    const { planned, jointShare } = pullOf(office([part('a', false, 5), part('b', false, 7, 2, 'EUR')]))
    expect(planned).toHaveLength(2)
    expect(jointShare).toBeNull()
  })

  test('whoever reports to it is not whom it reports to', () => {
    expect(pullOf(office([])).superiors.map(({ to }) => to.id)).toStrictEqual(['undp-hq'])
  })
})

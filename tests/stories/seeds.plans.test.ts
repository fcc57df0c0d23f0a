import { beforeAll, expect, test } from 'vitest'
import { crosstie, seeded } from '../helpers/seeded.ts'

type Row = {
  place: { id: string }
  plan: {
    arrangement: { reporting: { activities: number; parts: number; partsWithoutMoney: number } }
    outputs: number
    sharedOutputs: number
    agencies: number
    jointActivities: number
    jointAgencies: number
    pairs: number
    pairsApart: number
    jointly: { amount: number }
    alone: { amount: number }
  }
}

beforeAll(seeded)

const asked = crosstie()

/** Counted from the UN INFO files by hand, before there was an importer of them. */
test('the plans of the four pilots say what was counted from their files', async () => {
  const { plans } = await asked.ask<{ plans: Row[] }, object>(`{ plans(places: ["alb", "cpv", "pak", "vnm"]) {
    place { id } plan { arrangement { reporting { activities parts partsWithoutMoney } } outputs sharedOutputs agencies
      jointActivities jointAgencies pairs pairsApart jointly { amount } alone { amount } } } }`)
  const millions = ({ amount }: { amount: number }) => Math.round(amount / 100_000) / 10
  const told = plans.map(({ place, plan }) => {
    const { activities, parts, partsWithoutMoney } = plan.arrangement.reporting
    const { jointActivities, jointAgencies, agencies, sharedOutputs, outputs, pairs, pairsApart, jointly, alone } = plan
    return [
      `${place.id}: ${jointActivities} joint of ${activities} by ${jointAgencies} of ${agencies}`,
      `${sharedOutputs} of ${outputs} shared`,
      `${pairs} pairs, ${pairsApart} apart`,
      `${millions(jointly).toFixed(1)} jointly, ${millions(alone).toFixed(1)} alone`,
      `${parts} rows, ${partsWithoutMoney} without money`,
    ].join('; ')
  })
  expect(told).toStrictEqual([
    'alb: 36 joint of 201 by 8 of 18; 21 of 22 shared; 70 pairs, 59 apart; 36.6 jointly, 46.6 alone; 252 rows, 4 without money',
    'cpv: 10 joint of 143 by 4 of 17; 13 of 15 shared; 83 pairs, 79 apart; 1.1 jointly, 17.4 alone; 155 rows, 5 without money',
    'pak: 80 joint of 125 by 17 of 18; 22 of 23 shared; 134 pairs, 32 apart; 1136.0 jointly, 130.0 alone; 307 rows, 6 without money',
    'vnm: 8 joint of 180 by 12 of 15; 19 of 23 shared; 78 pairs, 47 apart; 9.3 jointly, 103.0 alone; 194 rows, 23 without money',
  ])
})

import { expect, test } from 'vitest'
import { reasonsToAsk } from '../../seeds/import/consent.ts'

test.each<[takenAway: number, records: number, others: boolean, reasons: string[]]>([
  [0, 0, true, []],
  [1, 10, false, []],
  [2, 10, false, ['2 of the 10 records of mine: more than a tenth']],
  [100, 1000, false, []],
  [101, 1010, false, ['101 of the 1,010 records of mine: more than 100']],
  [101, 1009, false, ['101 of the 1,009 records of mine: more than a tenth, more than 100']],
  [1, 1000, true, ['1 of the 1,000 records of mine: some may be from another folder that states the same owner']],
])(
  'to take %d of %d records away is asked for only above a tenth or a hundred',
  (takenAway, records, others, reasons) => {
    expect(reasonsToAsk(new Map([['mine', { records, takenAway }]]), others)).toStrictEqual(reasons)
  },
)

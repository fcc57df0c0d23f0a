import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DateStyle, type DecimalStyle, plainly } from '../../seeds/import/styles.ts'

const day = (cell: string, ...dates: DateStyle[]) => plainly(cell, 'day', { dates })
const number = (cell: string, decimals?: DecimalStyle) => plainly(cell, 'number', { decimals })

describe('a day of another style needs the flag that the message names', () => {
  test.each<[cell: string, style: DateStyle, iso: string]>([
    ['31/12/2019', 'dmy', '2019-12-31'],
    ['31.12.2019', 'dmy', '2019-12-31'],
    ['31-12-2019', 'dmy', '2019-12-31'],
    ['1/2/2024', 'dmy', '2024-02-01'],
    ['31-Dec-2019', 'dmy', '2019-12-31'],
    ['1 February 2024', 'dmy', '2024-02-01'],
    ['12/31/2019', 'mdy', '2019-12-31'],
    ['Dec 31, 2019', 'mdy', '2019-12-31'],
    ['2019/12/31', 'ymd', '2019-12-31'],
    ['43830', 'excel', '2019-12-31'],
    ['43830.5', 'excel', '2019-12-31'],
  ])('%s by --dates %s', (cell, style, iso) => {
    expect(day(cell)).toMatchObject({ hint: expect.stringContaining(`--dates ${style} if it is ${iso}`) })
    expect(day(cell, style)).toStrictEqual({ text: iso })
  })

  test('where it may be two days, both are told', () => {
    const hint = 'Pass --dates dmy if it is 2024-02-01, or --dates mdy if it is 2024-01-02'
    expect(day('01/02/2024')).toStrictEqual({ expected: 'a day as YYYY-MM-DD', hint })
  })

  test('a style that does not fit is said so, and several may be stated where they are no question', () => {
    expect(day('12/31/2019', 'dmy')).toMatchObject({
      expected: 'a day as --dates dmy has it',
      hint: 'Pass --dates mdy if it is 2019-12-31',
    })
    expect(day('43830', 'dmy', 'excel')).toStrictEqual({ text: '2019-12-31' })
    expect(day('01/02/2024', 'dmy', 'mdy')).toMatchObject({ hint: expect.stringContaining('--dates') })
  })

  test('which century it is nobody says', () => {
    expect(day('31/12/19', 'dmy')).toMatchObject({ hint: expect.stringContaining('four digits') })
  })

  test.each(['2019-12-31', '2019-12-31 00:00:00', '2019-12-31T00:00:00Z'])('%s is plain under any flag', (cell) => {
    for (const style of [[], ['dmy'], ['excel']] as DateStyle[][])
      expect(day(cell, ...style)).toStrictEqual({ text: '2019-12-31' })
  })

  test.each(['31/02/2019', 'soon', '2019', '2019-12-31 14:00', '0', '99/99/9999'])(
    '%s stays for the table to refuse',
    (cell) => {
      expect(day(cell, 'dmy', 'mdy', 'ymd', 'excel')).toStrictEqual({ text: cell })
    },
  )

  test('the number that Excel has for any day after its leap year that was none is that day', () => {
    const days = fc.date({ min: new Date('1927-05-19'), max: new Date('2173-10-13'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (moment) => {
        const iso = moment.toISOString().slice(0, 10)
        const serial = (Date.parse(iso) - Date.parse('1899-12-30')) / 86_400_000
        expect(day(String(serial), 'excel')).toStrictEqual({ text: iso })
      }),
    )
  })
})

describe('a number of another style needs the flag that the message names', () => {
  test.each<[cell: string, style: DecimalStyle, plain: string]>([
    ['0,8', 'comma', '0.8'],
    ['1.234,5', 'comma', '1234.5'],
    ['-1 234 567,89', 'comma', '-1234567.89'],
    ['1\u202f234,5', 'comma', '1234.5'],
    ["1'234.5", 'point', '1234.5'],
    ['1,234,567', 'point', '1234567'],
    ['1,234.5', 'point', '1234.5'],
  ])('%s by --decimals %s', (cell, style, plain) => {
    expect(number(cell)).toMatchObject({ hint: expect.stringContaining(`--decimals ${style} if it is ${plain}`) })
    expect(number(cell, style)).toStrictEqual({ text: plain })
  })

  test('where it may be two numbers, both are told', () => {
    expect(number('1,234')).toMatchObject({
      hint: 'Pass --decimals comma if it is 1.234, or --decimals point if it is 1234',
    })
  })

  test('a point under commas parts thousands, or the style does not fit', () => {
    expect(number('1.234', 'comma')).toStrictEqual({ text: '1234' })
    expect(number('0.8', 'comma')).toStrictEqual({
      expected: 'a number as --decimals comma has it',
      hint: 'Pass --decimals point if it is 0.8',
    })
  })

  test.each(['12', '-3', '0.5', '2024'])('%s is plain', (cell) => {
    expect(number(cell)).toStrictEqual({ text: cell })
    expect(number(cell, 'point')).toStrictEqual({ text: cell })
  })

  test.each(['1,2,3', '12.34.56', 'much', '1e5'])('%s stays for the table to refuse', (cell) => {
    expect(number(cell, 'comma')).toStrictEqual({ text: cell })
  })

  test('any number as a country writes it is that number', () => {
    const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((amount) => Number(amount.toFixed(2)))
    const countries = fc.constantFrom<[locale: string, style: DecimalStyle]>(
      ...(
        [
          ['de', 'comma'],
          ['fr', 'comma'],
          ['nl', 'comma'],
          ['ru', 'comma'],
          ['sv', 'comma'],
          ['en', 'point'],
          ['de-CH', 'point'],
        ] as const
      ).map(([locale, style]): [string, DecimalStyle] => [locale, style]),
    )
    fc.assert(
      fc.property(amounts, countries, (amount, [locale, style]) => {
        const plain = number(amount.toLocaleString(locale, { maximumFractionDigits: 2 }), style)
        expect('text' in plain && Number(plain.text) + 0).toBe(amount + 0)
      }),
    )
  })
})

/** What the user says of how dates and numbers are written, where that is not `2024-03-31` and `0.8`. */
export type Styles = { dates?: DateStyle[] | undefined; decimals?: DecimalStyle | undefined }
export type DateStyle = (typeof dateStyles)[number]
export type DecimalStyle = (typeof decimalStyles)[number]
export const dateStyles = ['dmy', 'mdy', 'ymd', 'excel'] as const
export const decimalStyles = ['comma', 'point'] as const

/** What the cells of a column are, as far as that can be written in several styles. */
export type Kind = 'day' | 'number'
/** A cell as this house writes it, or what to do where nobody says how to read it. */
export type Plain = { text: string } | { expected: string; hint: string }

/** A cell of a day or a number as this house writes it. What is neither in any style stays as it is. */
export function plainly(cell: string, kind: Kind, styles: Styles): Plain {
  // Some countries write a minus sign and no hyphen.
  const text = cell.trim().replace(/^−/, '-')
  return kind === 'day' ? plainDay(text, styles.dates ?? []) : plainNumber(text, styles.decimals)
}

const isoDay = /^(\d{4}-\d{2}-\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The day that spreadsheets count from: they take 1900 for a leap year, so that all later days are one further. */
const firstOfExcel = Date.UTC(1899, 11, 30)
const millisecondsADay = 86_400_000

function plainDay(text: string, stated: DateStyle[]): Plain {
  const [, day] = isoDay.exec(text) ?? []
  if (day !== undefined) return { text: day }
  const readings = daysOf(text)
  const asStated = new Set(stated.flatMap((style) => readings.get(style) ?? []))
  const [only, ...others] = asStated
  if (only !== undefined && others.length === 0) return { text: only }
  if (/^\d{1,2}([./ -])\d{1,2}\1\d{2}$/.test(text))
    return { expected: aDay, hint: 'Write its year with four digits: of which century it is, nobody says' }
  if (readings.size === 0) return { text }
  return {
    expected: stated.length === 0 ? aDay : `a day as --dates ${stated} has it`,
    hint: passOne('dates', readings),
  }
}

const aDay = 'a day as YYYY-MM-DD'

/** Each style in which a text is a day, with that day. */
function daysOf(text: string) {
  const readings = new Map<DateStyle, string>()
  const add = (style: DateStyle, ...parts: (string | undefined)[]) => {
    const day = dayOf(...parts)
    if (day !== undefined) readings.set(style, day)
  }
  const [, a, , b, year] = /^(\d{1,2})([./ -])(\d{1,2})\2(\d{4})$/.exec(text) ?? []
  add('dmy', year, b, a)
  add('mdy', year, a, b)
  const [, day, month, yearBehind] = /^(\d{1,2})[./ -]?([a-z]{3,9})\.?[./ -]?(\d{4})$/i.exec(text) ?? []
  add('dmy', yearBehind, monthNamed(month), day)
  const [, monthFirst, dayBehind, last] = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text) ?? []
  add('mdy', last, monthNamed(monthFirst), dayBehind)
  const [, yearFirst, , second, third] = /^(\d{4})([./ -])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? []
  add('ymd', yearFirst, second, third)
  if (/^[1-9]\d{4}(\.\d+)?$/.test(text))
    readings.set('excel', isoOf(firstOfExcel + Math.floor(Number(text)) * millisecondsADay))
  return readings
}

function monthNamed(name: string | undefined) {
  const index = name === undefined ? -1 : months.indexOf(name.slice(0, 3).toLowerCase())
  return index < 0 ? undefined : String(index + 1)
}

/** Undefined where there is no such day. */
function dayOf(year?: string, month?: string, day?: string) {
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const moment = Date.parse(`${iso}T00:00:00Z`)
  return Number.isNaN(moment) || isoOf(moment) !== iso ? undefined : iso
}

function isoOf(moment: number) {
  return new Date(moment).toISOString().slice(0, 10)
}

const blanks = "\\s\\u00a0\\u202f'’"
const shapes: Record<DecimalStyle, RegExp> = {
  comma: new RegExp(`^([-+]?(?:\\d+|\\d{1,3}(?:[.${blanks}]\\d{3})+))(?:,(\\d+))?$`),
  point: new RegExp(`^([-+]?(?:\\d+|\\d{1,3}(?:[,${blanks}]\\d{3})+))(?:\\.(\\d+))?$`),
}

function plainNumber(text: string, stated: DecimalStyle | undefined): Plain {
  if (/^-?\d+$/.test(text) || (stated !== 'comma' && /^-?\d+\.\d+$/.test(text))) return { text }
  const readings = new Map(
    decimalStyles.flatMap((style): [DecimalStyle, string][] => {
      const [, whole, part] = shapes[style].exec(text) ?? []
      if (whole === undefined) return []
      const digits = whole.replaceAll(/[^-\d]/g, '')
      return [[style, part === undefined ? digits : `${digits}.${part}`]]
    }),
  )
  const asStated = stated && readings.get(stated)
  if (asStated !== undefined) return { text: asStated }
  if (readings.size === 0) return { text }
  const expected = stated === undefined ? 'a number such as 12 or -0.5' : `a number as --decimals ${stated} has it`
  return { expected, hint: passOne('decimals', readings) }
}

function passOne(flag: string, readings: Map<string, string>) {
  return `Pass ${[...readings].map(([style, reading]) => `--${flag} ${style} if it is ${reading}`).join(', or ')}`
}

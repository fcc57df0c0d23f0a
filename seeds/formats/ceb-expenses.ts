import { z } from 'zod'
import type { Input } from '../import/bytes.ts'
import { jsonValues, pointerOf } from '../import/json.ts'
import type { Place } from '../issues.ts'
import { datasetSource, openData } from './file-version.ts'
import type { Agency, Format, FormatContext, Stated } from './format.ts'
import { linesOf } from './lines.ts'
import { dayOf, observedUntil } from './observed.ts'
import { periodOf } from './period.ts'
import { reportIssues } from './shape.ts'
import { yearOf } from './year.ts'

const aYear = z.union([z.int().min(1900).max(2999), z.string().regex(/^(19|20)\d\d$/)], 'a year such as 2024')
const country = z.object({
  iso3: z.string('an ISO 3166 code of three capitals').regex(/^[A-Z]{3}$/, 'an ISO 3166 code of three capitals'),
  entities: z.record(z.string(), z.number('an amount in US dollars')),
  year: aYear.optional(),
  calendar_year: aYear.optional(),
})

/** What one agency spent in one country in one year, in US dollars; corrections make some amounts negative. */
export type Spending = { agency: Agency; iso3: string; year: number; amount: number; at?: Place }
/** The years in which an agency spent more than nothing in a country, and where one of them stands. */
export type Work = { agency: Agency; iso3: string; first: number; last: number; at?: Place }

/** The source of what is derived from several years together. */
const series = 'ceb-expenses'
const rule = 'Rule: at work from the first year with expenses above zero.'

export const cebExpenses: Format = {
  name: 'ceb-expenses',
  about: 'CEB statistics: what each entity spent in each country, one JSON document per year',
  details: `The year is what the rows of a file state (year), else what --year states, else the only year in the name of
the file, as in country-expenses-2024.json. Each year is a source of its own, ceb-<year>. Where an agency spent more than nothing outside its headquarters' country and has no office in the graph, an
office at work there is derived, from the first year among the files: give all years that you have in one command.`,
  extension: '.json',
  looksUpNames: true,
  asksForYears: true,
  units: ['$.*'],
  brings: /^ceb-(\d{4}|expenses)$/,
  async *read(inputs, context) {
    const signs = openSigns()
    const years: number[] = []
    for (const input of inputs) {
      const year = await yearIn(input, inputs, context)
      if (year === undefined) continue
      years.push(year)
      const owner = `ceb-${year}`
      yield { table: 'sources', row: sourceOf(year, input), owner, at: { file: input.name } }
      yield* spendingIn(input, year, context, signs)
    }
    if (signs.works().length > 0) yield* derived(signs, { inputs, years }, context)
  },
}

/** Collects in which years an agency is seen at work where. */
export function openSigns() {
  const works = new Map<string, Work>()
  return {
    add({ agency, iso3, year, amount, at }: Spending) {
      if (amount <= 0) return
      const known = works.get(`${agency.id} ${iso3}`)
      const first = Math.min(year, known?.first ?? year)
      const last = Math.max(year, known?.last ?? year)
      const place = known?.at ?? at
      works.set(`${agency.id} ${iso3}`, { agency, iso3, first, last, ...(place && { at: place }) })
    },
    works: () => [...works.values()],
  }
}
type Signs = ReturnType<typeof openSigns>

/** Spending is no sign of work where it is at home, or a reporter's who stands for several. */
export function isSign({ agency, iso3 }: Work) {
  return agency.home !== iso3 && !agency.isAggregate
}

export function officeRow({ agency, iso3, first, last }: Work, country: string) {
  const [id, name] = [`${agency.id}-${iso3}`, `${agency.acronym} ${country}`]
  return { id, name, agency: agency.id, level: 'country', validFrom: `${first}-01-01`, ...about(iso3, first, last) }
}

/** Seen at work until the last year with expenses by files of this day; that these stop does not end the work. */
export function coverRow({ agency, iso3, first, last }: Work, day: string) {
  const span = seenInYears({ first, last }, day)
  return { from: `${agency.id}-${iso3}`, to: iso3, presence: 'UNKNOWN', ...span, ...about(iso3, first, last) }
}

/** What is seen in some years by files of this day. */
export function seenInYears({ first, last }: Pick<Work, 'first' | 'last'>, day: string) {
  const [start, end] = [`${first}-01-01`, `${last}-12-31`]
  return { validFrom: start, observedUntil: observedUntil({ start, end }, day) }
}

function about(iso3: string, first: number, last: number) {
  const years = first === last ? first : `${first}–${last}`
  return { basis: 'DERIVED', source: series, locator: `${iso3.toUpperCase()} ${years}`, note: rule }
}

async function* spendingIn(input: Input, year: number, context: FormatContext, signs: Signs): AsyncGenerator<Stated> {
  const source = `ceb-${year}`
  for await (const { pointer, value } of jsonValues(input, ['$.*'], context)) {
    const at = { file: input.name, pointer }
    const parsed = country.safeParse(value)
    if (!parsed.success) {
      context.read(at)
      reportIssues(context, parsed.error, value, at)
      continue
    }
    const stated = statedYear(parsed.data)
    if (stated !== undefined && stated !== year) {
      const expected = `${year}, as the first row has it`
      context.read(at)
      context.report({ code: 'BAD_VALUE', ...at, field: 'year', expected, found: String(stated) })
      continue
    }
    const first = Object.keys(parsed.data.entities)[0] ?? ''
    const unit = `${pointer}${pointerOf(['entities', first])}`
    const place = context.place(parsed.data.iso3, { ...at, pointer: `${pointer}/iso3`, unit }, 'iso3')
    const sums = new Map<string, { amount: number; agency: Agency; at: Place }>()
    for (const [entity, amount] of Object.entries(parsed.data.entities)) {
      const cell = { file: input.name, pointer: `${pointer}${pointerOf(['entities', entity])}` }
      context.read(cell)
      if (place === undefined) context.leaveOut(cell)
      const agency = context.agency(entity, cell, 'entities')
      if (agency === undefined || place === undefined) continue
      const sum = sums.get(agency.id)
      sums.set(agency.id, { amount: (sum?.amount ?? 0) + amount, agency, at: cell })
    }
    for (const { amount, agency, at } of sums.values()) {
      const iso3 = place?.id ?? ''
      signs.add({ agency, iso3, year, amount, at })
      const cited = { basis: 'DATASET', source, locator: iso3.toUpperCase() }
      yield {
        table: 'spent',
        row: { from: agency.id, to: iso3, year, amount, currency: 'USD', ...cited },
        owner: source,
        at,
      }
    }
  }
}

/** Offices where spending shows an agency at work; what anybody else says about them is left as it is. */
async function* derived(
  signs: Signs,
  { inputs, years }: { inputs: Input[]; years: number[] },
  context: FormatContext,
): AsyncGenerator<Stated> {
  const day = dayOf(inputs)
  const common = { owner: series, at: { file: inputs[0]?.name ?? '' }, ifMissing: true }
  yield { table: 'sources', row: { ...seriesSource, ...periodOf(years) }, ...common }
  const homeless = new Set<string>()
  for (const work of signs.works().filter(isSign)) {
    const { agency, iso3 } = work
    const place = context.placeById(iso3)
    const id = `${agency.id}-${iso3}`
    const isOthers = ![undefined, series].includes(context.ownerOf(id))
    if (!place || isOthers) continue
    if (!agency.headquarters) {
      if (!homeless.has(agency.id)) tellWithout(work, context)
      homeless.add(agency.id)
      continue
    }
    const office = officeRow(work, place.name)
    yield { table: 'offices', row: office, ...common }
    // Without the day in their ids: which years are given another time does not make a second one of them.
    yield { table: 'covers', row: { id: `covers:${id}:${series}`, ...coverRow(work, day) }, ...common }
    const { headquarters } = agency
    for (const [index, line] of linesOf(
      { ...office, headquarters },
      context.regionalOffices(agency.id, [iso3]),
    ).entries()) {
      const nth = index === 0 ? '' : `:${index + 1}`
      yield { table: 'reports_to', row: { id: `reports_to:${id}:${series}${nth}`, ...line }, ...common }
    }
  }
}

/** Says that no office is derived for an agency that nobody could report to. */
function tellWithout({ agency, at = { file: '' } }: Work, { report }: FormatContext) {
  const expected = 'an agency with headquarters in the graph'
  const hint = 'No office at work is derived for it. Bring its headquarters in a folder of your own to have them'
  report({
    code: 'NO_HEADQUARTERS',
    severity: 'warning',
    ...at,
    field: 'entities',
    expected,
    found: agency.acronym,
    hint,
  })
}

/** The year of a file, and reported where it is not to be known. */
async function yearIn(input: Input, inputs: Input[], context: FormatContext): Promise<number | undefined> {
  const content = await statedBy(input)
  const found = yearOf(input, { content, stated: context.years, isOnly: inputs.length === 1 })
  if ('year' in found) return found.year
  context.report(found.issue)
  return undefined
}

/** The year that the first row states, if it states one. */
async function statedBy(input: Input): Promise<number | undefined> {
  const silent = { report: () => undefined }
  for await (const { value } of jsonValues(input, ['$.*'], silent)) {
    const parsed = country.safeParse(value)
    return parsed.success ? statedYear(parsed.data) : undefined
  }
  return undefined
}

function statedYear({ year, calendar_year }: Pick<z.output<typeof country>, 'year' | 'calendar_year'>) {
  const stated = year ?? calendar_year
  return stated === undefined ? undefined : Number(stated)
}

const seriesSource = {
  id: series,
  title: 'Expenses of the United Nations system by country, all years together',
  publisher: 'Chief Executives Board for Coordination',
  ...openData,
  kind: 'DATASET',
  access: 'PUBLIC',
}

function sourceOf(year: number, input: Input) {
  const about = {
    id: `ceb-${year}`,
    title: `Expenses of the United Nations system by country, ${year}`,
    publisher: 'Chief Executives Board for Coordination',
    ...openData,
  }
  return { ...datasetSource([input], about), ...periodOf([year]) }
}

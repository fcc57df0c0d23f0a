// The rows of places side by side: the same for the page and for what is taken away. Pure.
import type { View } from '../../common/address.ts'
import type { Format } from '../view/formatting.ts'
import type { CodedAnswer, HeldAnswer, PlaceAnswer, PlanAnswer, PracticeSet } from './documents.ts'
import type { CompareWords } from './words.ts'

/** `part`: of the page that it leads to, where what is counted is listed. */
export type Line = { strong?: string; text?: string; to?: Partial<View>; part?: string }
/** Filled of so many marks; or two sums whose bar is the whole. */
export type Drawn = { dots: number } | { filled: number; of: number } | { jointly: number; alone: number }
export type Cell = {
  lines: readonly Line[]
  note?: string
  /** What the note is about, where it has a page. */
  noteTo?: Partial<View>
  drawn?: Drawn
  isBig?: boolean
  /** Dotted: not in the data. Dashed: known, and not observed. */
  blank?: 'dotted' | 'dashed'
}
/** A row of equal cells is told once, and says that it is of all. */
export type Row = { id: string; title: string; note?: string; isKeyed?: boolean; cells: readonly Cell[] }
export type Group = { id: string; title: string; rows: readonly Row[] }
/** What is asked of each place by itself: not read yet, or not readable. */
export type Asked<Answer> = Answer | 'reading' | 'unread'
export type Side = { answer: PlaceAnswer; coded: Asked<CodedAnswer>; held: Asked<HeldAnswer> }

type Telling = { words: CompareWords; format: Format; sets: readonly PracticeSet[] }
type OfPlan = (plan: PlanAnswer, answer: PlaceAnswer) => Cell

const team = 'COUNTRY_TEAM'
const resultsGroup = 'RESULTS_GROUP'

export const inOrderOfName = (language: string) => {
  const { compare } = new Intl.Collator(language)
  return (one: { name: string }, other: { name: string }) => compare(one.name, other.name)
}

export function groupsOf(sides: readonly Side[], telling: Telling): Group[] {
  const { words } = telling
  const groups = [
    { id: 'reports', title: words.reports, rows: reportingRows(sides, telling) },
    { id: 'plan', title: words.plan, rows: planRows(sides, telling) },
    { id: 'who', title: words.who, rows: whoRows(sides, telling) },
    { id: 'together', title: words.togetherHere, rows: togetherRows(sides, telling) },
    { id: 'money', title: words.money(unitOf(sides, words)), rows: moneyRows(sides, telling) },
    { id: 'coded', title: words.coded, rows: codedRows(sides, telling) },
    { id: 'blanks', title: words.blanks, rows: blankRows(sides, telling) },
  ]
  return groups.filter(({ rows }) => rows.length > 0)
}

/** Each place's cell of what is of a plan; of a place without one, which kind of blank that is. */
function ofPlans(sides: readonly Side[], { words }: Telling, cell: OfPlan): Cell[] {
  return sides.map(({ answer }) => (answer.plan === null ? blank(planless(answer, words)) : cell(answer.plan, answer)))
}

/** The same of what only activities tell: a plan of totals has none. */
function ofActivities(sides: readonly Side[], telling: Telling, cell: OfPlan): Cell[] {
  return ofPlans(sides, telling, (plan, answer) =>
    answer.place.coverage.state === 'TOTALS_ONLY' ? blank(telling.words.totals) : cell(plan, answer),
  )
}

function planless({ place }: PlaceAnswer, words: CompareWords): string {
  return place.coverage.state === 'NO_FILE' ? words.noFileShort : words.noPlanDay
}

function reportingRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format } = telling
  const reported = (cell: (reporting: NonNullable<PlanAnswer['arrangement']['reporting']>, plan: PlanAnswer) => Cell) =>
    ofActivities(sides, telling, (plan) =>
      plan.arrangement.reporting === null ? blank(words.notInData) : cell(plan.arrangement.reporting, plan),
    )
  return [
    {
      id: 'per-activity',
      title: words.perActivity,
      note: words.perActivityNote,
      cells: reported(({ agenciesPerActivity: mean }) => ({
        lines: [{ strong: format.friction(mean) }],
        drawn: { dots: mean },
      })),
    },
    {
      id: 'rows',
      title: words.rowsInFile,
      note: words.rowsInFileNote,
      cells: reported(({ parts, activities }, plan) => ({
        lines: [
          {
            text: words.rowsFor(format.number(parts), format.number(activities)),
            to: { at: plan.arrangement.id },
            part: 'below',
          },
        ],
      })),
    },
    {
      id: 'per-joint',
      title: words.perJoint,
      note: words.perJointNote,
      cells: ofActivities(sides, telling, ({ jointActivities, jointParts }) =>
        jointActivities === 0
          ? { lines: [{ text: words.noJoint }] }
          : { lines: [{ text: format.friction(jointParts / jointActivities) }] },
      ),
    },
    {
      id: 'runs',
      title: words.runs,
      note: words.runsNote,
      cells: ofActivities(sides, telling, ({ years, parts }) => {
        const [first] = years
        if (first === undefined) return blank(words.notInData)
        return {
          lines: [{ text: yearsInWords(first, words) }],
          note: words.runsOf(format.number(first.parts), format.number(parts)),
        }
      }),
    },
  ]
}

function yearsInWords({ from, until }: PlanAnswer['years'][number], words: CompareWords): string {
  if (from === null || until === null) return words.noYears
  return from === until ? `${from}` : words.years(`${from}`, `${until}`)
}

function planRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format } = telling
  return [
    {
      id: 'holds',
      title: words.holds,
      cells: sides.map(({ answer }) => ({ lines: [{ text: holdsInWords(answer, words) }] })),
    },
    {
      id: 'kind',
      title: words.kindAndYears,
      cells: ofPlans(sides, telling, ({ arrangement, countries }) => ({
        lines: [
          { text: planKind(arrangement.kind, words), to: { at: arrangement.id } },
          { text: spanInYears(arrangement, words) },
        ],
        ...(countries.length > 1 ? { note: words.sharedPlan(format.number(countries.length)) } : {}),
      })),
    },
    {
      id: 'results',
      title: words.results,
      cells: ofPlans(sides, telling, ({ priorities, outcomes, outputs, arrangement }) => ({
        lines: [
          {
            text: [priorities, outcomes, outputs].map(format.number).join(', '),
            to: { at: arrangement.id },
            part: 'below',
          },
        ],
      })),
    },
  ]
}

/** Where all arrangements of a place are listed. */
const bodiesIn = ({ place }: PlaceAnswer) => ({ to: { at: place.id }, part: 'bodies' })

function holdsInWords({ place: { coverage }, plan }: PlaceAnswer, words: CompareWords): string {
  if (plan === null && coverage.state !== 'NO_FILE') return words.noPlanDay
  const hasActivities = plan?.arrangement.reporting != null
  return coverage.state === 'NONE_JOINT' && !hasActivities ? words.resultsOnly : words[coverage.state]
}

function planKind({ id, label }: { id: string; label: string }, words: CompareWords): string {
  return id === 'COOPERATION_FRAMEWORK' ? words.COOPERATION_FRAMEWORK : label
}

/** A last day that is not in it belongs to the year before where it is the first of its own. */
function spanInYears({ validFrom, validTo }: PlanAnswer['arrangement'], words: CompareWords): string {
  if (validFrom === null || validTo === null) return words.noYears
  const last = new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).getUTCFullYear()
  return `${validFrom.slice(0, 4)}–${last}`
}

function whoRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format } = telling
  const bodiesOf = ({ bodies }: PlaceAnswer, kind: string) => bodies.find((body) => body.kind.id === kind)
  const share = (derived: number | null) => shareByRule(derived, telling)
  const standing = ({ answer: { bodies, plan } }: Side) =>
    bodies.filter(({ kind }) => ![team, resultsGroup, plan?.arrangement.kind.id].includes(kind.id))
  return [
    {
      id: 'agencies',
      title: words.agenciesInPlan,
      cells: ofActivities(sides, telling, ({ agencies }, { place }) => ({
        lines: [{ strong: format.number(agencies), to: { at: place.id }, part: 'who' }],
        isBig: true,
      })),
    },
    {
      id: 'offices',
      title: words.offices,
      note: words.officesNote,
      cells: sides.map(({ answer }) => {
        const body = bodiesOf(answer, team)
        return {
          lines: [{ text: format.number(answer.offices), to: { at: answer.place.id, shown: 'map' } }],
          note: body ? words.inTeam(format.number(body.offices), share(body.derivedShare)) : words.noTeam,
        }
      }),
    },
    {
      id: 'groups',
      title: words.groups,
      note: words.groupsNote,
      cells: sides.map(({ answer }) => {
        const body = bodiesOf(answer, resultsGroup)
        if (!body) return { lines: [{ text: words.none }] }
        const lines = [{ text: format.number(body.arrangements), ...bodiesIn(answer) }]
        if (body.offices === 0) return { lines, note: words.nobodyIn }
        return { lines, note: words.groupsOf(format.number(body.offices), share(body.derivedShare)) }
      }),
    },
    {
      id: 'others',
      title: words.others,
      cells: sides.map((side) => {
        const told = standing(side).map(
          ({ kind, arrangements }) =>
            `${format.number(arrangements)} ${format.plural(arrangements, kind.label, kind.plural)}`,
        )
        return {
          lines: [told.length === 0 ? { text: words.none } : { text: told.join(', '), ...bodiesIn(side.answer) }],
        }
      }),
    },
  ]
}

function shareByRule(derived: number | null, { words, format }: Telling): string {
  if (derived === 1) return words.allByRule
  return derived === null || derived === 0 ? words.allObserved : words.byRule(format.percent(derived))
}

function togetherRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format } = telling
  return [
    {
      id: 'shared',
      title: words.shared,
      note: words.sharedNote,
      cells: ofActivities(sides, telling, ({ sharedOutputs, outputs, arrangement }) => ({
        lines: [
          {
            strong: format.number(sharedOutputs),
            text: words.ofOutputs(format.number(outputs)),
            to: { at: arrangement.id },
            part: 'below',
          },
        ],
        drawn: { filled: sharedOutputs, of: outputs },
      })),
    },
    {
      id: 'joint',
      title: words.joint,
      note: words.jointNote,
      cells: ofActivities(sides, telling, (plan, answer) => ({
        lines: [
          {
            strong: format.number(plan.jointActivities),
            text: plan.arrangement.reporting
              ? words.ofActivities(format.number(plan.arrangement.reporting.activities))
              : words.ofUnknown,
            ...bodiesIn(answer),
          },
        ],
        ...(plan.jointActivities === 0
          ? {}
          : { note: words.byAgencies(format.number(plan.jointAgencies), format.number(plan.agencies)) }),
      })),
    },
    {
      id: 'pairs',
      title: words.pairs,
      note: words.pairsNote,
      cells: ofActivities(sides, telling, ({ pairs, pairsApart }, { place }) => ({
        lines: [
          { text: format.number(pairs), to: { at: place.id }, part: 'with' },
          { text: words.apart(format.number(pairsApart)), to: { at: place.id }, part: 'gaps' },
        ],
      })),
    },
  ]
}

function currenciesOf(sides: readonly Side[]): string[] {
  return [...new Set(sides.flatMap(({ answer }) => answer.plan?.jointly?.currency ?? []))]
}

/** Of one currency for all, its name; else each cell says its own. */
function unitOf(sides: readonly Side[], words: CompareWords): string {
  const [currency, ...others] = currenciesOf(sides)
  return currency === undefined || others.length > 0 ? words.million : words.millionOf(currency)
}

function moneyRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format } = telling
  const own = currenciesOf(sides).length > 1
  const unit = (currency: string) => (own ? ` ${currency}` : '')
  return [
    {
      id: 'money',
      title: `${words.jointly}, ${words.alone}`,
      note: words.moneyNote,
      isKeyed: true,
      cells: ofActivities(sides, telling, ({ jointly, alone, arrangement }) => {
        if (jointly === null || alone === null) return blank(words.notGiven)
        return {
          lines: [
            {
              strong: format.millions(jointly.amount),
              text: words.jointly + unit(jointly.currency),
              to: { at: arrangement.id },
            },
            { strong: format.millions(alone.amount), text: words.alone + unit(alone.currency) },
          ],
          drawn: { jointly: jointly.amount, alone: alone.amount },
        }
      }),
    },
    {
      id: 'largest',
      title: words.largest,
      cells: ofActivities(sides, telling, ({ largest, jointly, jointActivities }) => {
        if (jointActivities === 0) return { lines: [{ text: words.noJoint }] }
        if (largest === null || largest.required === null || jointly === null) return blank(words.notGiven)
        const { amount } = largest.required
        return {
          lines: [{ text: format.millions(amount) }],
          note: words.ofJoint(largest.name, format.percent(amount / jointly.amount)),
          noteTo: { at: largest.id },
        }
      }),
    },
    {
      id: 'without-money',
      title: words.withoutMoney,
      cells: ofActivities(sides, telling, ({ arrangement: { reporting } }) => {
        if (reporting === null || reporting.partsWithoutMoney === null) return blank(words.notInData)
        const [count, all] = [reporting.partsWithoutMoney, reporting.parts].map(format.number)
        return { lines: [{ text: words.ofRows(count ?? '', all ?? '') }] }
      }),
    },
  ]
}

/** A row for each set of practices, and one for each factor that is held in one of the places. */
function codedRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format, sets } = telling
  const read = sides.flatMap(({ held }) => (typeof held === 'string' ? [] : [held]))
  const practices = sets.map((set) => ({
    id: `set-${set.id}`,
    title: set.name,
    note: words.codedNote,
    cells: sides.map(({ coded }) =>
      asked(coded, words, ({ codings }) => {
        const own = codings.nodes.filter(({ of }) => setOf(of) === set.id)
        if (own.length === 0) return blank(words.noCoding)
        const count = (stance: string) => own.filter((coding) => coding.stance === stance).length
        const against = count('CONTRADICTS')
        const told = [words.supports(format.number(count('SUPPORTS')))]
        return {
          lines: [{ text: [...told, ...(against > 0 ? [words.contradicts(format.number(against))] : [])].join(', ') }],
        }
      }),
    ),
  }))
  const held = (read[0]?.factors ?? []).filter(({ id }) =>
    read.some(({ factors }) => factors.some((factor) => factor.id === id && factor.holders.totalCount > 0)),
  )
  const factors = held.map(({ id, name }) => ({
    id: `factor-${id}`,
    title: name,
    note: words.factorNote,
    cells: sides.map((side) =>
      asked(side.held, words, ({ factors }) => {
        const holders = factors.find((factor) => factor.id === id)?.holders
        if (holders === undefined || holders.totalCount === 0) return { lines: [{ text: words.noHolder }] }
        const derived = holders.nodes.filter(({ basis }) => basis === 'DERIVED').length / holders.nodes.length
        const lines = [{ text: words.holders(format.number(holders.totalCount)) }]
        return { lines, note: shareByRule(derived, telling) }
      }),
    ),
  }))
  return [...practices, ...factors]
}

function setOf(of: CodedAnswer['codings']['nodes'][number]['of']): string | null {
  if (of?.__typename === 'PracticeSet') return of.id
  return of?.__typename === 'Practice' ? (of.set?.id ?? null) : null
}

function asked<Answer extends object>(
  answer: Asked<Answer>,
  words: CompareWords,
  cell: (answer: Answer) => Cell,
): Cell {
  if (typeof answer !== 'string') return cell(answer)
  return { lines: [{ text: words[answer] }] }
}

function blankRows(sides: readonly Side[], telling: Telling): Row[] {
  const { words, format } = telling
  const all = (text: string) => sides.map(() => blank(text))
  return [
    ...(sides.some(({ answer }) => (answer.plan?.jointActivities ?? 0) > 0)
      ? [
          {
            id: 'leads',
            title: words.leads,
            cells: ofActivities(sides, telling, () => blank(words.leadsBlank)),
          },
          { id: 'titles', title: words.titles, cells: ofActivities(sides, telling, () => blank(words.titlesBlank)) },
        ]
      : []),
    { id: 'meetings', title: words.meetings, cells: all(words.meetingsBlank) },
    {
      id: 'lines',
      title: words.lines,
      cells: sides.map(({ answer: { lines, observedLines } }): Cell => {
        if (lines === 0) return blank(words.noLines)
        if (observedLines === 0) return { ...blank(words.linesBlank), blank: 'dashed' }
        const [count, of] = [observedLines, lines].map(format.number)
        return { lines: [{ text: words.linesObserved(count ?? '', of ?? '') }] }
      }),
    },
  ]
}

function blank(text: string): Cell {
  return { lines: [{ text }], blank: 'dotted' }
}

/** A cell as text, for what is taken away, for who hears it, and to see whether cells are equal. */
export function textOf({ lines, note }: Cell): string {
  const told = lines.map(({ strong, text }) => [strong, text].filter(Boolean).join(' '))
  return [told.join('; '), note].filter(Boolean).join(': ')
}

/** Whether all cells say the same in words: it is then told once. */
export function isTheSame({ cells }: Row): boolean {
  const [first, ...others] = cells.map(textOf)
  const drawn = cells.some((cell) => cell.drawn !== undefined)
  const counts = cells.some(({ lines }) => lines.some(({ strong, to }) => strong !== undefined || to !== undefined))
  return others.length > 0 && !drawn && !counts && others.every((text) => text === first)
}

/** What is so of all of so many places, told once. */
export function ofAll(text: string, count: number, words: CompareWords): string {
  return count === 2 ? words.inBoth(text) : words.inAll(text, words.numberWord(count))
}

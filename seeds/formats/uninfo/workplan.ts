import { z } from 'zod'
import { day } from '../../cells.ts'
import type { Input } from '../../import/bytes.ts'
import { jsonValues } from '../../import/json.ts'
import type { FormatContext } from '../format.ts'
import { reportIssues } from '../shape.ts'

type Amounts = { required: number | null; available: number | null; spent: number | null }
/** A result of the framework, with the results below it, and where the topmost stands. */
export type Branch = Amounts & {
  id: number
  name: string
  children?: Branch[] | null | undefined
  at?: { file: string; pointer: string }
}

const amounts = {
  required: z.number('an amount in US dollars, or null').nullable(),
  available: z.number('an amount in US dollars, or null').nullable(),
  spent: z.number('an amount in US dollars, or null').nullable(),
}
const activity = z
  .object({
    id: z.int('the number of a sub-output'),
    agency: z.string('the name of an agency'),
    // Peru's plan has rows without the one or the other.
    start: day.nullable(),
    end: day.nullable(),
    outcome: z.string('the name of an output').nullable(),
    name: z.string('the title of a sub-output').nullish(),
    ...amounts,
  })
  .refine(({ start, end }) => start === null || end === null || start <= end, {
    path: ['end'],
    error: 'a day not before the start',
  })
const branch: z.ZodType<Branch> = z.object({
  id: z.int('the number of a result'),
  name: z.string('the name of a result').regex(/\S/, 'the name of a result'),
  ...amounts,
  children: z.array(z.lazy(() => branch)).nullish(),
})
const head = {
  workspace_id: z.int('the number of a workspace'),
  name: z.string('the name of a country'),
  iso3: z.string('an ISO 3166 code of three capitals').regex(/^[A-Z]{3}$/, 'an ISO 3166 code of three capitals'),
}
/** Which workspace a file holds, and of which country it is the copy. */
export type Head = { workspace_id: number; name: string; iso3?: string }

/** One agency's part in one sub-output; `agency` is a spelling, and `pointer` says where it stands. */
export type Activity = z.output<typeof activity> & { pointer: string; file: string }
export type WorkPlan = { workspace_id: number; name: string; projects: Activity[]; framework: Branch[] }

/** The title of the result that it names; empty where it names none. */
export function titleOf({ outcome }: Activity): string {
  return outcome?.trim() ?? ''
}

/** What a file says of itself as a whole. */
export async function headOf(input: Input, context: FormatContext): Promise<Head | undefined> {
  const found: Partial<Head> = {}
  for await (const { pointer, path, value } of jsonValues(input, ['$.workspace_id', '$.name', '$.iso3'], context)) {
    const field = path[0] as keyof Head
    const parsed = head[field].safeParse(value)
    if (parsed.success) Object.assign(found, { [field]: parsed.data })
    else reportIssues(context, parsed.error, value, { file: input.name, pointer })
    if (found.workspace_id !== undefined && found.name !== undefined) break
  }
  const { workspace_id, name, iso3 } = found
  if (workspace_id !== undefined && name !== undefined) return { workspace_id, name, ...(iso3 && { iso3 }) }
  const [field, expected] =
    name === undefined ? ['name', 'the name of a country'] : ['workspace_id', 'the number of a workspace']
  context.report({ code: 'BAD_VALUE', file: input.name, pointer: `/${field}`, field, expected, found: '' })
  return undefined
}

/**
 * The joint work plan that these files are copies of: money in US dollars, `end` is the last day, in. What stands in
 * several copies, or twice in one, counts once, and is counted as passed over.
 */
export async function readWorkPlan(
  inputs: Input[],
  { workspace_id, name }: { workspace_id: number; name: string },
  context: FormatContext,
): Promise<WorkPlan> {
  const plan: WorkPlan = { workspace_id, name, projects: [], framework: [] }
  const firstIn = new Map<string, Input>()
  const interned = new Map<string, string>()
  const intern = (text: string) => interned.get(text) ?? interned.set(text, text).get(text) ?? text
  for (const input of inputs) {
    for await (const { pointer, path, value } of jsonValues(input, ['$.projects.*', '$.framework.*'], context)) {
      const at = { file: input.name, pointer }
      context.read(at)
      const isActivity = path[0] === 'projects'
      const parsed = isActivity ? activity.safeParse(value) : branch.safeParse(value)
      if (!parsed.success) {
        reportIssues(context, parsed.error, value, at)
        continue
      }
      const same = isActivity ? Object.values(parsed.data).join('\t') : `result ${parsed.data.id}`
      const first = firstIn.get(same)
      if (first !== undefined) {
        context.passOver(first === input ? again : copied)
        continue
      }
      firstIn.set(same, input)
      if (isActivity) plan.projects.push(compact(parsed.data as Activity, at, intern))
      else plan.framework.push({ ...(parsed.data as Branch), at })
    }
  }
  return plan
}

const again = 'another row of the same file says the same'
const copied = 'another file of the same workspace has the same row'

/** Days, names and outcomes come again and again: kept once, a large plan stays small in memory. */
function compact(activity: Activity, at: { file: string; pointer: string }, intern: (text: string) => string) {
  const { agency, start, end, outcome } = activity
  const texts = { agency: intern(agency), start: start && intern(start), end: end && intern(end) }
  return { ...activity, ...texts, outcome: outcome && intern(outcome), ...at }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

type Amounts = { required: number | null; available: number | null; spent: number | null }
/** A result of the framework, with the results below it. */
export type Branch = Amounts & { id: number; name: string; children?: Branch[] | null | undefined }

const amounts = {
  required: z.number().nullable(),
  available: z.number().nullable(),
  spent: z.number().nullable(),
}
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const activity = z.object({
  id: z.number().int(),
  agency: z.string(),
  start: day,
  end: day,
  outcome: z.string().nullable(),
  ...amounts,
})
const branch: z.ZodType<Branch> = z.object({
  id: z.number().int(),
  name: z.string(),
  ...amounts,
  children: z.array(z.lazy(() => branch)).nullish(),
})
const workPlan = z.object({
  workspace_id: z.number().int(),
  projects: z.array(activity),
  framework: z.array(branch),
})

export type Activity = z.output<typeof activity>
export type WorkPlan = z.output<typeof workPlan>

/** A country's UN INFO joint work plan: money in US dollars, `end` is the last day, in. */
export function readWorkPlan(folder: string, iso3: string): WorkPlan {
  return workPlan.parse(JSON.parse(readFileSync(join(folder, `${iso3.toUpperCase()}.json`), 'utf8')))
}

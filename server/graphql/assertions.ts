import { keyedCut, oneMore, type PageArgs, toKeyedPage } from '../contract/paging.ts'
import { flat, type Question } from '../records/assertions.ts'
import { loadAll } from '../records/by-id.ts'
import type { Context } from './request.ts'

export type AssertionArgs = PageArgs & {
  year?: number | null
  asOf?: string | null
  includeIllustrative?: boolean | null
}

/** A page of what is asserted `of` an id, or of whom it is (`about`), under one type of relationship. */
export async function assertionPage(
  id: string,
  way: 'of' | 'about',
  type: Question['type'],
  args: AssertionArgs,
  context: Context,
) {
  const asOf = args.asOf ?? (await context.referenceDate())
  const includeIllustrative = args.includeIllustrative ?? false
  const cut = keyedCut(args)
  const question = { type, year: args.year ?? null, asOf, includeIllustrative, ...oneMore(cut) }
  const [found] = await context.assertions[way](id, question)
  const { rows = [], total = 0 } = found ?? {}
  const keys = rows.map(({ assertion }) => assertion.id)
  return { ...toKeyedPage(cut, { keys, total }, rows.slice(0, cut.first).map(flat)), asOf }
}

export const evidenceOf = ({ evidence }: { evidence: string[] }, _args: unknown, context: Context) =>
  loadAll(context.evidence, 'Evidence', evidence)

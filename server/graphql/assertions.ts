import { keyedCut, oneMore, type PageArgs, toKeyedPage } from '../contract/paging.ts'
import { assertionLoaders, flat, type Question } from '../records/assertions.ts'
import { type Context, perRequest, referenceDate } from './request.ts'

export const assertions = perRequest(({ graph, options }) => assertionLoaders(graph, options))

export type AssertionArgs = PageArgs & {
  year?: number | null
  through?: Question['through']
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
  const asOf = args.asOf ?? (await referenceDate(context))
  const includeIllustrative = args.includeIllustrative ?? false
  const cut = keyedCut(args)
  const question = {
    type,
    year: args.year ?? null,
    through: args.through ?? null,
    asOf,
    includeIllustrative,
    ...oneMore(cut),
  }
  const [found] = await assertions(context)[way](id, question)
  const { rows = [], total = 0 } = found ?? {}
  const keys = rows.map(({ assertion }) => assertion.id)
  return { ...toKeyedPage(cut, { keys, total }, rows.slice(0, cut.first).map(flat)), asOf }
}

import { optionalId } from '../contract/ids.ts'
import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import { loadAll } from '../records/by-id.ts'
import { about, type CodingRow, list } from '../records/codings.ts'
import { grouped } from '../records/list-loader.ts'
import { foundBy } from './asked-ids.ts'
import { knownEntity } from './entities.ts'
import { evidenceOf } from './evidence.ts'
import { anything, codingById, entityOf } from './nodes.ts'
import type { Caps, Prices } from './prices.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

const codingsOf = perRequest(({ read }) =>
  grouped(
    (ids: string[], includeIllustrative: boolean) => read(about, { ids, includeIllustrative }),
    ({ about }) => about,
  ),
)

async function page(ids: string[], args: PageArgs, context: Context) {
  const cut = cutPage(ids, args)
  return toPage(cut, await loadAll(codingById(context), 'Coding', cut.keys))
}

type AboutArgs = PageArgs & { includeIllustrative?: boolean | null }

/** The codings about one thing: a party or a tie. */
async function codingsAbout({ id }: { id: string }, args: AboutArgs, context: Context) {
  const rows = await codingsOf(context)(id, args.includeIllustrative ?? false)
  return page(
    rows.map(({ coding }) => coding),
    args,
    context,
  )
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Coding: CodingRow }

export const resolvers: Resolvers = {
  Query: {
    async codings(_parent, args, context) {
      const asked = {
        of: optionalId('of', args.of),
        about: optionalId('about', args.about, 2_000),
        place: optionalId('place', args.place),
        stance: args.stance ?? null,
        includeIllustrative: args.includeIllustrative ?? false,
      }
      const rows = await foundBy({ place: asked.place }, await context.read(list, asked), context)
      return page(
        rows.map(({ id }) => id),
        args,
        context,
      )
    },
  },
  Office: { codings: codingsAbout },
  Arrangement: { codings: codingsAbout },
  Tie: { codings: codingsAbout },
  Coding: {
    about: ({ about }, _args, context) => Promise.all(about.map((id) => anything(id, context))),
    of: ({ of }, _args, context) => (of === null ? null : entityOf(of, context)),
    mediatedBy: ({ mediatedBy }, _args, context) =>
      mediatedBy === null ? null : knownEntity('Factor', mediatedBy, context),
    evidence: evidenceOf,
  },
}

export const prices: Prices = {
  'Query.codings': () => 60,
}

export const caps: Caps = {
  'Coding.about': 10,
}

import { z } from 'zod'
import { bases, effects, stances } from '../../cypher/vocabulary.ts'
import { optionalId } from '../contract/ids.ts'
import { cutPage, type PageArgs, toPage } from '../contract/paging.ts'
import { statement } from '../neo4j/statement.ts'
import { loadAll } from '../records/by-id.ts'
import { evidenceOf } from './assertions.ts'
import { anything, entityOf, knownEntity } from './entities.ts'
import type { Context } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const find = statement('codings/find', {
  params: z.object({ ids: z.array(z.string()) }),
  row: z.object({
    id: z.string(),
    label: z.literal('Coding'),
    about: z.array(z.string()),
    of: z.string().nullable(),
    mediatedBy: z.string().nullable(),
    stance: z.enum(stances),
    effect: z.enum(effects).nullable(),
    coder: z.string().nullable(),
    codedAt: z.string().nullable(),
    basis: z.enum(bases),
    confidence: z.number(),
    evidence: z.array(z.string()),
  }),
})
export type CodingRow = z.output<typeof find.row>

const list = statement('codings/list', {
  params: z.object({
    of: z.string().nullable(),
    about: z.string().nullable(),
    place: z.string().nullable(),
    stance: z.enum(stances).nullable(),
    includeIllustrative: z.boolean(),
  }),
  row: z.object({ id: z.string() }),
})

export const about = statement('codings/about', {
  params: z.object({ ids: z.array(z.string()), includeIllustrative: z.boolean() }),
  row: z.object({ about: z.string(), coding: z.string() }),
})

async function page(ids: string[], args: PageArgs, context: Context) {
  const cut = cutPage(ids, args)
  return toPage(cut, await loadAll(context.codings, 'Coding', cut.keys))
}

type AboutArgs = PageArgs & { includeIllustrative?: boolean | null }

/** The codings about one thing: a party or a tie. */
async function codingsAbout({ id }: { id: string }, args: AboutArgs, context: Context) {
  const rows = await context.codingsAbout(id, args.includeIllustrative ?? false)
  return page(
    rows.map(({ coding }) => coding),
    args,
    context,
  )
}

export const resolvers: Resolvers = {
  Query: {
    async codings(_parent, args, context) {
      const rows = await context.read(list, {
        of: optionalId('of', args.of),
        about: optionalId('about', args.about, 2_000),
        place: optionalId('place', args.place),
        stance: args.stance ?? null,
        includeIllustrative: args.includeIllustrative ?? false,
      })
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

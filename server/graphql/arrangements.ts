import { daysOf } from '../contract/days.ts'
import { badInput, within } from '../contract/errors.ts'
import { optionalId } from '../contract/ids.ts'
import type { PageArgs } from '../contract/paging.ts'
import type { QueryArrangementsArgs } from '../contract/types.generated.ts'
import { above, below, list, ofPlace } from '../records/arrangements.ts'
import { grouped } from '../records/list-loader.ts'
import type { DeclaredSize, PartyRow, Reporting } from '../records/parties.ts'
import { foundBy } from './asked-ids.ts'
import { evidenceOf } from './evidence.ts'
import { askedKind } from './kinds.ts'
import { partyPage } from './parties.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest, referenceDate } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'
import { tiesOf } from './ties.ts'

const beside = {
  above: perRequest(({ read }) =>
    grouped(
      (arrangements: string[], on: Required<OnDay>) => read(above, { arrangements, ...on }),
      ({ arrangement }) => arrangement,
    ),
  ),
  below: perRequest(({ read }) =>
    grouped(
      (arrangements: string[], on: Required<OnDay>) => read(below, { arrangements, ...on }),
      ({ arrangement }) => arrangement,
    ),
  ),
}
type OnDay = { asOf: string; includeIllustrative: boolean }

type OnDate = PageArgs & { asOf?: string | null; includeIllustrative?: boolean | null }
const most = 1_000

export async function arrangements(args: QueryArrangementsArgs, context: Context) {
  const { asOf, ...days } = await daysOf(args, () => referenceDate(context))
  const minParticipants = within('minParticipants', args.minParticipants ?? 0, 0, most)
  const maxParticipants = within('maxParticipants', args.maxParticipants ?? most, 0, most)
  if (minParticipants > maxParticipants) {
    throw badInput('minParticipants', '`minParticipants` is above `maxParticipants`: nothing could match.')
  }
  const filters = {
    kind: await askedKind('kind', 'ArrangementKind', args.kind, context),
    level: optionalId('level', args.level),
    minParticipants,
    maxParticipants: args.maxParticipants ?? null,
    ...days,
    includeIllustrative: args.includeIllustrative ?? false,
  }
  const place = optionalId('place', args.place)
  const found = await (place === null ? context.read(list, filters) : context.read(ofPlace, { ...filters, place }))
  const rows = await foundBy({ place, level: filters.level }, found, context)
  return partyPage(
    rows.map(({ id }) => id),
    asOf,
    args,
    context,
  )
}

async function related(id: string, way: keyof typeof beside, args: OnDate, context: Context) {
  const asOf = args.asOf ?? (await referenceDate(context))
  const rows = await beside[way](context)(id, { asOf, includeIllustrative: args.includeIllustrative ?? false })
  return partyPage(
    rows.map(({ other }) => other),
    asOf,
    args,
    context,
  )
}

/** Where a number cites nothing of its own, it rests on what the arrangement does. */
function declaredSizeOf({ declaredSize, declaredSizeEvidence, evidence }: PartyRow): DeclaredSize | null {
  if (declaredSize === null) return null
  return { size: declaredSize, evidence: declaredSizeEvidence === null ? evidence : [declaredSizeEvidence] }
}

function reportingOf({ activities, activityParts, partsWithoutMoney }: PartyRow): Reporting | null {
  return activities === null || activityParts === null ? null : { activities, activityParts, partsWithoutMoney }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { DeclaredSize: DeclaredSize; Reporting: Reporting }

export const resolvers: Resolvers = {
  Query: { arrangements: (_parent, args, context) => arrangements(args, context) },
  Arrangement: {
    participants: (parent, args, context) => tiesOf(parent, { ...args, kinds: ['TAKES_PART_IN'] }, context),
    under: ({ id }, args, context) => related(id, 'above', args, context),
    over: ({ id }, args, context) => related(id, 'below', args, context),
    declaredSize: declaredSizeOf,
    reporting: reportingOf,
  },
  DeclaredSize: { evidence: evidenceOf },
  Reporting: {
    parts: ({ activityParts }) => activityParts,
    agenciesPerActivity: ({ activities, activityParts }) => activityParts / activities,
  },
}

export const prices: Prices = {
  'Query.arrangements': (_, { minParticipants, maxParticipants }) =>
    (minParticipants ?? 0) === 0 && maxParticipants == null ? 300 : 1_800,
}

import { badInput } from '../contract/errors.ts'
import { optionalId } from '../contract/ids.ts'
import { type Counted, type CountedArgs, checkedCounted } from '../engine/measures/counted-ties.ts'
import { Dangling, stated } from '../records/by-id.ts'
import { type KindRow, type KindType, list } from '../records/kinds.ts'
import { evidenceOf } from './evidence.ts'
import { kindName } from './kind-names.ts'
import type { Prices } from './prices.ts'
import { type Context, perRequest } from './request.ts'
import type { Resolvers } from './resolvers.generated.ts'

export const kinds = perRequest(({ readOnce }) => readOnce(list))

async function ofType(type: KindType, context: Context): Promise<KindRow[]> {
  return (await kinds(context)).filter((kind) => kind.type === type)
}

/** The kind that a record names. Rejects when there is no such one; `dataset.checks` names such records. */
export async function knownKind(type: KindType, id: string, context: Context): Promise<KindRow> {
  const kind = (await ofType(type, context)).find((one) => one.id === id)
  if (kind === undefined) throw new Dangling(type, id)
  return kind
}

/** The id of a kind as a caller gave it, null where it was not given. Rejects one that nobody has, with those there are. */
export async function askedKind(field: string, type: KindType, id: string | null | undefined, context: Context) {
  const asked = optionalId(field, id)
  if (asked === null) return null
  const known = (await ofType(type, context)).map((kind) => kind.id)
  if (known.includes(asked)) return asked
  const there = known.length === 0 ? 'left out, as the graph has none' : `one of ${known.join(', ')}`
  throw badInput(field, `\`${field}\` must be ${there}; it was ${asked}.`)
}

const kindsThat = (are: (kind: KindRow) => boolean | null) => async (context: Context) =>
  (await ofType('ArrangementKind', context)).filter(are).map(({ id }) => id)
/** The kinds of arrangement in which agencies do something together. */
export const jointKinds = kindsThat(({ isJointWork }) => isJointWork)
/** Those of parts of a plan that agencies stand under, whether or not they do anything together. */
export const resultKinds = kindsThat(({ isPartOfPlan, isJointWork }) => isPartOfPlan && !isJointWork)

/** Those of whatever is a part of a plan. */
export const planKinds = kindsThat(({ isPartOfPlan }) => isPartOfPlan)

/** Which ties a measure counts, as a caller asks. Rejects a kind of arrangement that nobody has, with those there are. */
export async function askedCounted(args: CountedArgs, context: Context): Promise<Counted> {
  for (const id of args.arrangementKinds ?? []) await askedKind('arrangementKinds', 'ArrangementKind', id, context)
  return checkedCounted(args)
}

const labelled = {
  label: (kind: KindRow, _args: unknown, { language }: Context) => kindName(kind, language).one,
  plural: (kind: KindRow, _args: unknown, { language }: Context) => kindName(kind, language).plural,
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = {
  AgencyKind: KindRow
  ArrangementKind: KindRow
  PlaceKind: KindRow
  Role: KindRow
  MandateScheme: KindRow
}

export const resolvers: Resolvers = {
  Query: {
    agencyKinds: (_parent, _args, context) => ofType('AgencyKind', context),
    arrangementKinds: (_parent, _args, context) => ofType('ArrangementKind', context),
    placeKinds: (_parent, _args, context) => ofType('PlaceKind', context),
    roles: (_parent, _args, context) => ofType('Role', context),
    mandateSchemes: (_parent, _args, context) => ofType('MandateScheme', context),
  },
  AgencyKind: { ...labelled, isAggregate: ({ isAggregate }) => isAggregate ?? false, evidence: evidenceOf },
  ArrangementKind: {
    ...labelled,
    channel: ({ id, channel }) => stated(channel, 'channel', id),
    isPartOfPlan: ({ isPartOfPlan }) => isPartOfPlan ?? false,
    isJointWork: ({ isJointWork }) => isJointWork ?? false,
    evidence: evidenceOf,
  },
  PlaceKind: { ...labelled, isCountry: ({ isCountry }) => isCountry ?? false, evidence: evidenceOf },
  Role: { ...labelled, evidence: evidenceOf },
  MandateScheme: { ...labelled, evidence: evidenceOf },
}

export const prices: Prices = {
  'Query.agencyKinds': () => 15,
  'Query.arrangementKinds': () => 15,
  'Query.placeKinds': () => 15,
  'Query.roles': () => 15,
  'Query.mandateSchemes': () => 15,
}

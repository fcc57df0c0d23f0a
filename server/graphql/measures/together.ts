import { optionalId } from '../../contract/ids.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { QueryTogetherArgs } from '../../contract/types.generated.ts'
import { askedAgencies, mostAgencies } from '../../engine/measures/asked-agencies.ts'
import { sharedBodies } from '../../engine/measures/together.ts'
import { knownPlace, some } from '../../engine/paths/constraints.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { loadAll, loadOne, stated } from '../../records/by-id.ts'
import {
  arrangements,
  type GroupLinesFound,
  type LineRow,
  lines,
  type SharedBodyRow,
  type TogetherPage,
  type TogetherRow,
} from '../../records/together.ts'
import { agencyById } from '../agencies.ts'
import { askedKind, knownKind } from '../kinds.ts'
import { partyById } from '../parties.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { tiesOn } from '../ties.ts'
import { projectionFor } from '../walking.ts'
import { linesInWords, rowInWords, togetherGist } from './together-in-words.ts'

const mostOffices = 200

async function together(args: QueryTogetherArgs, context: Context): Promise<TogetherPage> {
  const projection = await projectionFor(false, context)
  const place = optionalId('place', args.place)
  if (place !== null) knownPlace(projection, place)
  for (const role of args.roles ?? []) await askedKind('roles', 'Role', role, context)
  for (const kind of args.arrangementKinds ?? []) await askedKind('arrangementKinds', 'ArrangementKind', kind, context)
  const copied = (items: readonly string[] | null) => items && [...items]
  const asked = {
    agencies: askedAgencies(projection, args.agencies),
    mode: args.mode ?? 'ALL',
    roles: copied(some('roles', args.roles)),
    place,
    arrangementKinds: copied(some('arrangementKinds', args.arrangementKinds)),
    asOf: args.asOf ?? projection.referenceDate,
    includeIllustrative: args.includeIllustrative ?? false,
  }
  const rows = await context.read(arrangements, asked)
  const cut = cutPage(
    rows.map(({ id }) => id),
    args,
  )
  const page = rows.slice(cut.start, cut.start + cut.keys.length).map((row) => ({ ...row, asked }))
  return { ...toPage(cut, page), asked, named: [...args.agencies], joint: rows }
}

async function linesOf({ asked }: TogetherPage, context: Context): Promise<GroupLinesFound | null> {
  const { place, agencies, asOf, includeIllustrative } = asked
  if (place === null) return null
  const params = { agencies, place, asOf, includeIllustrative }
  const rows = await context.read(lines, params)
  const missing = agencies.filter((agency) => !rows.some((row) => row.agency === agency))
  const nobody = { office: null, line: null, basis: null, superior: null, bodies: [] }
  const all = [...rows, ...missing.map((agency) => ({ agency, ...nobody }))]
  const found = all.map((row) => ({ ...row, asOf })).sort((a, b) => (a.agency < b.agency ? -1 : 1))
  return { place, asked: params, lines: found }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = {
  TogetherConnection: TogetherPage
  Together: TogetherRow
  GroupLines: GroupLinesFound
  AgencyLine: LineRow
  SharedBody: SharedBodyRow
}

export const resolvers: Resolvers = {
  Query: { together: (_parent, args, context) => together(args, context) },
  TogetherConnection: {
    lines: (page, _args, context) => linesOf(page, context),
    gist: (page, _args, context) => togetherGist(page, context),
    agencies: ({ named }) => named,
    mode: ({ asked }) => asked.mode,
    place: ({ asked }) => asked.place,
    asOf: ({ asked }) => asked.asOf,
    asCypher: ({ asked }) => asCypher(arrangements, asked),
  },
  Together: {
    arrangement: ({ id }, _args, context) => loadOne(partyById(context), 'Arrangement', id),
    parts: ({ parts, asked }, _args, context) => loadAll(tiesOn(asked.asOf, context), 'Tie', parts),
    async isJointWork({ id }, _args, context) {
      const { kind } = await loadOne(partyById(context), 'Arrangement', id)
      return (await knownKind('ArrangementKind', stated(kind, 'kind', id), context)).isJointWork ?? false
    },
    derivedShare: ({ derived, parts }) => derived / parts.length,
    sentence: (row, _args, context) => rowInWords(row, context),
  },
  GroupLines: {
    lines: ({ lines }) => lines.slice(0, mostOffices),
    sharedBodies: ({ lines }) => sharedBodies(lines),
    sentence: (found, _args, context) => linesInWords(found, context),
    asCypher: ({ asked }) => asCypher(lines, asked),
  },
  AgencyLine: {
    agency: ({ agency }, _args, context) => loadOne(agencyById(context), 'Agency', agency),
    office: ({ office }, _args, context) => (office === null ? null : loadOne(partyById(context), 'Office', office)),
    superior: ({ superior }, _args, context) =>
      superior === null ? null : loadOne(partyById(context), 'Office', superior),
    line: ({ line, asOf }, _args, context) => (line === null ? null : loadOne(tiesOn(asOf, context), 'Tie', line)),
  },
  SharedBody: {
    arrangement: ({ body }, _args, context) => loadOne(partyById(context), 'Arrangement', body),
    agencies: ({ agencies }, _args, context) => loadAll(agencyById(context), 'Agency', agencies),
  },
}

export const prices: Prices = {
  'Query.together': (_, { place }) => (place == null ? 1_500 : 2_500),
  'TogetherConnection.lines': () => 100,
  'TogetherConnection.gist': () => 20,
  'Together.sentence': () => 2,
}

export const caps: Caps = {
  'Together.parts': mostAgencies,
  'GroupLines.lines': mostAgencies,
  'GroupLines.sharedBodies': 20,
  'SharedBody.agencies': mostAgencies,
}

import { z } from 'zod'
import { optionalId } from '../../contract/ids.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { BalanceGroup, FrictionSettings, QueryBalanceArgs } from '../../contract/types.generated.ts'
import { checkedSettings } from '../../engine/friction/settings.ts'
import { holds, type Projection, partsOf, worksFor } from '../../engine/graph/projection.ts'
import { type Balance, balances, type Counting, type Groups, index, noBalance } from '../../engine/measures/balance.ts'
import { checkedConstraints, knownPlace } from '../../engine/paths/constraints.ts'
import { type Ground, groundOf, projectionFor, projectionKnowing, type Terms } from '../../engine/paths/ground.ts'
import { statement } from '../../neo4j/statement.ts'
import { grouped } from '../../records/list-loader.ts'
import { inTurns } from '../../work/deadline.ts'
import { entityOf } from '../entities.ts'
import { asCypher } from '../paths/as-cypher.ts'
import { frictionUsed } from '../paths/path.ts'
import type { Context, Walking } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'

const count = statement('balance/count', {
  params: z.object({
    offices: z.array(z.string()),
    asOf: z.string(),
    includeIllustrative: z.boolean(),
    includeDerivedLines: z.boolean(),
  }),
  row: z.object({ inter: z.number(), intra: z.number() }),
})
const countOneMode = statement('balance/count_one_mode', { params: count.params, row: count.row })

/** The balance of one group, named by its id. */
export type BalanceNode = Balance & Counting & { of: string; ground: Ground; place: string | null }
export type BalancePage = Awaited<ReturnType<typeof balance>>

export type Asked = Counting & {
  group: BalanceGroup
  place: string | null
  asOf: string | null
  includeIllustrative: boolean
  friction: FrictionSettings | null
}

type Args = {
  place?: string | null
  asOf?: string | null
  includeIllustrative?: boolean | null
  includeDerivedLines?: boolean | null
  oneMode?: boolean | null
  friction?: FrictionSettings | null
}

export function askedOf(group: BalanceGroup, args: Args): Asked {
  return {
    group,
    place: optionalId('place', args.place),
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    includeDerivedLines: args.includeDerivedLines ?? false,
    oneMode: args.oneMode ?? false,
    friction: args.friction ?? null,
  }
}

/** The balances of all the offices or agencies asked for at one moment, in one walk. */
export function balanceLoader(walking: Walking) {
  const find = async (ids: string[], asked: Asked) => {
    const projection = await projectionKnowing(asked.group === 'OFFICE' ? ids : [], walking)
    const { ground, found } = await balancesIn(projection, asked, walking)
    const ofId = new Map(found.map((one) => [one.of, one]))
    // Whoever was not laid out has no tie that counts; `dataset.checks` says why.
    return ids.map((of) => ofId.get(of) ?? { ...noBalance(), ...asked, of, ground })
  }
  return grouped(find, ({ of }) => of)
}

/** The balance of every group of the question, in order of their numbers; those of nobody have no offices. */
export async function balancesIn(
  projection: Projection,
  asked: Asked,
  { walks, signal }: Walking,
): Promise<{ ground: Ground; found: BalanceNode[] }> {
  const { asOf, includeIllustrative, includeDerivedLines, oneMode, place } = asked
  const terms: Terms = {
    projection,
    constraints: checkedConstraints(projection, { asOf, includeIllustrative }),
    settings: checkedSettings(projection, asked.friction),
  }
  const { names, groups } = groupsFor(terms, asked)
  return walks.run(signal, () =>
    inTurns(
      (function* () {
        const ground = yield* groundOf(terms)
        const found = yield* balances(ground, groups, { includeDerivedLines, oneMode })
        const told = { ground, includeDerivedLines, oneMode, place }
        return { ground, found: found.map((one, group) => ({ ...one, ...told, of: names(group) })) }
      })(),
      signal,
    ),
  )
}

type Named = { names: (group: number) => string; groups: Groups }

/** The groups of a question, each of the offices that are there on the day and work for the place. */
function groupsFor({ projection, constraints: { view } }: Terms, { group, place }: Asked): Named {
  const { parties, places, agencies, levels, covers } = projection
  const parts = place === null ? null : partsOf(projection, knownPlace(projection, place))
  const counted = (office: number) =>
    holds(projection, parties, office, view) && (parts === null || worksFor(projection, office, parts, view))
  const among = (groupsOf: (office: number) => number[]) => (office: number) =>
    counted(office) ? groupsOf(office) : []
  const ids = { OFFICE: parties.ids, AGENCY: agencies, PLACE: places.ids, LEVEL: null }[group]
  const names = (number: number) => (ids === null ? (levels[number]?.id ?? '') : ids.at(number))
  const groupsOf = {
    OFFICE: (office: number) => [office],
    AGENCY: (office: number) => [parties.agency[office]!],
    LEVEL: (office: number) => [parties.level[office]!],
    PLACE(office: number) {
      const found = new Set<number>()
      for (let cover = covers.offsets[office]!; cover < covers.offsets[office + 1]!; cover++) {
        const one = covers.place[cover]!
        if ((parts === null || parts[one] === 1) && holds(projection, covers, cover, view)) found.add(one)
      }
      return [...found]
    },
  }
  return { names, groups: { count: ids === null ? levels.length : ids.length, of: among(groupsOf[group]) } }
}

/** Those pulled most to both sides first: by the ties on the weaker side, then by all, then by id. */
function tornFirst(a: BalanceNode, b: BalanceNode): number {
  const weaker = (one: BalanceNode) => Math.min(one.inter, one.intra)
  const load = (one: BalanceNode) => one.inter + one.intra
  return weaker(b) - weaker(a) || load(b) - load(a) || (a.of < b.of ? -1 : 1)
}

export async function balance(args: QueryBalanceArgs, context: Context) {
  const asked = askedOf(args.group, args)
  const projection = await projectionFor(false, context)
  const { ground, found: all } = await balancesIn(projection, asked, context)
  const found = all.filter(({ offices }) => offices.length > 0).sort(tornFirst)
  const cut = cutPage(
    found.map(({ of }) => of),
    args,
  )
  return {
    ...toPage(cut, found.slice(cut.start, cut.start + cut.keys.length)),
    group: args.group,
    place: asked.place,
    includeDerivedLines: asked.includeDerivedLines,
    oneMode: asked.oneMode,
    includeIllustrative: asked.includeIllustrative,
    asOf: ground.constraints.asOf,
    ground,
  }
}

async function balanceOf(id: string, group: BalanceGroup, args: Args, { balancesOf }: Context) {
  const [found] = await balancesOf(id, askedOf(group, args))
  if (!found) throw new Error(`The balance of ${id} was asked for and not found.`)
  return found
}

export const balanceResolvers: Resolvers = {
  Query: { balance: (_parent, args, context) => balance(args, context) },
  Office: {
    balance: ({ id }, args, context) => balanceOf(id, 'OFFICE', args, context),
  },
  Agency: {
    async balance({ id }, args, context) {
      const found = await balanceOf(id, 'AGENCY', args, context)
      return found.offices.length > 0 ? found : null
    },
  },
  BalanceConnection: {
    dataVersion: ({ ground }) => ground.projection.dataVersion.asked(),
    friction: ({ ground }) => frictionUsed(ground),
  },
  Balance: {
    async of({ of }, _args, context) {
      const level = (await context.levels()).find(({ id }) => id === of)
      const group = level ?? (await entityOf(of, context))
      if (group === null) throw new Error(`The balance of ${of} was asked for, and it does not exist.`)
      return group
    },
    load: ({ inter, intra }) => inter + intra,
    index: ({ inter, intra }) => index(inter, intra),
    weightedLoad: ({ interWeight, intraWeight }) => interWeight + intraWeight,
    weightedIndex: ({ interWeight, intraWeight }) => index(interWeight, intraWeight),
    undefinedBecause: ({ inter, intra, leftOut }) => {
      if (inter + intra > 0) return null
      if (leftOut === 0) return 'It has no tie that counts either way on the date.'
      return 'It has only derived reporting lines, which are left out. Set `includeDerivedLines` to count them.'
    },
    offices: ({ offices }) => offices.length,
    derivedShare: ({ inter, intra, derived }) => (inter + intra === 0 ? null : derived / (inter + intra)),
    derivedLinesLeftOut: ({ leftOut }) => leftOut,
    includeIllustrative: ({ ground }) => ground.constraints.view.includeIllustrative,
    asOf: ({ ground }) => ground.constraints.asOf,
    dataVersion: ({ ground }) => ground.projection.dataVersion.asked(),
    friction: ({ ground }) => frictionUsed(ground),
    asCypher: ({ ground: { projection, constraints }, offices, includeDerivedLines, oneMode }) =>
      asCypher(oneMode ? countOneMode : count, {
        offices: offices.map((office) => projection.parties.ids.at(office)),
        asOf: constraints.asOf,
        includeIllustrative: constraints.view.includeIllustrative,
        includeDerivedLines,
      }),
  },
}

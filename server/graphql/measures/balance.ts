import type { InEach } from '../../../common/languages.ts'
import { listed } from '../../../common/words.ts'
import { optionalId } from '../../contract/ids.ts'
import { cutPage, toPage } from '../../contract/paging.ts'
import type { BalanceGroup, FrictionSettings, QueryBalanceArgs } from '../../contract/types.generated.ts'
import { checkedSettings } from '../../engine/friction/settings.ts'
import type { Projection } from '../../engine/graph/projection.ts'
import { balances, index, noBalance } from '../../engine/measures/balance.ts'
import {
  type BalanceNode,
  type BalancePage,
  type BalanceQuestion,
  groupsFor,
  tornFirst,
} from '../../engine/measures/balance-groups.ts'
import { type Counted, type CountedArgs, constraintsOf } from '../../engine/measures/counted-ties.ts'
import { checkedConstraints } from '../../engine/paths/constraints.ts'
import { type Ground, groundOf, type Terms } from '../../engine/paths/ground.ts'
import { frictionUsed } from '../../engine/paths/path.ts'
import { asCypher } from '../../neo4j/statement.ts'
import { count, countOneMode } from '../../records/balance.ts'
import { countedParameters } from '../../records/counted-ties.ts'
import { grouped } from '../../records/list-loader.ts'
import { askedCounted } from '../kinds.ts'
import { levels } from '../levels.ts'
import { entityOf } from '../nodes.ts'
import type { Prices } from '../prices.ts'
import { type Context, perRequest } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { projectionFor, projectionKnowing, type Walking, walk } from '../walking.ts'

type Args = CountedArgs & {
  place?: string | null
  asOf?: string | null
  includeIllustrative?: boolean | null
  includeDerivedLines?: boolean | null
  oneMode?: boolean | null
  friction?: FrictionSettings | null
}

export async function askedOf(group: BalanceGroup, args: Args, context: Context): Promise<BalanceQuestion> {
  return {
    group,
    place: optionalId('place', args.place),
    asOf: args.asOf ?? null,
    includeIllustrative: args.includeIllustrative ?? false,
    includeDerivedLines: args.includeDerivedLines ?? false,
    oneMode: args.oneMode ?? false,
    counted: await askedCounted(args, context),
    friction: args.friction ?? null,
  }
}

/** The balances of all the offices or agencies asked for at one moment, in one walk. */
const balancesOf = perRequest((walking) => {
  const find = async (ids: string[], asked: BalanceQuestion) => {
    const projection = await projectionKnowing(asked.group === 'OFFICE' ? ids : [], walking)
    const { ground, found } = await balancesIn(projection, asked, walking)
    const ofId = new Map(found.map((one) => [one.of, one]))
    // Whoever was not laid out has no tie that counts; `dataset.checks` says why.
    return ids.map((of) => ofId.get(of) ?? { ...noBalance(), ...asked, of, ground })
  }
  return grouped(find, ({ of }) => of)
})

/** The balance of every group of the question, in order of their numbers; those of nobody have no offices. */
export async function balancesIn(
  projection: Projection,
  asked: BalanceQuestion,
  walking: Walking,
): Promise<{ ground: Ground; found: BalanceNode[] }> {
  const { asOf, includeIllustrative, includeDerivedLines, oneMode, counted, place } = asked
  const terms: Terms = {
    projection,
    constraints: checkedConstraints(projection, { asOf, includeIllustrative, ...constraintsOf(counted) }),
    settings: checkedSettings(projection, asked.friction),
  }
  const { names, groups } = groupsFor(terms, asked)
  function* work() {
    const ground = yield* groundOf(terms)
    const found = yield* balances(ground, groups, { includeDerivedLines, oneMode, counted })
    const told = { ground, includeDerivedLines, oneMode, counted, place }
    return { ground, found: found.map((one, group) => ({ ...one, ...told, of: names(group) })) }
  }
  return walk(walking, work())
}

async function balance(args: QueryBalanceArgs, context: Context): Promise<BalancePage> {
  const asked = await askedOf(args.group, args, context)
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
    counted: asked.counted,
    includeIllustrative: asked.includeIllustrative,
    asOf: ground.constraints.asOf,
    ground,
  }
}

async function balanceOf(id: string, group: BalanceGroup, args: Args, context: Context) {
  const [found] = await balancesOf(context)(id, await askedOf(group, args, context))
  if (!found) throw new Error(`The balance of ${id} was asked for and not found.`)
  return found
}

type Words = {
  lines: string
  accountability: string
  parts: string
  noTie: string
  onlyDerived: (kinds: string) => string
}

const words: InEach<Words> = {
  en: {
    lines: 'reporting lines',
    accountability: 'accountability',
    parts: 'parts in arrangements',
    noTie: 'It has no tie that counts either way on the date.',
    onlyDerived: (kinds) =>
      `It has only derived ${kinds}, which are left out. Set \`includeDerivedLines\` to count them.`,
  },
  fr: {
    lines: 'lignes hiérarchiques',
    accountability: 'obligations de rendre compte',
    parts: 'participations à des dispositifs',
    noTie: 'Aucun lien ne compte dans un sens ou dans l’autre à cette date.',
    onlyDerived: (kinds) =>
      `Seuls existent des liens déduits (${kinds}), qui sont écartés. Demandez \`includeDerivedLines\` pour les compter.`,
  },
  es: {
    lines: 'líneas jerárquicas',
    accountability: 'rendición de cuentas',
    parts: 'participaciones en mecanismos',
    noTie: 'Ningún vínculo cuenta en un sentido o en otro en esa fecha.',
    onlyDerived: (kinds) =>
      `Solo hay vínculos deducidos (${kinds}), que se apartan. Pida \`includeDerivedLines\` para contarlos.`,
  },
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { BalanceConnection: BalancePage; Balance: BalanceNode; CountedTies: Counted }

export const resolvers: Resolvers = {
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
      const level = (await levels(context)).find(({ id }) => id === of)
      const group = level ?? (await entityOf(of, context))
      if (group === null) throw new Error(`The balance of ${of} was asked for, and it does not exist.`)
      return group
    },
    load: ({ inter, intra }) => inter + intra,
    index: ({ inter, intra }) => index(inter, intra),
    weightedLoad: ({ interWeight, intraWeight }) => interWeight + intraWeight,
    weightedIndex: ({ interWeight, intraWeight }) => index(interWeight, intraWeight),
    undefinedBecause: ({ inter, intra, linesLeftOut, accountabilityLeftOut, partsLeftOut }, _args, { language }) => {
      if (inter + intra > 0) return null
      const said = words[language]
      const kinds: [name: string, leftOut: number][] = [
        [said.lines, linesLeftOut],
        [said.accountability, accountabilityLeftOut],
        [said.parts, partsLeftOut],
      ]
      const derived = kinds.flatMap(([name, leftOut]) => (leftOut === 0 ? [] : name))
      return derived.length === 0 ? said.noTie : said.onlyDerived(listed(derived, undefined, language))
    },
    offices: ({ offices }) => offices.length,
    derivedShare: ({ inter, intra, derived }) => (inter + intra === 0 ? null : derived / (inter + intra)),
    derivedLinesLeftOut: ({ linesLeftOut }) => linesLeftOut,
    derivedAccountabilityLeftOut: ({ accountabilityLeftOut }) => accountabilityLeftOut,
    derivedPartsLeftOut: ({ partsLeftOut }) => partsLeftOut,
    includeIllustrative: ({ ground }) => ground.constraints.view.includeIllustrative,
    asOf: ({ ground }) => ground.constraints.asOf,
    dataVersion: ({ ground }) => ground.projection.dataVersion.asked(),
    friction: ({ ground }) => frictionUsed(ground),
    asCypher: ({ ground: { projection, constraints }, offices, includeDerivedLines, oneMode, counted }) =>
      asCypher(oneMode ? countOneMode : count, {
        offices: offices.map((office) => projection.parties.ids.at(office)),
        asOf: constraints.asOf,
        includeIllustrative: constraints.view.includeIllustrative,
        includeDerivedLines,
        ...countedParameters(counted),
      }),
  },
}

export const prices: Prices = {
  'Query.balance': () => 500,
  'Office.balance': () => 10,
  'Agency.balance': () => 10,
}

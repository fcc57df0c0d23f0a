import type { InEach } from '../../../common/languages.ts'
import { dimensionWords } from '../../../common/words.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { Dimension, RoutesTipsArgs } from '../../contract/types.generated.ts'
import { dimensionOf, dimensions } from '../../engine/friction/dimension.ts'
import { holding } from '../../engine/friction/lens.ts'
import { isOffice } from '../../engine/graph/projection.ts'
import { knownLevel } from '../../engine/paths/constraints.ts'
import type { Terms } from '../../engine/paths/ground.ts'
import type { RoutesAnswer, Scaled, TipAnswer, TipsAnswer } from '../../engine/routes/routes-answer.ts'
import { type TipsQuestion, tips } from '../../engine/routes/tips.ts'
import { levelName } from '../kind-names.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { walk } from '../walking.ts'
import { routeSentenceOf } from './in-words.ts'

/** Which ties cost so many times as much, and by what they were named. */
type On = { isOn: TipsQuestion['isOn']; scaled: Scaled }

type TipWords = {
  what: (scaled: Scaled) => string
  less: (what: string, times: string, route: string) => string
  more: (what: string, times: string, route: string) => string
}

const tipWords: InEach<TipWords> = {
  en: {
    what: ({ dimension, level, factor }) =>
      dimension
        ? `ties ${dimensionWords[dimension]}`
        : level
          ? `ties between agencies at ${level} level`
          : `ties between agencies of those with ${factor}`,
    less: (what, times, route) => `If ${what} cost less than ${times} times as much, this would come first: ${route}`,
    more: (what, times, route) => `Once ${what} cost more than ${times} times as much, this comes first: ${route}`,
  },
  fr: {
    what: ({ dimension, level, factor }) =>
      dimension
        ? `les liens ${{ INTRA_AGENCY: 'au sein d’un organisme', INTER_AGENCY: 'entre organismes', NONE: 'entre dispositifs' }[dimension]}`
        : level
          ? `les liens entre organismes au niveau ${levelName({ id: level, name: level }, 'fr')}`
          : `les liens entre organismes de ceux qui ont ${factor}`,
    less: (what, times, route) =>
      `Si ${what} coûtaient moins de ${times} fois leur coût, ceci viendrait en premier\u00a0: ${route}`,
    more: (what, times, route) =>
      `Dès que ${what} coûtent plus de ${times} fois leur coût, ceci vient en premier\u00a0: ${route}`,
  },
  es: {
    what: ({ dimension, level, factor }) =>
      dimension
        ? `los vínculos ${{ INTRA_AGENCY: 'dentro de un organismo', INTER_AGENCY: 'entre organismos', NONE: 'entre mecanismos' }[dimension]}`
        : level
          ? `los vínculos entre organismos a nivel de ${levelName({ id: level, name: level }, 'es')}`
          : `los vínculos entre organismos de los que tienen ${factor}`,
    less: (what, times, route) =>
      `Si ${what} costaran menos de ${times} veces lo que cuestan, esto vendría primero: ${route}`,
    more: (what, times, route) =>
      `En cuanto ${what} cuestan más de ${times} veces lo que cuestan, esto viene primero: ${route}`,
  },
}

/** At a tenth of the usual cost a search reaches far. */
const enough = 2_000_000

async function answer({ terms, question }: RoutesAnswer, args: RoutesTipsArgs, context: Context): Promise<TipsAnswer> {
  const { isOn, scaled } = onOf(terms, args)
  const found = await walk(context, tips(terms, { ...question, isOn, budget: enough }))
  return { found, scaled }
}

function onOf({ projection, constraints: { view } }: Terms, { dimension, factor, level }: RoutesTipsArgs): On {
  const given = [dimension, factor, level].filter((one) => one !== null && one !== undefined)
  if (given.length !== 1)
    throw badInput(
      'tips',
      `Name one of \`dimension\`, \`factor\` and \`level\`, as in \`level: "country"\`; ${given.length} were given.`,
    )
  if (dimension) return { isOn: ofDimension(dimension), scaled: { dimension } }
  if (typeof level === 'string') {
    const number = projection.levels.findIndex(({ id }) => id === knownLevel(projection, level))
    return { isOn: atLevel(number), scaled: { level } }
  }
  const id = checkedId('factor', factor ?? '')
  if (!projection.holdersOf.has(id)) {
    const known = [...projection.holdersOf.keys()].sort().join(', ') || 'none in this data'
    throw badInput('factor', `There is no factor ${JSON.stringify(id)}. There are: ${known}.`)
  }
  const held = holding(projection, id, view)
  const touched: TipsQuestion['isOn'] = (ground, tie) => {
    const { from, to } = projection.ties
    return ofDimension('INTER_AGENCY')(ground, tie) && (held[from[tie]!] === 1 || held[to[tie]!] === 1)
  }
  return { isOn: touched, scaled: { factor: id } }
}

function ofDimension(wanted: Dimension): TipsQuestion['isOn'] {
  const number = dimensions.indexOf(wanted)
  return ({ projection, pricing }, tie) => dimensionOf(projection, pricing.membership, tie) === number
}

/** Between agencies, by an arrangement at the level or two offices of it. */
function atLevel(level: number): TipsQuestion['isOn'] {
  const isBetween = ofDimension('INTER_AGENCY')
  return (ground, tie) => {
    const { parties, ties } = ground.projection
    const [near, far] = [ties.from[tie]!, ties.to[tie]!]
    const stands = (party: number) => parties.level[party] === level
    const isThere = isOffice(ground.projection, far) ? stands(near) && stands(far) : stands(far)
    return isThere && isBetween(ground, tie)
  }
}

/**
 * What the schema's types are made from here, for generate.ts to read.
 * @public
 */
export type Parents = { Tips: TipsAnswer; Tip: TipAnswer }

export const resolvers: Resolvers = {
  Routes: { tips: answer },
  Tips: {
    tips: ({ found: { tips, abroad }, scaled }) => tips.map((tip): TipAnswer => ({ tip, scaled, abroad })),
    first: ({ found: { first, abroad } }) => first && { path: first, abroad },
    outOfBudget: ({ found }) => found.outOfBudget,
  },
  Tip: {
    multiplier: ({ tip }) => tip.multiplier,
    from: ({ tip, abroad }) => ({ path: tip.from, abroad }),
    to: ({ tip, abroad }) => ({ path: tip.to, abroad }),
    async sentence({ tip: { multiplier, from, to }, scaled }, _args, context) {
      const said = tipWords[context.language]
      const times = context.language === 'en' ? multiplier.toFixed(2) : multiplier.toFixed(2).replace('.', ',')
      if (multiplier < 1) return said.less(said.what(scaled), times, await routeSentenceOf(from, context))
      return said.more(said.what(scaled), times, await routeSentenceOf(to, context))
    },
  },
}

export const prices: Prices = { 'Routes.tips': () => 600 }
export const caps: Caps = { 'Tips.tips': 12 }

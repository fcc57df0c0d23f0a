import { dimensionWords } from '../../../common/words.ts'
import { badInput } from '../../contract/errors.ts'
import { checkedId } from '../../contract/ids.ts'
import type { Dimension, RoutesTipsArgs } from '../../contract/types.generated.ts'
import { dimensionOf, dimensions } from '../../engine/friction/dimension.ts'
import { holding } from '../../engine/friction/lens.ts'
import { isOffice } from '../../engine/graph/projection.ts'
import { knownLevel } from '../../engine/paths/constraints.ts'
import type { Terms } from '../../engine/paths/ground.ts'
import type { RoutesAnswer, TipAnswer, TipsAnswer } from '../../engine/routes/routes-answer.ts'
import { type TipsQuestion, tips } from '../../engine/routes/tips.ts'
import type { Caps, Prices } from '../prices.ts'
import type { Context } from '../request.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { walk } from '../walking.ts'
import { routeSentenceOf } from './in-words.ts'

/** Which ties cost so many times as much, and how to call them. */
type On = { isOn: TipsQuestion['isOn']; words: string }

/** At a tenth of the usual cost a search reaches far. */
const enough = 2_000_000

async function answer({ terms, question }: RoutesAnswer, args: RoutesTipsArgs, context: Context): Promise<TipsAnswer> {
  const { isOn, words } = onOf(terms, args)
  const found = await walk(context, tips(terms, { ...question, isOn, budget: enough }))
  return { found, words }
}

function onOf({ projection, constraints: { view } }: Terms, { dimension, factor, level }: RoutesTipsArgs): On {
  const given = [dimension, factor, level].filter((one) => one !== null && one !== undefined)
  if (given.length !== 1)
    throw badInput(
      'tips',
      `Name one of \`dimension\`, \`factor\` and \`level\`, as in \`level: "country"\`; ${given.length} were given.`,
    )
  if (dimension) return { isOn: ofDimension(dimension), words: `ties ${dimensionWords[dimension]}` }
  if (typeof level === 'string') {
    const number = projection.levels.findIndex(({ id }) => id === knownLevel(projection, level))
    return { isOn: atLevel(number), words: `ties between agencies at ${level} level` }
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
  return { isOn: touched, words: `ties between agencies of those with ${id}` }
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
    tips: ({ found: { tips, abroad }, words }) => tips.map((tip): TipAnswer => ({ tip, words, abroad })),
    first: ({ found: { first, abroad } }) => first && { path: first, abroad },
    outOfBudget: ({ found }) => found.outOfBudget,
  },
  Tip: {
    multiplier: ({ tip }) => tip.multiplier,
    from: ({ tip, abroad }) => ({ path: tip.from, abroad }),
    to: ({ tip, abroad }) => ({ path: tip.to, abroad }),
    async sentence({ tip: { multiplier, from, to }, words }, _args, context) {
      const times = multiplier.toFixed(2)
      if (multiplier < 1)
        return `If ${words} cost less than ${times} times as much, this would come first: ${await routeSentenceOf(from, context)}`
      return `Once ${words} cost more than ${times} times as much, this comes first: ${await routeSentenceOf(to, context)}`
    },
  },
}

export const prices: Prices = { 'Routes.tips': () => 600 }
export const caps: Caps = { 'Tips.tips': 12 }

import { bounds } from '../../../common/friction.ts'
import type { TieKind } from '../../../cypher/vocabulary.ts'
import { badInput, within } from '../../contract/errors.ts'
import type { ChannelInput, FrictionSettings, LensEntryInput } from '../../contract/types.generated.ts'
import type { Projection } from '../graph/projection.ts'
import type { LensEntry } from './lens.ts'
import { type Settings, standard } from './pricing.ts'

const { entries: mostEntries, channels: mostChannels } = bounds

/** What friction is made of, with every default filled in. Refuses with BAD_USER_INPUT what is out of bounds. */
export function checkedSettings(projection: Projection, given: FrictionSettings | null | undefined): Settings {
  const { crowdExponent, uncertaintyExponent } = { ...standard, ...dropNulls(given ?? {}) }
  const kindCost = { ...standard.kindCost }
  for (const { kind, cost } of given?.kindCost ?? [])
    kindCost[kind as TieKind] = within('kindCost', cost, ...bounds.cost)
  const channel = given?.channel ?? []
  if (channel.length > mostChannels) {
    throw badInput('channel', `\`channel\` may have at most ${mostChannels} entries; it had ${channel.length}.`)
  }
  const lens = given?.lens ?? []
  if (lens.length > mostEntries) {
    throw badInput('lens', `\`lens\` may have at most ${mostEntries} entries; it had ${lens.length}.`)
  }
  return {
    kindCost,
    channel: Object.fromEntries(channel.map((one) => checkedChannel(projection, one)).sort(byKind)),
    crowdExponent: within('crowdExponent', crowdExponent, ...bounds.exponent),
    uncertaintyExponent: within('uncertaintyExponent', uncertaintyExponent, ...bounds.exponent),
    lens: lens.map((entry) => checkedEntry(projection, entry)),
  }
}

function dropNulls({ crowdExponent, uncertaintyExponent }: FrictionSettings) {
  return {
    ...(typeof crowdExponent === 'number' ? { crowdExponent } : {}),
    ...(typeof uncertaintyExponent === 'number' ? { uncertaintyExponent } : {}),
  }
}

const byKind = ([one]: [string, number], [other]: [string, number]) => (one < other ? -1 : 1)

function checkedChannel({ channels }: Projection, { kind, cost }: ChannelInput): [string, number] {
  if (channels.has(kind)) return [kind, within('channel', cost, ...bounds.cost)]
  const known = [...channels.keys()].sort().join(', ') || 'none in this data'
  throw badInput(
    'channel',
    `There is no kind of arrangement ${JSON.stringify(kind.slice(0, 80))}. There are: ${known}.`,
  )
}

function checkedEntry({ holdersOf }: Projection, { factor, dimension, multiplier }: LensEntryInput): LensEntry {
  if (!holdersOf.has(factor)) {
    const known = [...holdersOf.keys()].sort().join(', ') || 'none in this data'
    throw badInput('lens', `There is no factor ${JSON.stringify(factor.slice(0, 80))}. There are: ${known}.`)
  }
  return {
    factor,
    dimension: dimension ?? 'INTER_AGENCY',
    multiplier: within('multiplier', multiplier, ...bounds.multiplier),
  }
}

import { bounds } from '../../../common/friction.ts'
import type { TieKind } from '../../../cypher/vocabulary.ts'
import { badInput, within } from '../../contract/errors.ts'
import type { FrictionSettings, LensEntryInput } from '../../contract/types.generated.ts'
import type { Projection } from '../graph/projection.ts'
import type { LensEntry } from './lens.ts'
import { type Settings, standard } from './pricing.ts'

const { entries: mostEntries } = bounds

/** What friction is made of, with every default filled in. Refuses with BAD_USER_INPUT what is out of bounds. */
export function checkedSettings(projection: Projection, given: FrictionSettings | null | undefined): Settings {
  const { crowdExponent, uncertaintyExponent } = { ...standard, ...dropNulls(given ?? {}) }
  const kindCost = { ...standard.kindCost }
  for (const { kind, cost } of given?.kindCost ?? [])
    kindCost[kind as TieKind] = within('kindCost', cost, ...bounds.cost)
  const lens = given?.lens ?? []
  if (lens.length > mostEntries) {
    throw badInput('lens', `\`lens\` may have at most ${mostEntries} entries; it had ${lens.length}.`)
  }
  return {
    kindCost,
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

import type { Page } from '../../contract/paging.ts'
import type { BalanceGroup, FrictionSettings } from '../../contract/types.generated.ts'
import { holds, partsOf, worksFor } from '../graph/projection.ts'
import { knownPlace } from '../paths/constraints.ts'
import type { Ground, Terms } from '../paths/ground.ts'
import type { Balance, Counting, Groups } from './balance.ts'

/** The balance of one group, named by its id. */
export type BalanceNode = Balance & Counting & { of: string; ground: Ground; place: string | null }

export type BalanceQuestion = Counting & {
  group: BalanceGroup
  place: string | null
  asOf: string | null
  includeIllustrative: boolean
  friction: FrictionSettings | null
}

type Named = { names: (group: number) => string; groups: Groups }

/** The groups of a question, each of the offices that are there on the day and work for the place. */
export function groupsFor({ projection, constraints: { view } }: Terms, { group, place }: BalanceQuestion): Named {
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
export function tornFirst(a: BalanceNode, b: BalanceNode): number {
  const weaker = (one: BalanceNode) => Math.min(one.inter, one.intra)
  const load = (one: BalanceNode) => one.inter + one.intra
  return weaker(b) - weaker(a) || load(b) - load(a) || (a.of < b.of ? -1 : 1)
}

/** A page of balances, with the question that all of them answer. */
export type BalancePage = Page<BalanceNode> &
  Pick<BalanceQuestion, 'group' | 'place' | 'includeDerivedLines' | 'oneMode' | 'counted' | 'includeIllustrative'> & {
    asOf: string
    ground: Ground
  }

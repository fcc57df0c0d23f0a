// The map of a view: what is folded, what was opened by hand, and where everything stands. Pure.
import type { View } from '../../common/address.ts'
import { toPlaceables } from './elements.ts'
import {
  type Choice,
  chooseFolds,
  type Folded,
  fold,
  hardStop,
  othersColumn,
  readable,
  type Unfolded,
} from './folding.ts'
import { extend, type Frame, fresh, type Layout } from './layout.ts'
import type { Addition, Base } from './useMap.ts'
import { limited } from './withinLimits.ts'

export type Picture = Folded & {
  layout: Layout
  /** Everything that stands on the map and is not hidden, by id. */
  shown: Set<string>
  hidden: number
  /** Of what was opened, what was cut short, and what was not drawn as it would be too much. */
  cut: { of: string; left: number }[]
  refused: { of: string; parties: number }[]
}

type Opened = { unfolded: Unfolded; kept: Set<string>; choice: Choice }

/**
 * A layout of what was there, and then round it whatever was opened, one after another: nothing that stands moves. What was
 * tidied is laid out with the rest.
 */
export function pictureOf(base: Base, additions: readonly Addition[], view: View, frame: Frame): Picture {
  const start = limited(base, view)
  const choice = chooseFolds(start, base.kept, readable)
  const state: Opened = { unfolded: start, kept: new Set(base.kept), choice }
  const [cut, refused]: [Picture['cut'], Picture['refused']] = [[], []]
  const step = (now: Opened, addition: Addition): Opened | null => {
    const next = withAddition(now, limited(addition, view))
    const { of } = addition.expansion
    const folded = fold(next.unfolded, next.kept, next.choice)
    const parties = folded.parties.length + folded.folds.length
    if (parties > hardStop.parties || folded.lines.length > hardStop.lines) {
      refused.push({ of, parties })
      return null
    }
    if (addition.left > 0) cut.push({ of, left: addition.left })
    return next
  }
  let now = additions.slice(0, view.tidied).reduce((before, addition) => step(before, addition) ?? before, state)
  let folded = fold(now.unfolded, now.kept, now.choice)
  let placed = toPlaceables(folded)
  let layout = fresh(placed.nodes, placed.ties, frame)
  for (const addition of additions.slice(view.tidied)) {
    now = step(now, addition) ?? now
    folded = fold(now.unfolded, now.kept, now.choice)
    placed = toPlaceables(folded)
    layout = extend(layout, placed.nodes, placed.ties)
  }
  return { ...withoutHidden(folded, new Set(view.hidden)), layout, cut, refused }
}

function withAddition({ unfolded, kept, choice }: Opened, { expansion, parties, ties }: Addition): Opened {
  const known = new Set(unfolded.parties.map(({ id }) => id))
  const fresh = parties.filter(({ id }) => !known.has(id))
  const all = oncePerId([...unfolded.parties, ...fresh])
  const union = { ...unfolded, parties: all, ties: oncePerId([...unfolded.ties, ...ties]) }
  if (expansion.sort === 'ties')
    return { unfolded: union, kept: new Set([...kept, ...parties.map(({ id }) => id), expansion.of]), choice }
  const counted = union.counted.map((one) => {
    const come = fresh.filter(
      (party) => party.__typename === 'Office' && party.agency.id === one.agency?.id && party.level.id === one.level.id,
    )
    return one.entity === 'OFFICE' && come.length > 0 ? { ...one, count: Math.max(0, one.count - come.length) } : one
  })
  const cells = new Set([...choice.cells].filter((id) => id !== expansion.of))
  const others = expansion.of.startsWith(`${othersColumn}@`) ? [] : choice.others
  return { unfolded: { ...union, counted }, kept, choice: { cells, others } }
}

/** What is hidden leaves a hole, and nobody moves. */
function withoutHidden(folded: Folded, hidden: ReadonlySet<string>): Folded & Pick<Picture, 'shown' | 'hidden'> {
  const parties = folded.parties.filter(({ id }) => !hidden.has(id))
  const folds = folded.folds.filter(({ id }) => !hidden.has(id))
  const shown = new Set([...parties, ...folds].map(({ id }) => id))
  return {
    ...folded,
    parties,
    folds,
    lines: folded.lines.filter(({ from, to }) => shown.has(from) && shown.has(to)),
    shown,
    hidden: folded.parties.length + folded.folds.length - shown.size,
  }
}

function oncePerId<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed()
}

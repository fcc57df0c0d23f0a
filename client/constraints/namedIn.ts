import { chipped, type View } from '../../common/address.ts'
import type { Chipped } from '../../common/constraints.ts'

/** The ids whose names a page with this view has need of: its ends, and what its chips name. */
export function namedIn(view: View): string[] {
  const chips = Object.entries(chipped).flatMap(([name, field]) => {
    const { names } = field as Chipped<unknown>
    return names?.(view[name as keyof typeof chipped]) ?? []
  })
  return [view.from, view.to, ...chips].filter((id) => id !== null)
}

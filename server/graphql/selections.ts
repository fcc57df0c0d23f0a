import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'

/** The length of the longest name that an answer would repeat: of a field, or its alias. */
export function longestName({ definitions }: DocumentNode): number {
  const sets = definitions.flatMap((one) => ('selectionSet' in one ? one.selectionSet : []))
  let longest = 0
  for (const { selections } of sets) {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) longest = Math.max(longest, (one.alias ?? one.name).value.length)
      if ('selectionSet' in one && one.selectionSet) sets.push(one.selectionSet)
    }
  }
  return longest
}

/**
 * How many selections stand in a document once every fragment is spread: all its operations together, or the largest of
 * its fragments, spread or not. Infinity where fragments spread themselves, or two have one name. Each fragment is counted
 * once, so that one that doubles takes no longer to count than one that does not.
 */
export function selectionsIn({ definitions }: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>()
  let [inOperations, inFragments] = [0, 0]
  for (const one of definitions) {
    if (one.kind !== Kind.FRAGMENT_DEFINITION) continue
    // Of two fragments of one name those who walk a document do not all follow the same.
    if (fragments.has(one.name.value)) return Number.POSITIVE_INFINITY
    fragments.set(one.name.value, one.selectionSet)
  }
  const known = new Map<string, number>()

  function inside({ selections }: SelectionSetNode): number {
    let count = 0
    for (const one of selections) {
      if (one.kind === Kind.FRAGMENT_SPREAD) count += 1 + spread(one.name.value)
      else count += 1 + (one.selectionSet ? inside(one.selectionSet) : 0)
    }
    return count
  }

  function spread(name: string): number {
    const fragment = fragments.get(name)
    if (!fragment) return 0
    const counted = known.get(name)
    if (counted !== undefined) return counted
    // What comes back to it meanwhile is a circle.
    known.set(name, Number.POSITIVE_INFINITY)
    const count = inside(fragment)
    known.set(name, count)
    return count
  }

  for (const one of definitions) if (one.kind === Kind.OPERATION_DEFINITION) inOperations += inside(one.selectionSet)
  for (const name of fragments.keys()) inFragments = Math.max(inFragments, spread(name))
  return Math.max(inOperations, inFragments)
}

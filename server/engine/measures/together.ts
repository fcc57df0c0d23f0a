/** In which bodies the superior of an agency's office sits. */
type Line = { agency: string; bodies: readonly string[] }

/** The bodies in which superiors of two agencies or more sit: those of most agencies first, then by id. */
export function sharedBodies(lines: readonly Line[]): { body: string; agencies: string[] }[] {
  const sitting = new Map<string, Set<string>>()
  for (const { agency, bodies } of lines) {
    for (const body of bodies) sitting.set(body, (sitting.get(body) ?? new Set()).add(agency))
  }
  return [...sitting]
    .map(([body, agencies]) => ({ body, agencies: [...agencies].sort() }))
    .filter(({ agencies }) => agencies.length > 1)
    .sort((a, b) => b.agencies.length - a.agencies.length || (a.body < b.body ? -1 : 1))
}

// Whom a question of one end offers as the other: who can be spoken to, before what is done together. Pure.

type Near = {
  friction: number
  party: {
    __typename: 'Office' | 'Arrangement'
    id: string
    level: { rank: number }
    place?: { id: string } | null
  }
}

const most = 24
/** Of these at most, so that headquarters are offered beside a country with many offices. */
const mostBeside = 12

/**
 * Offices of the same place first, the nearest before others; then those of the highest levels; then bodies and activities.
 * Whoever is the end itself is left out: the offices at work in a place are what is meant by it.
 */
export function offered<One extends Near>(reached: readonly One[], end: { id: string; place: string | null }): One[] {
  const others = reached.filter(({ party }) => party.id !== end.id && !(end.place === end.id && isIn(party, end.place)))
  const offices = others.filter(({ party }) => party.__typename === 'Office')
  const beside = offices.filter(({ party }) => isIn(party, end.place)).slice(0, mostBeside)
  const above = offices.filter(({ party }) => !isIn(party, end.place))
  above.sort((a, b) => a.party.level.rank - b.party.level.rank || a.friction - b.friction)
  const bodies = others.filter(({ party }) => party.__typename !== 'Office')
  return [...beside, ...above, ...bodies].slice(0, most)
}

const isIn = ({ place }: Near['party'], at: string | null) => at !== null && place?.id === at

import type { Party, Tie } from '../../client/canvas/documents.ts'

const levels = ['system', 'headquarters', 'regional', 'country'].map((id, rank) => ({
  id,
  name: `${id.slice(0, 1).toUpperCase()}${id.slice(1)}`,
  rank,
}))

export function levelOf(id: string) {
  const level = levels.find((one) => one.id === id)
  if (!level) throw new Error(`There is no level ${id}.`)
  return level
}

export function agency(id: string) {
  return { id, acronym: id.toUpperCase(), name: id }
}

/** `who-alb`, called `WHO alb`. */
export function office(of: string, at: string, level = 'country', more: Partial<Pick<Party, 'basis'>> = {}): Party {
  const name = `${of.toUpperCase()} ${at}`
  const basis = 'DATASET'
  return {
    __typename: 'Office',
    id: `${of}-${at}`,
    name,
    basis,
    level: levelOf(level),
    place: null,
    agency: agency(of),
    city: null,
    ...more,
  }
}

export function arrangement(id: string, kind: string, level = 'country'): Party {
  const of = { id: kind, label: kind.toLowerCase(), plural: `${kind.toLowerCase()}s` }
  return { __typename: 'Arrangement', id, name: id, basis: 'DATASET', level: levelOf(level), place: null, kind: of }
}

export function tie(id: string, from: string, to: string, more: Partial<Tie> = {}): Tie {
  return {
    ...{ id, from: { id: from }, to: { id: to } },
    ...({
      kind: 'TAKES_PART_IN',
      dimension: 'INTER_AGENCY',
      basis: 'DATASET',
      confidence: 0.9,
      observed: true,
    } as const),
    ...more,
  }
}

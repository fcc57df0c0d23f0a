import type { Dataset } from './documents.ts'

/** How many records have a label, those that are made up left out. */
export function countOfLabel({ labels }: Pick<Dataset, 'labels'>, name: string): number {
  return labels.reduce((sum, one) => (one.name === name ? sum + one.count - one.illustrative : sum), 0)
}

const observedBases: readonly string[] = ['DOCUMENTED', 'DATASET', 'INTERVIEW']
const unobserved = ['REFERENCE', 'DERIVED', 'ILLUSTRATIVE'] as const

type Rests = { on: 'OBSERVED' | (typeof unobserved)[number]; ties: number }

/** How many ties rest on what: observed first, made up last. */
export function restsOf({ bases }: Pick<Dataset, 'bases'>): Rests[] {
  const sum = (wanted: (basis: string) => boolean) =>
    bases.reduce((all, { basis, count }) => (wanted(basis) ? all + count : all), 0)
  return [
    { on: 'OBSERVED', ties: sum((basis) => observedBases.includes(basis)) },
    ...unobserved.map((one) => ({ on: one, ties: sum((basis) => basis === one) })),
  ]
}

import { basisWords, counted, dayInWords, tieKinds } from '../view/words.ts'
import type { Dataset } from './documents.ts'

const observedBases = ['DOCUMENTED', 'DATASET', 'INTERVIEW']

export function Coverage({ dataset }: { dataset: Dataset }) {
  // What is made up shows beside the bases, and counts for nothing that the data has.
  const known = ({ count, illustrative }: Dataset['labels'][number]) => count - illustrative
  const label = (name: string) =>
    dataset.labels.filter((one) => one.name === name).reduce((sum, one) => sum + known(one), 0)
  const ties = dataset.types.filter(({ name }) => (tieKinds as string[]).includes(name))
  const tieCount = ties.reduce((sum, one) => sum + known(one), 0)
  const basisCount = dataset.bases.reduce((sum, { count }) => sum + count, 0)
  const observed = dataset.bases
    .filter(({ basis }) => observedBases.includes(basis))
    .reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <dl className="figures">
        <Figure name="agencies" value={label('Agency')} />
        <Figure name="offices" value={label('Office')} />
        <Figure name="arrangements" value={label('Arrangement')} />
        <Figure name="ties" value={tieCount} />
        <Figure name="sources" value={label('Source')} />
      </dl>
      <p>
        Asked for no other date, it answers for {dayInWords(dataset.referenceDate)}.{' '}
        {basisCount > 0 && (
          <>
            Of {counted(basisCount, 'tie')}, {counted(observed, 'was', 'were')} observed (
            {Math.round((100 * observed) / basisCount)} %):{' '}
            {dataset.bases
              .map(({ basis, count }) => `${count.toLocaleString('en')} ${basisWords[basis].label}`)
              .join(', ')}
            .
          </>
        )}
      </p>
      {dataset.notCovered.length > 0 && (
        <>
          <h3>What it does not cover</h3>
          <ul className="gaps">
            {dataset.notCovered.map((gap) => (
              <li key={gap}>{gap}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value.toLocaleString('en')}</dd>
    </div>
  )
}

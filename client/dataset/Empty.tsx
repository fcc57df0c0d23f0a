import type { View } from '../../common/address.ts'
import { Failed } from '../view/Failed.tsx'
import { ask } from '../view/useView.ts'
import { Coverage } from './Coverage.tsx'
import { examples } from './examples.ts'
import { useDataset } from './useDataset.ts'
import './dataset.css'

/** The page before a question: what may be asked, and what the data covers. */
export function Empty({ view, nameOf }: { view: View; nameOf: (id: string) => string }) {
  const { data, error, refetch } = useDataset()
  const half = view.from !== null ? `Choose where the path from ${nameOf(view.from)} should end.` : null
  const other = view.to !== null ? `Choose where the path to ${nameOf(view.to)} should start.` : null
  return (
    <main className="empty" id="paths">
      <h1>Who coordinates with whom, across levels?</h1>
      <p className="lead">
        {half ??
          other ??
          'Choose two offices, agencies or places above, and read the paths of ties that join them: through which levels and agencies, at what friction, and who says so.'}
      </p>
      <section aria-labelledby="examples">
        <h2 id="examples">Questions to start with</h2>
        <ul className="examples">
          {examples.map(({ question, href, view: example }) => (
            <li key={href}>
              <a
                href={href}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return
                  event.preventDefault()
                  ask(example)
                }}
              >
                {question}
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="covers">
        <h2 id="covers">What the data covers</h2>
        {error && <Failed what="What the data covers is not known." error={error} onRetry={() => void refetch()} />}
        {data ? <Coverage dataset={data} /> : !error && <p className="skeleton">Reading…</p>}
      </section>
    </main>
  )
}

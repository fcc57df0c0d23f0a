import type { ReactNode } from 'react'
import type { View } from '../../common/address.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { End } from '../find/End.tsx'
import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import { ask } from '../view/useView.ts'
import { AsOf } from './AsOf.tsx'
import './question.css'
import { questionWords } from './words.ts'

const askFrom = (from: string) => ask({ from })
const askTo = (to: string) => ask({ to })

type Props = { view: View; nameOf: (id: string) => string; onAsk: () => void; children?: ReactNode }

/** From whom to whom, on which day: what stands in the head of the page. */
export function QuestionBar({ view, nameOf, onAsk, children }: Props) {
  const words = useWords(questionWords)
  const { data } = useDataset()
  const name = (id: string | null) => (id === null ? '' : nameOf(id))
  const isSame = view.from !== null && view.from === view.to
  return (
    <search className="ask" aria-label={words.question}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onAsk()
        }}
      >
        <End label={words.from} chosen={view.from} name={name(view.from)} problem={null} onChoose={askFrom} />
        <button
          type="button"
          className="reverse"
          aria-label={words.reverse}
          title={words.reverse}
          onClick={() => ask({ from: view.to, to: view.from })}
        >
          <span aria-hidden="true">⇄</span>
        </button>
        <End
          label={words.to}
          chosen={view.to}
          name={name(view.to)}
          problem={isSame ? words.sameEnd : null}
          onChoose={askTo}
        />
        <AsOf asOf={view.asOf} referenceDate={data?.referenceDate ?? null} label={words.on} />
      </form>
      <Anchor className="find-else" to={{}} aria-label={words.findElse}>
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle cx="7" cy="7" r="4.8" />
          <path d="m10.6 10.6 3.6 3.6" />
        </svg>
      </Anchor>
      {children}
    </search>
  )
}

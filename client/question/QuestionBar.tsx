import { Button } from 'react-aria-components'
import { emptyView, type View } from '../../common/address.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { End } from '../find/End.tsx'
import icon from '../icon.svg'
import type { Shown } from '../paths/usePaths.ts'
import { ask } from '../view/useView.ts'
import { AsOf } from './AsOf.tsx'
import './question.css'

type Props = { view: View; asked: Shown; nameOf: (id: string) => string }

export function QuestionBar({ view, asked, nameOf }: Props) {
  const { data } = useDataset()
  const name = (id: string | null) => (id === null ? '' : nameOf(id))
  const isSame = view.from !== null && view.from === view.to
  return (
    <header className="question-bar">
      <a className="brand" href="/" onClick={home}>
        <img src={icon} alt="" width="28" height="28" />
        Crosstie
      </a>
      <search>
        <form
          className="question-form"
          onSubmit={(event) => {
            event.preventDefault()
            asked.ask()
          }}
        >
          <End
            label="From"
            chosen={view.from}
            name={name(view.from)}
            problem={null}
            onChoose={(from) => ask({ from })}
          />
          <Button
            className="button reverse"
            aria-label="Reverse: swap From and To"
            isDisabled={view.from === null && view.to === null}
            onPress={() => ask({ from: view.to, to: view.from })}
          >
            <span aria-hidden="true">⇄</span>
          </Button>
          <End
            label="To"
            chosen={view.to}
            name={name(view.to)}
            problem={isSame ? 'Choose another end: this is where the paths start.' : null}
            onChoose={(to) => ask({ to })}
          />
          <AsOf asOf={view.asOf} referenceDate={data?.referenceDate ?? null} />
          <Acts view={view} asked={asked} />
        </form>
      </search>
    </header>
  )
}

function Acts({ view, asked }: Pick<Props, 'view' | 'asked'>) {
  return (
    <div className="question-acts">
      {asked.isAsking && asked.question !== null ? (
        <Button className="button" onPress={asked.cancel}>
          Cancel
        </Button>
      ) : (
        <Button className="button primary" type="submit" isDisabled={asked.question === null}>
          Find paths
        </Button>
      )}
      <Button className="button" isDisabled={view.from === null && view.to === null} onPress={() => ask(emptyView)}>
        Clear
      </Button>
    </div>
  )
}

function home(event: { preventDefault: () => void; metaKey: boolean; ctrlKey: boolean; shiftKey: boolean }): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  ask(emptyView)
}

import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import { countOf, listOf, mostRoutes, type View } from '../../common/address.ts'
import { longest } from '../../common/constraints.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { ask } from '../view/useView.ts'
import { kindWords, tieKinds } from '../view/words.ts'
import { KindSample } from './KindLine.tsx'
import { Legend } from './Legend.tsx'

type Props = { view: View; answer: Answer | null; levels: readonly Level[] }

/** The legend is the filter: each row has its symbol, its name and how often the answer holds it. */
export function Filters({ view, answer, levels }: Props) {
  return (
    <Disclosure className="filters">
      <Heading level={2} className="filters-head">
        <Button slot="trigger" className="filters-trigger">
          <span className="caret" aria-hidden="true" />
          Filter and legend
        </Button>
      </Heading>
      <Legend />
      <DisclosurePanel className="filters-panel">
        <LevelsPassed view={view} answer={answer} levels={levels} />
        <KindsWalked view={view} answer={answer} />
        <HowFar view={view} />
      </DisclosurePanel>
    </Disclosure>
  )
}

function LevelsPassed({ view, answer, levels }: Props) {
  const all = levels.map(({ id }) => id)
  return (
    <fieldset>
      <legend>Levels passed</legend>
      {levels.map(({ id, name, rank }) => (
        <Check
          key={id}
          isOn={view.levels.length === 0 || view.levels.includes(id)}
          onToggle={() => ask({ levels: toggled(view.levels, id, all) })}
          count={answer?.parties.filter(({ level }) => level.id === id).length ?? 0}
        >
          <LevelGlyph rank={rank} /> {name}
        </Check>
      ))}
    </fieldset>
  )
}

function KindsWalked({ view, answer }: Omit<Props, 'levels'>) {
  return (
    <fieldset>
      <legend>Kinds of tie walked</legend>
      {tieKinds.map((kind) => (
        <Check
          key={kind}
          isOn={view.kinds.length === 0 || view.kinds.includes(kind)}
          onToggle={() => ask({ kinds: toggled(view.kinds, kind, tieKinds) })}
          count={answer?.ties.filter((tie) => tie.kind === kind).length ?? 0}
        >
          <KindSample kind={kind} /> {kindWords[kind].label}
        </Check>
      ))}
    </fieldset>
  )
}

function HowFar({ view }: Pick<Props, 'view'>) {
  const isRoutes = listOf(view) === 'routes'
  return (
    <fieldset>
      <legend>Search</legend>
      <Check
        isOn={view.includeIllustrative}
        onToggle={() => ask({ includeIllustrative: !view.includeIllustrative })}
        count={null}
      >
        Walk made-up ties too
      </Check>
      <Choice
        label="Most steps"
        value={view.maxSteps}
        values={upToLongest}
        onChoose={(maxSteps) => ask({ maxSteps })}
      />
      <Choice
        label={`${isRoutes ? 'Routes' : 'Paths'} asked for`}
        value={countOf(view)}
        values={isRoutes ? routeCounts : pathCounts}
        onChoose={(count) => ask({ count })}
      />
    </fieldset>
  )
}

const upToLongest = Array.from({ length: longest }, (_, index) => index + 1)
const pathCounts = [1, 5, 10, 20, 50]
const routeCounts = [1, 3, 6, mostRoutes]

/** None means all, so the last one taken away brings all back. */
function toggled<Item extends string>(kept: readonly Item[], item: Item, all: readonly Item[]): Item[] {
  const now = kept.length === 0 ? all : kept
  const next = now.includes(item) ? now.filter((one) => one !== item) : [...now, item]
  return next.length === all.length ? [] : next.toSorted()
}

type CheckProps = { isOn: boolean; onToggle: () => void; count: number | null; children: React.ReactNode }

function Check({ isOn, onToggle, count, children }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span className="check-label">{children}</span>
      {count !== null && (
        <span className="check-count">
          {count}
          <span className="visually-hidden"> in this answer</span>
        </span>
      )}
    </label>
  )
}

type ChoiceProps = { label: string; value: number; values: readonly number[]; onChoose: (value: number) => void }

function Choice({ label, value, values, onChoose }: ChoiceProps) {
  const offered = values.includes(value) ? values : [...values, value].toSorted((a, b) => a - b)
  return (
    <label className="choice">
      {label}
      <select value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {offered.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </select>
    </label>
  )
}

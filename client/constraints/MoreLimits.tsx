import { countOf, listOf, mostRoutes, type View } from '../../common/address.ts'
import { longest } from '../../common/constraints.ts'
import { tieKinds } from '../../common/words.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { LevelGlyph } from '../view/glyphs.tsx'
import { ask } from '../view/useView.ts'
import './constraints.css'
import { KindSample } from './KindLine.tsx'
import { constraintWords, tieKindLabels } from './words.ts'

type Props = { view: View; answer: Answer | null; levels: readonly Level[] }

/** Limits beyond those that are offered: each says how often the answer holds it. */
export function MoreLimits(props: Props) {
  const words = useWords(constraintWords)
  const { view, answer, levels } = props
  return (
    <section className="more-limits" aria-label={words.moreLabel}>
      <LevelsPassed view={view} answer={answer} levels={levels} />
      <KindsWalked view={view} answer={answer} />
      <HowFar view={view} />
    </section>
  )
}

function LevelsPassed({ view, answer, levels }: Props) {
  const words = useWords(constraintWords)
  const all = levels.map(({ id }) => id)
  return (
    <fieldset>
      <legend>{words.levels}</legend>
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
  const words = useWords(constraintWords)
  const labels = useWords(tieKindLabels)
  return (
    <fieldset>
      <legend>{words.kinds}</legend>
      {tieKinds.map((kind) => (
        <Check
          key={kind}
          isOn={view.kinds.length === 0 || view.kinds.includes(kind)}
          onToggle={() => ask({ kinds: toggled(view.kinds, kind, tieKinds) })}
          count={answer?.ties.filter((tie) => tie.kind === kind).length ?? 0}
        >
          <KindSample kind={kind} /> {labels[kind]}
        </Check>
      ))}
    </fieldset>
  )
}

function HowFar({ view }: Pick<Props, 'view'>) {
  const words = useWords(constraintWords)
  const isRoutes = listOf(view) === 'routes'
  return (
    <fieldset>
      <legend>{words.search}</legend>
      <Check
        isOn={view.includeIllustrative}
        onToggle={() => ask({ includeIllustrative: !view.includeIllustrative })}
        count={null}
      >
        {words.madeUp}
      </Check>
      <Check isOn={view.observedOnly} onToggle={() => ask({ observedOnly: !view.observedOnly })} count={null}>
        {words.observedOnly}
      </Check>
      <Choice
        label={words.mostSteps}
        value={view.maxSteps}
        values={upToLongest}
        onChoose={(maxSteps) => ask({ maxSteps })}
      />
      <Choice
        label={isRoutes ? words.routesAsked : words.pathsAsked}
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
  const words = useWords(constraintWords)
  return (
    <label className="check">
      <input type="checkbox" checked={isOn} onChange={onToggle} />
      <span className="check-label">{children}</span>
      {count !== null && (
        <span className="check-count">
          {count}
          <span className="visually-hidden"> {words.inAnswer}</span>
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

import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components'
import { emptyView, type View } from '../address.ts'
import { ask } from '../view/useView.ts'
import { dayInWords, kindWords } from '../words.ts'
import './constraints.css'

type Chip = { id: string; text: string; without: Partial<View> }

/** One removable chip per constraint in force. */
export function Chips({ view, nameOf, levelName }: Props) {
  const chips = chipsOf(view, nameOf, levelName)
  if (chips.length === 0) return null
  return (
    <section className="chips" aria-label="Constraints">
      <TagGroup
        className="chip-group"
        onRemove={(removed) => ask(chips.find(({ id }) => removed.has(id))?.without ?? {})}
      >
        <Label className="visually-hidden">Constraints in force</Label>
        <TagList className="chip-list" items={chips}>
          {({ id, text }) => (
            <Tag id={id} textValue={text} className="chip">
              {text}
              <Button slot="remove" className="chip-remove">
                <span aria-hidden="true">✕</span>
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      {chips.length > 1 && (
        <Button className="button small" onPress={() => ask(unconstrained)}>
          Clear all
        </Button>
      )}
    </section>
  )
}

type Props = { view: View; nameOf: (id: string) => string; levelName: (id: string) => string }

const { asOf, kinds, levels, avoid, illustrative, maxSteps } = emptyView
const unconstrained: Partial<View> = { asOf, kinds, levels, avoid, illustrative, maxSteps }

function chipsOf(view: View, nameOf: (id: string) => string, levelName: (id: string) => string): Chip[] {
  const chips: Chip[] = view.avoid.map((id) => ({
    id: `avoid ${id}`,
    text: `avoid ${nameOf(id)}`,
    without: { avoid: view.avoid.filter((one) => one !== id) },
  }))
  if (view.asOf !== null) chips.push({ id: 'asOf', text: `on ${dayInWords(view.asOf)}`, without: { asOf } })
  if (view.kinds.length > 0) {
    const text = `only ties of kind ${view.kinds.map((kind) => kindWords[kind].label.toLowerCase()).join(', ')}`
    chips.push({ id: 'kinds', text, without: { kinds } })
  }
  if (view.levels.length > 0)
    chips.push({ id: 'levels', text: `only at ${view.levels.map(levelName).join(', ')}`, without: { levels } })
  if (view.maxSteps !== maxSteps)
    chips.push({ id: 'maxSteps', text: `at most ${view.maxSteps} steps`, without: { maxSteps } })
  if (view.illustrative) chips.push({ id: 'illustrative', text: 'with made-up ties', without: { illustrative } })
  return chips
}

import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components'
import { chipped, emptyView, type View } from '../../common/address.ts'
import { isFree } from '../../common/codec.ts'
import type { Chipped, Say } from '../../common/constraints.ts'
import { useWords } from '../view/catalogue.ts'
import { type Language, useLanguage } from '../view/language.ts'
import { ask } from '../view/useView.ts'
import { chipText } from './chipText.ts'
import './constraints.css'
import { constraintWords } from './words.ts'

type Chip = { id: string; text: string; without: Partial<View> }

/** One removable chip per constraint in force, and per assumption about friction. */
export function Chips(props: Props) {
  const words = useWords(constraintWords)
  const language = useLanguage()
  const chips = chipsOf({ ...props, textOf: chipText(language, props) })
  if (chips.length === 0) return null
  return (
    <section className="chips" aria-label={words.constraints}>
      <TagGroup
        className="chip-group"
        onRemove={(removed) => ask(chips.find(({ id }) => removed.has(id))?.without ?? {})}
      >
        <Label className="visually-hidden">{words.inForce}</Label>
        <TagList className="chip-list" items={chips}>
          {({ id, text }) => (
            <Tag id={id} textValue={text} className="chip">
              <span className="chip-text">{text}</span>
              <Button slot="remove" className="chip-remove">
                <span aria-hidden="true">✕</span>
              </Button>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      {chips.length > 1 && (
        <Button className="button small" onPress={() => ask(unconstrained)}>
          {words.clearAll}
        </Button>
      )}
    </section>
  )
}

type Props = Say & { view: View }

const names = Object.keys(chipped) as (keyof typeof chipped)[]
const unconstrained: Partial<View> = Object.fromEntries(names.map((name) => [name, emptyView[name]]))

type Told = Props & { textOf: (name: keyof typeof chipped, value: unknown) => string }

/** The limits in force, in words. */
export function limitsOf(props: Props, language: Language): string[] {
  return chipsOf({ ...props, textOf: chipText(language, props) }).map(({ text }) => text)
}

function chipsOf({ view, textOf }: Told): Chip[] {
  return names.flatMap((name): Chip[] => {
    const field: Chipped<unknown> = chipped[name]
    const value: unknown = view[name]
    if (isFree(field, value)) return []
    if (!field.isChipEach || !Array.isArray(value))
      return [{ id: name, text: textOf(name, value), without: { [name]: field.free } }]
    return value.map((item: unknown, place) => ({
      id: `${name} ${place}`,
      text: textOf(name, [item]),
      without: { [name]: value.toSpliced(place, 1) },
    }))
  })
}

import { useContext, useState } from 'react'
import {
  Collection,
  ComboBox,
  ComboBoxStateContext,
  FieldError,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Text,
} from 'react-aria-components'
import { useWords } from '../view/catalogue.ts'
import type { Option } from './sections.ts'
import { type Found, shortestText, useSearch } from './useSearch.ts'
import { questionWords } from './words.ts'

type Props = {
  label: string
  chosen: string | null
  name: string
  problem: string | null
  onChoose: (id: string) => void
}

/** One end of the question: an office, an arrangement, an agency or a place. */
export function PartySearch({ label, chosen, name, problem, onChoose }: Props) {
  // Text belongs to the end it was typed over: when Back restores another end, its name shows again.
  const [typed, setTyped] = useState<{ over: string | null; text: string } | null>(null)
  const text = typed?.over === chosen ? typed.text : name
  const words = useWords(questionWords)
  const found = useSearch(typed?.over === chosen ? text : '')
  return (
    <ComboBox
      className="party-search"
      items={found.sections}
      inputValue={text}
      onInputChange={(next) => setTyped({ over: chosen, text: next })}
      // The address bar remembers what was chosen; that it changes is what closes the menu.
      selectedKey={chosen}
      onSelectionChange={(key) => {
        if (key === null) return
        setTyped(null)
        onChoose(String(key))
      }}
      allowsCustomValue
      allowsEmptyCollection
      // Opened by typing, see TypedField: react-aria's own trigger also takes the chosen name for something typed.
      menuTrigger="manual"
      isInvalid={problem !== null}
    >
      <Label>{label}</Label>
      <div className="party-field">
        <TypedField />
      </div>
      <FieldError>{problem}</FieldError>
      <Popover className="party-popover">
        <ListBox renderEmptyState={() => <p className="party-none">{emptyState(text, found, words)}</p>}>
          {(section: Found['sections'][number]) => (
            <ListBoxSection id={section.id}>
              <Header>
                {section.title}
                {section.more > 0 && ` · ${words.more(section.more)}`}
              </Header>
              <Collection items={section.options}>{(option) => <PartyOption option={option} />}</Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  )
}

function TypedField() {
  const menu = useContext(ComboBoxStateContext)
  const words = useWords(questionWords)
  return <Input placeholder={words.endPlaceholder} spellCheck={false} onInput={() => menu?.open(null, 'input')} />
}

function PartyOption({ option }: { option: Option }) {
  const words = useWords(questionWords)
  return (
    <ListBoxItem id={option.id} textValue={option.name} className="party-option">
      <Text slot="label">{option.name}</Text>
      <Text slot="description">
        {option.about}
        {option.matched !== null && <> · {words.alsoCalled(option.matched)}</>}
      </Text>
    </ListBoxItem>
  )
}

type Words = (typeof questionWords)['fr']

function emptyState(text: string, { isSearching, error }: Found, words: Words): string {
  if (text.trim().length < shortestText) return words.short
  if (isSearching) return words.searching
  return error ? `${words.failed} ${error.message}` : words.nothing(text.trim())
}

import { useContext, useState } from 'react'
import {
  Button,
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
import type { Option } from './sections.ts'
import { type Found, shortestText, useSearch } from './useSearch.ts'

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
        <Button className="party-open">
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <FieldError>{problem}</FieldError>
      <Popover className="party-popover">
        <ListBox renderEmptyState={() => <p className="party-none">{emptyState(text, found)}</p>}>
          {(section: Found['sections'][number]) => (
            <ListBoxSection id={section.id}>
              <Header>
                {section.title}
                {section.more > 0 && ` · ${section.more} more: type on`}
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
  return <Input placeholder="Office, agency or place" spellCheck={false} onInput={() => menu?.open(null, 'input')} />
}

function PartyOption({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.name} className="party-option">
      <Text slot="label">{option.name}</Text>
      <Text slot="description">
        {option.about}
        {option.matched !== null && <> · also “{option.matched}”</>}
      </Text>
    </ListBoxItem>
  )
}

function emptyState(text: string, { isSearching, error }: Found): string {
  if (text.trim().length < shortestText) return 'Type two letters or more: a name, an acronym or a code.'
  if (isSearching) return 'Searching…'
  return error ? `The search failed. ${error.message}` : `Nothing is called “${text.trim()}”.`
}

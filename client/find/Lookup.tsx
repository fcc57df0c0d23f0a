import { type KeyboardEvent, type ReactNode, useContext, useEffect, useState } from 'react'
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
} from 'react-aria-components'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useOnline } from '../view/useOnline.ts'
import type { Sort } from './documents.ts'
import './find.css'
import type { Option, Section } from './sections.ts'
import { shortestText, useSearch } from './useSearch.ts'
import { findWords } from './words.ts'

type Props = {
  label: string
  className: string
  placeholder: string
  kinds: readonly Sort[]
  /** What is chosen already, and how it is called. */
  chosen: string | null
  name: string
  problem: string | null
  /** What to say where nothing is called so. */
  nothing: (text: string) => string
  onChoose: (id: string) => void
  /** Where the page of two agencies can be chosen. */
  onChooseTwo?: (two: [string, string]) => void
  /** What stands in the field after what is typed; `takeFirst` does what Enter does. */
  after?: (takeFirst: () => void) => ReactNode
}

/** A field in which something of the data is looked up by its name, acronym, alias or code. */
export function Lookup({
  label,
  className,
  placeholder,
  kinds,
  chosen,
  name,
  problem,
  nothing,
  onChoose,
  onChooseTwo,
  after,
}: Props) {
  const words = useWords(findWords)
  // Text belongs to what it was typed over: when Back restores another choice, its name shows again.
  const [typed, setTyped] = useState<{ over: string | null; text: string } | null>(null)
  // Enter before the answer is there waits for it.
  const [awaited, setAwaited] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const isTyped = typed?.over === chosen
  const text = isTyped ? typed.text : name
  const found = useSearch(isTyped ? text : '', kinds, onChooseTwo !== undefined)
  const isOnline = useOnline()
  const first = found.sections[0]?.options[0]?.id

  function choose(id: string) {
    setTyped(null)
    setAwaited(null)
    setLeft(false)
    const two = found.sections.flatMap(({ options }) => options).find((option) => option.id === id)?.two
    if (two && onChooseTwo) onChooseTwo(two)
    else onChoose(id)
  }
  useEffect(() => {
    if (awaited === null || awaited !== text || !found.isCurrent) return
    setAwaited(null)
    if (first !== undefined) choose(first)
  })

  const isUnchosen = isLeft && isTyped && text.trim() !== '' && text !== name
  // Said at the field, too: the suggestions are shut by whoever leaves it.
  const trouble = !isOnline && isTyped ? words.offline : isUnchosen ? words.notChosen(text.trim()) : problem
  return (
    <ComboBox
      className={`lookup ${className}`}
      items={found.sections}
      inputValue={text}
      onInputChange={(next) => {
        setTyped({ over: chosen, text: next })
        setAwaited(null)
        setLeft(false)
      }}
      // The address bar remembers what was chosen; that it changes is what closes the menu.
      selectedKey={chosen}
      onSelectionChange={(key) => key !== null && choose(String(key))}
      disabledKeys={found.isCurrent ? none : found.sections.flatMap(({ options }) => options.map(({ id }) => id))}
      onBlur={() => setLeft(true)}
      allowsCustomValue
      allowsEmptyCollection
      // Opened by typing, see Field: react-aria's own trigger also takes the chosen name for something typed.
      menuTrigger="manual"
      isInvalid={trouble !== null}
    >
      <Label>{label}</Label>
      <div className="lookup-field">
        <Glass />
        <Field placeholder={placeholder} isTyped={isTyped} onFirst={() => setAwaited(text)} />
        {after?.(() => setAwaited(text))}
      </div>
      <FieldError className="lookup-trouble">{trouble}</FieldError>
      <Popover className="lookup-popover" offset={4} maxHeight={mostHeight} placement="bottom start">
        <ListBox
          className={found.isCurrent ? 'lookup-list' : 'lookup-list updating'}
          aria-busy={!found.isCurrent}
          renderEmptyState={() => <p className="lookup-none">{emptyState()}</p>}
        >
          {(section: Section) => <OneSection section={section} first={found.isCurrent ? first : undefined} />}
        </ListBox>
      </Popover>
    </ComboBox>
  )

  function emptyState(): string {
    if (text.trim().length < shortestText) return words.short
    if (!isOnline) return words.offline
    if (found.error) return `${words.failed} ${found.error.message}`
    return found.isCurrent ? nothing(text.trim()) : words.searching
  }
}

const none: string[] = []
/** In px. Where the window has less, react-aria takes what there is: more would hide the first suggestions. */
const mostHeight = 480

type FieldProps = { placeholder: string; isTyped: boolean; onFirst: () => void }

/** Enter takes the first suggestion where none is pointed at; Escape closes the suggestions and keeps the text. */
function Field({ placeholder, isTyped, onFirst }: FieldProps) {
  const menu = useContext(ComboBoxStateContext)
  function onKeyDown(event: KeyboardEvent) {
    const isPointedAt = menu?.isOpen && menu.selectionManager.focusedKey !== null
    if (event.key === 'Enter' && !isPointedAt && isTyped) {
      onFirst()
      menu?.open(null, 'input')
    } else if (event.key === 'Escape') menu?.close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <Input
        placeholder={placeholder}
        spellCheck={false}
        enterKeyHint="search"
        onFocus={({ currentTarget }) => !isTyped && selectSoon(currentTarget)}
        onInput={() => menu?.open(null, 'input')}
        onKeyDownCapture={onKeyDown}
      />
      <Button className="lookup-open">
        <span aria-hidden="true">▾</span>
      </Button>
    </>
  )
}

/**
 * What is typed replaces what was chosen. The click that gives the focus sets the caret after it, hence soon; who is
 * quicker than that loses nothing of what is typed.
 */
function selectSoon(input: HTMLInputElement) {
  const { value } = input
  setTimeout(() => input.value === value && input.select())
}

function OneSection({ section: { id, options, count }, first }: { section: Section; first: string | undefined }) {
  const words = useWords(findWords)
  const format = useFormat()
  return (
    <ListBoxSection id={id}>
      <Header>
        {words[id]}
        {count > options.length && <small> {words.some(format.number(options.length), format.number(count))}</small>}
      </Header>
      <Collection items={options} dependencies={[first]}>
        {(option) => <OneOption option={option} isFirst={option.id === first} />}
      </Collection>
    </ListBoxSection>
  )
}

function OneOption({ option: { id, name, about, matched }, isFirst }: { option: Option; isFirst: boolean }) {
  const words = useWords(findWords)
  return (
    <ListBoxItem id={id} textValue={name} className={isFirst ? 'lookup-option first' : 'lookup-option'}>
      <span className="lookup-name" dir="auto">
        {name}
      </span>{' '}
      <span className="lookup-about">
        {about.map((part, index) => (
          <span key={part}>
            {index > 0 && ' · '}
            <bdi>{part}</bdi>
          </span>
        ))}
        {matched !== null && (
          <>
            {about.length > 0 && ' · '}
            <bdi>{words.also(matched)}</bdi>
          </>
        )}
      </span>
    </ListBoxItem>
  )
}

function Glass() {
  return (
    <svg className="glass" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="7" cy="7" r="4.8" />
      <path d="m10.6 10.6 3.6 3.6" />
    </svg>
  )
}

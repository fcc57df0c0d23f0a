import { useEffect, useRef, useState } from 'react'
import { Button, Toolbar } from 'react-aria-components'
import type { Sort } from '../find/documents.ts'
import { Lookup } from '../find/Lookup.tsx'
import { announce } from '../view/announce.tsx'
import { useWords } from '../view/catalogue.ts'
import type { Named } from './seats.ts'
import { compareWords } from './words.ts'

type Props = {
  label: string
  title: string
  chosen: readonly Named[]
  kind: Sort
  most: number
  add: string
  find: string
  hint: string
  nothing: (text: string) => string
  onChange: (ids: string[]) => void
  /** Where the list says how it is ordered, or that it is full. */
  note?: string
}

/** What is looked at, as chips that can be taken away, and one more by its name. One tab stop, arrows within. */
export function Chosen({ label, title, chosen, kind, most, add, find, hint, nothing, onChange, note }: Props) {
  const words = useWords(compareWords)
  const [isAdding, setAdding] = useState(false)
  const bar = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLDivElement>(null)
  const focusAt = useRef<number | null>(null)
  const ids = chosen.map(({ id }) => id)
  useEffect(() => {
    if (isAdding) field.current?.querySelector('input')?.focus()
  }, [isAdding])

  // Once the list is drawn anew, and the field is gone that had the focus.
  useEffect(() => {
    if (focusAt.current === null || isAdding) return
    const buttons = bar.current?.querySelectorAll('button') ?? []
    buttons[Math.min(focusAt.current, buttons.length - 1)]?.focus()
    focusAt.current = null
  }, [ids.length, isAdding])

  function takeAway({ id, name }: Named, index: number) {
    onChange(ids.filter((other) => other !== id))
    announce(words.wentAway(name))
    // Focus stays in the list: on what has moved up, or on what adds.
    focusAt.current = index
  }
  function close() {
    setAdding(false)
    focusAt.current = Number.POSITIVE_INFINITY
  }
  return (
    <div className="compare-chosen">
      <div className="compare-bar" ref={bar}>
        <span className="muted" aria-hidden="true">
          {title}
        </span>
        <Toolbar className="compare-bar" aria-label={label}>
          {chosen.map((one, index) => (
            <Button
              key={one.id}
              className="chip"
              aria-label={words.away(one.name)}
              onPress={() => takeAway(one, index)}
            >
              <bdi>{one.name}</bdi> <span aria-hidden="true">×</span>
            </Button>
          ))}
          {chosen.length < most && (
            <Button className="chip offered" aria-expanded={isAdding} onPress={() => setAdding(!isAdding)}>
              {add}
            </Button>
          )}
        </Toolbar>
        <span className="muted">{chosen.length < most ? note : words.full}</span>
      </div>
      {isAdding && (
        <div
          className="compare-add"
          ref={field}
          onKeyDownCapture={(event) => {
            const isOpen = event.target instanceof HTMLElement && event.target.ariaExpanded === 'true'
            if (event.key === 'Escape' && !isOpen) close()
          }}
        >
          <Lookup
            label={find}
            className="compare-lookup"
            placeholder={hint}
            kinds={[kind]}
            chosen={null}
            name=""
            problem={null}
            nothing={nothing}
            onChoose={(id) => {
              if (!ids.includes(id)) onChange([...ids, id])
              close()
            }}
          />
          <Button className="button" onPress={close}>
            {words.close}
          </Button>
        </div>
      )}
    </div>
  )
}

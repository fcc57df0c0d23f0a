import { useState } from 'react'
import { isDay } from '../../common/codec.ts'
import { ask } from '../view/useView.ts'

type Props = { asOf: string | null; referenceDate: string | null; label: string }

/** The date asked about. It is taken when the reader leaves the field or presses Enter, not at every keystroke. */
export function AsOf({ asOf, referenceDate, label }: Props) {
  const shown = asOf ?? referenceDate ?? ''
  const [typed, setTyped] = useState<{ over: string; text: string } | null>(null)
  const text = typed?.over === shown ? typed.text : shown
  const take = () => {
    if (isDay(text) && text !== shown) ask({ asOf: text === referenceDate ? null : text })
    setTyped(null)
  }
  return (
    <div className="as-of">
      <label htmlFor="as-of">{label}</label>
      <input
        id="as-of"
        type="date"
        value={text}
        onChange={(event) => setTyped({ over: shown, text: event.target.value })}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          take()
        }}
      />
    </div>
  )
}

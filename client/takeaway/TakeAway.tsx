import { useEffect, useState } from 'react'
import { Button, MenuTrigger, Popover } from 'react-aria-components'
import { announce } from '../view/announce.tsx'
import { useWords } from '../view/catalogue.ts'
import { languageNow } from '../view/language.ts'
import { Choices } from './Choices.tsx'
import { forms } from './choices-of.ts'
import type { Content } from './content.ts'
import { permalinkOf, type Taken } from './taken.ts'
import './takeaway.css'
import { takeAwayWords } from './words.ts'

type Props = {
  /** Made when something is taken away; null while the page is not read yet. */
  content: (() => Content) | null
}

const patience = 3_000

/** One menu on every page, with whatever is on the page in every form. */
export function TakeAway({ content }: Props) {
  const words = useWords(takeAwayWords)
  const [done, setDone] = useState<string | null>(null)
  const isRead = content !== null
  useEffect(() => {
    if (!isRead) return
    // Brought while there is a network, and after what the reader waits for.
    const soon = setTimeout(() => void forms().catch(() => undefined), patience)
    return () => clearTimeout(soon)
  }, [isRead])
  const say = (text: string) => {
    setDone(text)
    announce(text)
  }
  return (
    <div className="take-away">
      <MenuTrigger onOpenChange={(isOpen) => isOpen && setDone(null)}>
        <Button className="button">
          {words.takeAway}
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="take-away-menu" placement="bottom end">
          <Choices made={() => (content === null ? null : takenNow(content()))} isRead={isRead} say={say} />
        </Popover>
      </MenuTrigger>
      {done !== null && <p className="take-away-done note">{done}</p>}
    </div>
  )
}

/** The content as it is now, under the address that is now in the bar. */
function takenNow(content: Content): Taken {
  const permalink = permalinkOf(content, new URL(window.location.href))
  return { ...content, permalink, takenOn: new Date().toISOString().slice(0, 10), language: languageNow() }
}

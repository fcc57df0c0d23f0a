import { useMemo } from 'react'
import { Header, Menu, MenuItem, MenuSection } from 'react-aria-components'
import { useWords } from '../view/catalogue.ts'
import { useLanguage } from '../view/language.ts'
import { type Choice, choicesOf } from './choices-of.ts'
import type { Taken } from './taken.ts'
import { takeAwayWords } from './words.ts'

type Props = {
  made: () => Taken | null
  /** Whether there is something to make; the page may be read while the menu is open. */
  isRead: boolean
  say: (text: string) => void
}

/** What there is to take away, and of what there is not, why. It is made when the menu opens. */
export function Choices({ made, isRead, say }: Props) {
  const words = useWords(takeAwayWords)
  const language = useLanguage()
  // What is offered stands still while the menu is open.
  const sections = useMemo(() => choicesOf(made(), language, navigator.onLine), [isRead, language])
  const chosen = (key: string) => sections.flatMap(({ choices }) => choices).find(({ id }) => id === key)
  return (
    <Menu aria-label={words.takeAway} onAction={(key) => void carryOut(chosen(String(key)), say, words)}>
      {sections.map(({ title, choices }) => (
        <MenuSection key={title}>
          <Header>{title}</Header>
          {choices.map((choice) => (
            <One key={choice.id} choice={choice} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  )
}

function One({ choice: { id, label, form, whyNot } }: { choice: Choice }) {
  return (
    <MenuItem id={id} textValue={`${label} ${form}`} className={whyNot === null ? 'choice' : 'choice not-available'}>
      <span className="choice-label">
        <bdi>{label}</bdi> <span className="choice-form">{form}</span>
      </span>
      {whyNot !== null && <span className="choice-why">{whyNot}</span>}
    </MenuItem>
  )
}

type Words = { failed: (why: string) => string; tooMany: string }

/** A choice that is not available says why instead; the item stays, so that nobody looks for it in vain. */
async function carryOut(choice: Choice | undefined, say: (text: string) => void, words: Words): Promise<void> {
  if (choice === undefined) return
  if (choice.whyNot !== null) return say(choice.whyNot)
  try {
    const said = await choice.act(say)
    if (said !== null) say(said)
  } catch (error) {
    say(words.failed(error instanceof Error && error.message !== '' ? error.message : words.tooMany))
  }
}

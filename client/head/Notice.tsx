import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Flaw } from '../../common/address.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { noticeWords } from './words.ts'

const mostShown = 40

/** What of the address is not obeyed, why, and what is taken instead. What was dismissed stays away. */
export function Notice({ flaws }: { flaws: readonly Flaw[] }) {
  const words = useWords(noticeWords)
  const { number } = useFormat()
  const language = useLanguage()
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const left = flaws.filter(({ piece }) => !dismissed.includes(piece))
  if (left.length === 0) return null
  return (
    <section className="notices" aria-label={words.label}>
      <div role="status">
        <p>{words.readWithCare}</p>
        <ul>
          {left.slice(0, mostShown).map(({ piece, [language]: told }, index) => (
            <li key={`${piece} ${index}`}>
              {words.ignored} <code>{piece}</code>. {withCode(told.why)} {told.taken}
            </li>
          ))}
        </ul>
        {left.length > mostShown && <p>{words.more(number(left.length - mostShown))}</p>}
      </div>
      <Button className="button small" onPress={() => setDismissed([...dismissed, ...left.map(({ piece }) => piece)])}>
        {words.dismiss}
      </Button>
    </section>
  )
}

/** A text whose words of code stand between backticks. */
function withCode(text: string) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}

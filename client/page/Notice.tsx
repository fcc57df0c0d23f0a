import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Flaw } from '../../common/address.ts'

const mostShown = 40

/** What of the address is not obeyed, why, and what is taken instead. What was dismissed stays away. */
export function Notice({ flaws }: { flaws: readonly Flaw[] }) {
  const [dismissed, setDismissed] = useState<readonly string[]>([])
  const left = flaws.filter(({ piece }) => !dismissed.includes(piece))
  if (left.length === 0) return null
  return (
    <section className="notices" aria-label="What this link says and is not obeyed">
      <div role="status">
        <p>This link was read with care:</p>
        <ul>
          {left.slice(0, mostShown).map(({ piece, why, taken }, index) => (
            <li key={`${piece} ${index}`}>
              ignored <code>{piece}</code>. {withCode(why)} {taken}
            </li>
          ))}
        </ul>
        {left.length > mostShown && <p>And {left.length - mostShown} more.</p>}
      </div>
      <Button className="button small" onPress={() => setDismissed([...dismissed, ...left.map(({ piece }) => piece)])}>
        Dismiss
      </Button>
    </section>
  )
}

/** A text whose words of code stand between backticks. */
function withCode(text: string) {
  return text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))
}

import { useState } from 'react'
import { Button } from 'react-aria-components'
import type { Flaw } from '../../common/address.ts'

const mostShown = 8

/** What of the address is not obeyed, why, and what is taken instead. Dismissed, it stays away until there is more to say. */
export function Notice({ flaws }: { flaws: readonly Flaw[] }) {
  const [dismissed, setDismissed] = useState('')
  const all = JSON.stringify(flaws.map(({ piece }) => piece))
  if (flaws.length === 0 || all === dismissed) return null
  const shown = flaws.slice(0, mostShown)
  return (
    <div className="notices" role="status">
      <p>This link was read with care:</p>
      <ul>
        {shown.map(({ piece, why, taken }, index) => (
          <li key={`${piece} ${index}`}>
            ignored <code>{piece}</code>. {why} {taken}
          </li>
        ))}
      </ul>
      {flaws.length > shown.length && <p>And {flaws.length - shown.length} more.</p>}
      <Button className="button small" onPress={() => setDismissed(all)}>
        Dismiss
      </Button>
    </div>
  )
}

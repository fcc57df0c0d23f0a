import { Button } from 'react-aria-components'
import type { View } from '../address.ts'
import { ask } from '../page/useView.ts'
import { dayInWords } from '../words.ts'
import type { Answer } from './documents.ts'

const tightening: { isSet: (view: View) => boolean; label: string; relaxed: Partial<View> }[] = [
  { isSet: ({ kinds }) => kinds.length > 0, label: 'Allow all kinds of tie', relaxed: { kinds: [] } },
  { isSet: ({ levels }) => levels.length > 0, label: 'Allow all levels', relaxed: { levels: [] } },
  { isSet: ({ avoid }) => avoid.length > 0, label: 'Avoid nobody', relaxed: { avoid: [] } },
  { isSet: ({ maxSteps }) => maxSteps < 12, label: 'Allow 12 steps', relaxed: { maxSteps: 12 } },
  { isSet: ({ asOf }) => asOf !== null, label: 'Ask for the reference date', relaxed: { asOf: null } },
]

type Reason = NonNullable<Answer['noPath']>
type Props = { noPath: Reason; asOf: string; view: View; nameOf: (id: string) => string }

/** An answer, not an error: why nothing joins the two, and what may be loosened. */
export function NoPath({ noPath, asOf, view, nameOf }: Props) {
  const isUnknown = noPath.reason === 'UNKNOWN_FROM' || noPath.reason === 'UNKNOWN_TO'
  return (
    <section className="no-path" aria-labelledby="no-path">
      <h2 id="no-path">No path</h2>
      <p>{reasonInWords(noPath, { asOf, view, nameOf })}</p>
      {isUnknown && <p>Search for it above: it may have another id now.</p>}
      {!isUnknown && (
        <ul className="actions">
          {tightening
            .filter(({ isSet }) => isSet(view))
            .map(({ label, relaxed }) => (
              <li key={label}>
                <Button className="button" onPress={() => ask(relaxed)}>
                  {label}
                </Button>
              </li>
            ))}
        </ul>
      )}
    </section>
  )
}

/** The server names the ends by id; a reader knows them by name. */
function reasonInWords({ reason, message }: Reason, { asOf, view, nameOf }: Omit<Props, 'noPath'>): string {
  const [from, to] = [nameOf(view.from ?? ''), nameOf(view.to ?? '')]
  const day = dayInWords(asOf)
  switch (reason) {
    case 'UNKNOWN_FROM':
      return `“${from}” is not in the data.`
    case 'UNKNOWN_TO':
      return `“${to}” is not in the data.`
    case 'EMPTY_FROM':
      return `${from} has no office on ${day}.`
    case 'EMPTY_TO':
      return `${to} has no office on ${day}.`
    case 'NO_CHAIN':
      return `No chain of at most ${view.maxSteps} ties joins ${from} and ${to} on ${day} within the constraints.`
    default:
      return message
  }
}

import { Button } from 'react-aria-components'
import type { View } from '../address.ts'
import { ask } from '../page/useView.ts'
import type { Answer } from './documents.ts'

const tightening: { isSet: (view: View) => boolean; label: string; relaxed: Partial<View> }[] = [
  { isSet: ({ kinds }) => kinds.length > 0, label: 'Allow all kinds of tie', relaxed: { kinds: [] } },
  { isSet: ({ levels }) => levels.length > 0, label: 'Allow all levels', relaxed: { levels: [] } },
  { isSet: ({ avoid }) => avoid.length > 0, label: 'Avoid nobody', relaxed: { avoid: [] } },
  { isSet: ({ maxSteps }) => maxSteps < 12, label: 'Allow 12 steps', relaxed: { maxSteps: 12 } },
  { isSet: ({ asOf }) => asOf !== null, label: 'Ask for the reference date', relaxed: { asOf: null } },
]

/** An answer, not an error: why nothing joins the two, and what may be loosened. */
export function NoPath({ noPath, view }: { noPath: NonNullable<Answer['noPath']>; view: View }) {
  const isUnknown = noPath.reason === 'UNKNOWN_FROM' || noPath.reason === 'UNKNOWN_TO'
  return (
    <section className="no-path" aria-labelledby="no-path">
      <h2 id="no-path">No path</h2>
      <p>{noPath.message}</p>
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

import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { constraintNames, constraints } from '../../common/constraints.ts'
import { ask } from '../view/useView.ts'
import { counted, dayInWords, friction } from '../view/words.ts'
import type { Answer } from './documents.ts'

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
      {!isUnknown && <Relaxations relax={noPath.relax} />}
    </section>
  )
}

/** Only what would help, each with the best path it would give. */
function Relaxations({ relax }: { relax: Reason['relax'] }) {
  const known = relax.flatMap(({ constraint, ...best }) => {
    const name = constraintNames.find((known) => known === constraint)
    if (!name) return []
    const { label, to } = constraints[name].loosen
    return [{ label, relaxed: { [name]: to }, ...best }]
  })
  if (known.length === 0) return <p>No single constraint is in the way: try another date, or other ends.</p>
  return (
    <ul className="actions">
      {known.map(({ label, relaxed, friction: least, length }) => (
        <li key={label}>
          <Button className="button" onPress={() => ask(relaxed)}>
            {label}
          </Button>{' '}
          gives {counted(length, 'step')}, friction {friction(least)}
        </li>
      ))}
    </ul>
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

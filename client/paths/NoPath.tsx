import { Button } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { constraintNames, constraints } from '../../common/constraints.ts'
import { useWords } from '../view/catalogue.ts'
import { type Format, useFormat } from '../view/formatting.ts'
import { useLanguage } from '../view/language.ts'
import { ask } from '../view/useView.ts'
import type { Answer } from './documents.ts'
import { loosenWords, pathWords } from './words.ts'

type Reason = NonNullable<Answer['noPath']>
type Props = { noPath: Reason; asOf: string; view: View; nameOf: (id: string) => string }

/** An answer, not an error: why nothing joins the two, and what may be loosened. */
export function NoPath({ noPath, asOf, view, nameOf }: Props) {
  const words = useWords(pathWords)
  const format = useFormat()
  const isUnknown = noPath.reason === 'UNKNOWN_FROM' || noPath.reason === 'UNKNOWN_TO'
  return (
    <section className="no-path" aria-labelledby="no-path">
      <h2 id="no-path">{words.noPath}</h2>
      <p>{reasonInWords(noPath, { asOf, view, nameOf }, words, format)}</p>
      {isUnknown && <p>{words.searchAgain}</p>}
      {!isUnknown && <Relaxations relax={noPath.relax} />}
    </section>
  )
}

/** Only what would help, each with the best path it would give. */
function Relaxations({ relax }: { relax: Reason['relax'] }) {
  const words = useWords(pathWords)
  const format = useFormat()
  const language = useLanguage()
  const known = relax.flatMap(({ constraint, ...best }) => {
    const name = constraintNames.find((known) => known === constraint)
    if (!name) return []
    const { label, to } = constraints[name].loosen
    return [{ label: language === 'en' ? label : loosenWords[language][name], relaxed: { [name]: to }, ...best }]
  })
  if (known.length === 0) return <p>{words.noneInTheWay}</p>
  return (
    <ul className="relaxations">
      {known.map(({ label, relaxed, friction: least, length }) => (
        <li key={label}>
          <Button className="button" onPress={() => ask(relaxed)}>
            {label}
          </Button>{' '}
          {words.gives(length, format.friction(least))}
        </li>
      ))}
    </ul>
  )
}

type Words = (typeof pathWords)['fr']

/** The server names the ends by id; a reader knows them by name. */
function reasonInWords(
  { reason, message }: Reason,
  { asOf, view, nameOf }: Omit<Props, 'noPath'>,
  words: Words,
  format: Format,
): string {
  const [from, to] = [nameOf(view.from ?? ''), nameOf(view.to ?? '')]
  const day = format.day(asOf)
  switch (reason) {
    case 'UNKNOWN_FROM':
      return words.unknown(from)
    case 'UNKNOWN_TO':
      return words.unknown(to)
    case 'EMPTY_FROM':
      return words.empty(from, day)
    case 'EMPTY_TO':
      return words.empty(to, day)
    case 'NO_CHAIN':
      return words.noChain(from, to, view.maxSteps, day)
    default:
      return message
  }
}

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
type Props = { noPath: Reason; asOf: string; view: View; nameOf: (id: string) => string; isTold?: boolean }

/** An answer, not an error: why nothing joins the two, where nobody says so above, and what may be loosened. */
export function NoPath({ noPath, asOf, view, nameOf, isTold = false }: Props) {
  const words = useWords(pathWords)
  const format = useFormat()
  const isUnknown = noPath.reason === 'UNKNOWN_FROM' || noPath.reason === 'UNKNOWN_TO'
  return (
    <section className="no-path" aria-labelledby="no-path">
      <h2 id="no-path">{words.noPath}</h2>
      {!isTold && <p>{reasonInWords(noPath, { asOf, view, nameOf }, words, format)}</p>}
      {isUnknown ? <p>{words.searchAgain}</p> : <Relaxations noPath={noPath} />}
    </section>
  )
}

type Way = { label: string; relaxed: Partial<View>; friction: number; length: number }

/** Only what would help, each with the best path it would give. */
function Relaxations({ noPath: { relax, relaxTogether, otherDays } }: { noPath: Reason }) {
  const words = useWords(pathWords)
  const format = useFormat()
  const language = useLanguage()
  const loosen = (names: readonly string[]) => {
    const known = constraintNames.filter((name) => names.includes(name))
    const labels = known.map((name) =>
      language === 'en' ? constraints[name].loosen.label : loosenWords[language][name],
    )
    const relaxed: Partial<View> = Object.fromEntries(known.map((name) => [name, constraints[name].loosen.to]))
    return known.length === names.length ? [{ label: labels.join(' · '), relaxed }] : []
  }
  const alone = relax.flatMap(({ constraint, ...best }) => loosen([constraint]).map((way) => ({ ...way, ...best })))
  const together = relaxTogether ? loosen(relaxTogether.constraints).map((way) => ({ ...way, ...relaxTogether })) : []
  const days = otherDays.map(({ asOf, ...best }) => ({
    label: words.askOn(format.day(asOf)),
    relaxed: { asOf },
    ...best,
  }))
  if (alone.length + together.length + days.length === 0) return <p>{words.noneInTheWay}</p>
  return (
    <>
      <Ways title={words.inTheWay} ways={alone} />
      <Ways title={words.togetherInTheWay} ways={together} />
      <Ways title={words.otherDays} ways={days} />
    </>
  )
}

function Ways({ title, ways }: { title: string; ways: Way[] }) {
  const words = useWords(pathWords)
  const format = useFormat()
  if (ways.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className="relaxations">
        {ways.map(({ label, relaxed, friction, length }) => (
          <li key={label}>
            <Button className="button" onPress={() => ask(relaxed)}>
              {label}
            </Button>{' '}
            {words.gives(length, format.friction(friction))}
          </li>
        ))}
      </ul>
    </>
  )
}

type Words = (typeof pathWords)['fr']

/** The server names the ends by id; a reader knows them by name. */
function reasonInWords(
  { reason, message }: Reason,
  { asOf, view, nameOf }: Omit<Props, 'noPath' | 'isTold'>,
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

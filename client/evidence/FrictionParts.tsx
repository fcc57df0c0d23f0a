import type { Step } from '../paths/documents.ts'
import { useWords } from '../view/catalogue.ts'
import { useFigures } from './useFigures.ts'
import { evidenceWords, kindCostWords } from './words.ts'

/** What a step costs, and what that is made of. */
export function FrictionParts({ step, crowdExponent }: { step: Step; crowdExponent: number }) {
  const words = useWords(evidenceWords)
  const kinds = useWords(kindCostWords)
  const figures = useFigures()
  const { from, to, tie, friction } = step
  const body = [from, to].find((party) => party.__typename === 'Arrangement')
  const into = body?.__typename === 'Arrangement' ? body.kind.label : ''
  // The crowd is the others, to a power: whoever asks for none cannot be told how many there are.
  const others = crowdExponent > 0 ? Math.round(friction.crowd ** (1 / crowdExponent)) : null
  const parts = [`${figures.plain(friction.kind)} ${kinds[tie.kind]}`]
  if (tie.kind === 'TAKES_PART_IN') {
    parts.push(words.channelOf(figures.plain(friction.channel), into))
    if (others === 1) parts.push(words.onlyTwo)
    else if (others !== null) parts.push(words.crowdOf(figures.two(friction.crowd), others + 1))
  } else if (friction.crowd !== 1 && others !== null)
    parts.push(words.crowdAccountable(figures.two(friction.crowd), others + 1))
  if (friction.uncertainty !== 1) parts.push(words.doubtPriced(figures.two(friction.uncertainty)))
  if (friction.lens !== 1) parts.push(words.lensPriced(figures.two(friction.lens)))
  return (
    <>
      <b>{figures.two(friction.total)}</b> <span className="muted">= {parts.join(' × ')}</span>
    </>
  )
}

import { useWords } from '../view/catalogue.ts'
import { Fact } from './Fact.tsx'
import { useFigures } from './useFigures.ts'
import { evidenceWords } from './words.ts'

type Money = { amount: number; currency: string } | null
type Props = { required: Money; available: Money; spent: Money }

/** Money, as far as it is known. */
export function Amounts({ required, available, spent }: Props) {
  const words = useWords(evidenceWords)
  const figures = useFigures()
  const amounts = [
    [words.needed, required],
    [words.atHand, available],
    [words.spent, spent],
  ] as const
  return amounts.map(
    ([name, money]) =>
      money !== null && (
        <Fact key={name} name={name}>
          {money.currency === 'USD' ? 'US$' : money.currency} {figures.whole(money.amount)}
        </Fact>
      ),
  )
}

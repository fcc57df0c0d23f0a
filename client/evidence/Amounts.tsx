import { Fact } from './Fact.tsx'

type Money = { amount: number; currency: string } | null
type Props = { required: Money; available: Money; spent: Money }

/** Money, as far as it is known. */
export function Amounts({ required, available, spent }: Props) {
  const amounts = [
    ['Needed', required],
    ['At hand', available],
    ['Spent', spent],
  ] as const
  return amounts.map(
    ([name, money]) =>
      money !== null && (
        <Fact key={name} name={name}>
          {money.currency} {Math.round(money.amount).toLocaleString('en')}
        </Fact>
      ),
  )
}

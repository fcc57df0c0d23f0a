import { Fact } from './Fact.tsx'

type Props = { required: number | null; available: number | null; spent: number | null }

/** US dollars, as far as they are known. */
export function Dollars({ required, available, spent }: Props) {
  const amounts = [
    ['Needed', required],
    ['At hand', available],
    ['Spent', spent],
  ] as const
  return amounts.map(
    ([name, amount]) =>
      amount !== null && (
        <Fact key={name} name={name}>
          US$ {Math.round(amount).toLocaleString('en')}
        </Fact>
      ),
  )
}

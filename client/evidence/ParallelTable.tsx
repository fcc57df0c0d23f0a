import { Anchor } from '../view/Anchor.tsx'
import { useWords } from '../view/catalogue.ts'
import type { Part } from './documents.ts'
import type { Parallel } from './parallel.ts'
import { useFigures } from './useFigures.ts'
import { evidenceWords } from './words.ts'

type Props = { parallel: Parallel; nodes: readonly ({ __typename: string } | null)[] }

/** Which of those that carry a passage equally well: what each is about, its number, and the money of the two. */
export function ParallelTable({ parallel: { arrangements, offices }, nodes }: Props) {
  const words = useWords(evidenceWords)
  const figures = useFigures()
  if (arrangements.length < 2) return null
  const parts = nodes.filter((node): node is Part => node?.__typename === 'Tie')
  const partOf = (arrangement: string, office: string) =>
    parts.find(({ from, to }) => to.id === arrangement && from.id === office) ?? null
  const rows = arrangements.map(({ id, name }) => {
    const own = offices.map((office) => partOf(id, office.id))
    return { id, name: shortLabel(name), locator: numberIn(own[0]?.evidence[0]?.locator ?? null), own }
  })
  const currencies = new Set(parts.flatMap(({ required }) => required?.currency ?? []))
  const [currency] = currencies
  // Sums of different currencies say nothing.
  const isSummed = currencies.size === 1 && currency !== undefined
  const sums = offices.map((_, column) => {
    const known = rows.flatMap(({ own }) => own[column]?.required?.amount ?? [])
    return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0)
  })
  return (
    <details className="parallels" open>
      <summary>{words.parallel(arrangements.length)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{currency === undefined ? '' : words.neededIn(currency === 'USD' ? 'US$' : currency)}</th>
            {offices.map(({ id, label }) => (
              <th key={id} scope="col">
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, locator, own }) => (
            <tr key={id}>
              <th scope="row">
                <Anchor to={{ at: id }}>
                  <bdi>{name}</bdi>
                </Anchor>
                {locator !== null && <small dir="auto">{locator}</small>}
              </th>
              {own.map((part, column) => (
                <td key={offices[column]?.id}>
                  {part?.required ? (
                    figures.whole(part.required.amount)
                  ) : (
                    <span className="muted">{words.notInFile}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {isSummed && (
          <tfoot>
            <tr>
              <th scope="row">{words.all}</th>
              {sums.map((sum, column) => (
                <td key={offices[column]?.id}>{sum === null ? '' : figures.whole(sum)}</td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
      <p>{words.labelsAreOurs}</p>
    </details>
  )
}

/** `Digital health` of `Digital health (1.3): UNICEF and WHO, Albania 2024`: who and where is said above. */
function shortLabel(name: string): string {
  const [label = name] = name.split(/ \([\w.]+\):|: (?=[A-Z])/)
  return label
}

/** The number that finds the row in its file. */
function numberIn(locator: string | null): string | null {
  return locator === null ? null : (/\d{4,}/.exec(locator)?.[0] ?? null)
}

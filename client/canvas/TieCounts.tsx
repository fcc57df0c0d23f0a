import { useQuery } from '@tanstack/react-query'
import { ToggleButton } from 'react-aria-components'
import type { View } from '../../common/address.ts'
import { tieKinds } from '../../common/words.ts'
import { request, type TieKind } from '../graphql.ts'
import { Query } from '../view/Query.tsx'
import { go } from '../view/useView.ts'
import { Counts, type Level } from './documents.ts'
import { expansionText } from './expansions.ts'
import type { Speech } from './naming.ts'
import { limitsOf } from './withinLimits.ts'

type Props = { party: string; view: View; asOf: string; speech: Speech }

/** How many parties a party is tied to, by kind and level, before any is fetched. A cell that is pressed is drawn. */
export function TieCounts({ party, view, speech: { words, format, ties } }: Props) {
  const limits = limitsOf(view)
  const counts = useQuery({
    queryKey: ['map-counts', party, limits],
    queryFn: async ({ signal }) =>
      (await request(Counts, { of: party, constraints: limits }, signal)).neighbourhood.leftOut,
  })
  return (
    <section className="expansion" aria-label={words.expand}>
      <h3>{words.expand}</h3>
      <Query query={counts}>
        {(cells) => {
          if (cells.length === 0) return <p className="muted secondary">{words.noneToDraw}</p>
          const levels = [...new Map(cells.map(({ level }) => [level.id, level])).values()].toSorted(byRank)
          const kinds = tieKinds.filter((kind) => cells.some((cell) => cell.kind === kind))
          const countOf = (kind: TieKind, level: Level) =>
            cells.find((cell) => cell.kind === kind && cell.level.id === level.id)?.neighbours ?? 0
          return (
            <>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.kind}</th>
                    {levels.map(({ id, name }) => (
                      <th key={id} scope="col" className="number">
                        {name}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {kinds.map((kind) => (
                    <tr key={kind}>
                      <th scope="row">{ties[kind].label}</th>
                      {levels.map((level) => {
                        const count = countOf(kind, level)
                        const text = expansionText({ sort: 'ties', of: party, kind, level: level.id })
                        const isDrawn = view.expanded.includes(text)
                        const say = isDrawn ? words.undrawIt : words.drawIt
                        return (
                          <td key={level.id} className="number">
                            {count > 0 && (
                              <ToggleButton
                                className="button small"
                                isSelected={isDrawn}
                                aria-label={say(format.number(count), ties[kind].label, level.name)}
                                onChange={(isWanted) => toggle(view, text, isWanted)}
                              >
                                {format.number(count)}
                              </ToggleButton>
                            )}
                          </td>
                        )
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="note">{words.expandNote}</p>
            </>
          )
        }}
      </Query>
    </section>
  )
}

function toggle({ expanded, tidied }: View, text: string, isWanted: boolean): void {
  const at = expanded.indexOf(text)
  if (isWanted) go({ expanded: [...expanded, text] })
  // What was tidied before it stays tidied.
  else go({ expanded: expanded.filter((one) => one !== text), tidied: at < tidied ? tidied - 1 : tidied })
}

function byRank(a: Level, b: Level): number {
  return a.rank - b.rank
}

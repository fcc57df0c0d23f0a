import type { View } from '../../common/address.ts'
import { RouteGlyph } from '../drawing/RouteGlyph.tsx'
import { whenHeld } from '../evidence/heldWhen.ts'
import { evidenceWords } from '../evidence/words.ts'
import type { Level } from '../levels/documents.ts'
import { Section } from '../thing/PageHead.tsx'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { go } from '../view/useView.ts'
import type { Listed } from './listed.ts'
import { useAssumed } from './useRoutes.ts'
import { useTitles } from './useTitle.ts'
import { routesWords } from './words.ts'

type Props = { view: View; listed: readonly Listed[]; chosen: Listed; beside: Listed | null; levels: readonly Level[] }

/** The chosen route as A beside another as B: what differs, and whether the order holds under other assumptions. */
export function TwoRoutes({ view, listed, chosen, beside, levels }: Props) {
  const words = useWords(routesWords)
  const titleOf = useTitles()
  if (beside === null) return null
  return (
    <Section
      id="two-routes"
      title={words.compareHeading}
      className="two-routes"
      aside={
        <label>
          {words.comparedWith}{' '}
          <select value={beside.id} onChange={(event) => go({ beside: event.target.value })}>
            {listed
              .filter(({ id }) => id !== chosen.id)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {titleOf(one)}
                </option>
              ))}
          </select>
        </label>
      }
    >
      <Figures view={view} a={chosen} b={beside} levels={levels} />
    </Section>
  )
}

export type Row = { title: string; a: string; b: string; isBold?: boolean }

/** The rows of the comparison, as the page shows them and files carry them. */
export function useTwoRows(view: View, a: Listed | null, b: Listed | null): { rows: Row[]; verdict: string } {
  const words = useWords(routesWords)
  const evidence = useWords(evidenceWords)
  const format = useFormat()
  const { data } = useAssumed(view, a?.id ?? null, b?.id ?? null)
  if (a === null || b === null) return { rows: [], verdict: '' }
  const doubted = [data?.aDoubted.path?.friction, data?.bDoubted.path?.friction]
  const uncrowded = [data?.aUncrowded.path?.friction, data?.bUncrowded.path?.friction]
  const shown = (value: number | undefined) => (value === undefined ? '…' : format.friction(value))
  const both = (title: string, of: (route: Listed) => string, isBold = false): Row => ({
    title,
    a: of(a),
    b: of(b),
    isBold,
  })
  const shared = a.path.steps.filter(({ tie }) => b.path.steps.some((other) => other.tie.id === tie.id))
  const rows: Row[] = [
    both(words.friction, ({ friction }) => format.friction(friction), true),
    both(words.within, (route) => format.friction(spent(route, 'INTRA_AGENCY'))),
    both(words.between, (route) => format.friction(spent(route, 'INTER_AGENCY'))),
    { title: words.ifDoubted, a: shown(doubted[0]), b: shown(doubted[1]) },
    { title: words.ifUncrowded, a: shown(uncrowded[0]), b: shown(uncrowded[1]) },
    both(words.crossAt, (route) => {
      const levels = route.passages.filter(({ isCrossing }) => isCrossing).map(crossingLevel)
      return levels.length === 0 ? words.crossNowhere : format.listed([...new Set(levels)])
    }),
    both(words.observed, ({ observedSteps, path }) =>
      words.observedSteps(observedSteps, path.length, format.number(path.weakestTie.confidence)),
    ),
    both(words.holds, ({ path }) => whenHeld(path.holdsFrom, path.holdsTo, false, evidence, format)),
    {
      title: words.sharedSteps,
      a:
        shared.length === 0
          ? words.noneShared(a.path.steps[0]?.from.name ?? '', a.path.steps.at(-1)?.to.name ?? '')
          : words.shared(shared.length, shared.map(({ from, to }) => `${from.name} – ${to.name}`).join('; ')),
      b: '',
    },
  ]
  return { rows, verdict: verdictOf([a.friction, b.friction], doubted, uncrowded, words) }
}

type Pair = readonly (number | undefined)[]
type Words = (typeof routesWords)['fr']

function verdictOf(asked: Pair, doubted: Pair, uncrowded: Pair, words: Words): string {
  const first = easier(asked)
  const [d, u] = [easier(doubted), easier(uncrowded)]
  if (first === null || d === null || u === null) return ''
  if (first !== '' && d === first && u === first) return words.alwaysFirst(first)
  const rest = [
    [d, words.doubtWere],
    [u, words.crowdWere],
  ].flatMap(([letter = '', when = '']) => {
    if (letter === first) return []
    return letter === '' ? [words.equalIf(when)] : [words.turnsIf(letter, when)]
  })
  if (first === '')
    return [words.equal, ...rest.map((one) => `${one.slice(0, 1).toUpperCase()}${one.slice(1)}.`)].join(' ')
  return words.depends(first, rest.join('; '))
}

/** Which of two costs less: neither where they cost the same, null where one is not known. */
function easier([a, b]: Pair): string | null {
  if (a === undefined || b === undefined) return null
  if (Math.abs(a - b) < 0.005) return ''
  return a < b ? 'A' : 'B'
}

function spent({ path }: Listed, dimension: string): number {
  return path.steps.reduce((sum, { tie, friction }) => sum + (tie.dimension === dimension ? friction.total : 0), 0)
}

function crossingLevel({ bodies: [body], from, to }: Listed['passages'][number]): string {
  if (body) return body.level.name
  return from.level.id === to.level.id ? from.level.name : `${from.level.name} – ${to.level.name}`
}

type FiguresProps = { view: View; a: Listed; b: Listed; levels: readonly Level[] }

function Figures({ view, a, b, levels }: FiguresProps) {
  const titleOf = useTitles()
  const { rows, verdict } = useTwoRows(view, a, b)
  return (
    <>
      <table className="pairwise" data-table="two-routes">
        <thead>
          <tr>
            <td />
            {[a, b].map((route, index) => (
              <th key={route.id} scope="col">
                <RouteGlyph path={route.path} levels={levels} scale={1.5} />
                {index === 0 ? 'A' : 'B'} · <bdi>{titleOf(route)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ title, a, b, isBold }) => (
            <tr key={title} data-row>
              <th scope="row">{title}</th>
              <td colSpan={b === '' ? 2 : 1}>{isBold ? <b>{a}</b> : a}</td>
              {b !== '' && <td>{isBold ? <b>{b}</b> : b}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="secondary verdict">{verdict}</p>
    </>
  )
}

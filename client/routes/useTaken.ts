import { emptyView, encodeView, type View } from '../../common/address.ts'
import { useDataset } from '../dataset/useDataset.ts'
import { drawingWords } from '../drawing/words.ts'
import { alongWords } from '../evidence/words.ts'
import type { Level } from '../levels/documents.ts'
import type { Answer } from '../paths/documents.ts'
import { asked } from '../takeaway/asked-as-graphql.ts'
import type { Content, Table } from '../takeaway/content.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import { basisPhrases } from '../view/Mark.tsx'
import type { Blank } from './blank.ts'
import { chosenFigure } from './chosenFigure.ts'
import { Routes, type RoutesAnswer, type RoutesQuestion, type Told, type WayRow } from './documents.ts'
import { besidesOf, type Listed } from './listed.ts'
import { carrierOf } from './RouteRows.tsx'
import { useTipping } from './TippingPoint.tsx'
import { unknownIn } from './ToldAnswer.tsx'
import { useTwoRows } from './TwoRoutes.tsx'
import { useBlankTaken } from './useBlankTaken.ts'
import { useSay } from './useSay.ts'
import { useTitles } from './useTitle.ts'
import { useWithoutRows } from './WithoutOne.tsx'
import { missingWords, partWords, routesWords } from './words.ts'

export type OnPage = {
  view: View
  title: string
  limits: readonly string[]
  answer: Answer | null
  routes: RoutesAnswer | null
  told: Told | null
  ways: readonly WayRow[] | null
  main: readonly Listed[]
  listed: readonly Listed[]
  chosen: Listed | null
  beside: Listed | null
  levels: readonly Level[]
  question: RoutesQuestion | null
  isKnown: boolean
  /** Where the page says that the data does not say; null where it shows routes. */
  blank: Blank | null
}

/** What the page has to take away: the same rows and sentences that it shows. */
export function useTaken(page: OnPage): (() => Content) | null {
  const { view, title, limits, answer, routes, told, ways, main, listed, chosen, beside, levels, question, isKnown } =
    page
  const { blank } = page
  const words = useWords(routesWords)
  const parts = useWords(partWords)
  const why = useWords(missingWords)
  const along = useWords(alongWords)
  const basis = useWords(basisPhrases)
  const drawn = useWords(drawingWords)
  const format = useFormat()
  const titles = useTitles()
  const say = useSay(listed, chosen)
  const { data } = useDataset()
  const ofBlank = useBlankTaken({ blank, asOf: answer?.asOf ?? '', main, levels })
  const two = useTwoRows(view, chosen, beside)
  const gone = useWithoutRows(isKnown ? question : null, isKnown, main)
  const tipping = useTipping(isKnown ? question : null, isKnown, main)
  if (!answer || !chosen || !question || !data || (blank !== null && ofBlank === null)) return null
  return () => {
    const known = routes?.coverage.filter(({ state }) => state === 'KNOWN').map(({ sentence }) => sentence) ?? []
    const tables: Table[] = [
      {
        id: 'routes',
        title: words.routesHeading,
        columns: [
          { key: 'route', title: parts.route },
          { key: 'friction', title: words.friction },
          { key: 'carried', title: parts.passes },
          { key: 'observed', title: parts.observed },
          { key: 'steps', title: parts.steps },
          { key: 'weakest', title: parts.weakest },
          { key: 'words', title: parts.sentence },
        ],
        rows: listed.map((route) => [
          titles(route),
          rounded(route.friction),
          route.passages
            .filter(({ isCrossing, bodies }) => isCrossing || bodies.length > 0)
            .map((passage) => carrierOf(passage, besidesOf(route, passage), words, along))
            .join(', ') || words.ownLine,
          route.observedSteps,
          route.path.length,
          route.path.weakestTie.confidence,
          route.sentence,
        ]),
      },
      {
        id: 'steps',
        title: `${words.stepsOfRoute}${format.colon}${titles(chosen)}`,
        columns: [
          { key: 'step', title: parts.step },
          { key: 'from', title: parts.from },
          { key: 'to', title: parts.to },
          { key: 'friction', title: words.friction },
          { key: 'basis', title: parts.basis },
          { key: 'confidence', title: parts.confidence },
          { key: 'words', title: parts.sentence },
        ],
        rows: chosen.path.steps.map(({ index, from, to, friction, tie, sentence }) => [
          index,
          from.name,
          to.name,
          friction.total,
          basis[tie.basis],
          tie.confidence,
          sentence,
        ]),
      },
      {
        id: 'ways',
        title: words.waysHeading,
        columns: [
          { key: 'level', title: parts.level },
          { key: 'friction', title: words.friction },
          { key: 'why', title: parts.sentence },
        ],
        rows: (ways ?? []).map(({ level, route, missing }) => [
          level?.name ?? words.several,
          route === null ? null : rounded(route.friction),
          missing === null ? '' : why[missing.reason],
        ]),
      },
      ...(beside === null
        ? []
        : [
            {
              id: 'two-routes',
              title: words.compareHeading,
              columns: [
                { key: 'what', title: '' },
                { key: 'a', title: `A · ${titles(chosen)}` },
                { key: 'b', title: `B · ${titles(beside)}` },
              ],
              rows: two.rows.map(({ title, a, b }) => [title, a, b === '' ? null : b]),
              notes: [two.verdict],
            },
          ]),
      {
        id: 'without',
        title: words.awayHeading,
        columns: [
          { key: 'without', title: '' },
          { key: 'friction', title: words.friction },
          { key: 'then', title: parts.route },
        ],
        rows: gone.gone.map(({ label, left, says }) => [label, left ? rounded(left.friction) : null, says]),
        notes: [words.frictionWords],
      },
    ]
    const path = { ...emptyView, ...askedIn(view) }
    const shown = ofBlank?.()
    return {
      stem: `${question.from}-${question.to}`,
      title,
      says: shown?.says ?? told?.gist ?? [],
      notes: [
        ...(shown?.notes ?? []),
        ...known.map((sentence) => `${words.known} ${sentence}`),
        ...unknownIn(routes, words).map((sentence) => `${words.unknown} ${sentence}`),
        ...(tipping.says === '' ? [] : [`${words.tipHeading}${format.colon}${tipping.says}`, ...tipping.notes]),
        ...limits,
      ],
      tables: shown
        ? [...shown.tables, ...tables.filter(({ id }) => id === 'routes')]
        : tables.filter(({ rows }) => rows.length > 0),
      figures: shown?.figures ?? [
        chosenFigure({ main, chosen, levels, say, title: titles(chosen), shared: drawn.shared }),
      ],
      asOf: answer.asOf,
      dataVersion: answer.dataVersion,
      licence: data.licence,
      settings: limits.length === 0 ? [] : [words.takeAwaySettings(format.listed(limits))],
      graph: encodeView(path).replace(/^v=1&/, ''),
      graphql: [asked(title, Routes, question)],
      cypher:
        told === null ? [] : [{ title, text: `${told.asCypher.text}\n// ${JSON.stringify(told.asCypher.parameters)}` }],
    }
  }
}

/** As lists show it. */
function rounded(friction: number): number {
  return Math.round(10 * friction) / 10
}

/** Without what is of the page alone. */
function askedIn(view: View): Partial<View> {
  const {
    path: _,
    route: __,
    step: ___,
    selected: ____,
    beside: _____,
    expanded: ______,
    shown: _______,
    ...asked
  } = view
  return asked
}

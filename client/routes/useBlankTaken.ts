import { routeFigure } from '../drawing/routeFigure.ts'
import { drawingWords } from '../drawing/words.ts'
import type { Level } from '../levels/documents.ts'
import type { Content, Table } from '../takeaway/content.ts'
import { useWords } from '../view/catalogue.ts'
import { useFormat } from '../view/formatting.ts'
import type { Blank } from './blank.ts'
import { elsewhereRows, headline, holeDrawn, knownItems } from './blankParts.ts'
import type { Listed } from './listed.ts'
import { useBlankKnown } from './useBlankKnown.ts'
import { useSay } from './useSay.ts'
import { blankWords, partWords } from './words.ts'

type Shown = { blank: Blank | null; asOf: string; main: readonly Listed[]; levels: readonly Level[] }

/** The three columns of an honest blank: what is known, the hole drawn, and where the data does say. */
export function useBlankTaken({
  blank,
  asOf,
  main,
  levels,
}: Shown): (() => Pick<Content, 'says' | 'notes' | 'tables' | 'figures'>) | null {
  const words = useWords(blankWords)
  const parts = useWords(partWords)
  const drawn = useWords(drawingWords)
  const format = useFormat()
  const say = useSay(main, main[0] ?? null)
  const { data } = useBlankKnown(blank, asOf)
  if (blank === null || data === undefined) return null
  return () => {
    const { coverage, state, offices } = blank
    const place = coverage.place.name
    const [a = '', b = ''] = offices.map(({ agency }) => agency.acronym ?? agency.name)
    const { pair } = data
    const known: Table = {
      id: 'known',
      title: words.known(place),
      columns: [
        { key: 'what', title: parts.what },
        { key: 'known', title: parts.sentence },
      ],
      rows: knownItems(blank, data, asOf, words, format).map(({ title, detail }) => [title, detail]),
    }
    const elsewhere: Table = {
      id: 'elsewhere',
      title: words.where,
      columns: [
        { key: 'country', title: parts.country },
        { key: 'works', title: parts.sentence },
      ],
      rows: elsewhereRows(pair, format).map(({ name, says }) => [name, says]),
      notes: [words.report],
    }
    const hole = holeDrawn(blank, main, say, words.nothing)
    const steps = main[0]?.path.steps ?? []
    const sentenceOf = (step: number) => steps[step - 1]?.sentence ?? ''
    const told = { title: words.drawn, shared: drawn.shared, sentenceOf }
    return {
      says: [`${headline(main[0], words)} ${coverage.sentence}`, `${words[state]}. ${words[`${state}_means`]}`],
      notes: [
        pair.together === 0
          ? words.whereNone
          : `${words.share(a, b, format.number(pair.together), format.number(pair.bothAtWork))} ${format.listed(elsewhere.rows.map(([name]) => `${name}`))}.`,
        `${words.answers}${format.colon}${words[`${state}_answers`](place)}`,
        words.chainsNote(place),
      ],
      tables: [known, ...(elsewhere.rows.length > 0 ? [elsewhere] : [])],
      figures: hole === null ? [] : [{ title: words.drawn, svg: routeFigure({ ...hole, levels }, told) }],
    }
  }
}

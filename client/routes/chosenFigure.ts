import { drawnOf, type Say } from '../drawing/drawn.ts'
import { routeFigure } from '../drawing/routeFigure.ts'
import type { Level } from '../levels/documents.ts'
import type { Figure } from '../takeaway/content.ts'
import type { Listed } from './listed.ts'
import { othersDrawn } from './othersDrawn.ts'

type Shown = {
  main: readonly Listed[]
  chosen: Listed
  levels: readonly Level[]
  say: Say
  title: string
  shared: string
}

/** The drawing of the page, for a file. */
export function chosenFigure({ main, chosen, levels, say, title, shared }: Shown): Figure {
  const svg = routeFigure(
    { chosen: drawnOf(chosen.path, say), others: othersDrawn(main, chosen, say), levels },
    { title, shared, sentenceOf: (step) => chosen.path.steps[step - 1]?.sentence ?? '' },
  )
  return { title, svg }
}

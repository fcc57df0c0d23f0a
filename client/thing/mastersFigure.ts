// What pulls an office both ways as SVG with real text, for files. Its colours are names, inked by whoever writes. Pure.

import { escaped } from '../../common/escaped.ts'
import { brokenLines } from '../view/brokenLines.ts'
import { framed, quiet, strong } from '../view/textFigure.ts'
import type { Pull } from './masters.ts'

const [line, letters, width, middle] = [24, 13, 760, 150]
const bars = (width - middle) / 2 - 130
/** A letter is no wider than that in any usual face. */
const widest = 0.68 * letters
const [own, team] = [(width - middle) / 2, (width + middle) / 2]

type Told = {
  title: string
  words: {
    ownLine: string
    team: string
    answersTo: string
    outputs: string
    jointActivities: string
    planMoney: string
    noLine: string
    nobody: string
    notCounted: string
  }
  number: (count: number) => string
  amount: (amount: number, currency: string) => string
}

/** Its own line to the left and the country team to the right of what pulls; bars of one row have one scale. */
export function mastersFigure(pull: Pull, { title, words, number, amount }: Told): string {
  const pieces: string[] = []
  let y = 0
  const write = (x: number, text: string, anchor: string, look = 'fill="var(--text)"') =>
    pieces.push(
      `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${letters}" ${look}>${escaped(text)}</text>`,
    )
  const both = (left: readonly string[], what: string, right: readonly string[], look?: string) => {
    const broken = (texts: readonly string[]) => texts.flatMap((text) => brokenLines(text, own / widest))
    const [lefts, rights] = [broken(left), broken(right)]
    for (let index = 0; index < Math.max(lefts.length, rights.length); index++) {
      y += index === 0 ? line : line - 6
      write(own, lefts[index] ?? '', 'end', look)
      if (index === 0) write(width / 2, what, 'middle', quiet)
      write(team, rights[index] ?? '', 'start', look)
    }
  }
  const weigh = (what: string, alone: number, jointly: number, say: (amount: number) => string) => {
    const most = Math.max(alone, jointly, Number.MIN_VALUE)
    const long = (one: number) => Math.round((10 * bars * one) / most) / 10
    y += line
    if (alone > 0) pieces.push(bar(own - long(alone), y, long(alone), 'vertical'))
    if (jointly > 0) pieces.push(bar(team, y, long(jointly), 'horizontal'))
    write(own - long(alone) - 6, say(alone), 'end', strong)
    write(width / 2, what, 'middle', quiet)
    write(team + long(jointly) + 6, say(jointly), 'start', strong)
  }
  const names = (masters: Pull['superiors'], none: string) =>
    masters.length === 0 ? [none] : masters.map(({ to }) => to.name)
  both([words.ownLine], '', [words.team], quiet)
  pieces.push(`<line x1="0" x2="${width}" y1="${y + 8}" y2="${y + 8}" stroke="var(--dim-tie)"/>`)
  both(names(pull.superiors, words.noLine), words.answersTo, names(pull.coordinators, words.nobody))
  const { alone, shared } = pull.results
  if (alone + shared > 0) weigh(words.outputs, alone, shared, number)
  if (pull.jointWorks > 0) both([words.notCounted], words.jointActivities, [number(pull.jointWorks)])
  for (const money of pull.planned)
    weigh(words.planMoney, money.alone, money.jointly, (one) => amount(one, money.currency))
  return framed({ width, height: y + 14, title }, pieces)
}

const bar = (x: number, y: number, long: number, ink: string) =>
  `<rect x="${x}" y="${y - 10}" width="${long}" height="11" fill="var(--${ink})"/>`

// A matrix of agencies as SVG with real text, for files. Its colours are names, inked by whoever writes the file. Pure.
import { escaped } from '../../common/escaped.ts'
import { framed } from '../view/textFigure.ts'
import { type Cell, cellAt, countIn, joinedIn, type Matrix, shadesOf } from './twoByTwo.ts'

const [side, letters, digits] = [32, 13, 12]
/** A letter is no wider than that in any usual face. */
const widest = 0.74 * letters

type Told = {
  title: string
  /** What there is to see, for who hears it. */
  description: string
  sentenceOf: (cell: Cell) => string
  number: (count: number) => string
}

export function matrixFigure(matrix: Matrix, { title, description, sentenceOf, number }: Told): string {
  const { members } = matrix
  const longest = Math.max(...members.map(({ name }) => name.length)) * widest
  const left = Math.ceil(longest + 12)
  // Names above stand aslant, so that nobody turns the head.
  const top = Math.ceil(longest * Math.SQRT1_2 + 16)
  const grid = members.length * side
  const [width, height] = [Math.ceil(left + grid + longest * Math.SQRT1_2), top + grid]
  const shadeOf = shadesOf(matrix)
  const joined = new Set(joinedIn(matrix))
  const middle = (index: number) => (index + 0.5) * side
  const names = members.flatMap((member, index) => {
    const look = `font-size="${letters}" fill="var(--${joined.has(member) ? 'text' : 'muted'})"`
    const name = escaped(member.name)
    return [
      `<text x="${left - 8}" y="${top + middle(index) + 4.5}" text-anchor="end" ${look}>${name}</text>`,
      `<text transform="translate(${left + middle(index)} ${top - 6}) rotate(-45)" ${look}>${name}</text>`,
    ]
  })
  const cells = members.flatMap((_, row) =>
    members.map((_, column) => {
      const [x, y] = [left + column * side + 1, top + row * side + 1]
      if (row === column)
        return `<line x1="${x}" y1="${y}" x2="${x + side - 2}" y2="${y + side - 2}" stroke="var(--dim)"/>`
      const cell = cellAt(matrix, row, column)
      if (cell === null) return `<rect ${box(x, y)} fill="var(--band)"/>`
      const shade = shadeOf(cell)
      return `<g><title>${escaped(sentenceOf(cell))}</title>${ground(cell, shade, x, y)}<text x="${x + side / 2 - 1}" y="${y + side / 2 + 3.3}" text-anchor="middle" font-size="${digits}" ${lettering(cell, shade)}>${escaped(number(countIn(cell)))}</text></g>`
    }),
  )
  return framed({ width, height, title, description }, [...names, ...cells])
}

const box = (x: number, y: number) => `x="${x}" y="${y}" width="${side - 2}" height="${side - 2}"`

/** Joint work is the darker the more of it there is; what both stand under has a dashed edge, as it is derived. */
function ground({ half }: Cell, shade: number, x: number, y: number): string {
  if (half === 'same')
    return `<rect x="${x + 0.5}" y="${y + 0.5}" width="${side - 3}" height="${side - 3}" fill="none" stroke="var(--control)" stroke-dasharray="3 2"/>`
  return `<rect ${box(x, y)} fill="var(--horizontal)" fill-opacity="${shade === 1 ? 1 : Math.round(100 * (0.1 + 0.33 * shade)) / 100}"/>`
}

function lettering({ half }: Cell, shade: number): string {
  if (half === 'same') return 'fill="var(--muted)"'
  return `font-weight="600" fill="var(--${shade === 1 ? 'on-horizontal' : 'text'})"`
}

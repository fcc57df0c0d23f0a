// Whether a name has room. Pure, and on the safe side.

/** Of an em: wider than most letters are, so that nothing that is shown is cut. */
const [capital, small] = [0.74, 0.55]
const lineHeight = 1.2
/** Longer words break where they must. */
const longestWord = 18

type Room = { width: number; height: number }

/** How many lines a text takes in a width, its letters being `size` high; infinitely many where a word would be cut. */
export function linesOf(text: string, width: number, size: number): number {
  const most = width / size
  let [lines, filled] = [1, 0]
  for (const word of text.split(/\s+/)) {
    const wide = widthOf(word)
    if (wide > most) {
      if (word.length <= longestWord || most < 1) return Number.POSITIVE_INFINITY
      lines += Math.ceil(wide / most) - (filled === 0 ? 1 : 0)
      filled = wide % most
    } else if (filled > 0 && filled + small / 2 + wide > most) {
      lines += 1
      filled = wide
    } else filled += (filled > 0 ? small / 2 : 0) + wide
  }
  return lines
}

function widthOf(word: string): number {
  let wide = 0
  for (const letter of word) wide += letter !== letter.toLowerCase() || letter > '\u2fff' ? capital : small
  return wide
}

export function fitsIn(text: string, { width, height }: Room, size: number): boolean {
  return linesOf(text, width, size) * size * lineHeight <= height
}

const fewestLetters = 8

/** The first words of a text that have room, with a sign that there are more; null where these would say too little. */
export function beginningOf(text: string, room: Room, size: number): string | null {
  const words = text.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    const beginning = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:(–-]+$/, '')}…`
    if (beginning.length <= fewestLetters) return null
    if (fitsIn(beginning, room, size)) return beginning
  }
  return null
}

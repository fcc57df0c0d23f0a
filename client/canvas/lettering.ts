// Whether a name has room: it is shown whole or not at all. Pure, and on the safe side.

/** Of an em: wider than most text is, so that nothing that is shown is cut. */
const widthOfCharacter = 0.56
export const lineHeight = 1.2
/** Longer words break where they must. */
const longestWord = 18

export type Room = { width: number; height: number }

/** How many lines a text takes in a width, its letters being `size` high. */
export function linesOf(text: string, width: number, size: number): number {
  const most = Math.max(1, Math.floor(width / (size * widthOfCharacter)))
  let [lines, filled] = [1, 0]
  for (const word of text.split(/\s+/)) {
    if (word.length > most) {
      if (word.length <= longestWord) return Number.POSITIVE_INFINITY
      lines += Math.ceil(word.length / most) - (filled === 0 ? 1 : 0)
      filled = word.length % most
    } else if (filled > 0 && filled + 1 + word.length > most) {
      lines += 1
      filled = word.length
    } else filled += (filled > 0 ? 1 : 0) + word.length
  }
  return lines
}

export function fitsIn(text: string, { width, height }: Room, size: number): boolean {
  return linesOf(text, width, size) * size * lineHeight <= height
}

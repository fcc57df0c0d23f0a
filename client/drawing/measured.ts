// How wide text is, without asking a browser: widths of Arial by sort of letter, rather too wide than too narrow.

export type Type = { size: number; isBold: boolean }

const narrow = /[iljtfrI.,:;'’|()[\]!\- ]/
const wide = /[mwMW@%&—]/
const capital = /[A-Z0-9ÀÁÂÄÇÉÈÊËÍÎÏÑÓÔÖÚÛÜ]/
/** Scripts whose letters fill a square. */
const square = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/

export function widthOf(text: string, { size, isBold }: Type): number {
  let ems = 0
  for (const letter of text) {
    if (narrow.test(letter)) ems += 0.31
    else if (wide.test(letter)) ems += 0.86
    else if (capital.test(letter)) ems += 0.66
    else if (square.test(letter)) ems += 1.02
    else ems += 0.56
  }
  return ems * size * (isBold ? 1.07 : 1.01)
}

/** The lines of a text that is at most so wide; a word that is wider is broken. */
export function wrapped(text: string, width: number, type: Type): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, width, type))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(longer, type) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number, type: Type): string[] {
  if (widthOf(word, type) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter, type) > width) {
      found.push(piece)
      piece = ''
    }
    piece += letter
  }
  return [...found, piece]
}

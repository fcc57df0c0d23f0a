/** Lower case, and Latin letters without accents, as the index has them. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
}

/** The words of a text: what stands between other characters. An apostrophe joins, as it does in the index. */
export function words(text: string): string[] {
  return (
    fold(text)
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? []
  )
}

const longestName = 30
const isHan = (word: string) => /\p{Script=Han}/u.test(word)

/**
 * A Lucene query for texts in which the word, or one that it begins or nearly is, stands. Only letters, digits and
 * apostrophes of the input get into it, so it cannot say anything else. Looking for two slips takes the index ten times as
 * long as for one: `among` over three words, each may have one; in a word longer than any name's, none is looked for. Much
 * begins with one letter: `among` over three words it stands for itself.
 */
export function luceneQuery(word: string, among = 1): string {
  // The index takes every Chinese character for a word, so a word is a phrase there.
  if (isHan(word)) return `"${word}"`
  // In French an article may hide the beginning: l'enfance.
  const forms = /^[aeiouyh]/.test(word) ? [word, `l'${word}`, `d'${word}`] : [word]
  const isOneOfMany = among > 3
  const most = word.length > 6 && !isOneOfMany ? 2 : 1
  const isLikeAName = word.length > 3 && word.length <= longestName
  const nearly = isLikeAName ? (isOneOfMany ? [word] : forms).map((form) => `${form}~${most}`) : []
  const prefixes = isOneOfMany && word.length === 1 ? [] : forms.map((form) => `${form}*^2`)
  return [`${word}^4`, ...prefixes, ...nearly].join(' OR ')
}

/** A Lucene query for the text as it stands, cut into words as the index cuts its own. Nothing in quotes is more than text. */
export function lucenePhrase(text: string): string {
  return `"${text.replace(/["\\]/g, ' ')}"`
}

/** How well one text answers: 0 is an exact match, 1 begins with it, 2 has it at the beginning of a word, 3 is near it. */
export function distance(text: string, asked: string): number {
  const folded = words(text).join(' ')
  if (folded === asked) return 0
  if (folded.startsWith(asked)) return 1
  return ` ${folded}`.includes(` ${asked}`) || (isHan(asked) && folded.includes(asked)) ? 2 : 3
}

/** Whether each of the words begins one of the texts' words. */
export function begun(texts: string[], asked: string[]): boolean {
  const all = texts.flatMap(words)
  return asked.every((word) => all.some((other) => other.startsWith(word)))
}

// Two agencies in one text, as `UNICEF and UNHCR`: what is asked for is the page of the two, and no office with both in its name.

const between = /\s+(?:and|with|versus|vs\.?|et|avec|y|e|con)\s+|\s*[&+,/]\s*/iu

/** The two names that a text may hold: of words alone two, with something between them any; null where there are not two. */
export function twoNames(text: string): [string, string] | null {
  const parts = text.trim().split(between)
  const names = parts.length === 1 ? text.trim().split(/\s+/u) : parts
  const [one, other] = names
  return names.length === 2 && one && other && one.length > 1 && other.length > 1 ? [one, other] : null
}

/** Whether two texts are one but for case and signs. */
export function isCalled(text: string, asked: string): boolean {
  return bare(text) === bare(asked)
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

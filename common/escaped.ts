// What is not allowed in XML at all, and halves of a pair, which no encoding has.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it stands in HTML, SVG and other XML, between tags and in an attribute alike. */
export function escaped(text: string): string {
  return text.replace(unwritable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character] ?? character)
}

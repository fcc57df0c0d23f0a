// Every character that XML 1.0 has, which is what may stay; a lone half of a surrogate pair is none.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/** Text as it may stand in an element or between double quotes, and be read back. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign)
}

/** Attributes of an element, in order; those without a value are left out. */
export function attributes(values: Record<string, string | number | boolean | null>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('')
}

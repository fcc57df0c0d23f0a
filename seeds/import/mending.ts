/** How UTF-8 looks that was read as another encoding and written as UTF-8 again: "CuliÃ«n" for "Culiën". */
type Misreading = {
  encoding: string
  /** Characters of UTF-8 by the bytes that they begin with and those that follow. */
  shapes: { lead: Span; following: Span; count: number; only?: string }[]
  /** So many of them in a row are no accident. */
  least: number
}
type Span = [from: number, to: number]

/** What follows a capital in good text, too: «CAFÉ», and Â before ’. */
const signs = '\u00a0«»‘’“”…–—™'
const misreadings: Misreading[] = [
  {
    encoding: 'windows-1252',
    shapes: [
      { lead: [0xc2, 0xc2], following: [0x80, 0xbf], count: 1, only: '(?<=[\\x80-\\xbf])' },
      { lead: [0xc3, 0xc3], following: [0x80, 0xbf], count: 1 },
      { lead: [0xc4, 0xdf], following: [0x80, 0xbf], count: 1, only: `(?:(?<=[^${signs}])|(?=\\p{L}))` },
      { lead: [0xe0, 0xef], following: [0x80, 0xbf], count: 2 },
      { lead: [0xf0, 0xf4], following: [0x80, 0xbf], count: 3 },
    ],
    least: 1,
  },
  // Рі is how Рівне begins: what a few letters look like may be words of Ukrainian.
  { encoding: 'windows-1251', shapes: [{ lead: [0xd0, 0xd1], following: [0x80, 0xbf], count: 1 }], least: 3 },
]

const tables = misreadings.map(tableOf)
const roundsAtMost = 3

/** How much of a text was doubly encoded, and where first: as it stands there, and as it was meant. */
export function doubledIn(text: string) {
  const found = tables.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(({ index }) => index))
  if (found.length === 0) return undefined
  const at = Math.min(...found)
  return { count: found.length, at, first: around(text, at) }
}

/** The text with what was doubly encoded as it was meant, also where that happened several times. */
export function mended(text: string): string {
  let before = text
  for (let round = 0; round < roundsAtMost; round += 1) {
    const after = tables.reduce((text, table) => text.replace(table.pattern, table.meant), before)
    if (after === before) return after
    before = after
  }
  return before
}

/** Every text in a value of JSON mended, names of fields too. */
export function mendedValue(value: unknown): unknown {
  if (typeof value === 'string') return mended(value)
  if (Array.isArray(value)) return value.map(mendedValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [mended(key), mendedValue(inner)]))
}

function tableOf({ encoding, shapes, least }: Misreading) {
  const byteOf = bytesIn(encoding)
  const oneOf = ([from, to]: Span) =>
    `[${[...byteOf].flatMap(([sign, byte]) => (byte >= from && byte <= to ? [sign] : [])).join('')}]`
  const shape = shapes
    .map(({ lead, following, count, only = '' }) => `${oneOf(lead)}${oneOf(following)}{${count}}${only}`)
    .join('|')
  const meant = (found: string) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(found, (sign) => byteOf.get(sign) ?? 0))
    } catch {
      return found
    }
  }
  return { pattern: new RegExp(`(?:${shape}){${least},}`, 'gu'), meant }
}

/** The bytes from 0x80 on by their characters; those that stand for none are also read as the control characters they were. */
function bytesIn(encoding: string) {
  const byteOf = new Map<string, number>()
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    // Not in one piece: then Node takes windows-1252 for Latin-1.
    byteOf.set(new TextDecoder(encoding).decode(Uint8Array.of(byte), { stream: true }), byte)
    if (byte < 0xa0 && encoding === 'windows-1252') byteOf.set(String.fromCharCode(byte), byte)
  }
  return byteOf
}

const shownAround = 24

/** The words that a place in a text is part of. */
function around(text: string, at: number) {
  const before = /[^\n\r,;\t"]*$/.exec(text.slice(Math.max(0, at - shownAround), at))?.[0] ?? ''
  const after = /^[^\n\r,;\t"]*/.exec(text.slice(at, at + shownAround))?.[0] ?? ''
  return { found: before + after, meant: mended(before + after) }
}

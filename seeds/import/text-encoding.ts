import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { analyse } from 'chardet'
import { counted, type Issue, visible } from '../issues.ts'
import { faultOf, goodBytes, newRead, passed, type Text, Unreadable } from './bytes.ts'
import { doubledIn } from './mending.ts'

/** What the user says of the encoding of files. */
export type EncodingFlags = {
  /** Of files that are not UTF-8. That a file is UTF-8 its bytes say; stated, it is read as it stands. */
  encoding?: string | undefined
  /** Doubly encoded text is mended on reading. */
  mendEncoding?: boolean | undefined
}
/** How the bytes of a file say text. */
export type Reading = Pick<Text, 'encoding' | 'mends' | 'told'>

type Doubled = { count: number; first: { found: string; meant: string }; line: number }
type Look = {
  sha256: string
  mark: string | undefined
  /** Where it stops being UTF-8. */
  fault: Issue | undefined
  /** Characters of several bytes. */
  hasMore: boolean
  hasZeros: boolean
  head: Uint8Array
  /** From the line of the fault on. */
  sample: Uint8Array
  doubled: Doubled | undefined
}

const sampleBytes = 65_536
const marks: [encoding: string, bytes: number[]][] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/** The name that the standard has for an encoding; undefined where nothing here reads it. */
export function encodingNamed(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

/**
 * Looks at every byte of a file, and says how they are text: by its byte order mark, else as UTF-8 where they are that,
 * else as the user states. Where nobody says it, nothing is guessed: an issue tells what it looks like.
 */
export async function readingOf(path: string, name: string, flags: EncodingFlags) {
  const look = await lookAt(path, name)
  return { sha256: look.sha256, ...decided(look, name, flags) }
}

function decided(look: Look, name: string, flags: EncodingFlags): { issue: Issue } | Reading {
  const mends = flags.mendEncoding ?? false
  const stated = flags.encoding === undefined ? undefined : encodingNamed(flags.encoding)
  const { mark, fault } = look
  if (mark === 'utf-32le') return { issue: { ...asFault(look, name), found: 'UTF-32', hint: 'Save the file as UTF-8' } }
  if (mark !== undefined && mark !== 'utf-8')
    return { encoding: mark, mends, told: `${name} is read as ${mark}, as its byte order mark says.` }
  const zeros = zerosOf(look)
  const isUtf8 = fault === undefined && zeros === undefined
  if (isUtf8 && (stated === undefined || stated === 'utf-8' || look.hasMore || !look.hasZeros))
    return asUtf8(look, name, { stated, mends })
  if (stated === undefined || stated === 'utf-8') return { issue: notUtf8(look, name, zeros) }
  const told = `${name} is read as ${stated}, as --encoding says${howItReads(look, stated)}.`
  return { encoding: stated, mends, told }
}

type Stated = { stated: string | undefined; mends: boolean }

function asUtf8({ doubled, hasMore }: Look, name: string, { stated, mends }: Stated): { issue: Issue } | Reading {
  const reading = { encoding: 'utf-8', mends }
  if (doubled && mends) {
    const { count, first } = doubled
    return {
      ...reading,
      told: `${name}: ${counted(count, 'doubly encoded text')} mended, “${first.found}” is “${first.meant}”.`,
    }
  }
  if (doubled && stated === undefined) return { issue: doubledIssue(doubled, name) }
  if (stated === undefined || stated === 'utf-8' || !hasMore) return reading
  return { ...reading, told: `${name} is UTF-8, and read as that and not as ${stated}.` }
}

function doubledIssue(doubled: Doubled, file: string): Issue {
  const { count, first, line } = doubled
  const found = counted(count, 'doubly encoded text')
  const remedy = 'Pass --mend-encoding to mend them on reading, or --encoding utf-8 to take them as they stand'
  const hint = `“${first.found}” may be meant to say “${first.meant}”. ${remedy}`
  return { code: 'DOUBLY_ENCODED', file, line, column: 1, expected: 'text that was encoded once', found, hint }
}

/** A file to read beside the inputs, such as one of spellings. Throws Unreadable. */
export async function openText(path: string, flags: EncodingFlags): Promise<Text> {
  const reading = await readingOf(path, path, flags)
  if ('issue' in reading) throw new Unreadable(reading.issue)
  return { path, name: path, ...reading }
}

async function lookAt(path: string, name: string): Promise<Look> {
  const hash = createHash('sha256')
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const read = newRead()
  const look: Omit<Look, 'sha256'> = {
    mark: undefined,
    fault: undefined,
    hasMore: false,
    hasZeros: false,
    head: new Uint8Array(),
    sample: new Uint8Array(),
    doubled: undefined,
  }
  let rest = ''
  for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
    hash.update(chunk)
    if (read.bytes === 0) look.mark = marks.find(([, bytes]) => bytes.every((byte, at) => chunk[at] === byte))?.[0]
    look.hasZeros ||= chunk.includes(0)
    if (read.bytes === 0) look.head = chunk.subarray(0, sampleBytes)
    if (look.fault === undefined) decode(chunk, () => decoder.decode(chunk, { stream: true }))
    else if (look.sample.length < sampleBytes)
      look.sample = Buffer.concat([look.sample, chunk]).subarray(0, sampleBytes)
    passed(read, chunk)
  }
  if (look.fault === undefined) decode(new Uint8Array(), () => decoder.decode())
  return { sha256: hash.digest('hex'), ...look }

  function decode(chunk: Uint8Array, work: () => string) {
    try {
      count(work(), chunk)
    } catch {
      look.fault = faultOf(name, chunk, read)
      look.sample = chunk.subarray(chunk.subarray(0, goodBytes(chunk)).lastIndexOf(10) + 1)
    }
  }

  /** Text of nothing but ASCII has a character a byte. */
  function count(text: string, chunk: Uint8Array) {
    if (text.length === chunk.length && rest === '') return
    look.hasMore ||= text.length !== chunk.length
    const whole = rest + text
    rest = chunk.length === 0 ? '' : (/[^\0-\x7f]{1,64}$/.exec(whole)?.[0] ?? '')
    const found = doubledIn(whole.slice(0, whole.length - rest.length))
    if (found === undefined) return
    const line = read.lines + whole.slice(0, found.at).split('\n').length - 1
    look.doubled = { line, ...found, ...look.doubled, count: found.count + (look.doubled?.count ?? 0) }
  }
}

/** Text of two bytes a character has a zero in every other one, where it is ASCII. */
function zerosOf({ head, hasZeros }: Look) {
  if (!hasZeros) return undefined
  const zeros = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (Math.max(even, odd) < head.length / 5) return undefined
  return even > odd ? 'utf-16be' : 'utf-16le'
}

function asFault({ fault }: Look, file: string): Issue {
  return fault ?? { code: 'NOT_UTF8', file, line: 1, column: 1, expected: 'UTF-8', found: '' }
}

function notUtf8(look: Look, name: string, zeros: string | undefined): Issue {
  const issue = asFault(look, name)
  const [likely, sample] = zeros === undefined ? [likelyEncodings(look.sample), look.sample] : [[zeros], look.head]
  const readings = likely.map((encoding) => `${encoding}${saying(sample, encoding)}`)
  const looks = readings.length === 0 ? '' : `It looks like ${readings.join(', or ')}. `
  const pass = likely.length === 1 ? 'If that is right, pass' : 'Pass the one that reads well, as in'
  const hint = `${looks}${pass} --encoding ${likely[0] ?? 'windows-1252'}; or save the file as UTF-8`
  return { ...issue, found: zeros === undefined ? issue.found : 'zeros between the letters', hint }
}

/** An example of it; and where the bytes look like another encoding than the user states, how it reads in that one. */
function howItReads({ fault, sample, head }: Look, stated: string) {
  if (fault === undefined) return saying(head, stated)
  const likely = likelyEncodings(sample)
  const [other] = likely
  if (other === undefined || likely.includes(stated)) return saying(sample, stated)
  return `${saying(sample, stated)}; it looks like ${other}${saying(sample, other)}`
}

/** Likeliest first: by the words that are not ASCII, and a little by all others. */
function likelyEncodings(sample: Uint8Array): string[] {
  const words = wordsOf(sample)
  const score = new Map<string, number>()
  for (const [bytes, weight] of [[words, 2] as const, [sample, 1] as const]) {
    for (const { name, confidence } of analyse(bytes)) {
      const encoding = encodingNamed(name)
      if (encoding === undefined || encoding === 'utf-8') continue
      // The standard reads ISO 8859-1 as windows-1252 and ISO 8859-9 as windows-1254.
      score.set(encoding, (score.get(encoding) ?? 0) + weight * confidence)
    }
  }
  const ranked = [...score].sort(([, a], [, b]) => b - a)
  const most = ranked[0]?.[1] ?? 0
  const likely = ranked.filter(([, points]) => points > most * 0.8).map(([encoding]) => encoding)
  // What Excel for the Mac calls CSV: its accented letters are where others have signs.
  if (likely[0] === 'windows-1252' && isMostlySigns(words)) likely.unshift('macintosh')
  return likely.slice(0, 2)
}

function isMostlySigns(words: Uint8Array) {
  const high = words.filter((byte) => byte >= 0x80)
  return high.filter((byte) => byte < 0xa0).length > high.length / 2
}

/** The words with a byte that is not ASCII. */
function wordsOf(sample: Uint8Array): Uint8Array {
  const isOfWord = (byte: number) => byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
  const words: number[] = []
  let word: number[] = []
  for (const byte of sample) {
    if (isOfWord(byte)) word.push(byte)
    else {
      if (word.some((byte) => byte >= 0x80)) words.push(...word, 0x20)
      word = []
    }
  }
  if (word.some((byte) => byte >= 0x80)) words.push(...word)
  return Uint8Array.from(words)
}

const shownOfExample = 40

/** Its first words that are not ASCII, as an encoding has them. */
function saying(sample: Uint8Array, encoding: string) {
  const text = new TextDecoder(encoding).decode(sample, { stream: true })
  const cell = text.split(/[\n\r,;\t"]/).find((cell) => /[^\0-\x7f]/.test(cell))
  return cell === undefined ? '' : `, in which it says “${visible(cell.trim().slice(0, shownOfExample))}”`
}

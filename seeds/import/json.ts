import { JSONParser } from '@streamparser/json'
import type { FormatContext } from '../formats/format.ts'
import { type Input, textOf, Unreadable } from './bytes.ts'
import { mendedValue } from './mending.ts'

/** A value of a JSON document with the place where it stands, as a JSON pointer. */
export type JsonValue = { pointer: string; path: (string | number)[]; value: unknown }

const deepest = 32

/**
 * The values at these paths (`$.projects.*`), in the order of the document, without keeping the rest of it. Where the text
 * stops being JSON or is nested too deep, that is reported.
 */
export async function* jsonValues(
  input: Input,
  paths: string[],
  context: Pick<FormatContext, 'report'>,
): AsyncGenerator<JsonValue> {
  try {
    yield* goodValues(input, paths)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    context.report(error.issue)
  }
}

async function* goodValues(input: Input, paths: string[]): AsyncGenerator<JsonValue> {
  const parser = new JSONParser({ paths, keepStack: false })
  const found: JsonValue[] = []
  parser.onValue = ({ value, key, stack }) => {
    const path = [...stack.map((above) => above.key), key].filter((part) => part !== undefined)
    const pointer = pointerOf(path)
    if (input.corrected?.get(pointer) === null) return
    const own = input.mends ? mendedValue(value) : value
    found.push({ pointer, path, value: input.corrected?.get(pointer) ?? own })
  }
  let offset: number | undefined
  parser.onToken = (token) => {
    offset = token.offset
  }
  const depth = depthGauge(input)
  for await (const text of textOf(input)) {
    depth(text)
    await tried(
      input,
      () => parser.write(text),
      () => offset,
    )
    yield* found.splice(0)
  }
  await tried(input, () => {
    if (!parser.isEnded) parser.end()
  })
  yield* found.splice(0)
}

export function pointerOf(path: (string | number)[]) {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

async function tried(input: Input, work: () => void, lastToken: () => number | undefined = () => undefined) {
  try {
    work()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const byte = /absolute position "(\d+)/.exec(message)?.[1] ?? lastToken()
    const place = await placeOfByte(input, Number(byte ?? Number.POSITIVE_INFINITY))
    const found = byte === undefined ? 'the end of the file' : (/"(.)"/s.exec(message)?.[1] ?? message)
    throw new Unreadable({ code: 'BAD_JSON', file: input.name, ...place, expected: 'JSON', found })
  }
}

/** Throws as soon as brackets outside strings are nested too deep. */
function depthGauge({ name }: Input) {
  let [depth, line, column, inString, escaped] = [0, 1, 0, false, false]
  return (text: string) => {
    for (let index = 0; index < text.length; index += 1) {
      const sign = text.charCodeAt(index)
      column += 1
      if (sign === 10) [line, column] = [line + 1, 0]
      if (escaped) escaped = false
      else if (inString) {
        if (sign === 92) escaped = true
        else if (sign === 34) inString = false
      } else if (sign === 34) inString = true
      else if (sign === 123 || sign === 91) depth += 1
      else if (sign === 125 || sign === 93) depth -= 1
      if (depth > deepest) {
        const expected = `JSON nested at most ${deepest} deep`
        throw new Unreadable({ code: 'TOO_DEEP', file: name, line, column, expected, found: String(depth) })
      }
    }
  }
}

/** The parser counts bytes of UTF-8 from 0, people count lines and columns from 1. Past the end is the end. */
async function placeOfByte(input: Input, byte: number) {
  let [line, column, passed] = [1, 1, 0]
  for await (const text of textOf(input)) {
    for (const sign of text) {
      if (passed >= byte) return { line, column }
      passed += Buffer.byteLength(sign)
      column += 1
      if (sign === '\n') [line, column] = [line + 1, 1]
    }
  }
  return { line, column }
}

import fc from 'fast-check'
import neo4j from 'neo4j-driver'
import { afterAll, expect, test } from 'vitest'
import { Day, Float, type Literal, literal } from '../../server/export/literal.ts'
import { connection } from '../helpers/database.ts'
import { hostile } from '../helpers/exported.ts'

const { uri, user, password } = connection
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
afterAll(() => driver.close())

/** What the database takes a literal for. */
async function taken(text: string): Promise<unknown> {
  const { records } = await driver.executeQuery(`RETURN ${text} AS taken`, {}, { routing: 'READ' })
  return records[0]?.get('taken')
}

test.each<[Literal, string]>([
  ['UNICEF Albania', "'UNICEF Albania'"],
  ["it's \\ a `name`", "'it\\'s \\\\ a `name`'"],
  ['a\nb\r\tc', "'a\\nb\\r\\tc'"],
  ['\u0000\u001b\u2028\u202e\ufeff', "'\\u0000\\u001b\\u2028\\u202e\\ufeff'"],
  ['half \ud83d a pair', "'half \ufffd a pair'"],
  ['😀 مرحبا $owner', "'😀 مرحبا $owner'"],
  [7, '7'],
  [-0.5, '-0.5'],
  [1e300, '1e+300'],
  [new Float(1), '1.0'],
  [new Float(1e21), '1e+21'],
  [true, 'true'],
  [new Day('2024-12-31'), "date('2024-12-31')"],
  [['a', 'b'], "['a', 'b']"],
  [{ id: 'x', name: null, evidence: [] }, "{id: 'x', evidence: []}"],
])('%j is written %s', (value, text) => {
  expect(literal(value)).toBe(text)
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s has no literal', (value) => {
  expect(() => literal(value)).toThrow(RangeError)
})

test('a key that is not ours is refused', () => {
  expect(() => literal({ 'id: 1}) DETACH DELETE n //': 1 })).toThrow(RangeError)
})

test.each(Object.entries(hostile))('the database takes a name with %s for what it is', async (_, name) => {
  expect(await taken(literal(name))).toBe(name)
})

test('any text, number or list comes back as it was, and runs nothing', async () => {
  const nasty = fc.constantFrom(
    "'",
    '\\',
    '\\u0027',
    '\\\\',
    '\n',
    '`',
    '$rows',
    '//',
    '/*',
    '}',
    '\u0000',
    '\u2029',
    '😀',
    'u0027',
    ';',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join('')),
  )
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 60 }), number, async (texts, amount) => {
      const written = literal({ texts, amount: new Float(amount), day: new Day('2024-02-29') })
      expect(written).not.toMatch(/[\n\r\u2028\u2029]/)
      const back = (await taken(written)) as { texts: string[]; amount: number; day: object }
      expect([back.texts, back.amount, String(back.day)]).toStrictEqual([texts, amount, '2024-02-29'])
    }),
    { seed: 11, numRuns: 60 },
  )
})

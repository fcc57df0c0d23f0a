import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Text, textOf } from '../../seeds/import/bytes.ts'
import { csvRows } from '../../seeds/import/csv.ts'
import { mended } from '../../seeds/import/mending.ts'
import { type EncodingFlags, type Reading, readingOf } from '../../seeds/import/text-encoding.ts'
import type { Issue } from '../../seeds/issues.ts'
import { bytesIn, folderWith, removeFolders } from '../helpers/imports.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'

afterAll(removeFolders)

type Read = Partial<Reading & { text: string; issue: Issue }>

/** What a file of these bytes is said to be, and what it says. */
async function read(bytes: string | Uint8Array, flags: EncodingFlags = {}): Promise<Read> {
  const path = join(folderWith({ 'names.csv': bytes }), 'names.csv')
  const { sha256, ...reading } = await readingOf(path, 'names.csv', flags)
  if ('issue' in reading) return { issue: reading.issue }
  return { ...reading, text: await textIn({ path, name: path, ...reading }) }
}

async function textIn(text: Text) {
  const pieces: string[] = []
  for await (const piece of textOf(text)) pieces.push(piece)
  return pieces.join('')
}

describe('a file that is not UTF-8 is refused, and told what it looks like', () => {
  test.each([
    ['windows-1251', 'Министерство здравоохранения', 9],
    ['koi8-r', 'Министерство здравоохранения', 9],
    ['windows-1252', 'Ministère de la Santé', 15],
    ['windows-1250', 'Žďár nad Sázavou, Česká Lípa', 9],
    ['windows-1254', 'Sağlık Bakanlığı', 11],
    ['windows-1256', 'وزارة الصحة', 9],
    ['macintosh', 'Ministère de la Santé, Niños', 15],
  ])('%s', async (encoding, name, column) => {
    const text = `id,name\nminheal,${name}\n`
    const bytes = bytesIn(encoding, text)
    const { issue } = await read(bytes)

    expect(issue).toMatchObject({ code: 'NOT_UTF8', file: 'names.csv', line: 2, column })
    expect(issue?.hint).toContain(`${encoding}, in which it says “${name.split(',')[0]}”`)
    expect(issue?.hint).toContain('--encoding ')
    expect(await read(bytes, { encoding })).toMatchObject({ encoding, text })
  })

  test('the two names of Latin-1 read what Windows calls so, whole: also the signs that Latin-1 does not have', async () => {
    const text = 'id,name\nciv,Côte d’Ivoire\n'
    const told = expect.stringContaining('names.csv is read as windows-1252, as --encoding says')

    for (const encoding of ['latin1', 'iso-8859-1'])
      expect(await read(bytesIn('windows-1252', text), { encoding })).toMatchObject({ text, told })
  })

  test('where the stated one is unlike the bytes, that is told with both readings', async () => {
    const bytes = bytesIn('windows-1251', 'id,name\nhealth,Министерство здравоохранения\n')

    const { told } = await read(bytes, { encoding: 'windows-1252' })

    expect(told).toMatch(/says “Ìèí.*it looks like windows-1251, in which it says “Министерство/)
  })

  test('letters of two bytes without a mark', async () => {
    const bytes = Buffer.from('id,name\nsante,Santé\n', 'utf16le')

    expect((await read(bytes)).issue).toMatchObject({ code: 'NOT_UTF8', hint: expect.stringContaining('utf-16le') })
    expect(await read(bytes, { encoding: 'utf-16le' })).toMatchObject({ text: 'id,name\nsante,Santé\n' })
  })

  test('what the stated one does not have is refused with its line', async () => {
    const { issue, ...reading } = await read(Buffer.from('80ff', 'hex'), { encoding: 'utf-8' })
    expect({ code: issue?.code, ...reading }).toStrictEqual({ code: 'NOT_UTF8' })
    await expect(read(Buffer.from('610a82', 'hex'), { encoding: 'shift_jis' })).rejects.toMatchObject({
      issue: { code: 'WRONG_ENCODING', expected: 'shift_jis' },
    })
  })
})

describe('what a file says of itself counts', () => {
  test.each(['utf16le', 'utf-16be'])('a byte order mark of %s is obeyed, and told', async (encoding) => {
    const little = Buffer.from('\ufeffid,name\nsante,Santé\n', 'utf16le')
    const bytes = encoding === 'utf16le' ? little : Buffer.from(little).swap16()
    const { text, told } = await read(bytes, { encoding: 'windows-1251' })

    expect(text).toBe('id,name\nsante,Santé\n')
    expect(told).toBe(`names.csv is read as utf-16${encoding.slice(-2)}, as its byte order mark says.`)
  })

  test('UTF-8 is read as UTF-8 beside files of another encoding, and told where the flag says otherwise', async () => {
    const { text, told } = await read('id,name\nhealth,Министерство\n', { encoding: 'windows-1251' })

    expect(text).toContain('Министерство')
    expect(told).toBe('names.csv is UTF-8, and read as that and not as windows-1251.')
    expect(await read('id,name\nwho,WHO\n', { encoding: 'windows-1251' })).toMatchObject({ encoding: 'utf-8' })
  })
})

describe('text that was encoded twice', () => {
  const twice = (text: string, encoding = 'windows-1252') =>
    new TextDecoder(encoding).decode(Buffer.from(text), { stream: true })

  test.each(['Culiën', 'Dantumadiel, Fryslân', 'Côte d’Ivoire — “São Tomé”', 'Łódź', '日本', '🌍 Wörld', 'à côté'])(
    '%s is mended, once or twice over',
    (text) => {
      expect(mended(twice(text))).toBe(text)
      expect(mended(twice(twice(text)))).toBe(text)
      expect(mended(text)).toBe(text)
    },
  )

  test('also what was taken for Cyrillic', () => {
    expect(mended(twice('Министерство', 'windows-1251'))).toBe('Министерство')
  })

  test('what only looks like it is left', () => {
    const text = 'SÃO TOMÉ, PÂ’s, Рівне, Рівненська область, Åse, Ñandú, «Ä»'
    expect(mended(text)).toBe(text)
  })

  test('is refused with its count, its line and an example, until the user says what it is', async () => {
    const text = `id,name\nwho,WHO\na,${twice('Culiën')}\nb,${twice('Súdwest-Fryslân')}\n`

    expect((await read(text)).issue).toMatchObject({
      ...{ code: 'DOUBLY_ENCODED', file: 'names.csv', line: 3, found: '3 doubly encoded texts' },
      hint: expect.stringContaining('“CuliÃ«n” may be meant to say “Culiën”. Pass --mend-encoding'),
    })
    expect(await read(text, { encoding: 'utf-8' })).toMatchObject({ text, mends: false })
    expect(await read(text, { mendEncoding: true })).toMatchObject({
      mends: true,
      told: 'names.csv: 3 doubly encoded texts mended, “CuliÃ«n” is “Culiën”.',
    })
  })

  test('its places are those of the file, not of what was meant', async () => {
    const path = join(folderWith({}), 'a.csv')
    writeFileSync(path, `${twice('ëëë')},b\n`)
    const rows = []
    for await (const row of csvRows({ path, name: path, encoding: 'utf-8', mends: true })) rows.push(row)

    expect(rows.map(({ cells, at }) => [cells, at(1)])).toStrictEqual([[['ëëë', 'b'], { line: 1, column: 8 }]])
  })

  test('a character over the edge of two pieces of a file is found', async () => {
    const filling = 'x'.repeat(2 ** 16 - 9)
    const { issue } = await read(`id,name\n${filling}${twice('ë')}\n`)

    expect(issue).toMatchObject({ code: 'DOUBLY_ENCODED', line: 2 })
  })
})

describe.runIf(publicFilesAreThere())('in the public files', () => {
  const dutch = join(publicFiles, 'dutch/opengr_provincies.csv')
  const valid = join(publicFiles, 'who-does-what-where/hxl-input-valid-latin1.csv')

  test.runIf(existsSync(dutch))('the Dutch arrangements are doubly encoded, 331 times', async () => {
    const { issue } = await read(readFileSync(dutch))

    expect(issue).toMatchObject({ code: 'DOUBLY_ENCODED', line: 130, found: '331 doubly encoded texts' })
    const reading = { path: dutch, name: dutch, encoding: 'utf-8', mends: true }
    const names = new Set<string>()
    for await (const { cells } of csvRows(reading)) for (const cell of cells) names.add(cell)
    expect([...names].filter((name) => mended(name) !== name)).toStrictEqual([])
    expect(names).toContain('Provincie Fryslân')
  })

  test.runIf(existsSync(valid))('a survey saved by Windows is told as what it is', async () => {
    expect((await read(readFileSync(valid))).issue?.hint).toContain('windows-1252, in which it says “Qué?”')
  })
})

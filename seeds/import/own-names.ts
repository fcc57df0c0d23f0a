import type { Given, Nameable, OwnContext, Standing } from '../formats/format.ts'
import type { Issues } from '../issues.ts'
import type { Writer } from '../write.ts'
import { csvRows } from './csv.ts'
import { type EncodingFlags, openText } from './text-encoding.ts'

type Named = Standing & { label: Nameable; spellings: (string | null)[] }
export type OwnOptions = Pick<OwnContext, 'same' | 'tell' | 'hasAliases'> & { given: Given }

/** What the graph has that rows may name, and what the user gave. */
export async function openOwnContext(
  writer: Writer,
  { given, same, tell, hasAliases }: OwnOptions,
): Promise<OwnContext> {
  const byId = new Map<string, Standing>()
  const byLabel = new Map<Nameable, Standing[]>()
  const byName = new Map<string, Map<string, Standing>>()
  for (const { label, spellings, ...one } of await writer.query<Named>('import/named')) {
    byId.set(`${label} ${one.id}`, one)
    const alike = byLabel.get(label) ?? []
    byLabel.set(label, alike)
    alike.push(one)
    for (const spelling of [one.id, one.name, ...spellings]) {
      if (!spelling) continue
      const key = `${label} ${spelling.normalize('NFC')}`
      byName.set(key, (byName.get(key) ?? new Map()).set(one.id, one))
    }
  }
  return {
    given,
    hasAliases,
    same,
    tell,
    all: (label) => byLabel.get(label) ?? [],
    standing: (label, id) => byId.get(`${label} ${id}`),
    called: (label, name) => [...(byName.get(`${label} ${name}`)?.values() ?? [])].sort(byText),
  }
}

const byText = (a: Standing, b: Standing) => (a.id < b.id ? -1 : Number(a.id > b.id))

const sameColumns = ['spelling', 'name']

/** Spellings that are one, as the user's file has them; what is wrong with it is reported. */
export async function sameIn(path: string | undefined, encoding: EncodingFlags, issues: Issues) {
  const same = new Map<string, string>()
  if (path === undefined) return same
  for await (const { cells, line } of csvRows(await openText(path, encoding))) {
    const [spelling = '', name = ''] = cells.map((cell) => cell.trim())
    if (line === 1 && [spelling, name].join() !== sameColumns.join()) {
      const expected = `the columns ${sameColumns.join(' and ')}, in this order`
      issues.add({ code: 'MISSING_COLUMN', file: path, line, column: 1, expected, found: cells.join(',') })
      return same
    }
    if (line > 1) same.set(spelling.normalize('NFC').replaceAll(/\s+/g, ' '), name)
  }
  return same
}

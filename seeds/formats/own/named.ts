import type { Input } from '../../import/bytes.ts'
import type { FormatContext } from '../format.ts'
import { type Fields, fieldsOf } from './mapped-columns.ts'
import { Names } from './spellings.ts'

/** Of a file's fields those that name things, by what sort of thing. */
export type Naming<Sort extends string> = { fields: Fields; needed: string[]; naming: Record<string, Sort> }

/**
 * All names of each sort, before any row is read: only then is it known which of them need ids that tell them apart. What
 * is wrong with rows is told when they are read.
 */
export async function namesIn<Sort extends string>(
  inputs: Input[],
  { fields, needed, naming }: Naming<Sort>,
  context: FormatContext,
): Promise<Record<Sort, Names>> {
  const quiet: FormatContext = { ...context, read: () => undefined, report: () => undefined }
  const sorts = [...new Set(Object.values(naming))]
  const all = sorts.map((sort) => [sort, new Names(fieldOf(sort, naming), quiet)] as const)
  const named = new Map(all)
  for (const { passed: _, ...input } of inputs) {
    for await (const { cells, where } of fieldsOf(input, fields, needed, quiet)) {
      for (const [field, sort] of Object.entries(naming)) {
        const cell = cells[field]
        if (cell?.trim()) named.get(sort)?.read(cell, where(field))
      }
    }
  }
  return Object.fromEntries(all.map(([sort, names]) => [sort, names.forReading(context)])) as Record<Sort, Names>
}

function fieldOf<Sort extends string>(sort: Sort, naming: Record<string, Sort>) {
  return Object.keys(naming).find((field) => naming[field] === sort) ?? sort
}

import { expect, test } from 'vitest'
import { rowsOf } from '../../seeds/compute/table.ts'
import type { TableName } from '../../seeds/tables.ts'

const lookedFor: [table: TableName, parts: string[]][] = [
  ['under', ['', 'uninfo', 'teams']],
  ['accountable_to', ['', 'uninfo', 'teams']],
  ['covers', ['', 'uninfo', 'ceb', 'teams', 'coordinators']],
]
const partsOf = (table: TableName, parts: string[]) => parts.flatMap((part) => rowsOf(table, part || undefined))

test.each(lookedFor)('in %s common knowledge cites a document, or says that none was found', (table, parts) => {
  const bare = partsOf(table, parts).filter(
    ({ basis, source = '', note = '' }) =>
      basis === 'REFERENCE' && source === 'public-knowledge' && !note.includes('none found'),
  )
  expect(bare.map(({ from, to }) => `${from} ${to}`)).toStrictEqual([])
})

test.each(['under', 'accountable_to', 'covers', 'takes_part_in', 'offices', 'arrangements'] as const)(
  'in %s what a document says tells where in it, or that this is not recorded',
  (table) => {
    const parts = table === 'takes_part_in' ? ['', 'bodies', 'delivering'] : ['']
    const bare = partsOf(table, parts).filter(
      ({ basis, locator = '', note = '', evidence = '' }) =>
        basis === 'DOCUMENTED' && locator === '' && evidence === '' && !note.includes('is not recorded'),
    )
    expect(bare).toStrictEqual([])
  },
)

test('the line of a country office that no file states is derived, and names its rule', () => {
  const lines = partsOf('reports_to', ['uninfo', 'ceb'])

  expect(lines.length).toBeGreaterThan(3_000)
  expect(lines.filter(({ basis, note = '' }) => basis !== 'DERIVED' || !note.startsWith('Rule: '))).toStrictEqual([])
})

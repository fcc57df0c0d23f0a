import { unzipSync } from 'fflate'
import type { Cell } from '../../client/takeaway/content.ts'
import type { Taken } from '../../client/takeaway/taken.ts'

/** A page as somebody might take it away. */
export const taken: Taken = {
  stem: 'Côte d’Ivoire',
  title: 'Who works together in Côte d’Ivoire?',
  says: ['UNICEF & WHO stand under 12 outputs <together>.'],
  notes: ['Who meets is not in the data.'],
  tables: [
    {
      id: 'who',
      title: 'Who is here',
      columns: [
        { key: 'agency', title: 'Agency' },
        { key: 'joint', title: 'Joint activities' },
        { key: 'spent', title: 'Spent', unit: 'US$' },
        { key: 'year', title: 'Year' },
      ],
      rows: [
        ['UNICEF', 22, 11_440_000, 2024],
        ['=cmd|calc', null, null, 2024],
        ['“WHO”, the "one"', 0, 'not in file', 2024],
      ],
      notes: ['Counted from the plan.'],
    },
    {
      id: 'with',
      title: 'With whom',
      columns: [
        { key: 'one', title: 'Agency' },
        { key: 'other', title: 'Other agency' },
      ],
      rows: [['UNDP', 'ILO']],
    },
  ],
  figures: [
    {
      title: 'Rails and ties',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200" role="img" aria-label="rails"><defs><marker id="end"><path d="M0 0h4"/></marker></defs><rect x="10" y="10" width="100" height="60" fill="#FFFFFF" stroke="#1B5FAA"/><line x1="110" x2="300" y1="40" y2="40" stroke="var(--horizontal)" stroke-dasharray="6 3" marker-end="url(#end)"/><text x="20" y="44" fill="#17202E" font-size="14">UNICEF</text></svg>',
    },
  ],
  evidence: [
    { title: 'UN INFO joint work plan', locator: 'output 3', url: 'https://example.org/?a=1&b=2', licence: 'CC BY' },
  ],
  asOf: '2024-12-31',
  dataVersion: '6f6430542a21',
  licence: 'CC BY 4.0',
  settings: ['observed ties only'],
  graph: 'at=civ',
  graphql: [{ title: 'Who is here', text: '{ offices { nodes { id } } }' }],
  cypher: [],
  permalink: 'https://crosstie.example/?v=1&on=2024-12-31&at=civ&dv=6f6430542a21',
  takenOn: '2026-11-27',
  language: 'en',
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
export const unescaped = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)

export type Sheet = { name: string; rows: Cell[][] }

/** What a spreadsheet reads of a workbook, cell by cell at its own address. */
export function sheetsOf(workbook: Uint8Array): Sheet[] {
  const files = unzipSync(workbook)
  const text = (path: string) => new TextDecoder().decode(files[path])
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)" sheetId="\d+" r:id="(\w+)"/g)]
  const paths = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/Id="(\w+)" Type="[^"]*" Target="([^"]*)"/g)].map(
      ([, id = '', path = '']) => [id, path],
    ),
  )
  return names.map(([, name = '', id = '']) => ({
    name: unescaped(name),
    rows: rowsOf(text(`xl/${paths.get(id)}`)),
  }))
}

function rowsOf(sheet: string): Cell[][] {
  return [...sheet.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, cells = '']) => {
    const row: Cell[] = []
    const each = /<c r="([A-Z]+)\d+"[^>]*>(?:<v>([^<]*)<\/v>|<is><t[^>]*>([^<]*)<\/t><\/is>)<\/c>/gs
    for (const [, column = 'A', number, words] of cells.matchAll(each)) {
      const at = [...column].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1
      while (row.length < at) row.push(null)
      row.push(number === undefined ? unescaped(words ?? '') : Number(number))
    }
    return row
  })
}

/** The rows of each table of a file of HTML, as text. */
export function tablesIn(html: string): { id: string; rows: string[][] }[] {
  return [...html.matchAll(/<table data-table="([^"]*)">(.*?)<\/table>/gs)].map(([, id = '', table = '']) => ({
    id: unescaped(id),
    rows: [...table.matchAll(/<tr data-row>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[hd]\b[^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) =>
        unescaped(cell.replace(/<[^>]*>/g, '')),
      ),
    ),
  }))
}

// Every form but the spreadsheet, in one piece: with it loaded, nearly everything can be taken away offline.
import type { Figure, Table } from './content.ts'
import { oneFileOf } from './one-file.ts'
import { jsonOf } from './page-json.ts'
import { markdownOf } from './page-markdown.ts'
import { pictureOf } from './pixels.ts'
import { csvOf } from './table-csv.ts'
import type { Taken } from './taken.ts'
import { wholeFigure } from './whole-figure.ts'

export const html = oneFileOf
export const markdown = markdownOf
export const json = jsonOf

export function csv(table: Table, taken: Taken): string {
  return csvOf(table, taken)
}

export function svg(figure: Figure, taken: Taken): string {
  return wholeFigure(figure, taken).svg
}

export async function png(figure: Figure, taken: Taken): Promise<Blob> {
  return pictureOf(wholeFigure(figure, taken))
}

/** The server's own file for an address; null where it cannot be reached. Throws with what it says where it refuses. */
export async function graph(search: string, format: string): Promise<Blob | null> {
  const address = `/export?${[search, `format=${format}`].filter((part) => part !== '').join('&')}`
  const response = await fetch(address).catch(() => null)
  if (response === null) return null
  if (response.ok) return response.blob()
  const body = (await response.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  throw new Error(body?.errors?.[0]?.message ?? `${response.status} ${response.statusText}`)
}

import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Label } from '../formats/format.ts'

/**
 * What each result and some activities of the work plans are about, in a few words of our own, written by reading the
 * title and not by a rule. A title that is a short name already is taken as it is (`asIs`).
 */
export function ownLabels(): (Label & { workspace: string; id: string; asIs: string })[] {
  return parse(readFileSync(new URL('labels.csv', import.meta.url)), { columns: true })
}

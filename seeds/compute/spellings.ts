import type { Agency } from './country.ts'
import { rowsOf } from './table.ts'

/** Finds an agency by its acronym or by an alias that agencies.csv lists. Throws for any other spelling: none is guessed. */
export function spellings(): (spelling: string) => Agency {
  const agencies = new Map<string, Agency>()
  for (const { id = '', acronym = '', aliases = '' } of rowsOf('agencies')) {
    for (const spelling of [acronym, ...aliases.split('|')]) if (spelling) agencies.set(spelling, { id, acronym })
  }
  return (spelling) => {
    const agency = agencies.get(spelling.trim())
    if (agency === undefined)
      throw new Error(`No agency is called "${spelling}": add it to the aliases in seeds/agencies.csv.`)
    return agency
  }
}

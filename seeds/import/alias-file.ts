import type { Issue, Issues, Place } from '../issues.ts'
import { type AgencyNames, type Alias, agencyNames, type PlaceNames, placeNames } from './aliases.ts'
import { Unreadable } from './bytes.ts'
import { linesOf } from './columns.ts'
import { type EncodingFlags, openText } from './text-encoding.ts'

/** Spellings that the user vouches for. */
export type Aliases = { agency: Alias[]; place: Alias[] }
type Known = { agencies: AgencyNames[]; places: PlaceNames[] }
type Kind = keyof Aliases

const columns = { required: ['spelling'], known: ['spelling', 'agency', 'place'] }

/**
 * The spellings of a CSV file with the columns spelling and agency, or place, or both, checked like any input: an id that
 * the graph does not have, and a spelling that stands for two, become issues.
 */
export async function aliasesIn(path: string, flags: EncodingFlags, known: Known, issues: Issues): Promise<Aliases> {
  const aliases: Aliases = { agency: [], place: [] }
  const names = { agency: agencyNames(known.agencies), place: placeNames(known.places) }
  const ids = { agency: idsOf(known.agencies), place: idsOf(known.places) }
  const wrong = (at: Place, field: string, expected: string, found: string, hint: string) =>
    issues.add({ code: 'BAD_ALIAS', ...at, field, expected, found, hint })
  try {
    const report = (issue: Issue) => issues.add(issue.code === 'RAGGED_ROW' ? { ...issue, code: 'BAD_ALIAS' } : issue)
    const context = { report, read: () => undefined, styles: {} }
    for await (const { cells, where } of linesOf(await openText(path, flags), columns, context)) {
      const { spelling = '' } = cells
      const kinds = (['agency', 'place'] as const).filter((kind) => cells[kind] !== undefined)
      if (spelling === '') wrong(where('spelling'), 'spelling', 'a spelling', '', example)
      if (kinds.length === 0) wrong(where('spelling'), 'agency', 'the id of an agency or a place', '', example)
      for (const kind of kinds) {
        const id = cells[kind]?.trim() ?? ''
        if (ids[kind].has(id)) add(kind, spelling, id, where(kind))
        else
          wrong(
            where(kind),
            kind,
            `the id of ${kind === 'agency' ? 'an agency' : 'a place'} in the graph`,
            id,
            remedy(kind, id, spelling),
          )
      }
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    issues.add(error.issue)
  }
  return aliases

  function add(kind: Kind, spelling: string, id: string, at: Place) {
    const other = aliases[kind].find(([known, other]) => known === spelling && other !== id)
    if (other) wrong(at, kind, `${other[1]}, as a row above has it`, id, 'A spelling stands for one')
    aliases[kind].push([spelling, id])
  }

  function remedy(kind: Kind, id: string, spelling: string) {
    if (ids[kind].has(spelling.trim())) return `The cells are swapped: ${spelling.trim()} is an id`
    const found = names[kind].find(id)
    if (found.length === 1) return `Write ${found[0]?.id}, the id of ${id}`
    const near = names[kind].near(id)
    return near.length === 0 ? example : `Nearest: ${near.join(', ')}`
  }
}

const example =
  'A row is such as "PNUD,undp" below the header "spelling,agency", or "Dahomey,ben" below "spelling,place"'

function idsOf(known: { id: string }[]) {
  return new Set(known.map(({ id }) => id))
}

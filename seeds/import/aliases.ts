import { distance } from 'fastest-levenshtein'
import type { Agency, Known } from '../formats/format.ts'

export type AgencyNames = {
  id: string
  name: string
  acronym: string | null
  isAggregate: boolean
  aliases: string[] | null
  codes: string[] | null
  headquarters: string | null
  home: string | null
}
export type PlaceNames = { id: string; name: string; iso3: string | null; aliases: string[] | null }

const candidatesShown = 3
const blanks = new Set(['', 'n/a', 'na', '-', 'none', 'null'])

/** A reviewed table of spellings. Only an exact spelling is found; what is near is told, not taken. */
export function openNames<Found extends { id: string }>(entries: [spelling: string, found: Found][]) {
  const table = new Map<string, Map<string, Found>>()
  for (const [spelling, found] of entries) {
    const same = table.get(tidy(spelling)) ?? new Map<string, Found>()
    table.set(tidy(spelling), same.set(found.id, found))
  }
  const folded = [...table.keys()].map((spelling) => [fold(spelling), spelling] as const)
  return { find, near }

  /** Everyone with this spelling: nobody, one, or several when it is ambiguous. */
  function find(spelling: string): Found[] {
    return [...(table.get(tidy(spelling))?.values() ?? [])]
  }

  /** The spellings that look most like it, each with the id that it stands for. */
  function near(spelling: string): string[] {
    const wanted = fold(spelling)
    if (blanks.has(spelling.trim().toLowerCase())) return []
    const ranked = folded
      .map(([candidate, written]) => ({
        written,
        far: distance(wanted, candidate),
        begins: wanted.startsWith(candidate) || candidate.startsWith(wanted),
      }))
      .filter(({ written, far }) => far <= Math.max(2, Math.ceil(Math.max(wanted.length, written.length) / 3)))
      .sort((a, b) => a.far - b.far || Number(b.begins) - Number(a.begins) || (a.written < b.written ? -1 : 1))
    const byId = new Map(ranked.toReversed().map(({ written }) => [find(written)[0]?.id, written]))
    const nearest = ranked.filter(({ written }) => byId.get(find(written)[0]?.id) === written)
    return nearest.slice(0, candidatesShown).map(({ written }) => `${written} (${find(written)[0]?.id})`)
  }
}

/** Names, acronyms, aliases and codes of agencies, and the spellings that the user adds for this import. */
export function agencyNames(agencies: AgencyNames[], added: [spelling: string, agency: string][] = []) {
  const byId = new Map(agencies.map((agency) => [agency.id, agencyOf(agency)]))
  const listed = agencies.flatMap(({ id, name, acronym, aliases, codes }) => {
    const written = codes ?? []
    const plain = written.map((code) => code.slice(code.indexOf(':') + 1))
    return [acronym ?? name, name, ...(aliases ?? []), ...written, ...plain].map((spelling) => [spelling, id] as const)
  })
  return openNames<Agency>(
    [...listed, ...added].flatMap(([spelling, id]): [string, Agency][] => {
      const agency = byId.get(id)
      return agency ? [[spelling, agency]] : []
    }),
  )
}

export function placeNames(places: PlaceNames[]) {
  return openNames<Known>(
    places.flatMap(({ id, name, iso3, aliases }) =>
      [id, name, ...(iso3 ? [iso3] : []), ...(aliases ?? [])].map((spelling): [string, Known] => [
        spelling,
        { id, name },
      ]),
    ),
  )
}

function agencyOf({ id, name, acronym, isAggregate, headquarters, home }: AgencyNames): Agency {
  return { id, acronym: acronym ?? name, isAggregate, headquarters: headquarters ?? undefined, home: home ?? undefined }
}

function tidy(spelling: string) {
  return spelling.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}

function fold(spelling: string) {
  return spelling
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

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

/** A spelling, and the id of what it stands for. */
export type Alias = [spelling: string, id: string]
type Entry<Found> = [spelling: string, found: Found]

const candidatesShown = 3
const blanks = new Set(['', 'n/a', 'na', '-', 'none', 'null'])

/**
 * A reviewed table of spellings. A spelling is found as it is written, else whatever its capitals, accents, quotation
 * marks, hyphens and blanks; what is only near is told, not taken. What the user vouches for goes before all others.
 */
export function openNames<Found extends { id: string }>(entries: Entry<Found>[], vouched: Entry<Found>[] = []) {
  const written = tableOf(entries, tidy)
  const tables = [tableOf(vouched, tidy), written, tableOf(vouched, fold), tableOf(entries, fold)]
  const folded = [...written.keys()].map((spelling) => [fold(spelling), spelling] as const)
  return { find, near }

  /** Everyone with this spelling: nobody, one, or several when it is ambiguous. */
  function find(spelling: string): Found[] {
    const [exact, alike] = [tidy(spelling), blanks.has(spelling.trim().toLowerCase()) ? '' : fold(spelling)]
    const found = tables.map((table, index) => table.get(index < 2 ? exact : alike)).find((same) => same !== undefined)
    return [...(found?.values() ?? [])]
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

function tableOf<Found extends { id: string }>(entries: Entry<Found>[], form: (spelling: string) => string) {
  const table = new Map<string, Map<string, Found>>()
  for (const [spelling, found] of entries) {
    const key = form(spelling)
    const same = table.get(key) ?? new Map<string, Found>()
    if (key !== '') table.set(key, same.set(found.id, found))
  }
  return table
}

/** Names, acronyms, aliases and codes of agencies, and the spellings that the user adds for this import. */
export function agencyNames(agencies: AgencyNames[], added: Alias[] = []) {
  const byId = new Map(agencies.map((agency) => [agency.id, agencyOf(agency)]))
  const listed = agencies.flatMap(({ id, name, acronym, aliases, codes }) => {
    const written = codes ?? []
    const plain = written.map((code) => code.slice(code.indexOf(':') + 1))
    return [acronym ?? name, name, ...(aliases ?? []), ...written, ...plain].map((spelling) => [spelling, id] as const)
  })
  return openNames<Agency>(entriesOf(listed, byId), entriesOf(added, byId))
}

/** Names, codes and aliases of places, and the spellings that the user adds for this import. */
export function placeNames(places: PlaceNames[], added: Alias[] = []) {
  const byId = new Map(places.map(({ id, name }) => [id, { id, name }]))
  const listed = places.flatMap(({ id, name, iso3, aliases }) =>
    [id, name, ...(iso3 ? [iso3] : []), ...(aliases ?? [])].map((spelling) => [spelling, id] as const),
  )
  return openNames<Known>(entriesOf(listed, byId), entriesOf(added, byId))
}

function entriesOf<Found>(aliases: (readonly [spelling: string, id: string])[], byId: Map<string, Found>) {
  return aliases.flatMap(([spelling, id]): Entry<Found>[] => {
    const found = byId.get(id)
    return found ? [[spelling, found]] : []
  })
}

function agencyOf({ id, name, acronym, isAggregate, headquarters, home }: AgencyNames): Agency {
  return { id, acronym: acronym ?? name, isAggregate, headquarters: headquarters ?? undefined, home: home ?? undefined }
}

function tidy(spelling: string) {
  return spelling.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
}

/** Letters that are no letter with a mark for Unicode, and are one for whoever has no such key. */
const plainLetters: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
}

/** What a spelling has beside typography: its letters and digits. */
export function fold(spelling: string) {
  return spelling
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll('&', ' and ')
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[øłđðþæœıħ]/g, (letter) => plainLetters[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
    .normalize('NFC')
}

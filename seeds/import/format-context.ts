import { coordinationOffice } from '../../cypher/vocabulary.ts'
import type { Above, Agency, FormatContext, Known, OwnContext } from '../formats/format.ts'
import { abovesOf } from '../formats/lines.ts'
import type { StatedYear } from '../formats/year.ts'
import { type Issues, type Place, unitOf } from '../issues.ts'
import type { Writer } from '../write.ts'
import { aliasesIn } from './alias-file.ts'
import { type AgencyNames, agencyNames, type openNames, type PlaceNames, placeNames } from './aliases.ts'
import type { Styles } from './styles.ts'
import type { EncodingFlags } from './text-encoding.ts'

export type FormatContextOptions = {
  ownName: string
  fromExport: boolean
  styles: Styles
  years: StatedYear[]
  looksUpNames: boolean
  aliasFile: string | undefined
  encoding: EncodingFlags
  own?: OwnContext | undefined
}
type Regional = Above & { agency: string; place: string }
type Coordinator = { office: string; places: string[] }
type Party = { id: string; owner: string; sources: string[] }

/** What the graph knows of names, for a format to ask while it reads. */
export async function openFormatContext(
  writer: Writer,
  issues: Issues,
  options: FormatContextOptions,
  read: () => void,
): Promise<FormatContext> {
  const looked = <Row>(name: string, parameters = {}) =>
    options.looksUpNames ? writer.query<Row>(`import/${name}`, parameters) : []
  const agencies = await looked<AgencyNames>('agencies')
  const places = await looked<PlaceNames & { parts: string[] }>('places')
  const regional = await looked<Regional>('regional_offices')
  const coordinators = await looked<Coordinator>('coordinators', { agency: coordinationOffice })
  const parties = new Map((await looked<Party>('parties')).map((party) => [party.id, party]))
  const { aliasFile, encoding } = options
  const aliases =
    aliasFile === undefined ? undefined : await aliasesIn(aliasFile, encoding, { agencies, places }, issues)
  const byAgency = agencyNames(agencies, aliases?.agency)
  const byPlace = placeNames(places, aliases?.place)
  const placesById = new Map(places.map(({ id, name, parts }) => [id, { id, name, parts }]))

  return {
    ownName: options.ownName,
    ...(options.own ? { own: options.own } : {}),
    fromExport: options.fromExport,
    styles: options.styles,
    years: options.years,
    labelOf: () => undefined,
    read,
    report: (issue) => issues.add(issue),
    passOver: (what) => issues.passOver(what),
    leaveOut: (place) => issues.units.add(unitOf(place)),
    agency: (spelling, at, field) => lookUp<Agency>(byAgency, 'agency', spelling, at, field),
    place: (spelling, at, field, code) =>
      coded(spelling, at, field, code) ?? lookUp<Known>(byPlace, 'place', spelling, at, field),
    isKnownAgency: (spelling, owner) => byAgency.find(spelling).some(({ id }) => parties.get(id)?.owner !== owner),
    placeById: (id) => placesById.get(id),
    partsOf: (id) => placesById.get(id)?.parts ?? [],
    regionalOffices: (agency, where) =>
      abovesOf(regional.filter((one) => one.agency === agency && where.includes(one.place))),
    coordinators: (where) =>
      coordinators.flatMap(({ office, places }) => (places.some((place) => where.includes(place)) ? [office] : [])),
    ownerOf: (id) => parties.get(id)?.owner,
    isElsewhere: (id, owner) => {
      const party = parties.get(id)
      return party !== undefined && party.owner !== owner && !(party.owner === 'seeds' && party.sources.includes(owner))
    },
  }

  /** By the code of a place, where its name is not known. */
  function coded(spelling: string, at: Place, field: string, code: string | undefined): Known | undefined {
    const [place, ...others] = code === undefined ? [] : byPlace.find(code)
    if (place === undefined || others.length > 0 || byPlace.find(spelling).length > 0) return undefined
    const expected = 'a place by a spelling in the alias table'
    const hint = `It is read as ${place.name}, by the code ${code} that stands beside it`
    issues.add({ code: 'UNKNOWN_NAME', severity: 'warning', ...at, field, expected, found: spelling, hint })
    return place
  }

  function lookUp<Found extends { id: string }>(
    names: ReturnType<typeof openNames<Found>>,
    kind: 'agency' | 'place',
    spelling: string,
    at: Place,
    field: string,
  ): Found | undefined {
    const found = names.find(spelling)
    if (found.length === 1) return found[0]
    const expected = `${kind === 'agency' ? 'an agency' : 'a place'} by a spelling in the alias table`
    issues.add({
      code: 'UNKNOWN_NAME',
      ...at,
      field,
      expected,
      found: spelling,
      hint: remedy(found, names.near(spelling), kind),
    })
    return undefined
  }

  function remedy(found: { id: string }[], near: string[], kind: string) {
    if (found.length > 1) return `It may be any of ${found.map(({ id }) => id).join(', ')}`
    if (kind === 'agency' && agencies.length === 0) return 'The graph has no agencies: run npm run seed first'
    const nearest = near.length === 0 ? 'Nothing is spelt like it' : `Nearest: ${near.join(', ')}`
    return `${nearest}. Put the right id into a file for --aliases, below the header spelling,${kind}`
  }
}

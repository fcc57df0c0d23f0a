import { observedBases } from '../../cypher/vocabulary.ts'
import { type EvidenceRow, followable } from '../records/evidence.ts'
import type { TieRow } from '../records/ties.ts'
import type { Cited, PartyRecord } from './material.ts'

export type Value = string | number | boolean | null
/** One attribute of parties or ties where values cannot be nested. */
export type Attribute<Row> = { name: string; type: 'string' | 'int' | 'double' | 'boolean'; of: (row: Row) => Value }

/** Lists are parted as in the tables that are imported. */
export const listed = (items: readonly string[]) => (items.length === 0 ? null : items.join('|'))

function text<Row>(name: string, of: (row: Row) => string | null): Attribute<Row> {
  return { name, type: 'string', of }
}
const double = <Row>(name: string, of: (row: Row) => number | null): Attribute<Row> => ({ name, type: 'double', of })
const int = <Row>(name: string, of: (row: Row) => number | null): Attribute<Row> => ({ name, type: 'int', of })

/** Besides the id. */
export const partyAttributes: Attribute<PartyRecord>[] = [
  text('name', ({ name }) => name),
  text('entity', ({ label }) => label.toUpperCase()),
  text('aliases', ({ aliases }) => listed(aliases)),
  text('level', ({ level }) => level.id),
  text('levelName', ({ level }) => level.name),
  int('levelRank', ({ level }) => level.rank),
  int('levelTier', ({ level }) => level.tier),
  text('agency', ({ agency }) => agency?.id ?? null),
  text('agencyName', ({ agency }) => agency?.name ?? null),
  text('place', ({ place }) => place?.id ?? null),
  text('placeName', ({ place }) => place?.name ?? null),
  text('kind', ({ kind }) => kind),
  text('city', ({ city }) => city),
  text('instrument', ({ instrument }) => instrument),
  int('declaredSize', ({ declaredSize }) => declaredSize),
  int('activities', ({ activities }) => activities),
  int('activityParts', ({ activityParts }) => activityParts),
  int('partsWithoutMoney', ({ partsWithoutMoney }) => partsWithoutMoney),
  double('required', ({ required }) => required),
  double('available', ({ available }) => available),
  double('spent', ({ spent }) => spent),
  text('currency', ({ currency }) => currency),
  text('basis', ({ basis }) => basis),
  double('confidence', ({ confidence }) => confidence),
  text('validFrom', ({ validFrom }) => validFrom),
  text('validTo', ({ validTo }) => validTo),
]

/** The same for graphs: igraph takes a `name` for what a node is, and names come twice. */
export const nodeAttributes = partyAttributes.map((one) => (one.name === 'name' ? { ...one, name: 'label' } : one))

/** Besides the id and the two ends. */
export const tieAttributes: Attribute<TieRow>[] = [
  text('kind', ({ kind }) => kind),
  text('role', ({ role }) => role),
  text('scope', ({ scope }) => scope),
  double('required', ({ required }) => required),
  double('available', ({ available }) => available),
  double('spent', ({ spent }) => spent),
  text('currency', ({ currency }) => currency),
  text('dimension', ({ dimension }) => dimension),
  int('levelChange', ({ levelChange }) => levelChange),
  text('basis', ({ basis }) => basis),
  { name: 'observed', type: 'boolean', of: ({ basis }) => observedBases.includes(basis) },
  double('confidence', ({ confidence }) => confidence),
  text('validFrom', ({ validFrom }) => validFrom),
  text('validTo', ({ validTo }) => validTo),
  text('observedUntil', ({ observedUntil }) => observedUntil),
]

/** What a record rests on, whole, for formats in which a record cannot point at another. */
export function evidenceIn({ evidence }: Cited, cited: Map<string, EvidenceRow>) {
  return evidence.flatMap((id) => {
    const row = cited.get(id)
    if (!row) return []
    const { locator, note, quote, coder, codedAt, source } = row
    const { name: title, url, licence } = source
    return [{ id, source: source.id, title, url: followable(url), licence, locator, note, quote, coder, codedAt }]
  })
}

import { observedBases } from '../../cypher/vocabulary.ts'
import type { EvidenceRow } from '../records/evidence.ts'
import type { TieRow } from '../records/ties.ts'
import type { PartyRecord } from './material.ts'

/** Records in the words of the schema, as JSON may nest them. */
export function partyRecord({ label, agency, place, ...party }: PartyRecord) {
  const { id, name, acronym } = agency ?? {}
  return {
    ...party,
    entity: label.toUpperCase(),
    agency: agency && { id, name, acronym },
    place: place && { id: place.id, name: place.name, kind: place.kind, iso3: place.iso3?.toUpperCase() ?? null },
  }
}

export function tieRecord(tie: TieRow) {
  return { ...tie, observed: observedBases.includes(tie.basis) }
}

export function evidenceRecord({ source, ...evidence }: EvidenceRow) {
  return { ...evidence, source: source.id }
}

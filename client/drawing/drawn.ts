// What a drawing is made from: routes as chains of parties, in the reader's words. No library, no page.
import { agencyOf, type Party, type Path } from '../paths/documents.ts'
import { type Stroke, strokeOf } from '../view/stroke.ts'

export type DrawnParty = {
  id: string
  /** As the card says it: a name, or what one of several stands for. */
  name: string
  detail: string | null
  level: { id: string; rank: number }
  /** Null of an arrangement. */
  agency: { id: string; label: string } | null
  stroke: Stroke
}
export type DrawnStep = {
  from: DrawnParty
  to: DrawnParty
  tie: string
  dimension: 'INTRA_AGENCY' | 'INTER_AGENCY' | 'NONE'
  stroke: Stroke
}
export type DrawnRoute = { id: string; steps: readonly DrawnStep[] }

/** What else a page says of a party than its name. */
export type Say = (party: Party) => { name?: string; detail?: string | null }

/** A path as it is drawn. */
export function drawnOf(path: Pick<Path, 'id' | 'steps'>, say: Say = () => ({})): DrawnRoute {
  const party = (one: Party): DrawnParty => {
    const agency = agencyOf(one)
    return {
      id: one.id,
      name: one.name,
      detail: null,
      level: one.level,
      agency: agency && { id: agency.id, label: labelOf(one, agency.acronym ?? agency.name) },
      stroke: strokeOf(one.basis),
      ...say(one),
    }
  }
  return {
    id: path.id,
    steps: path.steps.map(({ from, to, tie }) => ({
      from: party(from),
      to: party(to),
      tie: tie.id,
      dimension: tie.dimension,
      stroke: strokeOf(tie.basis),
    })),
  }
}

export function partiesOf({ steps }: Pick<DrawnRoute, 'steps'>): DrawnParty[] {
  const [first] = steps
  return first ? [first.from, ...steps.map(({ to }) => to)] : []
}

/** An agency's acronym; whoever is not known by it is called as its offices are, without their place. */
function labelOf({ name, place }: Party, acronym: string): string {
  const [first = ''] = acronym.toLowerCase().split(/[\s-]/)
  if (name.toLowerCase().includes(first) || place === null) return acronym
  return name.replace(place.name, '').trim() || acronym
}

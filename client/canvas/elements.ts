// What the map draws. Fresh objects each time: cytoscape keeps and changes what it is given.
import type { ElementDefinition } from 'cytoscape'
import { agencyOf, type Party, type Path, type Tie } from '../paths/documents.ts'
import { shapeOf } from '../view/glyphs.tsx'
import type { Joined, Placeable } from './geometry.ts'

const manyTies = 500
const accents = 5

export type Drawing = { parties: readonly Party[]; ties: readonly Tie[]; chosen: Path | null; selected: string | null }

export function toElements({ parties, ties, chosen, selected }: Drawing): ElementDefinition[] {
  const stepOf = new Map(chosen?.steps.map((step) => [step.tie.id, step.index]))
  const onPath = new Set(chosen?.steps.flatMap(({ from, to }) => [from.id, to.id]))
  const accentOf = accentsOf(chosen)
  const levelOf = new Map(parties.map(({ id, level }) => [id, level.id]))
  const beside = pairsWithSeveral(ties)
  const nodes = parties.map((party) => {
    const agency = agencyOf(party)
    return {
      group: 'nodes' as const,
      data: { id: party.id, label: shortName(party), shape: shapeOf(party.level.rank) },
      classes: classes([
        agency ? 'office' : 'arrangement',
        agency && accentOf.get(agency.id),
        onPath.has(party.id) ? 'path' : chosen && 'ctx',
        party.id === selected && 'selected',
      ]),
    }
  })
  const edges = ties.map((tie) => {
    const step = stepOf.get(tie.id)
    const isLevel = levelOf.get(tie.from.id) === levelOf.get(tie.to.id)
    return {
      group: 'edges' as const,
      data: {
        id: `tie:${tie.id}`,
        source: tie.from.id,
        target: tie.to.id,
        picks: tie.id,
        step: step ? String(step) : '',
      },
      classes: classes([
        tie.kind,
        tie.dimension,
        tie.basis,
        sureness(tie.confidence),
        ties.length > manyTies && 'many',
        beside.has(pairOf(tie)) && 'beside',
        step ? 'path' : chosen && 'ctx',
        step && isLevel && 'bowed',
        tie.id === selected && 'selected',
      ]),
    }
  })
  return [...nodes, ...edges]
}

/** Only what the layout asks for: it must not depend on what is chosen. */
export function toPlaceables(parties: readonly Party[], ties: readonly Tie[]): { nodes: Placeable[]; ties: Joined[] } {
  return {
    nodes: parties.map((party) => ({
      id: party.id,
      level: party.level.id,
      agency: agencyOf(party)?.id ?? null,
      place: party.place?.id ?? null,
    })),
    ties: ties.map(({ id, from, to }) => ({ id, from: from.id, to: to.id })),
  }
}

/** The first five agencies of the chosen path have a colour; beside it their acronym always stands. */
export function accentsOf(chosen: Path | null): Map<string, string> {
  return new Map(chosen?.agencies.slice(0, accents).map(({ id }, index) => [id, `agency${index + 1}`]))
}

/** An office stands in its agency's column, so the map leaves the agency out of its name. */
export function shortName(party: Party): string {
  const agency = agencyOf(party)
  if (!agency) return party.name
  const rest = [agency.acronym, agency.name]
    .filter((start): start is string => start !== null && party.name.startsWith(`${start} `))
    .map((start) => party.name.slice(start.length + 1))
  return rest[0] ?? party.name
}

function sureness(confidence: number): string {
  if (confidence >= 0.8) return 'sure'
  return confidence >= 0.5 ? 'likely' : 'unsure'
}

function pairOf({ from, to }: Tie): string {
  return [from.id, to.id].sort().join(' ')
}

function pairsWithSeveral(ties: readonly Tie[]): Set<string> {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const tie of ties) {
    const pair = pairOf(tie)
    if (seen.has(pair)) several.add(pair)
    seen.add(pair)
  }
  return several
}

function classes(names: (string | number | boolean | null | undefined)[]): string[] {
  return names.filter((name): name is string => typeof name === 'string' && name !== '')
}

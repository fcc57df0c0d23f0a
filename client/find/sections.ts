// What a search found, in sections: agencies, then offices and arrangements by level, then places.
import type { Hit } from './documents.ts'

export type Option = { id: string; name: string; about: string; matched: string | null }
export type Section = { id: string; title: string; options: Option[]; more: number }

const mostShown = 8

export function sections(hits: readonly Hit[]): Section[] {
  const found = new Map<string, { order: number; title: string; options: Option[] }>()
  for (const { node, matched } of hits) {
    const place = placeOf(node)
    if (!place) continue
    const section = found.get(place.id) ?? { order: place.order, title: place.title, options: [] }
    section.options.push({ id: node.id, name: node.name, about: aboutOf(node), matched: aliasOf(node, matched) })
    found.set(place.id, section)
  }
  return [...found]
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, { title, options }]) => ({
      id,
      title,
      options: options.slice(0, mostShown),
      more: Math.max(0, options.length - mostShown),
    }))
}

function placeOf(node: Hit['node']): { id: string; order: number; title: string } | null {
  switch (node.__typename) {
    case 'Agency':
      return { id: 'agencies', order: -1, title: 'Agencies' }
    case 'Office':
    case 'Arrangement':
      return { id: node.level.id, order: node.level.rank, title: `${node.level.name}: offices and arrangements` }
    case 'Place':
      return { id: 'places', order: Number.MAX_SAFE_INTEGER, title: 'Places' }
    default:
      return null
  }
}

function aboutOf(node: Hit['node']): string {
  switch (node.__typename) {
    case 'Agency':
      return ['agency, all its offices', node.acronym].filter(Boolean).join(' · ')
    case 'Office':
      return ['office', node.level.name, node.place?.name].filter(Boolean).join(' · ')
    case 'Arrangement':
      return [node.kind.label, node.level.name, node.place?.name].filter(Boolean).join(' · ')
    default:
      return 'place, its offices'
  }
}

/** What matched, when the reader cannot see it in the name already. */
function aliasOf(node: Hit['node'], matched: string): string | null {
  const shown = 'acronym' in node ? [node.name, node.acronym] : [node.name]
  return shown.includes(matched) ? null : matched
}

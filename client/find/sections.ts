// What a search found, in sections of one kind: the section of the best hit first, and in each the server's order.
import type { Answer, Hit, Sort } from './documents.ts'

export type Option = {
  id: string
  name: string
  /** What it is, in the words of the data. */
  about: string[]
  /** By what it was found, where the reader cannot see it in what is shown. */
  matched: string | null
}
export type Section = {
  id: Sort
  options: Option[]
  /** Of its kind in all, shown here or not. */
  count: number
}

const mostShown = 8

export function sections({ edges, kinds }: Answer): Section[] {
  const found = new Map<Sort, Option[]>()
  for (const hit of edges) {
    const options = found.get(hit.node.entity) ?? []
    found.set(hit.node.entity, options)
    if (options.length < mostShown) options.push(optionOf(hit))
  }
  const counts = new Map(kinds.map(({ kind, count }) => [kind, count]))
  return [...found].map(([id, options]) => ({ id, options, count: counts.get(id) ?? options.length }))
}

function optionOf({ node, matched }: Hit): Option {
  const acronym = 'acronym' in node ? node.acronym : null
  const name = acronym ?? node.name
  const about = [...(acronym === null ? [] : [node.name]), ...aboutOf(node)].filter((part) => part !== name)
  const shown = [name, ...about].map((text) => text.toLowerCase())
  return { id: node.id, name, about, matched: shown.includes(matched.toLowerCase()) ? null : matched }
}

function aboutOf(node: Hit['node']): string[] {
  switch (node.__typename) {
    case 'Office':
      return told(node.level.name, node.place?.name)
    case 'Arrangement':
      return told(node.kind.label, node.level.name, node.place?.name)
    case 'Place':
      return [node.kind.label]
    case 'Mandate':
      return told(node.scheme.label, node.year?.toString())
    case 'Source':
      return told(node.publisher)
    default:
      return []
  }
}

function told(...parts: (string | null | undefined)[]): string[] {
  return parts.filter((part): part is string => part !== null && part !== undefined)
}

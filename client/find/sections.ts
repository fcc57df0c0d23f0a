// What a search found, in sections of one kind: the section of the best hit first, and in each the server's order.
import type { Answer, Hit, Sort, TwoAgencies } from './documents.ts'
import { isCalled } from './pairs-named.ts'

export type Option = {
  id: string
  name: string
  /** What it is, in the words of the data. */
  about: string[]
  /** By what it was found, where the reader cannot see it in what is shown. */
  matched: string | null
  /** Where it is two agencies, who they are. */
  two?: [string, string]
}
export type Section = {
  id: Sort | 'PAIR'
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

/** The page of two agencies, where each of the names is one's, and the whole text is not what something else is called. */
export function pairOf(
  text: string,
  [one, other]: readonly [string, string],
  { one: first, other: second }: TwoAgencies,
  { edges }: Answer,
): Section[] {
  const [a, b] = [first.edges[0], second.edges[0]]
  if (!a || !b || a.node.id === b.node.id || !isCalled(a.matched, one) || !isCalled(b.matched, other)) return []
  if (edges.some(({ matched }) => isCalled(matched, text))) return []
  const called = [a, b].map(({ node }) => ('acronym' in node ? node.acronym : null) ?? node.name)
  const two: [string, string] = [a.node.id, b.node.id]
  const option = {
    id: `two ${two.join(' ')}`,
    name: called.join(' + '),
    about: [a.node.name, b.node.name],
    matched: null,
  }
  return [{ id: 'PAIR', options: [{ ...option, two }], count: 1 }]
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

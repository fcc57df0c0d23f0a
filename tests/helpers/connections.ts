import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql'
import type { server } from './ask.ts'
import { exampleOf } from './contract.ts'

type Edge = { cursor: string; node: Record<string, unknown> }
export type Page = {
  edges: Edge[]
  nodes: Edge['node'][]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: number | null
}
/** A field that gives a connection: where it is, and how it is asked. */
export type Listed = { name: string; most: number; document: string }
/**
 * What a list needs to be asked for; ids of the things that have lists, by their type or for a list of theirs alone; and
 * the questions whose answers have lists, by the type of the answer or for one list of it: `routes(…) > nodes` for what is within an answer.
 */
export type Samples = {
  ids: Record<string, string>
  answers: Record<string, string>
  arguments: Record<string, string>
}

/** Every field that gives a connection, wherever it can be come by: at the root, on a thing that has an id, on an answer. */
export function connectionsOf(schema: GraphQLSchema, samples: Samples): Listed[] {
  const node = schema.getType('Node')
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
    .filter(({ field }) => isConnection(field))
    .map(({ type, field }) => {
      const isRoot = type === schema.getQueryType()
      const hasId = isInterfaceType(node) && type.getInterfaces().includes(node)
      const name = `${type.name}.${field.name}`
      const answer = samples.answers[name] ?? samples.answers[type.name]
      if (!isRoot && !hasId && !answer)
        throw new Error(`Nobody knows how to come by ${name}: teach tests/helpers/connections.ts.`)
      const id = samples.ids[name] ?? samples.ids[type.name]
      if (hasId && id === undefined)
        throw new Error(`${name} is a new list: name a ${type.name} in tests/contracts/relay.test.ts.`)
      return {
        name,
        most: mostOf(name, field),
        document: documentOf(name, field, { id: isRoot ? undefined : id, answer }, samples),
      }
    })
}

function isConnection({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type)
  return isObjectType(named) && 'edges' in named.getFields() && 'pageInfo' in named.getFields()
}

/** The greatest `first`, as its description says it: "1 to 100, …". */
function mostOf(name: string, { args }: GraphQLField<unknown, unknown>): number {
  const first = args.find((arg) => arg.name === 'first')
  const [, most] = /^1 to (\d+)/.exec(first?.description ?? '') ?? []
  if (most === undefined) throw new Error(`\`first\` of ${name} does not begin by saying its bounds, as in "1 to 100".`)
  return Number(most)
}

type Where = { id: string | undefined; answer: string | undefined }

function documentOf(name: string, field: GraphQLField<unknown, unknown>, { id, answer }: Where, samples: Samples) {
  const given = samples.arguments[name] ?? field.args.filter(isRequiredArgument).map(sampleOf).join(', ')
  const fields = identity(getNamedType(nodeType(field)) as GraphQLObjectType)
  const list = `${field.name}(first: $first, after: $after${given === '' ? '' : `, ${given}`}) {
    edges { cursor node { ${fields} } } nodes { ${fields} } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`
  const ofNode = id && `node(id: ${JSON.stringify(id)}) { ... on ${name.split('.')[0]} { ${list} } }`
  const within = answer?.split(' > ') ?? []
  const asked = ofNode ?? within.reduceRight((inner, outer) => `${outer} { ${inner} }`, list)
  return `query ($first: Int, $after: String) { ${asked} }`

  function sampleOf(argument: GraphQLArgument): string {
    const example = exampleOf(argument)
    if (!example) throw new Error(`${name} needs \`${argument.name}\`, whose description shows no example.`)
    return `${argument.name}: ${print(example)}`
  }
}

function nodeType(field: GraphQLField<unknown, unknown>) {
  const node = (getNamedType(field.type) as GraphQLObjectType).getFields().edges
  const edge = node && (getNamedType(node.type) as GraphQLObjectType).getFields().node
  if (!edge) throw new Error(`The edges of ${field.name} have no node.`)
  return edge.type
}

/** What tells one node of a list from another: its id, or else all that it says and the ids of what it is about. */
function identity(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument))
  if (fields.some(({ name }) => name === 'id')) return '__typename id'
  const said = fields.flatMap(({ name, type }) => {
    const named = getNamedType(type)
    if (isLeafType(named)) return [name]
    return isCompositeType(named) && 'getFields' in named && 'id' in named.getFields() ? [`${name} { id }`] : []
  })
  return ['__typename', ...said].join(' ')
}

/** One page of a list. Throws what the server says when it refuses. */
export async function pageOf(
  { answer }: ReturnType<typeof server>,
  { document, name }: Listed,
  variables: { first: number; after?: string | null | undefined },
): Promise<Page> {
  const { data, errors } = await answer<Record<string, unknown>, object>(document, variables)
  if (errors) throw new Error(`${name}: ${errors.map(({ message }) => message).join('\n')}`)
  const page = listIn(data)
  if (!page) throw new Error(`${name}: nothing was found to ask it of.`)
  return page as Page
}

/** The list in an answer that holds nothing else, and of several that have one the first's. */
function listIn(found: unknown): unknown {
  if (Array.isArray(found)) return listIn(found[0])
  if (typeof found !== 'object' || found === null || 'edges' in found) return found
  return listIn(Object.values(found)[0])
}

/** The pages of a list from its start, until it ends or so many nodes are seen. */
export async function walked(asked: ReturnType<typeof server>, list: Listed, first: number, enough: number) {
  const pages: Page[] = []
  let seen = 0
  for (let after: string | null = null; ; ) {
    const page: Page = await pageOf(asked, list, { first, after })
    pages.push(page)
    seen += page.edges.length
    after = page.pageInfo.endCursor
    if (!page.pageInfo.hasNextPage || seen >= enough || after === null) return pages
  }
}

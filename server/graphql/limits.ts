import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { Failure } from '../contract/errors.ts'
import type { Caps, Prices } from './prices.ts'
import { caps, prices } from './schema.ts'

/** Bounds of one document; `selections` are those after fragments are spread. */
export const limits = {
  characters: 20_000,
  tokens: 1_000,
  nameLength: 100,
  selections: 5_000,
  depth: 12,
  aliases: 15,
  rootFields: 10,
  directives: 5,
  cost: 50_000,
}

/** What an operation asks for, fragments followed. Cost counts the objects that an answer may hold at most, a tenth for each value of theirs, and the work they are. */
export type Measure = { depth: number; aliases: number; rootFields: number; directives: number; cost: number }

/** What has a `first` that bounds the lists in it: a connection, and what holds a subgraph of so many parties. */
function isPage(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection') || (isObjectType(type) && 'subgraph' in type.getFields())
}

// What our schema has of each, in the mean.
const capsOfIntrospection: Caps = {
  '__Schema.types': 150,
  '__Type.fields': 5,
  '__Type.inputFields': 0.2,
  '__Type.enumValues': 1,
  '__Type.interfaces': 0.3,
  '__Type.possibleTypes': 0.2,
  '__Field.args': 0.5,
  '__Directive.args': 1,
}
const otherwise = 10
const usualPrice = 20
// A value of an object: it is looked up, checked and written while nobody else is answered.
const leafPrice = 0.1
// Each tells a part of the schema once more, and all of it is answered in one go.
const aliasOfIntrospection = 5
// Of each object that the schema tells of itself.
const introspected = 2

const introspection = new Set<unknown>([SchemaMetaFieldDef, TypeMetaFieldDef])

/**
 * Measures a valid operation with the values of its variables. Introspection may be deep, as the usual tools ask, and
 * twice what they ask is within the bounds: it is answered in one go, while nobody else is.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  coerced: Record<string, unknown>,
): Measure {
  const operation = getOperationAST(document, operationName)
  const root = schema.getQueryType()
  const empty = { depth: 0, aliases: 0, rootFields: 0, directives: 0, cost: 0 }
  if (!operation || !root) return empty
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, Measure>()

  function field(node: FieldNode, parent: string, first: number | undefined): Measure {
    const own = { ...empty, aliases: node.alias ? 1 : 0, directives: node.directives?.length ?? 0 }
    const definition = fieldOf(schema, parent, node.name.value)
    if (!definition) return { ...own, depth: 1 }
    const type = getNamedType(definition.type)
    const arguments_ = argumentsOf(definition, node, coerced)
    const asked = firstOf(definition, arguments_)
    const name = `${parent}.${node.name.value}`
    const price = priceOf(name, definition, type)(asked ?? 10, arguments_)
    if (!node.selectionSet) return { ...own, depth: 1, cost: price + (parent.startsWith('__') ? 0 : leafPrice) }
    const ids = Array.isArray(arguments_.ids) ? arguments_.ids.length : undefined
    const isList = isListType(getNullableType(definition.type))
    const times = isList ? (ids ?? asked ?? capOf(name, first) ?? first ?? otherwise) : 1
    const handsOn = type.name === 'Subgraph' && !parent.endsWith('Connection')
    const bound = isPage(type) ? asked : handsOn ? first : undefined
    const inside = selections(node.selectionSet, type.name, bound)
    if (introspection.has(definition)) {
      const cost = Math.ceil(introspected * inside.cost)
      return { ...inside, ...own, aliases: aliasOfIntrospection * (own.aliases + inside.aliases), depth: 1, cost }
    }
    return {
      depth: inside.depth + 1,
      aliases: own.aliases + inside.aliases,
      rootFields: 0,
      directives: own.directives + inside.directives,
      cost: times * ((isCompositeType(type) ? 1 : 0) + inside.cost) + price,
    }
  }

  function selections(set: SelectionSetNode, parent: string, first: number | undefined): Measure {
    const total = { ...empty }
    for (const node of set.selections) {
      const one = selection(node, parent, first)
      total.depth = Math.max(total.depth, one.depth)
      for (const key of ['aliases', 'rootFields', 'directives', 'cost'] as const) total[key] += one[key]
    }
    return total
  }

  function selection(node: SelectionSetNode['selections'][number], parent: string, first: number | undefined): Measure {
    if (node.kind === Kind.FIELD) return { ...field(node, parent, first), rootFields: 1 }
    const directives = node.directives?.length ?? 0
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const inside = selections(node.selectionSet, node.typeCondition?.name.value ?? parent, first)
      return { ...inside, directives: inside.directives + directives }
    }
    const key = `${node.name.value} ${first}`
    const fragment = fragments.get(node.name.value)
    const inside =
      known.get(key) ?? (fragment ? selections(fragment.selectionSet, fragment.typeCondition.name.value, first) : empty)
    known.set(key, inside)
    return { ...inside, directives: inside.directives + directives }
  }

  const total = selections(operation.selectionSet, root.name, undefined)
  const directives = total.directives + (operation.directives?.length ?? 0)
  return { ...total, directives, cost: Math.ceil(Number(total.cost.toFixed(6))) }
}

/** A field that asks the database or the engine for something of its own, with arguments, is not free. */
function priceOf(name: string, { args }: GraphQLField<unknown, unknown>, type: GraphQLNamedType): Prices[string] {
  const isAsked = args.length > 0 && isCompositeType(type) && !type.name.startsWith('__')
  return prices[name] ?? (() => (isAsked ? usualPrice : 0))
}

export function fieldOf(
  schema: GraphQLSchema,
  parent: string,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  const about = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name)
  if (about && parent === schema.getQueryType()?.name) return about
  const type = schema.getType(parent)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

// An argument that cannot be coerced gets its own error when the field is executed.
function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>) {
  try {
    return getArgumentValues(definition, node, variables)
  } catch {
    return {}
  }
}

/** As it was asked; given as null, it is its default. Below 0 it is refused later, and must not pay for others here. */
function firstOf({ args }: GraphQLField<unknown, unknown>, { first }: Record<string, unknown>): number | undefined {
  const standard = args.find(({ name }) => name === 'first')?.defaultValue
  const asked = first ?? standard
  return typeof asked === 'number' ? Math.max(asked, 0) : undefined
}

function capOf(name: string, first: number | undefined): number | undefined {
  const cap = caps[name] ?? capsOfIntrospection[name]
  return typeof cap === 'function' ? cap(first) : cap
}

/** Why an operation of this measure is refused; null when it is not. */
export function refusal(measured: Measure) {
  const what = {
    depth: 'Depth',
    aliases: 'Aliases',
    rootFields: 'Fields at the root',
    directives: 'Directives',
  } as const
  for (const limit of ['depth', 'aliases', 'rootFields', 'directives'] as const) {
    const [actual, max] = [measured[limit], limits[limit]]
    if (actual > max)
      return new Failure('LIMIT_EXCEEDED', `${what[limit]}: ${actual}; at most ${max}.`, { limit, max, actual })
  }
  const { cost } = measured
  if (cost <= limits.cost) return null
  const message = `This costs up to ${cost}, by the objects it asks for and the work they are; at most ${limits.cost}. Ask for less at once or fewer per page.`
  return new Failure('QUERY_TOO_COMPLEX', message, { cost, max: limits.cost })
}

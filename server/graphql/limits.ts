import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { failure } from '../contract/errors.ts'
import { mostTies } from '../engine/measures/among.ts'
import { mostFolds } from '../engine/measures/folds.ts'

export const limits = { tokens: 1_000, depth: 12, aliases: 15, rootFields: 10, directives: 5, cost: 50_000 }

/** What an operation asks for, fragments followed. Cost counts the objects that an answer may hold at most. */
export type Measure = { depth: number; aliases: number; rootFields: number; directives: number; cost: number }

/** What a field costs by itself, beside the objects it gives. */
const base: Record<string, (first: number) => number> = {
  'Query.paths': (first) => 50 + 10 * first,
  'Query.acrossOrUp': () => 100,
  'Query.gaps': () => 500,
  'Query.breaks': () => 100,
  'Query.balance': () => 500,
  'Query.overlap': () => 200,
  'Agency.partners': () => 10,
  'Office.balance': () => 10,
  'Factor.balance': () => 100,
  'Agency.balance': () => 10,
  'Query.path': () => 20,
  'NoPath.relax': () => 100,
  'Query.neighbourhood': () => 100,
  'Query.context': () => 100,
  'Query.degree': () => 10,
}

/** What has a `first` that bounds the lists in it, beside connections; and what hands it on. */
const pages = new Set(['Neighbourhood', 'QuestionContext'])
const handsOn = new Set(['Neighbourhood.subgraph', 'QuestionContext.subgraph'])

/** How long a list without `first` may be. A list that is not here is as long as `first` of the page that it is on. */
const caps: Record<string, number | ((first: number | undefined) => number)> = {
  'Query.nodes': 500,
  'Path.steps': 12,
  'Path.ties': 12,
  'Path.parties': 13,
  'Path.levels': 13,
  'Path.agencies': 13,
  'Path.chain': 13,
  'Subgraph.parties': (first = 200) => first,
  'Subgraph.ties': (first) => (first === undefined ? 200 : mostTies(first)),
  'Step.parallel': 5,
  // The largest arrangement of the seeds has 42 members, and no place there has as many agencies.
  'Arrangement.breaks': 42,
  'Agency.relatives': 10,
  'Office.chainOfCommand': 8,
  'Coding.about': 10,
  'Place.partOf': 5,
  'Overlap.agencies': 2,
  // The seeds have 95 agencies.
  'OverlapConnection.withoutData': 100,
  'Gap.agencies': 2,
  'GapConnection.withoutData': 100,
  'UndecidedPair.agencies': 2,
  // Five kinds at as many levels: data that has more of these than four is rare.
  'Degree.counts': 20,
  'Neighbourhood.leftOut': 20,
  'QuestionContext.folded': mostFolds,
}
const otherwise = 10

const introspection = new Set<unknown>([SchemaMetaFieldDef, TypeMetaFieldDef])

/**
 * Measures a valid operation with its variables. Introspection costs nothing and may be deep, as the usual tools ask; its
 * aliases count, as they alone could make a small question's answer large.
 */
export function measure(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): Measure {
  const operation = getOperationAST(document, operationName)
  const root = schema.getQueryType()
  const empty = { depth: 0, aliases: 0, rootFields: 0, directives: 0, cost: 0 }
  if (!operation || !root) return empty
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced ?? {}
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, Measure>()

  function field(node: FieldNode, parent: string, first: number | undefined): Measure {
    const own = { ...empty, aliases: node.alias ? 1 : 0, directives: node.directives?.length ?? 0 }
    const definition = fieldOf(schema, parent, node.name.value)
    if (!definition || !node.selectionSet) return { ...own, depth: 1 }
    const type = getNamedType(definition.type)
    const arguments_ = argumentsOf(definition, node, coerced)
    const asked = firstOf(definition, arguments_)
    const ids = Array.isArray(arguments_.ids) ? arguments_.ids.length : undefined
    const name = `${parent}.${node.name.value}`
    const isList = isListType(getNullableType(definition.type))
    const times = isList ? (ids ?? asked ?? capOf(name, first) ?? first ?? otherwise) : 1
    const isPage = type.name.endsWith('Connection') || pages.has(type.name)
    const bound = isPage ? asked : handsOn.has(name) ? first : undefined
    const inside = selections(node.selectionSet, type.name, bound)
    if (introspection.has(definition))
      return { ...inside, ...own, aliases: own.aliases + inside.aliases, depth: 1, cost: 0 }
    return {
      depth: inside.depth + 1,
      aliases: own.aliases + inside.aliases,
      rootFields: 0,
      directives: own.directives + inside.directives,
      cost: times * ((isCompositeType(type) ? 1 : 0) + inside.cost) + (base[name]?.(asked ?? 10) ?? 0),
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
  return { ...total, directives: total.directives + (operation.directives?.length ?? 0) }
}

function fieldOf(schema: GraphQLSchema, parent: string, name: string): GraphQLField<unknown, unknown> | undefined {
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
  const cap = caps[name]
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
      return failure('LIMIT_EXCEEDED', `${what[limit]}: ${actual}; at most ${max}.`, { limit, max, actual })
  }
  const { cost } = measured
  if (cost <= limits.cost) return null
  const message = `This asks for up to ${cost} objects; at most ${limits.cost}. Ask for fewer per page.`
  return failure('QUERY_TOO_COMPLEX', message, { cost, max: limits.cost })
}

import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../neo4j/graph.ts'
import type { Projections } from '../projection/freshness.ts'
import { etagOf, holdsAlready, stateOf } from './etag.ts'
import type { AppContext } from './request.ts'
import { schema } from './schema.ts'
import { coerced } from './variables.ts'

/**
 * Names what a GET of fields that walk answers, and runs nothing where the caller has that answer already. The name is of
 * the projection that answered: of one that was replaced meanwhile, of a stale one or of an answer with errors there is
 * none. Nor is there of one during which somebody committed: its names and evidence come from the database and may be
 * newer than the projection.
 */
export function naming(projections: Projections, graph: Pick<Graph, 'bookmark'>): Plugin<AppContext> {
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { document, operationName, variableValues, contextValue } = args as ExecutionArgs & { contextValue: Asking }
      const { request, outcome, remarks, language } = contextValue
      if (request.method !== 'GET' || !onlyWalks(document, operationName, variableValues ?? {})) return
      const state = await stateOf(projections)
      if (state === null) return
      const accept = request.headers.get('accept')
      const etag = etagOf(state, [print(document), operationName ?? null, variableValues ?? null, accept, language])
      if (holdsAlready(request.headers.get('if-none-match') ?? undefined, etag)) {
        outcome.dataVersion = state.version
        outcome.named = { etag, isHeld: true }
        return setResultAndStopExecution({})
      }
      return {
        async onExecuteDone({ result }) {
          const isWhole = !(Symbol.asyncIterator in result) && !result.errors
          const isOfState = remarks.version?.known === state.version && !remarks.stale
          if (!isWhole || !isOfState) return
          const bookmark = await graph.bookmark().catch(() => null)
          if (bookmark === state.bookmark) outcome.named = { etag, isHeld: false }
        },
      }
    },
  }
}

type Asking = AppContext & { request: Request }

/**
 * Whether the data version says all about an operation's answer. It does of fields whose answers state it, as all do that
 * are computed on the projection. It does not of look-ups, which see a commit before the projection does; of `dataset`,
 * which says when the graph was read; and of `fresh`, whose caller does not take the projection's word for it.
 */
export function onlyWalks(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
): boolean {
  const operation = getOperationAST(document, operationName)
  if (operation?.operation !== 'query') return false
  const { values } = coerced(schema, document, operationName, variables)
  const fields = [...rootFields(document, operation.selectionSet)].filter(({ name }) => name.value !== '__typename')
  return values !== null && fields.length > 0 && fields.every((field) => walks(field, values))
}

function walks(node: FieldNode, variables: Record<string, unknown>): boolean {
  const definition = schema.getQueryType()?.getFields()[node.name.value]
  if (!definition || node.name.value === 'dataset') return false
  const type = getNamedType(definition.type)
  return isObjectType(type) && 'dataVersion' in type.getFields() && !isFresh(definition, node, variables)
}

// An argument that cannot be coerced gets its own error when the field is executed.
function isFresh(definition: GraphQLField<unknown, unknown>, node: FieldNode, variables: Record<string, unknown>) {
  try {
    return getArgumentValues(definition, node, variables).fresh === true
  } catch {
    return true
  }
}

function* rootFields(document: DocumentNode, { selections }: SelectionSetNode): Generator<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* rootFields(document, selection.selectionSet)
    else {
      const fragment = document.definitions.find(
        (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === selection.name.value,
      )
      if (fragment && 'selectionSet' in fragment) yield* rootFields(document, fragment.selectionSet)
    }
  }
}

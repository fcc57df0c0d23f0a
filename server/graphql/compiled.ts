import {
  type DocumentNode,
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'
import { fieldOf } from './limits.ts'

type Known = Map<string | undefined, CompiledQuery | 'asked once' | 'unfit'>

// Compiling looks at each selection once for each type that it may be of: so many take some 50 ms. It writes each with
// the way to it, so what is very deep, as only introspection may be, takes long as well.
const [mostCompiled, deepest] = [3_000, 30]

/**
 * Runs a document that comes again as compiled code, which walks no schema: a page of fifty agencies takes a tenth of
 * the time. A document that comes once would not earn back what compiling takes.
 */
export function compiledExecution(): Plugin {
  const documents = new WeakMap<DocumentNode, Known>()
  return {
    onExecute({ args, setExecuteFn }) {
      const { schema, document, operationName } = args as ExecutionArgs
      const name = operationName ?? undefined
      const known = documents.get(document) ?? new Map()
      documents.set(document, known)
      const before = known.get(name)
      if (before === undefined) return void known.set(name, 'asked once')
      const compiled = before === 'asked once' ? compile(schema, document, name) : before
      known.set(name, compiled)
      if (compiled === 'unfit') return
      setExecuteFn((args: ExecutionArgs) => compiled.query(args.rootValue, args.contextValue, args.variableValues))
    },
  }
}

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): CompiledQuery | 'unfit' {
  if (!isSmall(schema, document, name)) return 'unfit'
  const compiled = compileQuery(schema, document, name)
  return isCompiledQuery(compiled) ? compiled : 'unfit'
}

// It stops counting where there are too many.
function isSmall(schema: GraphQLSchema, document: DocumentNode, name: string | undefined): boolean {
  const root = schema.getQueryType()
  const operation = getOperationAST(document, name)
  if (!root || operation?.operation !== 'query') return false
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one)
  let left = mostCompiled

  const look = (type: GraphQLObjectType, { selections }: SelectionSetNode, depth: number): boolean =>
    depth <= deepest &&
    selections.every((one) => {
      if (--left < 0) return false
      if (one.kind === Kind.FIELD) {
        const inner = fieldOf(schema, type.name, one.name.value)?.type
        const set = one.selectionSet
        if (!set || !inner) return true
        return possible(schema, getNamedType(inner)).every((each) => look(each, set, depth + 1))
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragments.get(one.name.value)
      const on = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value)
      return !fragment || (on && !possible(schema, on).includes(type)) || look(type, fragment.selectionSet, depth)
    })

  return look(root, operation.selectionSet, 0)
}

function possible(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] {
  if (isAbstractType(type)) return schema.getPossibleTypes(type)
  return isObjectType(type) ? [type] : []
}

import { type DocumentNode, type GraphQLError, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'

/** How many errors of a request are told: its syntax, what is not valid in it, and its variables. */
export const mostErrors = 5

/** The values that an operation's variables have, or why they have none: at most 5 errors of code BAD_USER_INPUT. */
export function coerced(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
) {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  // One more error says that there are others.
  const { coerced, errors } = getVariableValues(schema, definitions, variables, { maxErrors: mostErrors - 1 })
  if (coerced) return { values: coerced, errors: null }
  return { values: null, errors: errors?.map(unfit) ?? [] }
}

function unfit({ message, nodes }: GraphQLError) {
  return createGraphQLError(message, { ...(nodes ? { nodes } : {}), extensions: { code: 'BAD_USER_INPUT' } })
}

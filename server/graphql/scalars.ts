import { Kind, type ValueNode } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { isDate } from '../contract/days.ts'

function day(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isDate(value)) return value
  const was = JSON.stringify(value)?.slice(0, 40)
  throw createGraphQLError(`A Date is a day that exists, as YYYY-MM-DD; it was ${was}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
    ...(node ? { nodes: node } : {}),
  })
}

// Plain objects: a whole GraphQLScalarType would lose the description that the SDL gives it.
export const resolvers = {
  Date: {
    parseValue: (value: unknown) => day(value),
    parseLiteral: (node: ValueNode) => day(node.kind === Kind.STRING ? node.value : node.kind, node),
    serialize: (value: unknown) => day(value),
  },
  JSON: { serialize: (value: unknown) => value },
  DateTime: { serialize: String },
}

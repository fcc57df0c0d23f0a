import { Kind, type ValueNode } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { isDate } from './days.ts'

function day(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value
  const was = JSON.stringify(value)?.slice(0, 40)
  throw createGraphQLError(`A Date is a day that exists, as YYYY-MM-DD; it was ${was}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

// Plain objects: a whole GraphQLScalarType would lose the description that the SDL gives it.
export const resolvers = {
  Date: {
    parseValue: day,
    parseLiteral: (node: ValueNode) => day(node.kind === Kind.STRING ? node.value : node.kind),
    serialize: day,
  },
  JSON: { serialize: (value: unknown) => value },
  DateTime: { serialize: String },
}

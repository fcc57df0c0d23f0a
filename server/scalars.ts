import { GraphQLScalarType, Kind } from 'graphql'
import { createGraphQLError } from 'graphql-yoga'
import { isDate } from './days.ts'

function day(value: unknown): string {
  if (typeof value === 'string' && isDate(value)) return value
  const was = JSON.stringify(value)?.slice(0, 40)
  throw createGraphQLError(`A Date is a day that exists, as YYYY-MM-DD; it was ${was}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

export const resolvers = {
  Date: new GraphQLScalarType<string, string>({
    name: 'Date',
    parseValue: day,
    parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : node.kind),
    serialize: day,
  }),
  JSON: new GraphQLScalarType<unknown, unknown>({ name: 'JSON', serialize: (value) => value }),
  DateTime: new GraphQLScalarType<string, string>({ name: 'DateTime', serialize: String }),
}

import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  parseValue,
  type ValueNode,
} from 'graphql'

type Input = GraphQLArgument | GraphQLInputField
export type Described = {
  name: string
  is: GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLEnumValue | Input
}

/** The types of our own, without those of the language. */
export function typesOf(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
}

/** Everything of a type that a reader of the contract meets: itself, and its fields or values. */
export function partsOf(type: GraphQLNamedType): Described[] {
  const itself = { name: type.name, is: type }
  if (isEnumType(type)) return [itself, ...type.getValues().map((is) => ({ name: `${type.name}.${is.name}`, is }))]
  if (!isObjectType(type) && !isInterfaceType(type)) return [itself]
  return [itself, ...Object.values(type.getFields()).map((is) => ({ name: `${type.name}.${is.name}`, is }))]
}

/** What of a type is given by whoever asks: the arguments of its fields, or the fields of an input. */
export function inputsOf(type: GraphQLNamedType): { name: string; is: Input }[] {
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((is) => ({ name: `${type.name}.${is.name}`, is }))
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.map((is) => ({ name: `${type.name}.${field.name}(${is.name})`, is })),
  )
}

const textual = ['ID', 'String', 'Date', 'DateTime']

/** The value that the description of an argument gives as an example; undefined when it gives none. */
export function exampleOf({ type, description }: Input): ValueNode | undefined {
  const [, example] = /for example `([^`]+)`/i.exec(description ?? '') ?? []
  if (example === undefined) return undefined
  const isText = textual.includes(getNamedType(type).name) && !isListType(getNullableType(type))
  return parseValue(isText ? JSON.stringify(example) : example)
}

import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql'

/** The queries and what goes into them as Markdown, in the contract's own words and order. */
export function referenceOf(sdl: string): string {
  const schema = buildSchema(sdl)
  const queries = Object.values(schema.getQueryType()?.getFields() ?? {})
  const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type))
  return [
    ...queries.map((query) => section(schema, query)),
    ...inputs.map((input) =>
      [`### ${input.name}`, said(input.description), table(Object.values(input.getFields()))].join('\n\n'),
    ),
  ].join('\n\n')
}

function section(schema: GraphQLSchema, { name, type, description, args }: GraphQLField<unknown, unknown>): string {
  const parts = [`### ${name} → \`${type}\``, said(description)]
  if (args.length > 0) parts.push(table(args))
  const given = schema.getType(getNamedType(type).name)
  if (isObjectType(given)) {
    const fields = Object.keys(given.getFields()).map((field) => `\`${field}\``)
    parts.push(`Gives ${fields.join(', ')}.`)
  }
  return parts.join('\n\n')
}

function table(inputs: readonly Pick<GraphQLArgument, 'name' | 'type' | 'description' | 'defaultValue'>[]): string {
  const rows = inputs.map(({ name, type, description, defaultValue }) => {
    const standard = defaultValue === undefined || defaultValue === null ? '' : `\`${JSON.stringify(defaultValue)}\``
    return `| \`${name}\` | \`${type}\` | ${standard} | ${said(description).replaceAll('|', '\\|')} |`
  })
  return ['| | type | default | |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function said(description: string | null | undefined): string {
  return (description ?? '').replaceAll('\n', ' ')
}

const [begin, end] = ['<!-- from server/contract/schema.graphql: npm run generate -->', '<!-- end -->']

/** A document with the reference in its place. Throws when it has no place for it. */
export function withReference(document: string, reference: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The document lacks "${begin}" and "${end}" around its reference.`)
  return `${document.slice(0, from + begin.length)}\n\n${reference}\n\n${document.slice(to)}`
}

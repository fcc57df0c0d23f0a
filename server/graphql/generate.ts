// Writes what follows from schema.graphql: plain types, resolver types, the client's document types and the reference.
// `npm run generate` writes; `npm run generate -- --check` says whether what is committed is current.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as types from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, parse } from 'graphql'
import { referenceOf, withReference } from './described.ts'

const at = (path: string) => new URL(path, import.meta.url)
const sdl = readFileSync(at('../contract/schema.graphql'), 'utf8')

const shared = {
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true },
  defaultScalarType: 'unknown',
  scalars: { Date: 'string', DateTime: 'string', ID: 'string', JSON: 'Record<string, unknown>' },
}

/** What the schema says in plain types: these import nothing, so every room may use them. */
function plainTypes(): Promise<string> {
  return written('server/contract/types.generated.ts', { types }, shared)
}

/**
 * What each type of the schema is made from, as `export type Parents = { Tie: TieRow }` says beside its resolvers: the
 * types named there are imported from where that file has them.
 */
function mappers(): Record<string, string> {
  const here = fileURLToPath(at('.'))
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) => /^[^.]+\.ts$/.test(file))
  return Object.assign({}, ...files.sort().map((file) => parentsIn(file, readFileSync(join(here, file), 'utf8'))))
}

function parentsIn(file: string, text: string): Record<string, string> {
  const [, body = ''] = /^export type Parents = \{([^}]*)\}/m.exec(text) ?? []
  const said = [...body.matchAll(/(\w+): (\w+)/g)].map(([, type = '', parent = '']) => [
    type,
    placeOf(parent, file, text),
  ])
  return Object.fromEntries(said)
}

/** The place of a type that a file imports, seen from this folder. */
function placeOf(name: string, file: string, text: string): string {
  for (const [, names = '', from = ''] of text.matchAll(/^import (?:type )?\{([^}]*)\} from '([^']+)'/gm)) {
    if (!new RegExp(`\\b${name}\\b`).test(names)) continue
    const place = posix.join(posix.dirname(file), from)
    return `${place.startsWith('.') ? place : `./${place}`}#${name}`
  }
  throw new Error(`${file} makes a type from ${name} and does not import it.`)
}

/** What resolvers must be, with the rows that each type is made from. */
async function resolverTypes(): Promise<string> {
  const config = {
    ...shared,
    namespacedImportName: 'Types',
    contextType: './request.ts#Context',
    makeResolverTypeCallable: true,
    mappers: mappers(),
  }
  const body = await written('server/graphql/resolvers.generated.ts', { resolvers }, config)
  const [heading = '', ...rest] = body.split('\n')
  return [heading, "import type * as Types from '../contract/types.generated.ts';", ...rest].join('\n')
}

async function written(
  filename: string,
  pluginMap: Parameters<typeof codegen>[0]['pluginMap'],
  config: object,
): Promise<string> {
  const plugins = Object.keys(pluginMap).map((name) => ({ [name]: {} }))
  const body = await codegen({
    ...{ filename, schema: parse(sdl), schemaAst: buildSchema(sdl), documents: [] },
    ...{ config, pluginMap, plugins },
  })
  return `// Made from schema.graphql by generate.ts: change that, then run npm run generate.\n${body.trim()}\n`
}

function clientTypes(): string {
  const bin = at('../../node_modules/.bin/gql.tada').pathname
  const output = at('../../client/graphql-env.d.ts').pathname
  const before = readOrNothing(output)
  execFileSync(bin, ['generate', 'output'], { stdio: 'pipe' })
  const made = readOrNothing(output)
  if (checking) writeFileSync(output, before)
  return made
}

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const checking = process.argv.includes('--check')
const committed = readOrNothing(at('../../client/graphql-env.d.ts').pathname)
const made = [
  { file: at('../contract/types.generated.ts'), text: await plainTypes() },
  { file: at('resolvers.generated.ts'), text: await resolverTypes() },
]
const page = at('../../docs/api.md')
const described = withReference(readFileSync(page, 'utf8'), referenceOf(sdl))
const current =
  made.every(({ file, text }) => text === readOrNothing(file.pathname)) &&
  clientTypes() === committed &&
  described === readFileSync(page, 'utf8')
if (checking && !current) {
  console.error('Generated types or docs/api.md are stale: run `npm run generate` and commit what it changes.')
  process.exitCode = 1
}
if (!checking) {
  for (const { file, text } of made) writeFileSync(file, text)
  writeFileSync(page, described)
  clientTypes()
}

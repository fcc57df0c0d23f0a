// Writes what follows from schema.graphql: plain types, resolver types, the client's document types and the reference.
// `npm run generate` writes; `npm run generate -- --check` says whether what is committed is current.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { codegen } from '@graphql-codegen/core'
import * as types from '@graphql-codegen/typescript'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, parse } from 'graphql'
import { referenceOf, withReference } from './described.ts'

const at = (path: string) => new URL(path, import.meta.url)
const sdl = readFileSync(at('schema.graphql'), 'utf8')

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

/** What resolvers must be, with the rows that each type is made from. */
async function resolverTypes(): Promise<string> {
  const config = {
    ...shared,
    namespacedImportName: 'Types',
    contextType: './request.ts#Context',
    makeResolverTypeCallable: true,
    mappers: {
      Office: '../records/parties.ts#PartyRow',
      Arrangement: '../records/parties.ts#PartyRow',
      Party: '../records/parties.ts#PartyRow',
      Agency: '../records/agencies.ts#AgencyRow',
      Tie: '../records/ties.ts#TieRow',
      Evidence: '../records/evidence.ts#EvidenceRow',
      Source: '../records/evidence.ts#SourceRow',
      Coverage: '../records/coverage.ts#CoverageRow',
      Coding: '../records/codings.ts#CodingRow',
      Holding: '../records/assertions.ts#AssertionRow',
      Contribution: '../records/assertions.ts#AssertionRow',
      Spending: '../records/assertions.ts#AssertionRow',
      Addressing: '../records/assertions.ts#AssertionRow',
      FactorHolding: './factors.ts#FactorHoldingRow',
      AgencyRelative: '../records/agencies.ts#RelativeRow',
      Place: '../records/entities.ts#EntityRow',
      Mandate: '../records/entities.ts#EntityRow',
      Factor: '../records/entities.ts#EntityRow',
      PracticeSet: '../records/entities.ts#EntityRow',
      Practice: '../records/entities.ts#EntityRow',
      Entity: './nodes.ts#AnyEntity',
      Node: './nodes.ts#AnyNode',
      Level: '../records/levels.ts#LevelRow',
      Path: './paths/path.ts#AnsweredPath',
      Step: './paths/path.ts#AnsweredStep',
      PathConnection: './paths/ranked.ts#PathAnswer',
      NoPath: './paths/ranked.ts#NoPathAnswer',
      BreakConnection: './measures/breaks.ts#BreakPage',
      GapConnection: './measures/gaps.ts#GapPage',
      Break: './measures/breaks.ts#BreakNode',
      BalanceConnection: './measures/balance.ts#BalancePage',
      FactorBalance: './measures/factor-balance.ts#FactorBalanceNode',
      Balance: './measures/balance.ts#BalanceNode',
      OverlapConnection: './measures/overlap.ts#OverlapPage',
      Overlap: './measures/overlap.ts#OverlapFound',
      Partner: './measures/partners.ts#PartnerNode',
      Gap: './measures/gaps.ts#GapNode',
      UndecidedPair: '../engine/measures/gaps.ts#Undecided',
      AcrossOrUp: '../engine/paths/across.ts#BothWays',
      Way: '../engine/paths/across.ts#WayFound',
      CitedPath: './paths/cited.ts#Cited',
      BrokenLink: './paths/cited.ts#Broken',
      Degree: './measures/degree.ts#DegreeAnswer',
      Neighbourhood: './measures/neighbourhood.ts#NeighbourhoodAnswer',
      Reached: './measures/neighbourhood.ts#ReachedParty',
      QuestionContext: './measures/question-context.ts#ContextAnswer',
      Fold: '../engine/measures/folds.ts#AnsweredFold',
      Dataset: './dataset.ts#DatasetParent',
      ProjectionState: '../engine/graph/projection.ts#Projection',
      ImportRun: '../records/dataset.ts#ImportRunRow',
    },
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
  { file: at('types.generated.ts'), text: await plainTypes() },
  { file: at('../graphql/resolvers.generated.ts'), text: await resolverTypes() },
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

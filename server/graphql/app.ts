import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLError,
  NoFragmentCyclesRule,
  parse,
  UniqueFragmentNamesRule,
  validate,
} from 'graphql'
import { createYoga, type Plugin } from 'graphql-yoga'
import { Failure } from '../contract/errors.ts'
import { compiledExecution } from './compiled.ts'
import { naming } from './conditional-get.ts'
import { mediaTypeFor, statusOf, told } from './error-responses.ts'
import { kept } from './etag.ts'
import { limits, type Measure, measure, refusal } from './limits.ts'
import { type AppCaller, type AppContext, type Context, createContext, type Services } from './request.ts'
import { schema } from './schema.ts'
import { longestName, selectionsIn } from './selections.ts'
import { coerced, mostErrors } from './variables.ts'

/** The whole GraphQL server without a socket. Its library's defaults are open, so every option is set on purpose. */
export function createApp(services: Services) {
  return createYoga<AppCaller, Context>({
    schema,
    context: (caller) => createContext(services, caller),
    maxRequestBodySize: 100_000,
    batching: false,
    multipart: false,
    cors: false,
    landingPage: false,
    graphiql: false,
    healthCheckEndpoint: '/yoga/health',
    logging: false,
    maskedErrors: { isDev: false, errorMessage: 'Unexpected error.', maskError: (error) => error as Error },
    plugins: [parsed, size, bounds, naming(services.projections, services.graph), compiledExecution(), answers],
  })
}

/** Takes what the door has read, instead of reading it again. */
const parsed: Plugin = {
  onRequestParse({ serverContext, setRequestParser }) {
    const { params } = serverContext as unknown as AppCaller
    if (params) setRequestParser(() => params)
  },
}

/** Refuses a document that is too large, fragments spread, before anything walks it. */
const size: Plugin = {
  onParse({ setParseFn }) {
    setParseFn((source: string, options: object) => {
      if (source.length > limits.characters) throw beyond('characters', 'Characters of the document', source.length)
      const document = parsedWithin(source, options)
      // An answer repeats a name for each object, and each of its errors does.
      const name = longestName(document)
      if (name > limits.nameLength) throw beyond('nameLength', 'Characters of a name', name)
      const actual = selectionsIn(document)
      // Of a circle nobody can say how large it is; validation tells it.
      if (actual <= limits.selections || actual === Number.POSITIVE_INFINITY) return document
      throw beyond('selections', 'Selections, fragments spread', actual)
    })
  },
  onValidate({ setValidationFn }) {
    setValidationFn((schema, document, rules) => {
      // One more error says that there are others.
      const most = { maxErrors: mostErrors - 1 }
      if (selectionsIn(document) < Number.POSITIVE_INFINITY) return validate(schema, document, rules, most)
      // Other rules follow fragments, and could go round for long.
      const errors = validate(schema, document, [UniqueFragmentNamesRule, NoFragmentCyclesRule], most)
      return errors.length > 0 ? errors : [new Failure('GRAPHQL_VALIDATION_FAILED', 'Fragments spread themselves.')]
    })
  },
}

function beyond(limit: keyof typeof limits, what: string, actual: number): Failure {
  const max = limits[limit]
  return new Failure('LIMIT_EXCEEDED', `${what}: ${actual}; at most ${max}.`, { limit, max, actual })
}

function parsedWithin(source: string, options: object): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof Error) || !/contains more tha[nt] \d+ tokens/.test(error.message)) throw error
    const details = { limit: 'tokens', max: limits.tokens }
    throw new Failure(
      'LIMIT_EXCEEDED',
      `The document has over ${limits.tokens} tokens; at most ${limits.tokens}.`,
      details,
    )
  }
}

const measures = new WeakMap<DocumentNode, Map<string, Measure>>()
const [mostMeasures, longestKey] = [20, 500]
const longestOperation = 100

/** Tools ask the same again: a document's measure under the same variables is kept, as its parsed form is. */
function measuredOnce(
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Record<string, unknown>,
  values: Record<string, unknown>,
): Measure {
  const known = measures.get(document) ?? new Map<string, Measure>()
  measures.set(document, known)
  const key = JSON.stringify([operationName, variables])
  const measured = known.get(key) ?? measure(schema, document, operationName, values)
  if (key.length <= longestKey && known.size < mostMeasures) known.set(key, measured)
  return measured
}

/** Refuses what cannot be meant or asks for too much, before any resolver runs. */
const bounds: Plugin<AppContext> = {
  onExecute({ args, setResultAndStopExecution }) {
    const { document, operationName, variableValues, contextValue } = args as ExecutionArgs & {
      contextValue: AppContext
    }
    if (operationName) contextValue.outcome.operation = operationName.slice(0, longestOperation)
    const variables = variableValues ?? {}
    const { values, errors } = coerced(schema, document, operationName, variables)
    if (errors) return setResultAndStopExecution({ errors })
    const measured = measuredOnce(document, operationName, variables, values)
    contextValue.outcome.cost = measured.cost
    const refused = refusal(measured)
    if (refused) return setResultAndStopExecution({ errors: [refused] })
    return {
      onExecuteDone({ result, setResult }) {
        if (Symbol.asyncIterator in result) return
        const cost = { cost: measured.cost, max: limits.cost }
        const { stale, version } = contextValue.remarks
        if (version?.known) contextValue.outcome.dataVersion = version.known
        setResult({ ...result, extensions: { ...result.extensions, cost, ...(stale ? { stale } : {}) } })
      },
    }
  },
}

/** Gives every error its code and the answer its status. */
const answers: Plugin<AppContext> = {
  onResultProcess({ request, result, serverContext, setResultProcessor }) {
    if (Array.isArray(result) || Symbol.asyncIterator in result) return
    const caller = serverContext as unknown as AppCaller
    const errors = result.errors && told(result.errors as GraphQLError[], caller)
    if (errors) caller.outcome.codes = errors.map(({ extensions }) => extensions.code)
    const type = mediaTypeFor(request.headers.get('accept'))
    setResultProcessor((answer, { Response }) => {
      // A name that was found cannot be of an answer with errors, as these are known by now.
      const { etag, isHeld } = { isHeld: false, ...(errors ? undefined : caller.outcome.named) }
      const named = { vary: 'accept, accept-language', ...(etag ? kept(etag) : {}) }
      if (isHeld) return new Response(null, { status: 304, headers: named })
      const { data, extensions } = answer as { data?: unknown; extensions?: unknown }
      const body = {
        ...(data === undefined ? {} : { data }),
        ...(errors ? { errors } : {}),
        ...(extensions ? { extensions } : {}),
      }
      const spoken = { 'content-language': caller.language ?? 'en' }
      const headers = { 'content-type': `${type}; charset=utf-8`, ...spoken, ...named }
      return new Response(JSON.stringify(body), { status: statusOf(data, errors), headers })
    }, type)
  },
}

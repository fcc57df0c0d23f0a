import { badInput, Failure, TookTooLong } from '../contract/errors.ts'
import { etagOf, holdsAlready, kept, stateOf } from '../graphql/etag.ts'
import { type Caller, type Context, createContext, type Services } from '../graphql/request.ts'
import { Dangling } from '../records/by-id.ts'
import type { Work } from '../work/bounded.ts'
import { answerTo, settled } from './asked.ts'
import { csv } from './csv.ts'
import { cytoscape } from './cytoscape.ts'
import type { Exported } from './exported.ts'
import type { FormatName } from './format-names.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { json } from './json.ts'
import { markdown } from './markdown.ts'
import { materialOf } from './material.ts'
import { provenanceOf } from './provenance.ts'
import { keyOf, type Question, readQuestion, type Unsettled, type Wanted } from './question.ts'
import { routesRecord } from './routes.ts'
import { script } from './script.ts'

type Format = { type: string; ending: string; write: (exported: Exported) => AsyncGenerator<string> }

const formats: Record<FormatName, Format> = {
  json: { type: 'application/json', ending: 'json', write: json },
  csv: { type: 'text/csv', ending: 'csv', write: csv },
  graphml: { type: 'application/graphml+xml', ending: 'graphml', write: graphml },
  gexf: { type: 'application/gexf+xml', ending: 'gexf', write: gexf },
  cytoscape: { type: 'application/json', ending: 'cyjs', write: cytoscape },
  cypher: { type: 'text/plain', ending: 'cypher', write: script },
  markdown: { type: 'text/markdown', ending: 'md', write: markdown },
}

/** How an export leaves: its head once, before anything of its body; `body` is pulled as the caller reads. */
export type Delivery = {
  /** The `If-None-Match` of the caller. */
  held: string | undefined
  notModified(headers: Record<string, string>): void
  send(headers: Record<string, string>, body: AsyncGenerator<string>, signal: AbortSignal): Promise<void>
}
export type Exports = ReturnType<typeof createExports>

const usualSeconds = 60

/** Writes out what a query string asks for. Whatever is refused is refused before `delivery` is told anything. */
export function createExports(services: Services, heavy: Work, seconds = usualSeconds) {
  return async (search: string, { requestId, signal }: Caller, delivery: Delivery): Promise<ExportNote> => {
    const wanted = readQuestion(search)
    const state = await stateOf(services.projections)
    const etag = state && `W/${etagOf(state, ['export', wanted])}`
    if (etag && holdsAlready(delivery.held, etag)) {
      delivery.notModified(kept(etag))
      return { ...asked(wanted), dataVersion: state.version }
    }
    return heavy.run(signal, () =>
      within(seconds, signal, async (signal) => {
        const { context, exported, body } = await ofOneMoment(services, signal, () =>
          begun(wanted, { requestId, signal }, services),
        )
        const { type, ending } = formats[wanted.format]
        const name = wanted.format === 'csv' ? wanted.table : 'crosstie'
        const { dataVersion } = exported.provenance
        const isNamed = etag && state.version === dataVersion && !context.remarks.stale
        const headers = {
          'content-type': `${type}; charset=utf-8`,
          'content-disposition': `attachment; filename="${name}.${ending}"`,
          ...(isNamed ? kept(etag) : {}),
        }
        await delivery.send(headers, body, signal)
        return { ...asked(wanted), dataVersion, rows: exported.answer.parties.length + exported.answer.ties.length }
      }),
    )
  }
}

type AnyWanted = Wanted<Question | Unsettled>

/** What the log says of it. */
type ExportNote = { format: string; asked: string; dataVersion: string; rows?: number }
const asked = ({ format, question }: AnyWanted) => ({ format, asked: question.asked })

async function prepared(any: AnyWanted, context: Context, services: Services): Promise<Exported> {
  const wanted = { ...any, question: await settled(any.question, context) }
  const answer = await answerTo(wanted.question, context)
  const provenance = await provenanceOf(answer, wanted, context)
  const { asOf, parties, ties, paths } = answer
  const routes = answer.routes && (await routesRecord(answer.routes, context))
  const includeIllustrative = answer.constraints.includeIllustrative ?? false
  const options = { requestId: context.requestId, signal: context.signal }
  const material = materialOf({ parties, ties, asOf, includeIllustrative }, services, options)
  return { wanted, answer, provenance, material, paths, routes, context }
}

/** So many letters are written before the first is sent: the file of a country, of which then nothing is sent in vain. */
const mostHeld = 4_000_000

/** A file of which the beginning is written, as that may fail. */
async function begun(wanted: AnyWanted, caller: Caller, services: Services) {
  const context = createContext(services, caller)
  const exported = await prepared(wanted, context, services).catch((error) => {
    throw inOurWords(error)
  })
  const body = formats[wanted.format].write(exported)
  const held: string[] = []
  for (let length = 0; length <= mostHeld; ) {
    const { done, value } = await body.next()
    if (done) break
    held.push(value)
    length += value.length
  }
  return { context, exported, body: resumed(held, body) }
}

async function* resumed(held: string[], rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield* held
  yield* rest
}

/** Once more from the newest data where a record went that the file was to have, as while an import lands. */
async function ofOneMoment<T>({ projections }: Services, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Dangling)) throw error
    await projections.fresh(signal)
    return work()
  }
}

/** A caller that reads slowly holds the only place of its class, so the whole of it has its time. */
async function within<T>(seconds: number, caller: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ended = new AbortController()
  const leave = () => ended.abort(caller.reason)
  const timer = setTimeout(() => ended.abort(new TookTooLong(seconds)), seconds * 1_000)
  caller.addEventListener('abort', leave, { once: true })
  try {
    return await work(ended.signal)
  } catch (error) {
    // A stream that was ended only says that it was.
    throw ended.signal.aborted ? ended.signal.reason : error
  } finally {
    clearTimeout(timer)
    caller.removeEventListener('abort', leave)
  }
}

/** Refusals name the keys of the query string, not the arguments of the schema. */
function inOurWords(error: unknown): unknown {
  if (!(error instanceof Failure)) return error
  const { field } = error.details
  const key = typeof field === 'string' ? keyOf[field] : undefined
  if (typeof field !== 'string' || key === undefined) return error
  return badInput(key, error.message.replaceAll(`\`${field}\``, `\`${key}\``))
}

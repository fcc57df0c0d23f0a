import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Paths, questionOf } from '../../client/paths/documents.ts'
import { decodeView, emptyView, encodeView, type View } from '../../common/address.ts'
import { checkedSettings } from '../../server/engine/friction/settings.ts'
import { checkedConstraints } from '../../server/engine/paths/constraints.ts'
import { createExports } from '../../server/export/export.ts'
import { readQuestion } from '../../server/export/question.ts'
import { wholeGraph } from '../../server/export/whole.ts'
import { type Running, serve } from '../../server/serve.ts'
import { boundedWork } from '../../server/work/bounded.ts'
import { graphOf, server } from '../helpers/ask.ts'
import { connection } from '../helpers/database.ts'
import { awkward, exporter, reader, sortedIds, type Told, type Whole } from '../helpers/exported.ts'
import { projectionOf } from '../helpers/projection-of.ts'
import { finished } from '../helpers/work.ts'
import { given } from '../helpers/world.ts'

const lines: string[] = []
let running: Running
const send = exporter(() => running)
const { fetched, whole } = reader(send)

beforeAll(async () => {
  await given(connection, awkward)
  const where = { host: '127.0.0.1', port: 0, clientFolder: '/nowhere', log: (line: string) => void lines.push(line) }
  running = await serve({ connection, ...where })
})
afterAll(() => running.close())

/** The same question to the schema, in the shape of an export. */
async function asked(field: string): Promise<Pick<Whole, 'parties' | 'ties'>> {
  const said = await server(connection).ask<
    { found: { subgraph: AskedSubgraph } },
    object
  >(`{ found: ${field} { subgraph {
    parties { id name entity level { id name rank tier isHeadquarters ladder }
      ... on Office { aliases city basis confidence validFrom validTo place { id name kind { id } iso3 }
        evidence { id } agency { id name acronym } }
      ... on Arrangement { aliases kind { id } instrument declaredSize { size evidence { id } }
        reporting { activities parts partsWithoutMoney }
        required { amount currency } available { amount currency } spent { amount currency } basis confidence validFrom validTo
        place { id name kind { id } iso3 } evidence { id } } }
    ties { id kind from { id } to { id } role { id } scope
      required { amount currency } available { amount currency } spent { amount currency } dimension levelChange confidence basis
      observed validFrom validTo observedUntil evidence { id } } } } }`)
  const { parties, ties } = said.found.subgraph
  const none = {
    kind: null,
    city: null,
    instrument: null,
    declaredSize: null,
    declaredSizeEvidence: null,
    activities: null,
    activityParts: null,
    partsWithoutMoney: null,
    required: null,
    available: null,
    spent: null,
    currency: null,
    agency: null,
  }
  return {
    parties: parties.map((party) => ({
      ...none,
      ...party,
      ...named(party),
      ...sizeOf(party),
      ...reportingOf(party),
      ...amountsOf(party),
      place: party.place && { ...party.place, ...named(party.place) },
      evidence: party.evidence.map(({ id }) => id),
    })),
    ties: ties.map((tie) => ({
      ...tie,
      role: tie.role?.id ?? null,
      ...amountsOf(tie),
      from: tie.from.id,
      to: tie.to.id,
      evidence: tie.evidence.map(({ id }) => id),
    })),
  }
}
type Linked = Told & { evidence: { id: string }[] }
type AskedSubgraph = {
  parties: (Linked & Amounts & Sized & Reporting & { kind?: { id: string }; place: { kind: { id: string } } | null })[]
  ties: (Linked & Amounts & { role: { id: string } | null; from: { id: string }; to: { id: string } })[]
}

type Money = { amount: number; currency: string } | null
type Amounts = { required?: Money; available?: Money; spent?: Money }

/** The schema has amounts with their currency, an export a currency beside the amounts. */
function amountsOf({ required = null, available = null, spent = null }: Amounts) {
  const { currency = null } = required ?? available ?? spent ?? {}
  return { required: of(required), available: of(available), spent: of(spent), currency }
  function of(money: Money) {
    return money?.amount ?? null
  }
}

type Sized = { declaredSize?: { size: number; evidence: { id: string }[] } | null }

/** The schema has a declared size with its evidence, an export the evidence's id beside the size. */
function sizeOf({ declaredSize }: Sized) {
  return { declaredSize: declaredSize?.size ?? null, declaredSizeEvidence: declaredSize?.evidence[0]?.id ?? null }
}

type Reporting = {
  reporting?: { activities: number; parts: number; partsWithoutMoney: number | null } | null
}

/** The schema has what a plan's file lists under one field, an export beside the rest. */
function reportingOf({ reporting = null }: Reporting) {
  const { activities = null, parts: activityParts = null, partsWithoutMoney = null } = reporting ?? {}
  return { reporting: undefined, activities, activityParts, partsWithoutMoney }
}

/** The schema has kinds as objects, an export as their ids. */
function named({ kind }: { kind?: { id: string } }) {
  return kind === undefined ? {} : { kind: kind.id }
}

describe('as JSON, an export says what the schema says of', () => {
  test.each([
    ['paths', 'from=who-alb&to=unicef&list=paths&n=50', 'paths(from: "who-alb", to: "unicef", first: 50)'],
    [
      'paths under constraints',
      'from=who-alb&to=unicef-hq&list=paths&kind=COORDINATES_WITH,REPORTS_TO&conf=0.45&fr=UNDER:2,crowd:1&on=2024-06-01',
      `paths(from: "who-alb", to: "unicef-hq", friction: {crowdExponent: 1, kindCost: [{kind: UNDER, cost: 2}]},
        constraints: {kinds: [COORDINATES_WITH, REPORTS_TO], minConfidence: 0.45, asOf: "2024-06-01"})`,
    ],
    ['a neighbourhood', 'from=who-hq&depth=2', 'neighbourhood(of: "who-hq", depth: 2)'],
    [
      'a neighbourhood of a place',
      'to=alb&kind=TAKES_PART_IN',
      'neighbourhood(of: "alb", constraints: {kinds: [TAKES_PART_IN]})',
    ],
    ['a place', 'place=alb', 'context(place: "alb", first: 50)'],
    [
      'agencies at a level',
      'agency=who,unicef&lv=headquarters',
      'context(agencies: ["who", "unicef"], levels: ["headquarters"], first: 50)',
    ],
    ['everybody', '', 'context(first: 50)'],
    ['the page of a place', 'v=1&on=2024-12-31&at=alb', 'context(place: "alb", first: 50)'],
    ['the map of a place', 'at=alb&view=map', 'context(place: "alb", first: 50)'],
    ['everybody, however shown', 'view=map', 'context(first: 50)'],
    ['the page of an agency', 'at=who', 'neighbourhood(of: "who")'],
    ['the page of an office', 'at=who-hq', 'neighbourhood(of: "who-hq")'],
    ['agencies side by side', 'compare=who,unicef', 'context(agencies: ["who", "unicef"], first: 50)'],
    ['a question that a page of a thing asks', 'from=who-hq&at=alb', 'neighbourhood(of: "who-hq")'],
  ])('%s', async (_, query, field) => {
    const { parties, ties, evidence, sources, provenance } = await whole(query)
    const byId = (a: Told, b: Told) => (a.id < b.id ? -1 : 1)
    const expected = await asked(field)
    expect(parties.toSorted(byId)).toEqual(expected.parties.toSorted(byId))
    expect(ties.toSorted(byId)).toEqual(expected.ties.toSorted(byId))
    const cited = new Set([...parties, ...ties].flatMap(({ evidence }) => evidence as string[]))
    expect(sortedIds(evidence)).toStrictEqual([...cited].sort())
    expect(sortedIds(sources)).toStrictEqual([...new Set(evidence.map(({ source }) => source as string))].sort())
    expect(provenance.counts).toMatchObject({ parties: parties.length, ties: ties.length })
    expect(parties.length).toBeGreaterThan(1)
  })

  test('paths with their steps, as they are ranked', async () => {
    const { paths } = await whole('from=who-alb&to=unicef&list=paths')
    const { data } = await server(connection).answer<{ paths: { nodes: object[] } }, object>(`{
      paths(from: "who-alb", to: "unicef") { nodes { id rank length friction sentence parties { id }
        steps { index from { id } to { id } tie { id } walked sentence friction { total because } } } } }`)
    const flat = data.paths.nodes.map((node) =>
      JSON.parse(JSON.stringify(node), (_, value) => (value?.id && Object.keys(value).length === 1 ? value.id : value)),
    )
    expect(paths).toMatchObject(flat)
    expect(flat.length).toBeGreaterThan(1)
  })
})

test('every export says where it comes from', async () => {
  const { provenance } = await whole(
    'v=1&from=who-alb&to=unicef&list=paths&lv=headquarters,country&sel=who-hq&fr=crowd:1',
  )
  expect(provenance).toMatchObject({
    question: { asked: 'PATHS', from: 'who-alb', to: 'unicef', first: 10 },
    madeBy: 'Crosstie',
    about: 'Paths from who-alb to unicef, least friction first',
    permalink: '/?v=1&from=who-alb&to=unicef&list=paths&lv=headquarters,country&sel=who-hq&fr=crowd:1',
    asOf: '2024-12-31',
    constraints: { asOf: '2024-12-31', levels: ['headquarters', 'country'], includeIllustrative: false },
    friction: { crowdExponent: 1, uncertaintyExponent: 0 },
    licence: 'not stated',
    truncated: false,
  })
  for (const format of ['csv', 'graphml', 'gexf', 'cytoscape', 'cypher', 'markdown']) {
    const file = await fetched(`from=who-alb&to=unicef&format=${format}`)
    for (const said of ['2024-12-31', provenance.dataVersion as string, 'kindCost', '/?from=who-alb', 'not stated']) {
      expect(file.includes(said), `${format}: ${said}`).toBe(true)
    }
  }
})

test('a file of before the last commit says since when the graph has changed, in words too', async () => {
  const { projections } = server(connection)
  const stale = { since: '2024-12-31T10:00:00.000Z', reason: 'TOO_LARGE' } as const
  const work = (name: string) => boundedWork({ name, running: 1, waiting: 1, longestWait: 1_000 })
  const services = {
    graph: graphOf(connection),
    projections: { ...projections, stale: () => stale },
    walks: work('walk'),
  }
  let text = ''
  const caller = { requestId: 'stale', signal: new AbortController().signal }
  await createExports(services, work('heavy'))('from=who-alb&to=unicef&format=json', caller, {
    held: undefined,
    notModified: () => undefined,
    async send(_headers, body) {
      for await (const piece of body) text += piece
    },
  })
  const { provenance } = JSON.parse(text)
  expect([provenance.stale, provenance.notes]).toStrictEqual([
    stale,
    ['The graph has changed since 2024-12-31T10:00:00.000Z; this is of before.'],
  ])
})

test('what is cut short says so in the file', async () => {
  const paths = await whole('from=who-alb&to=unicef-hq&list=paths&n=1&max=4')
  expect([paths.provenance.truncated, paths.provenance.truncatedBy]).toStrictEqual([false, null])
  const near = await whole('from=who-hq&first=2')
  expect(near.parties).toHaveLength(2)
  expect([near.provenance.truncated, near.provenance.truncatedBy]).toStrictEqual([true, 'LIMIT'])
  expect(near.provenance.notes).toStrictEqual(['These are the nearest by friction; others are within 1 step too.'])
  const some = await whole('place=alb&first=1')
  expect(some.provenance.notes).toStrictEqual(['2 of 3 parties that match are left out: those with the fewest ties.'])
  expect(await fetched('from=who-hq&first=2&format=markdown')).toContain('**Cut short.**')
  const none = await whole('from=who-alb&to=unicef-hq&list=paths&kind=UNDER')
  expect([none.paths, none.provenance.notes.length]).toStrictEqual([[], 1])
})

describe('an export is refused before a byte of it is sent', () => {
  test.each<[query: string, status: number, code: string, field: string | undefined, message: RegExp]>([
    ['from=who-alb', 400, 'BAD_USER_INPUT', 'format', /json, csv, graphml, gexf, cytoscape, cypher, markdown/],
    ['format=xlsx', 400, 'BAD_USER_INPUT', 'format', /json, csv, graphml, gexf, cytoscape, cypher, markdown/],
    ['format=json&table=ties', 400, 'BAD_USER_INPUT', 'table', /format=csv/],
    ['format=csv&table=secrets', 400, 'BAD_USER_INPUT', 'table', /ties, parties/],
    ['format=csv&table=paths&from=who-alb', 400, 'BAD_USER_INPUT', 'table', /`from`, `to` and `list=paths`/],
    ['format=csv&table=paths&from=who-alb&to=who-hq', 400, 'BAD_USER_INPUT', 'table', /Choose routes/],
    ['format=csv&table=routes&from=who-alb&to=who-hq&list=paths', 400, 'BAD_USER_INPUT', 'table', /Choose paths/],
    ['format=json&from=who-alb&to=who-hq&n=11', 400, 'BAD_USER_INPUT', 'n', /1 to 10, for routes/],
    ['format=json&from=who-alb&to=who-hq&o=1', 400, 'BAD_USER_INPUT', 'o', /0 up to, but not, 1/],
    ['format=json&from=who-alb&to=nobody', 404, 'NOT_FOUND', undefined, /"nobody". Look it up with `search`/],
    ['format=json&from=nobody', 404, 'NOT_FOUND', undefined, /"nobody"/],
    ['format=json&place=atlantis', 404, 'NOT_FOUND', undefined, /place "atlantis"/],
    ['format=json&agency=who,acme', 404, 'NOT_FOUND', undefined, /agency "acme"/],
    ['format=json&from=who-alb&to=who-hq&lv=attic', 400, 'BAD_USER_INPUT', 'lv', /no level "attic"/],
    ['format=json&from=who-alb&to=who-hq&n=201', 400, 'BAD_USER_INPUT', 'n', /1 to 200/],
    ['format=json&on=2024-02-30', 400, 'BAD_USER_INPUT', 'on', /a day that exists/],
    ['format=json&from=a%00b', 400, 'BAD_USER_INPUT', 'from', /control/],
    ['format=json&from=%zz', 400, 'BAD_USER_INPUT', 'from', /an id/],
    ['format=json&from=', 400, 'BAD_USER_INPUT', 'from', /an id/],
    ['format=json&depht=2', 400, 'BAD_USER_INPUT', 'depht', /There is no `depht`/],
    ['format=json&from=who-alb&from=who-hq', 400, 'BAD_USER_INPUT', 'from', /twice/],
    ['format=json&from=who-alb&first=501', 400, 'BAD_USER_INPUT', 'first', /1 to 500/],
    ['format=json&from=who-alb&via=who-hq', 400, 'BAD_USER_INPUT', 'via', /both `from` and `to`/],
    ['format=json&place=alb&kind=UNDER', 400, 'BAD_USER_INPUT', 'kind', /does not bind/],
    ['format=json&from=who-alb&to=who-hq&fr=UNDER:200', 400, 'BAD_USER_INPUT', 'fr', /`fr` must be 0.01 to 100/],
    ['format=json&from=who-alb&to=who-hq&fr=crowds:2', 400, 'BAD_USER_INPUT', 'fr', /such as UNDER:1/],
    ['format=json&from=who-alb&to=who-hq&lens=charm:2', 400, 'BAD_USER_INPUT', 'lens', /no factor "charm"/],
    ['format=json&at=nobody', 404, 'NOT_FOUND', undefined, /"nobody". Look it up with `search`/],
    ['format=json&at=plan', 400, 'BAD_USER_INPUT', 'at', /no place, agency, office or arrangement/],
    ['format=json&at=alb&kind=UNDER', 400, 'BAD_USER_INPUT', 'kind', /does not bind/],
    ['format=json&at=alb&place=alb', 400, 'BAD_USER_INPUT', 'place', /beside the one that `at` names/],
    ['format=json&compare=alb', 400, 'BAD_USER_INPUT', 'compare', /`compare` of places is no one graph/],
    ['format=json&index=countries', 400, 'BAD_USER_INPUT', 'index', /a list and no graph/],
    ['format=json&v=2', 400, 'BAD_USER_INPUT', 'v', /later form/],
  ])('%s', async (query, status, code, field, message) => {
    const seen = await send(query)
    const [error] = JSON.parse(seen.body).errors
    expect([seen.status, error.extensions.code, error.extensions.field]).toStrictEqual([status, code, field])
    expect(error.message).toMatch(message)
    expect(seen.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(seen.headers['content-disposition']).toBeUndefined()
  })
})

describe('the address of the explorer', () => {
  test('is what an export was made of', async () => {
    const view: View = {
      ...emptyView,
      from: 'who-alb',
      to: 'unicef-hq',
      list: 'paths',
      kinds: ['COORDINATES_WITH', 'REPORTS_TO'],
      maxSteps: 3,
    }
    const { provenance, paths } = await whole(encodeView(view))
    expect(decodeView(String(provenance.permalink).slice(1)).view).toStrictEqual(view)
    const { paths: asked } = await server(connection).ask(Paths, questionOf(view) ?? { from: '', to: '', first: 1 })
    expect(sortedIds(paths)).toStrictEqual(sortedIds(asked.nodes))
  })
})

test('a file of a page names that page, and says where the data has changed since its link was copied', async () => {
  const { provenance } = await whole('at=alb&dv=000000000000')
  expect(provenance).toMatchObject({
    question: { asked: 'CONTEXT', place: 'alb' },
    permalink: '/?at=alb&dv=000000000000',
    notes: [`The link was copied of data version 000000000000; this is of ${provenance.dataVersion}.`],
  })
  const ofNow = await whole(`at=who&dv=${provenance.dataVersion}`)
  expect([ofNow.provenance.question, ofNow.provenance.notes]).toMatchObject([{ asked: 'NEIGHBOURHOOD', of: 'who' }, []])
})

describe('at the door', () => {
  test('an export is a file of a fixed name that nobody else may read', async () => {
    const { status, headers } = await send('from=who-alb&format=graphml', { headers: { 'sec-fetch-site': 'none' } })
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/graphml+xml; charset=utf-8',
      'content-disposition': 'attachment; filename="crosstie.graphml"',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'transfer-encoding': 'chunked',
    })
    const csv = await send('format=csv&table=takes_part_in')
    expect(csv.headers['content-disposition']).toBe('attachment; filename="takes_part_in.csv"')
  })

  test('HEAD gives the same head, and no body', async () => {
    const get = await send('from=who-alb&format=json')
    const head = await send('from=who-alb&format=json', { method: 'HEAD' })
    const {
      date: _,
      'x-request-id': _id,
      'transfer-encoding': _te,
      connection: _c,
      'keep-alive': _k,
      ...same
    } = get.headers
    expect(head.headers).toMatchObject(same)
    expect([head.status, head.body]).toStrictEqual([200, ''])
    expect((await send('from=nobody&format=json', { method: 'HEAD' })).status).toBe(404)
  })

  test.each([
    ['another site', { headers: { 'sec-fetch-site': 'cross-site' } }, 403],
    ['another port', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['another origin', { headers: { origin: 'http://evil.example' } }, 403],
    ['another host', { headers: { host: 'evil.example' } }, 421],
    ['a POST', { method: 'POST' }, 405],
  ])('%s is turned away', async (_, sent, status) => {
    expect((await send('format=json', sent)).status).toBe(status)
  })

  test('the log says what was exported and not of whom', async () => {
    await send('from=who-alb&format=csv', { headers: { 'x-request-id': 'an-export-of-mine' } })
    const line = JSON.parse(lines.findLast((line) => line.includes('an-export-of-mine')) ?? '{}')
    expect(line).toMatchObject({ path: '/export', status: 200, format: 'csv', asked: 'NEIGHBOURHOOD', rows: 5 })
    expect(JSON.stringify(line)).not.toContain('who-alb')
  })

  test('asked again about the same data, there is nothing to send', async () => {
    const first = await send('from=who-alb&format=json')
    const etag = first.headers.etag ?? ''
    expect([etag.slice(0, 3), first.headers['cache-control']]).toStrictEqual(['W/"', 'private, no-cache'])
    const again = await send('from=who-alb&format=json', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body, again.headers.etag]).toStrictEqual([304, '', etag])
    for (const other of [
      'from=who-hq&format=json',
      'from=who-alb&format=csv',
      'from=who-alb&format=json&on=2024-01-01',
    ]) {
      expect((await send(other, { headers: { 'if-none-match': etag } })).status, other).toBe(200)
    }
  })
})

describe('of a graph with more than fits', () => {
  const projection = projectionOf({
    offices: ['a-1', 'b-1', 'c-1', 'd-1', 'e-1'].map((id) => ({ id })),
    ties: ['a-1 b-1', 'b-1 c-1', 'a-1 c-1', 'c-1 d-1', 'd-1 e-1'].map((pair) => {
      const [from = '', to = ''] = pair.split(' ')
      return { id: `${from}~${to}`, kind: 'COORDINATES_WITH', from, to }
    }),
  })
  const terms = {
    projection,
    constraints: checkedConstraints(projection, null),
    settings: checkedSettings(projection, null),
  }

  test.each([
    [{ rows: 10, parties: 5 }, 5, ['a-1~b-1', 'a-1~c-1', 'b-1~c-1', 'c-1~d-1', 'd-1~e-1'], false],
    [{ rows: 9, parties: 5 }, 4, ['a-1~b-1', 'a-1~c-1', 'b-1~c-1', 'c-1~d-1'], true],
    [{ rows: 8, parties: 3 }, 3, ['a-1~b-1', 'a-1~c-1', 'b-1~c-1'], true],
    [{ rows: 5, parties: 3 }, 2, ['a-1~b-1'], true],
  ])('within %j the first %i parties are kept, and no tie among them is missing', (bound, count, kept, isTruncated) => {
    const { parties, ties, truncated } = finished(wholeGraph(terms, bound))
    expect(parties).toStrictEqual(['a-1', 'b-1', 'c-1', 'd-1', 'e-1'].slice(0, count))
    expect([ties.toSorted(), truncated]).toStrictEqual([kept, isTruncated])
  })
})

test('every example of the documentation is understood', () => {
  const page = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8')
  const examples = [...page.matchAll(/\/export\?([^'" ]+)/g)].map(([, query = '']) => query.replace('$table', 'ties'))
  expect(examples).toHaveLength(5)
  for (const query of examples) expect(() => readQuestion(query), query).not.toThrow()
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../common/languages.ts'
import { rowsOf } from '../../seeds/compute/table.ts'
import { type Running, serve } from '../../server/serve.ts'
import { connection } from '../helpers/database.ts'
import { given, type World } from '../helpers/world.ts'

const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
  ],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'undp-alb', name: 'UNDP Albania' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Country team Albania', kind: 'COUNTRY_TEAM' }],
  places: [{ id: 'alb', name: 'Albania' }],
  covers: ['unct-alb', 'who-alb', 'unicef-alb'].map((from) => ({ from, to: 'alb' })),
  dataset: [
    { key: 'gap-lines', value: rowsOf('dataset').find(({ key }) => key === 'gap-lines')?.value ?? '', source: 'story' },
  ],
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', basis: 'DERIVED' },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb' },
    { id: 'was-in', kind: 'TAKES_PART_IN', from: 'undp-alb', to: 'unct-alb', validTo: '2020-01-01' },
  ],
}
const query = '{ routes(from: "unicef-alb", to: "who-hq") { nodes { sentence path { steps { sentence } } } gist } }'
type Answer = {
  data: { routes: { nodes: { sentence: string; path: { steps: { sentence: string }[] } }[]; gist: string[] } }
}

/** What answers say in words beside what the data says. */
const everything = {
  'two agencies': '{ pair(agencies: ["who", "unicef"]) { gist places { nodes { sentence } } } }',
  'all of a country': `{
    matrix(place: "alb", measure: JOINT) { gist }
    routes: matrix(place: "alb", measure: FRICTION) { gist }
    gaps(place: "alb") { sentence notes cannotKnow }
    mandates: gaps(place: "alb", on: MANDATES) { sentence notes }
    spending: gaps(place: "alb", on: SPEND) { sentence notes }
    changes(place: "alb", from: "2023-12-31", to: "2024-12-31") { sentence notComparable { sentence } }
    breaks(place: "alb") { nodes { message } }
    node(id: "alb") { ... on Place { coverage { sentence } } }
  }`,
  'a group': `{
    together(place: "alb", agencies: ["who", "unicef"]) { gist nodes { sentence } lines { sentence } }
    nothing: together(agencies: ["who", "unicef"], mode: EXACTLY, roles: ["LEAD"]) { gist }
  }`,
  'kinds and levels': `{
    agencyKinds { label plural } arrangementKinds { label plural } placeKinds { label plural } roles { label plural }
    mandateSchemes { label plural } levels { name }
  }`,
  'the data': '{ dataset { notCovered licence checks { rule } } }',
  'what is missing': `{
    paths(from: "who-alb", to: "unicef-alb", constraints: { maxSteps: 1 }) { noPath { message relax { message } } }
    nobody: paths(from: "nobody", to: "unicef-alb") { noPath { message } }
    acrossOrUp(from: "who-hq", to: "unicef-alb") { across { missing { message } } upAndOver { missing { message } } }
    ways(from: "unicef-alb", to: "unct-alb") { rows { missing { message } } }
    neighbourhood(of: "nobody") { noEnd { message } }
    path(id: "who-alb~nothing") { broken { message } }
  }`,
}

/** Every text of an answer, in its order. */
function* said(answer: unknown): Generator<string> {
  if (typeof answer === 'string') yield answer
  else if (answer !== null && typeof answer === 'object') for (const part of Object.values(answer)) yield* said(part)
}

describe('the language of sentences', () => {
  let running: Running
  beforeAll(async () => {
    await given(connection, world)
    running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '', log: () => undefined })
    await running.laidOut
  }, 60_000)
  afterAll(() => running.close())

  const asked = (language: string, more: Record<string, string> = {}, what = query) =>
    fetch(`${running.url}/graphql?query=${encodeURIComponent(what)}`, {
      headers: { 'accept-language': language, 'x-crosstie': '1', ...more },
    })
  const sentences = async (language: string) => {
    const { data } = (await (await asked(language)).json()) as Answer
    const [first] = data.routes.nodes
    return { route: first?.sentence, step: first?.path.steps[0]?.sentence, gist: data.routes.gist.join(' ') }
  }

  test('is the reader’s, by what the request prefers', async () => {
    expect((await sentences('en')).route).toBe(
      'UNICEF Albania sits with WHO Albania in the country team; WHO Albania reports to WHO headquarters (by rule).',
    )
    expect((await sentences('fr-CH, en;q=0.5')).route).toBe(
      'UNICEF Albania siège avec WHO Albania dans l’équipe de pays\u202f; WHO Albania relève de WHO headquarters (selon une règle).',
    )
    expect((await sentences('de, es;q=0.8, en;q=0.2')).route).toBe(
      'UNICEF Albania participa con WHO Albania en el equipo en el país; WHO Albania depende de WHO headquarters (según una regla).',
    )
    expect((await sentences('de')).route).toBe((await sentences('en')).route)
  })

  test('is all of a piece: no sentence of one language is that of another', async () => {
    const said = await Promise.all(languages.map(sentences))
    for (const part of ['route', 'step', 'gist'] as const) expect(new Set(said.map((one) => one[part])).size).toBe(3)
  })

  test.each(Object.entries(everything))('is that of all that is said of %s', async (_, what) => {
    const answers = await Promise.all(languages.map(async (one) => (await asked(one, {}, what)).json()))
    expect(answers.map((answer) => (answer as { errors?: unknown }).errors)).toStrictEqual(
      languages.map(() => undefined),
    )
    const [english = [], ...others] = answers.map((answer) => [...said((answer as { data: unknown }).data)])
    expect(english.length).toBeGreaterThan(0)
    const untold = english.filter((text, index) => text !== '' && others.every((one) => one[index] === text))
    expect(untold).toStrictEqual([])
  })

  test('names the answer: who holds it in one language is not told that it has it in another', async () => {
    const english = await asked('en')
    const held = { 'if-none-match': english.headers.get('etag') ?? '' }
    expect(english.headers.get('vary')).toContain('accept-language')
    // An answer without a name varies as much.
    const unnamed = await asked('fr', {}, '{ levels { name } }')
    expect(['vary', 'content-language', 'etag'].map((name) => unnamed.headers.get(name))).toStrictEqual([
      expect.stringContaining('accept-language'),
      'fr',
      null,
    ])
    expect([(await asked('en', held)).status, (await asked('fr', held)).status]).toStrictEqual([304, 200])
  })
})

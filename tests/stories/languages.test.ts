import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { languages } from '../../common/languages.ts'
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
  ],
  arrangements: [{ id: 'unct-alb', name: 'Country team Albania', kind: 'COUNTRY_TEAM' }],
  places: [{ id: 'alb', name: 'Albania' }],
  covers: ['unct-alb', 'who-alb', 'unicef-alb'].map((from) => ({ from, to: 'alb' })),
  ties: [
    { id: 'line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', basis: 'DERIVED' },
    { id: 'who-in', kind: 'TAKES_PART_IN', from: 'who-alb', to: 'unct-alb' },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb' },
  ],
}
const query = '{ routes(from: "unicef-alb", to: "who-hq") { nodes { sentence path { steps { sentence } } } gist } }'
type Answer = {
  data: { routes: { nodes: { sentence: string; path: { steps: { sentence: string }[] } }[]; gist: string[] } }
}

describe('the language of sentences', () => {
  let running: Running
  beforeAll(async () => {
    await given(connection, world)
    running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder: '', log: () => undefined })
    await running.laidOut
  }, 60_000)
  afterAll(() => running.close())

  const asked = (language: string, more: Record<string, string> = {}) =>
    fetch(`${running.url}/graphql?query=${encodeURIComponent(query)}`, {
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
      'UNICEF Albania siège avec WHO Albania dans l’équipe de pays ; WHO Albania relève de WHO headquarters (selon une règle).',
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

  test('names the answer: who holds it in one language is not told that it has it in another', async () => {
    const english = await asked('en')
    const held = { 'if-none-match': english.headers.get('etag') ?? '' }
    expect(english.headers.get('vary')).toContain('accept-language')
    expect([(await asked('en', held)).status, (await asked('fr', held)).status]).toStrictEqual([304, 200])
  })
})

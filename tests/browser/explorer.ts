import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import { type Running, serve } from '../../server/serve.ts'
import { given, type World } from '../helpers/world.ts'
import { browserDatabases } from '../setup.ts'

const clientFolder = fileURLToPath(new URL('../../dist/client', import.meta.url))

/** A small world with golden numbers: a team of two, a line up to headquarters and a letter between these. */
const world: World = {
  agencies: [
    { id: 'who', name: 'World Health Organization', acronym: 'WHO' },
    { id: 'unicef', name: "United Nations Children's Fund", acronym: 'UNICEF' },
  ],
  offices: [
    { id: 'who-alb', name: 'WHO Albania' },
    { id: 'who-hq', name: 'WHO headquarters', level: 'headquarters' },
    { id: 'unicef-alb', name: 'UNICEF Albania' },
    { id: 'unicef-hq', name: 'UNICEF headquarters', level: 'headquarters' },
    { id: 'fao-alb', name: 'FAO Albania' },
  ],
  arrangements: [{ id: 'unct-alb', name: 'Albania country team', kind: 'COUNTRY_TEAM' }],
  sources: [{ id: 'minutes', title: 'Minutes of the country team', kind: 'DOCUMENT' }],
  ties: [
    { id: 'who-line', kind: 'REPORTS_TO', from: 'who-alb', to: 'who-hq', confidence: 1 },
    { id: 'unicef-line', kind: 'REPORTS_TO', from: 'unicef-alb', to: 'unicef-hq', confidence: 1 },
    { id: 'letter', kind: 'COORDINATES_WITH', from: 'who-hq', to: 'unicef-hq', confidence: 0.5 },
    {
      id: 'who-in',
      kind: 'TAKES_PART_IN',
      from: 'who-alb',
      to: 'unct-alb',
      confidence: 1,
      source: 'minutes',
      locator: 'page 3',
    },
    { id: 'unicef-in', kind: 'TAKES_PART_IN', from: 'unicef-alb', to: 'unct-alb', confidence: 1 },
  ],
}

/** Its routes, and its paths, in words. */
export const together = 'WHO Albania sits with UNICEF Albania in Albania country team.'
export const through =
  'WHO Albania takes part in Albania country team as participant, which includes UNICEF Albania as participant.'
export const around =
  'WHO Albania reports to WHO headquarters, which coordinates with UNICEF headquarters, which directs UNICEF Albania.'

/** A page in front of a real server on the real database with a world. */
export function explorerOf(world: World) {
  return base.extend<object, { running: Running }>({
    running: [
      async ({ browserName: _ }, use, { parallelIndex }) => {
        const connection = browserDatabases()[parallelIndex]
        if (!connection) throw new Error('No database: browser/setup.ts starts one.')
        await given(connection, world)
        const running = await serve({ connection, host: '127.0.0.1', port: 0, clientFolder, log: () => undefined })
        await use(running)
        await running.close()
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ running }, use) => use(running.url),
  })
}

export const test = explorerOf(world)

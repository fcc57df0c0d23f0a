import { fileURLToPath } from 'node:url'
import { test as base } from '@playwright/test'
import { type Running, serve } from '../../server/serve.ts'
import { given, type World } from '../helpers/world.ts'
import { browserDatabases } from '../setup.ts'

const clientFolder = fileURLToPath(new URL('../../dist/client', import.meta.url))

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

import { defineConfig } from '@playwright/test'
import { installedChromium } from './tests/browser/chromium.ts'
import { browserDatabases } from './tests/setup.ts'

const executablePath = installedChromium()

export default defineConfig({
  testDir: 'tests/browser',
  // A worker has a database of its own. A page waits half of the time, so three workers keep two cores busy.
  workers: browserDatabases().length || 1,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  globalSetup: './tests/browser/setup.ts',
  use: {
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})

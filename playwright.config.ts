import { defineConfig } from '@playwright/test'
import { installedChromium } from './bench/chromium.ts'
import { browserDatabases } from './tests/setup.ts'

const executablePath = installedChromium()

export default defineConfig({
  testDir: 'tests',
  testMatch: '{browser,long}/*.spec.ts',
  // A worker has a database of its own. A page waits half of the time, so three workers keep two cores busy.
  workers: browserDatabases().length || 1,
  // A file's world is written once, by the one worker that walks through it.
  fullyParallel: false,
  // The first page of a world waits for a database that plans each statement for the first time.
  timeout: 90_000,
  expect: { timeout: 30_000 },
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

import { defineConfig } from 'vitest/config'
import { type Needs, testFiles } from './tests/files.ts'

const filesThat = (...needs: Needs[]) => testFiles.filter((one) => needs.includes(one.needs)).map(({ file }) => file)

export default defineConfig({
  // Two copies of graphql would not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // tests/run.ts runs two of these: one for the files that write into their database, one for the rest.
    maxWorkers: 1,
    // `--long` tries ten times as many worlds, and reads whole files while the seeds are brought in.
    testTimeout: process.env.CROSSTIE_MANY_DICE ? 600_000 : 60_000,
    hookTimeout: process.env.CROSSTIE_MANY_DICE ? 1_200_000 : 300_000,
    projects: [
      // First: meanwhile the seeds are brought in, where no earlier run has kept them.
      {
        extends: true,
        test: {
          name: 'pure',
          pool: 'threads',
          isolate: false,
          include: filesThat('nothing'),
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          pool: 'forks',
          isolate: false,
          include: filesThat('database', 'seeds'),
          globalSetup: 'tests/setup.ts',
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})

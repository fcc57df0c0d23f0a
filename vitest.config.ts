import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Two copies of graphql would not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: [
      'tests/{stories,properties,contracts}/*.test.ts',
      ...(process.env.CROSSTIE_LONG ? ['tests/long/*.test.ts'] : []),
    ],
    globalSetup: 'tests/setup.ts',
    // Community edition has one user database, so files take turns.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})

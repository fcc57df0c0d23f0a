import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { type Needs, testFiles } from './tests/files.ts'

/** The files that take longest come first: begun last, one of them would keep the rest waiting. */
const first = [
  ...['plans', 'relay', 'import', 'formats', 'paths.oracle', 'database', 'checks', 'constraints', 'overlap'],
  ...['owners.whole', 'freshness.whole', 'seeding.whole'],
]

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const place = ({ moduleId, project }: TestSpecification) => {
      const known = first.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`))
      // A worker is kept, with the modules it has loaded, only while its next file is of the same project.
      return (project.name === 'pure' ? 100 : 0) + (known < 0 ? first.length : known)
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

const filesThat = (...needs: Needs[]) => testFiles.filter((one) => needs.includes(one.needs)).map(({ file }) => file)

export default defineConfig({
  // Two copies of graphql would not know each other's errors.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // tests/run.ts starts two databases, one for each worker. By itself Vitest starts one, and files take turns.
    maxWorkers: process.env.CROSSTIE_TEST_NEO4J ? 2 : 1,
    sequence: { sequencer: InOrder },
    // `--long` tries ten times as many worlds, and reads whole files while the seeds are brought in.
    testTimeout: process.env.CROSSTIE_MANY_DICE ? 600_000 : 60_000,
    hookTimeout: process.env.CROSSTIE_MANY_DICE ? 1_200_000 : 300_000,
    projects: [
      { extends: true, test: { name: 'pure', pool: 'threads', isolate: false, include: filesThat('nothing') } },
      {
        extends: true,
        test: {
          name: 'database',
          pool: 'forks',
          isolate: false,
          include: filesThat('database', 'seeds'),
          globalSetup: 'tests/setup.ts',
        },
      },
    ],
  },
})

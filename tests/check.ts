// `npm run check`: types, lint and format, dead exports, and that what is generated from the schema is current.
import { run, timed } from './stage.ts'

const steps: [name: string, command: string, ...args: string[]][] = [
  // TypeScript's native compiler, in a third of the time; several threads would each work out the schema's types. The
  // other one stays for what reads types through its functions.
  ['types', 'node', 'node_modules/typescript-native/bin/tsc', '--noEmit', '--singleThreaded'],
  ['lint and format', 'biome', 'check', '--error-on-warnings'],
  ['dead exports', 'knip', '--no-config-hints', '--no-progress'],
  ['generated types', 'node', '--import', 'tsx', 'server/graphql/generate.ts', '--check'],
]

/** All of them beside each other: the first takes one core as long as the rest the other. */
export async function check(): Promise<boolean> {
  const codes = steps.map(([name, command, ...args]) => timed(name, () => run(command, args), isZero))
  return (await Promise.all(codes)).every(isZero)
}

const isZero = (status: number | null) => status === 0

if (process.argv[1]?.endsWith('check.ts')) process.exitCode = (await check()) ? 0 : 1

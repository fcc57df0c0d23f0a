// `npm run check`: types, lint and format, and that what is generated from the schema is current.
import { spawnSync } from 'node:child_process'

const steps: [name: string, command: string, ...args: string[]][] = [
  ['types', 'tsc', '--noEmit'],
  ['lint and format', 'biome', 'check', '--error-on-warnings'],
  ['generated types', 'node', '--import', 'tsx', 'server/graphql/generate.ts', '--check'],
]

export function check(): boolean {
  return steps.every(([name, command, ...args]) => {
    const began = Date.now()
    const { status } = spawnSync(command, args, { stdio: 'inherit' })
    console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${((Date.now() - began) / 1_000).toFixed(1)} s)`)
    return status === 0
  })
}

if (process.argv[1]?.endsWith('check.ts')) process.exitCode = check() ? 0 : 1

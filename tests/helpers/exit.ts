import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('../..', import.meta.url))

/** Milliseconds. One that hangs hangs for good: however slow the machine is, a command that ends has ended by then. */
export const forGood = 240_000

/** What a command exits with when it ends by itself; null when it had to be ended. */
export function exitOf(env: NodeJS.ProcessEnv, ...args: string[]): Promise<unknown> {
  return new Promise((resolve) => {
    const options = { cwd, env, timeout: forGood, killSignal: 'SIGKILL' } as const
    execFile(process.execPath, ['--expose-gc', '--import', 'tsx', ...args], options, (error) =>
      resolve(error ? error.code : 0),
    )
  })
}

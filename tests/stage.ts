import { spawn } from 'node:child_process'

/**
 * Runs a command of a stage to its end, beside others, and gives its exit code; null when it could not run, or the signal
 * ended it.
 */
export function run(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  signal?: AbortSignal,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, ...(signal && { signal }) })
    child.once('error', (error) => {
      // Its end is still to come.
      if (signal?.aborted) return
      console.error(`${command}: ${error.message}`)
      resolve(null)
    })
    child.once('close', resolve)
  })
}

/** Does a step, says how long it took, and whether it went well. */
export async function timed<Result>(
  name: string,
  step: () => Promise<Result>,
  isWell: (result: Result) => boolean = () => true,
): Promise<Result> {
  const began = Date.now()
  const result = await step()
  console.log(`${isWell(result) ? 'ok' : 'FAILED'}  ${name} (${((Date.now() - began) / 1_000).toFixed(1)} s)`)
  return result
}

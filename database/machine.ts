import { execFile } from 'node:child_process'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { JavaTooOld, NoJava } from './errors.ts'

export type Environment = Record<string, string | undefined>

const oldestJava = 17

export function cacheFolder(environment: Environment): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'crosstie')
}

/** The command that runs a Java Neo4j can use. Throws NoJava, JavaTooOld. */
export async function findJava(environment: Environment): Promise<string> {
  const java = environment.JAVA_HOME ? join(environment.JAVA_HOME, 'bin', 'java') : 'java'
  const answer = await output(java, ['-version'], environment)
  if (answer === undefined) throw new NoJava()
  // Java 8 called itself 1.8.
  const version = /version "(?:1\.)?([^"]+)"/.exec(answer)?.[1]
  if (!version) throw new NoJava()
  if (Number.parseInt(version, 10) < oldestJava) throw new JavaTooOld(version)
  return java
}

/** What a command printed, or undefined when there is no such command, it fails or takes over `timeout` ms. */
export async function output(command: string, args: string[], environment: Environment, timeout = 20_000) {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, args, { env: environment, timeout })
    return stdout + stderr
  } catch {
    return undefined
  }
}

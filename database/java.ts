import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { JavaMissing, JavaTooOld } from './failures.ts'

const oldest = 17
const remedy = `Install Java ${oldest} or 21 (on Debian: apt-get install openjdk-17-jre-headless), or set NEO4J_URI to a server of your own.`

/** The command that runs a Java new enough for Neo4j 5. Rejects with JavaMissing or JavaTooOld. */
export async function findJava(): Promise<string> {
  const home = process.env.JAVA_HOME
  const command = home ? join(home, 'bin', 'java') : 'java'
  const version = await versionOf(command)
  if (version === undefined)
    throw new JavaMissing(`There is no Java here: \`${command} -version\` does not run.`, remedy)
  if (version < oldest) throw new JavaTooOld(`Java ${version} is too old: Neo4j needs ${oldest} or newer.`, remedy)
  return command
}

async function versionOf(command: string): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'])
    const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stdout + stderr) ?? []
    return first === '1' ? Number(second) : Number(first)
  } catch {
    return undefined
  }
}

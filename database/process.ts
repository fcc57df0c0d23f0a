import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { BadConfiguration, type DatabaseFailure, DiskFull, PortTaken, StartFailed, StoreLocked } from './failures.ts'
import { answers } from './ports.ts'

const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url))
const startsWithin = 120_000
const stopsWithin = 6_000

const java = (heap: string) => [
  '-Xms256m',
  `-Xmx${heap}`,
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  '-Xss1m',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
]

export type Launch = { command: string; classPath: string; home: string; conf: string; port: number; heap?: string }
export type Neo4jProcess = { ended: Promise<number | null>; stop(): Promise<void> }

/** Runs Neo4j until it accepts connections. Rejects with a DatabaseFailure that says why it does not. */
export async function launch({ command, classPath, home, conf, port, heap = '1g' }: Launch): Promise<Neo4jProcess> {
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode']
  const arguments_ = [keeper, command, ...java(heap), '-cp', classPath, ...main]
  const child = spawn(process.execPath, arguments_, { detached: true, stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const output = collect(child)
  child.stdin?.on('error', () => undefined)
  // The keeper may be killed alone: then Java is ours to end.
  ended.then(() => output.pid !== undefined && endProcess(output.pid))
  await ready(output, ended, port, () => child.stdin?.end())
  return { ended, stop: () => stop(child, ended, output) }
}

type Output = { lines: string[]; pid?: number; started: Promise<void> }

function collect(child: ChildProcess): Output {
  let begin: () => void = () => undefined
  const output: Output = { lines: [], started: new Promise((resolve) => (begin = resolve)) }
  let rest = ''
  const read = (part: Buffer) => {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      const pid = /^keeper: pid (\d+)/.exec(line)?.[1]
      if (pid) output.pid = Number(pid)
      if (line.trimEnd().endsWith('Started.')) begin()
      output.lines.push(line)
    }
    output.lines.splice(0, output.lines.length - 60)
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  return output
}

async function ready(output: Output, ended: Promise<number | null>, port: number, giveUp: () => void) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), startsWithin)
  })
  const outcome = await Promise.race([output.started.then(() => 'started' as const), ended, late])
  clearTimeout(timer)
  if (outcome === 'started' && (await answers(port))) return
  giveUp()
  throw diagnosis(typeof outcome === 'number' ? outcome : null, output.lines.join('\n'), port)
}

/** Why Neo4j did not start, by what it said and by the code that it ended with. */
export function diagnosis(code: number | null, output: string, port: number): DatabaseFailure {
  const end = output.split('\n').slice(-15).join('\n')
  if (/Address already in use|BindException/.test(output)) return portTaken(port)
  if (/No space left on device|disk is full|not enough space/i.test(output)) {
    return new DiskFull(
      'The disk is full: Neo4j cannot write.',
      'Free some space where the data folder lies and start again.',
    )
  }
  if (/Lock file has been locked|StoreLockException|FileLockException/.test(output)) {
    return new StoreLocked(
      'Another process has this data open.',
      'Stop the other Neo4j or Crosstie on the same data folder and start again.',
    )
  }
  if (code === 3 || /Error reading config|Unrecognized setting/.test(output)) {
    return new BadConfiguration(
      `Neo4j refuses its configuration:\n${end}`,
      'This is a bug of Crosstie: please report it.',
    )
  }
  return new StartFailed(
    `Neo4j did not start (exit code ${code ?? 'none'}). It said:\n${end}`,
    'The whole log is in logs/ of the data folder.',
  )
}

export function portTaken(port: number): PortTaken {
  return new PortTaken(
    `Port ${port} is taken by another program.`,
    'Stop that program, or remove the file `port` in the data folder so that another port is chosen.',
  )
}

async function stop(child: ChildProcess, ended: Promise<number | null>, output: Output) {
  child.stdin?.end()
  const timer = setTimeout(() => output.pid !== undefined && endProcess(output.pid), stopsWithin)
  await ended
  clearTimeout(timer)
}

function endProcess(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has ended already.
  }
}

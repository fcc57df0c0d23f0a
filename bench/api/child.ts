import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Connection } from '../../server/neo4j/graph.ts'
import type { Lookup } from './lookups.ts'

/** `clientFolder`: the built explorer, where it is served as well. */
export type Start = { connection: Connection; lookups: Lookup[]; clientFolder?: string }
/** `cpu` is what the process has used so far, in milliseconds. */
export type Child = { url: string; cpu(): Promise<number>; stop(): void }

/** Starts a process that serves, and waits until it listens. */
export async function startChild(file: 'plain.ts' | 'served.ts', start: Start): Promise<Child> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)))
  const url = await answerOf<string>(child, start)
  return { url, cpu: () => answerOf<number>(child, 'cpu'), stop: () => child.kill('SIGKILL') }
}

function answerOf<Answer>(child: ChildProcess, asked: Start | 'cpu'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`The process ended with ${code} before it answered.`))
    child.once('exit', ended)
    child.once('message', (answer) => {
      child.off('exit', ended)
      resolve(answer as Answer)
    })
    child.send(asked)
  })
}

/** In such a process: serves what `start` starts, and says what it has cost. */
export function answerParent(start: (given: Start) => Promise<string>) {
  process.on('message', async (asked: Start | 'cpu') => {
    if (asked !== 'cpu') return process.send?.(await start(asked))
    const { user, system } = process.cpuUsage()
    process.send?.((user + system) / 1_000)
  })
}

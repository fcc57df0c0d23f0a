// Serves a graph that is already there: what the container runs, and what start.ts does after it has a database.
import { fileURLToPath } from 'node:url'
import { BadEnvironment, readEnvironment } from './environment.ts'
import { serve } from './serve.ts'

const badConfiguration = 78
const clientFolder = fileURLToPath(new URL('../dist/client', import.meta.url))

try {
  const { host, port, bound, metricsForAll, connection } = readEnvironment(process.env)
  if (!connection) throw new BadEnvironment(['NEO4J_URI must be set; or use `npm start`, which brings a database.'])
  const running = await serve({ connection, host, port, bound, metricsForAll, clientFolder, log: console.log })
  const stop = () => {
    running.close().then(() => process.exit(0))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1))
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  await running.laidOut
  console.log(`Crosstie is ready at ${running.url}`)
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error
  for (const problem of error.problems) console.error(problem)
  process.exitCode = badConfiguration
}

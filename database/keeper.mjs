// Runs a command and ends it when standard input closes: when the process that started this one ends, however it ends.
// It has a process group of its own, so Ctrl-C reaches neither it nor the command: whoever started it stops it.
import { spawn } from 'node:child_process'

const [command, ...args] = process.argv.slice(2)
const patience = 4_000
const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
child.once('error', (error) => {
  console.error(error.message)
  process.exit(127)
})
child.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 143)))
console.log(`keeper: pid ${child.pid}`)

function stop() {
  child.kill('SIGTERM')
  setTimeout(() => child.kill('SIGKILL'), patience).unref()
}
process.stdin.once('end', stop).once('close', stop).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)

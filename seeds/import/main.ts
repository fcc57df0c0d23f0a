// `npm run import -- <format> <file or folder …>`: what the command says and asks goes to the terminal.
import { createInterface } from 'node:readline/promises'
import { importCommand } from './command.ts'
import type { Ask } from './consent.ts'
import { openProgress } from './progress.ts'

/** On a terminal somebody can be asked; where they go away instead of answering, that is a no. */
const ask: Ask | undefined = process.stdin.isTTY && process.stderr.isTTY ? askPerson : undefined

async function askPerson(question: string) {
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const left = new Promise<string>((resolve) => lines.once('close', () => resolve('')))
  const answer = await Promise.race([lines.question(`${question} [yes/no] `), left])
  lines.close()
  return /^y(es)?$/i.test(answer.trim())
}

process.exitCode = await importCommand(process.argv.slice(2), {
  environment: process.env,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  progress: openProgress(process.stderr),
  ask,
})

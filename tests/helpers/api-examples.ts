import { readFileSync } from 'node:fs'

/** The page with the questions that are answered in it. */
export const page = new URL('../../docs/api.md', import.meta.url)

const question = /### ([^\n]+)\n[^#]*?```sh\n(.+?)\n```\n\n```json\n(.+?)\n```/gs
const sent = /--data-urlencode 'query=([^']+)'/

/** The worked questions of docs/api.md: the command as printed, the document in it, and the answer as printed. */
export const apiExamples = [...readFileSync(page, 'utf8').matchAll(question)].map(
  ([, title = '', command = '', answer = '']) => ({
    title,
    command,
    query: sent.exec(command)?.[1] ?? '',
    answer,
  }),
)

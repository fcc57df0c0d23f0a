import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../cypher/', import.meta.url)

/** Every `.cypher` file: its name without the ending, and its text. */
export const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => ({ name: file.replace('.cypher', ''), text: readFileSync(new URL(file, folder), 'utf8') }))

/** The sample values that end an opening comment, such as `ids: ['who-alb'], first: 20`. */
export function sample(text: string): Record<string, unknown> {
  const comment = text
    .split('\n')
    .filter((line) => line.startsWith('// '))
    .slice(1)
    .join(' ')
    .replaceAll('// ', '')
  const json = comment.replace(/(^|, )(\w+): /g, '$1"$2": ').replaceAll("'", '"')
  return JSON.parse(`{${json}}`)
}

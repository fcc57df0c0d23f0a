import { readdirSync, readFileSync } from 'node:fs'
import { assertionTypes, labels, propertyKeys, structureTypes, tieKinds } from '../../cypher/vocabulary.ts'

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

/** Labels and types of the vocabulary. */
export const knownWords: Set<string> = new Set([...labels, ...tieKinds, ...structureTypes, ...assertionTypes])
export const knownKeys: Set<string> = new Set(propertyKeys)

/** The statement without its comments and its strings. */
export function code(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').replace(/'[^']*'|`[^`]*`/g, "''")
}

/** The names of a statement's parameters, sorted. */
export const parameters = (text: string) =>
  [...new Set([...code(text).matchAll(/\$(\w+)/g)].map(([, name = '']) => name))].sort()

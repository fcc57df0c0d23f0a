import { flawOfId } from '../../common/codec.ts'
import { badInput, type Failure } from './errors.ts'
import type { EntityKind } from './types.generated.ts'

/** An id as a caller gave it: at most 200 characters, none of them invisible. */
export function checkedId(field: string, id: string, most?: number): string {
  const flaw = flawOfId(id, most)
  if (flaw !== null) throw badInput(field, `\`${field}\` ${flaw}.`)
  return id
}

/** The same of an id that need not be given: null where it is not. */
export function optionalId(field: string, id: string | null | undefined, most?: number): string | null {
  if (id === null || id === undefined) return null
  if (id === '') throw badInput(field, `\`${field}\` is empty. Leave it out to ask of all.`)
  return checkedId(field, id, most)
}

/** An id as a message shows it. */
export function quoted(id: string): string {
  return JSON.stringify(id.slice(0, 80))
}

/** That nobody has an id, and how to come to one that somebody has. */
export function noSuch(field: string, what: string, id: string, remedy: string): Failure {
  return badInput(field, `There is no ${what} ${quoted(id)}. ${remedy}`)
}

export const lookUp = (kind: EntityKind) => `Look it up with \`search(kinds: [${kind}])\`.`
export const thereAre = (ids: readonly string[]) => `There are: ${ids.join(', ')}.`

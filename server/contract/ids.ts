import { flawOfId } from '../../common/codec.ts'
import { badInput } from './errors.ts'

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

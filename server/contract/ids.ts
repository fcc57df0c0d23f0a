import { badInput } from './errors.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come in
const unwelcome = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** An id as a caller gave it: at most 200 characters, none of them invisible. */
export function checkedId(field: string, id: string, most = 200): string {
  if (id.length > most) throw badInput(field, `\`${field}\` may have at most ${most} characters.`)
  if (unwelcome.test(id)) throw badInput(field, `\`${field}\` may not hold control or bidi-override characters.`)
  return id
}

/** The same of an id that need not be given: null where it is not. */
export function optionalId(field: string, id: string | null | undefined, most?: number): string | null {
  if (id === null || id === undefined) return null
  if (id === '') throw badInput(field, `\`${field}\` is empty. Leave it out to ask of all.`)
  return checkedId(field, id, most)
}

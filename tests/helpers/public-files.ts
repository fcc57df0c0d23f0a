import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the public files that imports and seeds are compared with: beside the checkout, not in it. */
export const publicFiles = fileURLToPath(new URL('../../../shared/data/', import.meta.url))

/** Says so where they are not. Throws then in CI, where nothing may go untested. */
export function publicFilesAreThere(): boolean {
  if (existsSync(publicFiles)) return true
  const found = `The public files are not in ${publicFiles}, so nothing is compared with them.`
  if (process.env.CI) throw new Error(`${found} In CI they must be: put them there, beside the checkout.`)
  console.warn(found)
  return false
}

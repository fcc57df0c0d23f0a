import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Changes with every file that answers are made by: a browser must not show what an earlier version of us said. */
export const build = digestOf(['../../cypher/', '../../common/', '../', '../../package.json'])

function digestOf(places: string[]): string {
  const hash = createHash('sha256')
  for (const place of places)
    for (const file of filesIn(new URL(place, import.meta.url))) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

function filesIn(place: URL): URL[] {
  if (!place.pathname.endsWith('/')) return [place]
  const entries = readdirSync(place, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.(ts|cypher|graphql)$/.test(entry.name))
  return files
    .map(({ parentPath, name }) => pathToFileURL(join(parentPath, name)))
    .sort((a, b) => (a.href < b.href ? -1 : 1))
}

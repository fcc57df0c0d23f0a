import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { renderGraphiQL } from '@graphql-yoga/render-graphiql'
import { sdl } from '../graphql/schema.ts'
import { type Encoding, type Page, packed } from './encoding.ts'
import { api, graphiqlPolicy, pagePolicy } from './headers.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
}

/** Of files under it, a hash of what is in them is in the name. */
const named = '/assets/'
const forGood = 'public, max-age=31536000, immutable'

/** The files of the built client by the path they are asked for under. Names carry a hash of what is in them. */
export async function clientPages(folder: string) {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : []
  const files = new Map(
    entries
      .filter((entry) => entry.isFile() && entry.name !== 'index.html')
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length).replaceAll('\\', '/'), file]),
  )
  const index = join(folder, 'index.html')
  const html = existsSync(index) ? readFileSync(index, 'utf8') : notBuilt
  const kept = new Map<string, Promise<Page>>()
  async function plain(path: string, caching: string): Promise<Page> {
    const type = types[extname(path)] ?? 'application/octet-stream'
    return { body: await readFile(files.get(path) ?? ''), headers: { 'content-type': type, 'cache-control': caching } }
  }
  return {
    has: (path: string) => files.has(path),
    async file(path: string, encoding: Encoding): Promise<Page> {
      if (!path.startsWith(named)) return packed(await plain(path, 'no-cache'), encoding, 'each time')
      const key = `${encoding} ${path}`
      const page = kept.get(key) ?? plain(path, forGood).then((file) => packed(file, encoding, 'once'))
      kept.set(key, page)
      // What could not be read may be read the next time.
      page.catch(() => kept.delete(key))
      return page
    },
    index(): Page {
      const nonce = randomBytes(16).toString('base64')
      const policy = { 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-cache' }
      return { body: html.replaceAll('__NONCE__', nonce), headers: { 'content-type': types['.html'] ?? '', ...policy } }
    },
  }
}

const notBuilt =
  '<!doctype html><html lang="en"><title>Crosstie</title><p>The explorer is not built yet: run <code>npm run build</code> and reload.</p></html>'

const example = `# Crosstie: who coordinates with whom, across levels. Press Ctrl+Enter to ask.
query Paths {
  paths(from: "unicef-alb", to: "who-hq", first: 3) {
    nodes { rank friction sentence }
    noPath { message }
  }
}
`

export function graphiqlPage(): Page {
  const body = renderGraphiQL({ endpoint: '/graphql', title: 'Crosstie GraphiQL', defaultQuery: example })
  const headers = { 'content-security-policy': graphiqlPolicy, 'cache-control': 'no-cache' }
  return { body, headers: { 'content-type': types['.html'] ?? '', ...headers } }
}

export function schemaPage(): Page {
  return { body: sdl, headers: { ...api, 'content-type': 'text/plain; charset=utf-8' } }
}

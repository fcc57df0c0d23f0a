import { readFileSync } from 'node:fs'

export type Jar = { name: string; size: number; sha256: string }

/** Something Maven fetches: its artefact, its version and every jar it consists of, sorted by name. */
export type Release = { name: string; version: string; pom: URL; jars: Jar[] }

export const neo4j = readRelease(new URL('./', import.meta.url))
export const cypherShell = readRelease(new URL('./shell/', import.meta.url))

function readRelease(folder: URL): Release {
  const pom = new URL('pom.xml', folder)
  const dependency = /<dependency>.*?<artifactId>(.+?)<\/artifactId>.*?<version>(.+?)<\/version>/s.exec(
    readFileSync(pom, 'utf8'),
  )
  const [, name, version] = dependency ?? []
  if (!name || !version) throw new Error(`${pom.pathname} names no dependency with a version.`)
  return { name, version, pom, jars: readJars(new URL('jars.txt', folder)) }
}

function readJars(list: URL): Jar[] {
  const lines = readFileSync(list, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [name, size, sha256] = line.split(' ')
    if (!name || !size || !sha256) throw new Error(`${list.pathname}: “${line}” is not a name, a size and a SHA-256.`)
    return { name, size: Number(size), sha256 }
  })
}

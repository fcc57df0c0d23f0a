// Writes the lists of jars that fetch.ts checks against, from what is in the cache: run it when a version is raised.
import { writeFileSync } from 'node:fs'
import { cypherShell, describeJars, fetchJars, neo4j } from './fetch.ts'

for (const bundle of [neo4j, cypherShell]) {
  const { list, ...unchecked } = bundle
  const folder = await fetchJars(unchecked, console.log)
  writeFileSync(new URL(list ?? '', import.meta.url), describeJars(folder))
}

import { join } from 'node:path'
import { expect } from 'vitest'
import type { Connection } from '../../server/neo4j/graph.ts'
import { command, importer } from './imports.ts'
import { publicFiles } from './public-files.ts'

/** A public file, taken over from the seeds and removed again by its format's name, leaves the graph as it was. */
export async function expectGivenBack(
  connection: Connection,
  [format, path, source]: readonly [format: string, path: string, source: string],
) {
  const { rows, whole, close } = importer(connection)
  const before = await whole()
  expect(await command(connection, format, join(publicFiles, path), '--replace')).toMatchObject({ code: 0 })
  const told =
    'MATCH (s:Source {id: $source}) RETURN s.url IS NOT NULL AND s.licence IS NOT NULL AND s.retrievedAt IS NOT NULL AS isTold, s.owner AS owner'
  expect(await rows(told, { source })).toStrictEqual([{ isTold: true, owner: source }])

  expect(await command(connection, 'remove', '--all-of', format, '--replace')).toMatchObject({ code: 0 })
  expect((await whole()) === before).toBe(true)
  await close()
}

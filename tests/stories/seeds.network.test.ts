import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { offlineContext } from '../../seeds/compute/offline.ts'
import { rowsOf } from '../../seeds/compute/table.ts'
import { publicFiles, publicFilesAreThere } from '../helpers/public-files.ts'
import { crosstie, seeded } from '../helpers/seeded.ts'

type Network = {
  agencies: number
  tied: number
  sharedArrangements: number
  weight: number
  derivedShare: number | null
  isolates: { id: string }[]
  pairs: { totalCount: number; nodes: { agencies: { id: string }[]; sharedArrangements: number; weight: number }[] }
}
const asked = crosstie()
const network = async (args: string) =>
  (
    await asked.ask<{ network: Network }, object>(`{ network(${args}) {
      agencies tied sharedArrangements weight derivedShare isolates { id }
      pairs(first: 100) { totalCount nodes { agencies { id } sharedArrangements weight } }
    } }`)
  ).network

describe.skipIf(!publicFilesAreThere())('over the seeds, against the work plans themselves', () => {
  beforeAll(seeded)

  /** Sub-outputs under several agencies, of the work plans that the seeds hold, by the id of their workspace's files. */
  function jointWork(): Map<string, Set<string>> {
    const { agency } = offlineContext()
    const joint = new Map<string, Set<string>>()
    const files = new Set(rowsOf('sources', 'uninfo').flatMap(({ version = '' }) => version.split(', ')))
    for (const file of files) {
      const path = join(publicFiles, 'uninfo-world', file.split('/').at(-1) ?? '')
      const { projects } = JSON.parse(readFileSync(path, 'utf8')) as { projects: { id: number; agency: string }[] }
      for (const project of projects) {
        const key = String(project.id)
        joint.set(key, (joint.get(key) ?? new Set()).add(agency(project.agency, { file }, 'agency')?.id ?? ''))
      }
    }
    return new Map([...joint].filter(([, agencies]) => agencies.size > 1))
  }

  test('joint activities tie as many agencies, in as many pairs and with as much weight', async () => {
    const counted = new Map<string, { shared: number; weight: number }>()
    for (const agencies of jointWork().values()) {
      for (const one of agencies) {
        for (const other of [...agencies].filter((agency) => one < agency)) {
          const { shared, weight } = counted.get(`${one} ${other}`) ?? { shared: 0, weight: 0 }
          counted.set(`${one} ${other}`, { shared: shared + 1, weight: weight + 1 / (agencies.size - 1) })
        }
      }
    }
    const sum = (of: (pair: { shared: number; weight: number }) => number) =>
      [...counted.values()].reduce((total, pair) => total + of(pair), 0)
    const everywhere = 'arrangementKinds: ["JOINT_ACTIVITY"], during: {}'
    for (const args of [everywhere, `place: "world", ${everywhere}`]) {
      const { tied, pairs, sharedArrangements, weight, derivedShare } = await network(args)
      expect({ tied, pairs: pairs.totalCount, sharedArrangements, derivedShare }).toStrictEqual({
        tied: new Set([...counted.keys()].flatMap((pair) => pair.split(' '))).size,
        pairs: counted.size,
        sharedArrangements: sum(({ shared }) => shared),
        derivedShare: 0,
      })
      expect(weight).toBeCloseTo(
        sum((pair) => pair.weight),
        6,
      )
      for (const pair of pairs.nodes) {
        const { shared, weight } = counted.get(pair.agencies.map(({ id }) => id).join(' ')) ?? { shared: 0, weight: 0 }
        expect(pair.sharedArrangements).toBe(shared)
        expect(pair.weight).toBeCloseTo(weight, 6)
      }
    }
  })

  // Counted from the files with a dozen lines of Python that share nothing with this code.
  test.each([
    ['pak', 18, 102, 376],
    ['vnm', 15, 31, 35],
  ])('in %s %i agencies have activities, %i pairs share %i of them', async (place, agencies, pairs, shared) => {
    const found = await network(`place: "${place}", arrangementKinds: ["JOINT_ACTIVITY"], during: {}`)
    expect([found.pairs.totalCount, found.sharedArrangements]).toStrictEqual([pairs, shared])
    expect(found.tied).toBeLessThanOrEqual(agencies)
    expect(found.agencies - found.isolates.length).toBe(found.tied)
  })
})

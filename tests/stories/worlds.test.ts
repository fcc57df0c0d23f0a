import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NoWorld, WhichWorld } from '../../database/failures.ts'
import { noteWorld, worldAtHand, worldOf } from '../../database/worlds.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'crosstie-worlds-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const folder = (name: string) => {
  mkdirSync(join(root, name), { recursive: true })
  return join(root, name)
}
const isRunning = (dataFolder: string) =>
  writeFileSync(join(dataFolder, 'running.json'), JSON.stringify({ pid: process.pid, uri: 'bolt://127.0.0.1:1' }))
/** Each throws what a person reads, with what to do about it. */
function failure(work: () => unknown) {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('the seeds, an empty start and two folders of one name each have a data folder of their own', () => {
  const [mine, yours] = [folder('mine/Field work'), folder('yours/Field work')]
  const worlds = [undefined, 'empty', mine, yours].map((setting) => worldOf(setting, root).dataFolder)
  expect(new Set(worlds).size).toBe(4)
  expect(worlds[2]).toMatch(/\/\.crosstie-field-work-[0-9a-f]{8}$/)
  expect(worldOf(mine, root).dataFolder).toBe(worlds[2])
})

test('a world that is no folder is refused with what may stand there', () => {
  const found = failure(() => worldOf(join(root, 'nowhere'), root))
  expect(found).toBeInstanceOf(NoWorld)
  expect(found).toMatchObject({ remedy: expect.stringMatching(/--template.*empty.*seeds/) })
})

test('without a setting a command goes to the world that runs', () => {
  mkdirSync(join(root, '.crosstie/neo4j'), { recursive: true })
  const empty = worldOf('empty', root)
  noteWorld(empty)
  isRunning(empty.dataFolder)
  expect(worldAtHand(undefined, root)).toStrictEqual(empty)
  expect(worldAtHand('seeds', root).kind).toBe('seeds')
})

test('where two run or none of two, a command asks which, and looking makes no folder', () => {
  expect(worldAtHand(undefined, root).kind).toBe('seeds')
  expect(existsSync(join(root, '.crosstie'))).toBe(false)
  mkdirSync(join(root, '.crosstie/neo4j'), { recursive: true })
  const mine = worldOf(folder('my work'), root)
  noteWorld(mine)
  expect(failure(() => worldAtHand(undefined, root))).toMatchObject({
    message: 'There are 2 worlds and none of them runs.',
    remedy: `Say which: WORLD=seeds, or WORLD='${mine.setting}' before the command.`,
  })
  for (const { dataFolder } of [mine, worldOf('seeds', root)]) isRunning(dataFolder)
  const found = failure(() => worldAtHand(undefined, root))
  expect(found).toBeInstanceOf(WhichWorld)
  expect(found).toMatchObject({ message: 'There are 2 worlds running.' })
})

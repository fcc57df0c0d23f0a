import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NoWorld, WhichWorld } from './failures.ts'
import { runningOn } from './managed.ts'

/**
 * What a managed database holds: the seeds and what was imported beside them, nothing but what was imported, or a folder
 * of tables that somebody has of their own. Each has a data folder, so none touches another's.
 */
export type World = {
  /** How it is asked for: `seeds`, `empty`, or the folder as it was given. */
  setting: string
  kind: 'seeds' | 'empty' | 'folder'
  dataFolder: string
}

const root = fileURLToPath(new URL('..', import.meta.url))
const noteOf = (dataFolder: string) => join(dataFolder, 'world')

/** The world of a setting; the seeds' where there is none. Throws NoWorld where it names no folder. */
export function worldOf(setting = 'seeds', within = root): World {
  if (setting === 'seeds') return { setting, kind: 'seeds', dataFolder: join(within, '.crosstie') }
  if (setting === 'empty') return { setting, kind: 'empty', dataFolder: join(within, '.crosstie-empty') }
  if (!statSync(setting, { throwIfNoEntry: false })?.isDirectory()) {
    const remedy =
      'Name a folder of tables (npm run import -- crosstie --template FOLDER makes one), or empty, or seeds.'
    throw new NoWorld(`There is no folder ${setting}.`, remedy)
  }
  const path = realpathSync(resolve(setting))
  const plain = basename(path)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  const told = createHash('sha256').update(path).digest('hex').slice(0, 8)
  return { setting: path, kind: 'folder', dataFolder: join(within, `.crosstie-${plain || 'world'}-${told}`) }
}

/** Notes in the data folder which world it is of, for whoever finds the folder. */
export function noteWorld({ setting, dataFolder }: World) {
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(noteOf(dataFolder), `${setting}\n`)
}

/**
 * The world that a command writes to or reads from: the one of the setting; without one, the one that runs, and where
 * none runs the only one that there is. Throws WhichWorld where that is not one.
 */
export function worldAtHand(setting: string | undefined, within = root): World {
  if (setting !== undefined) return worldOf(setting, within)
  const known = knownWorlds(within)
  const running = known.filter(({ dataFolder }) => runningOn(dataFolder))
  const [one, ...more] = running.length > 0 ? running : known
  if (one === undefined) return worldOf('seeds', within)
  if (more.length === 0) return one
  const which = [one, ...more].map(({ setting }) => setting)
  const remedy = `Say which: ${which.map((setting) => `WORLD=${quoted(setting)}`).join(', or ')} before the command.`
  throw new WhichWorld(
    `There are ${which.length} worlds${running.length > 0 ? ' running' : ' and none of them runs'}.`,
    remedy,
  )
}

function knownWorlds(within: string): World[] {
  const folders = readdirSync(within)
    .filter((name) => /^\.crosstie(-|$)/.test(name))
    .sort()
  return folders.flatMap((name) => {
    const dataFolder = join(within, name)
    if (name === '.crosstie') return existsSync(join(dataFolder, 'neo4j')) ? [worldOf('seeds', within)] : []
    if (!existsSync(noteOf(dataFolder))) return []
    const setting = readFileSync(noteOf(dataFolder), 'utf8').trim()
    return [{ setting, kind: setting === 'empty' ? ('empty' as const) : ('folder' as const), dataFolder }]
  })
}

export function quoted(setting: string) {
  return /^[\w./-]+$/.test(setting) ? setting : `'${setting}'`
}

// Makes the dependencies correspond to the lock file before anything that needs them runs. Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const supported = 'Crosstie needs Node 20.19 or newer, 22.12 or newer, or 24 and newer'
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const tooOld =
  major < 20 || major === 21 || major === 23 || (major === 20 && minor < 19) || (major === 22 && minor < 12)
if (tooOld) {
  console.error(`${supported}; this is ${process.versions.node}. Install a newer one and try again.`)
  process.exit(1)
}

const at = (path) => new URL(path, import.meta.url)
const stamp = at('node_modules/.crosstie-lock')
const lock = createHash('sha256')
  .update(readFileSync(at('package-lock.json')))
  .digest('hex')
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
if (installed !== lock) {
  console.log('Installing dependencies exactly as the lock file has them (npm ci); the first time this takes a minute.')
  const began = Date.now()
  const options = { cwd: at('.'), stdio: 'inherit', shell: process.platform === 'win32' }
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], options)
  if (status !== 0) {
    console.error('npm ci failed: see its message above. Check the network and try again; nothing else was changed.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
  console.log(`Installed in ${Math.round((Date.now() - began) / 1000)} s.`)
}

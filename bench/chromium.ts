import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** The engine without windows: a page takes it two thirds of the time. */
const shells = ['chromium-headless-shell', 'chrome-headless-shell'] as const
/** Where the archive is out of reach, apt-get says so soon. */
const soonDone = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10']
const names = [...shells, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const onPath = (wanted: readonly string[]) => {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return wanted.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
}

/** A Chromium that is on this machine already, its own or the one Playwright brought. */
export function installedChromium(): string | undefined {
  const brought = chromium.executablePath()
  return process.env.CROSSTIE_CHROMIUM ?? onPath(names) ?? (existsSync(brought) ? brought : undefined)
}

/** A Chromium, installed if need be: the distribution's when root on Debian, the quick one if it can; else Playwright's. */
export function ensureChromium(say: (line: string) => void): string {
  const named = process.env.CROSSTIE_CHROMIUM ?? onPath(shells)
  const found = named ?? fromDebian(say) ?? installedChromium() ?? fromPlaywright(say)
  if (found) return found
  throw new Error(
    'The browser tests need a Chromium and none could be installed. Install one (on Debian: apt-get install chromium), or name it with CROSSTIE_CHROMIUM=/path/to/chromium.',
  )
}

function fromDebian(say: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say("Installing the distribution's Chromium without windows")
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  const apt = (...args: string[]) => spawnSync('apt-get', ['-qq', ...soonDone, ...args], options).status === 0
  apt('update')
  if (!apt('install', '-y', shells[0]) && installedChromium() === undefined) apt('install', '-y', 'chromium')
  return installedChromium()
}

function fromPlaywright(say: (line: string) => void): string | undefined {
  say("Downloading Playwright's Chromium; where its server is out of reach this gives up after a minute")
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  return installedChromium()
}

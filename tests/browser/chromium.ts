import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** A Chromium that is on this machine already, its own or the one Playwright brought. */
export function installedChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const system = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((file) => existsSync(file))
  const brought = chromium.executablePath()
  return process.env.CROSSTIE_CHROMIUM ?? system ?? (existsSync(brought) ? brought : undefined)
}

/** A Chromium, installed if need be: the distribution's when root on Debian, else Playwright's. */
export function ensureChromium(say: (line: string) => void): string {
  const found = installedChromium() ?? fromDebian(say) ?? fromPlaywright(say)
  if (found) return found
  throw new Error(
    'The browser tests need a Chromium and none could be installed. Install one (on Debian: apt-get install chromium), or name it with CROSSTIE_CHROMIUM=/path/to/chromium.',
  )
}

function fromDebian(say: (line: string) => void): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say("Installing the distribution's Chromium")
  const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const
  spawnSync('apt-get', ['update', '-qq'], options)
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], options)
  return installedChromium()
}

function fromPlaywright(say: (line: string) => void): string | undefined {
  say("Downloading Playwright's Chromium; where its server is out of reach this gives up after a minute")
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' })
  return installedChromium()
}

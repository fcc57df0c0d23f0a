import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')
const own = join(cache, 'crosstie', 'python')

/** A Python that has networkx: the machine's, else one of ours made with pip. Null where there is no Python at all. */
export function pythonWithNetworkx(): string | null {
  const found = ['python3', join(own, 'bin', 'python')].find(hasNetworkx)
  if (found) return found
  try {
    if (!existsSync(own)) execFileSync('python3', ['-m', 'venv', own], { stdio: 'ignore' })
    execFileSync(join(own, 'bin', 'pip'), ['install', '--quiet', 'networkx>=3.2,<4'], { stdio: 'ignore' })
    return join(own, 'bin', 'python')
  } catch {
    console.warn('No Python with networkx, and none could be made: what needs it is not tested here.')
    return null
  }
}

function hasNetworkx(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import networkx'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

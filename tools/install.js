// Installs the packages of the lock file when they are missing or older; silent when they are there.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

const packagesOf = file => JSON.parse(readFileSync(join(root, file), 'utf8')).packages

/** Whether every package that this machine needs stands in node_modules at the version of the lock file. */
function isInstalled() {
  const hidden = 'node_modules/.package-lock.json'
  if (!existsSync(join(root, hidden))) return false
  const have = packagesOf(hidden)
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' || wanted.optional || wanted.peer || have[path]?.version === wanted.version,
  )
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Concord needs Node 20.19 or later; this is ${process.versions.node}. Install a newer Node, then try again.`,
  )
  process.exit(1)
}

/** Makes node_modules match the lock file. */
export function install() {
  refuseOldNode()
  if (isInstalled()) return
  console.error('Installing packages (once)…')
  // Not `npm ci`: it refuses a lock file that leaves out the optional packages of other systems, as some registries do.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2] })
  if (status === 0) return
  console.error(
    'The packages could not be installed. Check the connection to the npm registry, then try again.',
  )
  process.exit(1)
}

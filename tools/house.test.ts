import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const rooms = ['core', 'formats', 'server', 'web', 'cli', 'bench', 'tools'] as const

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesOf(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
const files = rooms.flatMap(filesOf)
const isTest = (file: string) => /\.(test|contract|fixture)\.tsx?$/.test(file)
const sources = files.filter(file => !isTest(file))
const read = (file: string) => readFileSync(join(root, file), 'utf8')

/** The files that a file imports, and the packages, as written. */
function importsOf(file: string): { paths: string[]; packages: string[] } {
  const written =
    /^(?:import|export)\b(?:(?!^(?:import|export)\b)[^'])*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm
  const found = [...read(file).matchAll(written)].map(match => match[1] ?? match[2] ?? match[3] ?? '')
  const paths = found
    .filter(name => name.startsWith('.'))
    .map(name => relative(root, join(root, dirname(file), name)))
  return { paths, packages: found.filter(name => !name.startsWith('.')) }
}

/** Which rooms a room may import: the arrows of the house. Tests may also take the parts that they test with. */
const allowed: Record<string, readonly string[]> = {
  core: ['core'],
  formats: ['core', 'formats'],
  web: ['core', 'web'],
  server: ['core', 'formats', 'server', 'web', 'profiles'],
  cli: ['core', 'formats', 'server', 'cli', 'bench', 'profiles'],
  bench: ['core', 'formats', 'server', 'bench', 'profiles'],
  tools: ['core', 'tools'],
}
const roomOf = (path: string) => path.split('/')[0] ?? ''

/** Folders of core that are aggregates: they never import each other, they meet as ids and facts. */
const aggregates = [
  'meeting',
  'draft',
  'decision',
  'nomination',
  'report',
  'candidacy',
  'instrument',
  'commitment',
  'position',
  'communique',
]
const aggregateOf = (path: string) => /^core\/([^/]+)\//.exec(path)?.[1] ?? ''

describe('the house', () => {
  test('imports follow the arrows between rooms', () => {
    const wrong = sources.flatMap(file =>
      importsOf(file)
        .paths.filter(path => !allowed[roomOf(file)]?.includes(roomOf(path)))
        .map(path => `${file} -> ${path}`),
    )
    expect(wrong).toEqual([])
  })

  test('core imports no package and nothing of Node, and reads no clock and no chance', () => {
    const core = sources.filter(file => file.startsWith('core/'))
    expect(core.flatMap(file => importsOf(file).packages.map(name => `${file} -> ${name}`))).toEqual([])
    const impure = core.filter(file =>
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|document\.|window\.(?!from|to))/.test(
        read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''),
      ),
    )
    expect(impure).toEqual([])
  })

  test('core/text knows nothing of councils', () => {
    const wrong = sources
      .filter(file => file.startsWith('core/text/'))
      .flatMap(file =>
        importsOf(file)
          .paths.filter(path => !path.startsWith('core/text/'))
          .map(path => `${file} -> ${path}`),
      )
    expect(wrong).toEqual([])
  })

  test('aggregates never import each other', () => {
    const wrong = sources
      .filter(file => aggregates.includes(aggregateOf(file)))
      .flatMap(file =>
        importsOf(file)
          .paths.filter(
            path => aggregates.includes(aggregateOf(path)) && aggregateOf(path) !== aggregateOf(file),
          )
          .map(path => `${file} -> ${path}`),
      )
    expect(wrong).toEqual([])
  })

  test('only server/main.ts reads the environment', () => {
    const readers = sources.filter(
      file =>
        /^(server|web|core|formats)\//.test(file) &&
        file !== 'server/main.ts' &&
        /process\.env/.test(read(file)),
    )
    expect(readers).toEqual([])
  })

  test('there are no barrel files', () => {
    expect(sources.filter(file => /(^|\/)index\.tsx?$/.test(file))).toEqual([])
  })

  test('files are named in kebab-case and stay under 250 lines', () => {
    expect(
      files.filter(file => !/^[a-z0-9]+([.-][a-z0-9]+)*\.tsx?$/.test(file.split('/').at(-1) ?? '')),
    ).toEqual([])
    const long = sources
      .map(file => ({ file, lines: read(file).split('\n').length }))
      .filter(({ lines }) => lines > 250)
    expect(long).toEqual([])
  })

  test('core has no class, no any, no boolean parameter and no empty name', () => {
    const core = sources.filter(file => file.startsWith('core/'))
    expect(core.filter(file => /^\s*(export\s+)?(abstract\s+)?class\s/m.test(read(file)))).toEqual([])
    expect(sources.filter(file => /(:|<|as)\s*any\b/.test(read(file)))).toEqual([])
    expect(
      sources.filter(file =>
        /\b(export )?(type|interface|class) \w*(Manager|Service|Helper|Util|Data|Info)\b/.test(read(file)),
      ),
    ).toEqual([])
    const flags = core.filter(file =>
      /export (?:const \w+ = |function \w+)\([^)]*:\s*boolean[^)]*\)/.test(read(file)),
    )
    expect(flags).toEqual([])
  })

  test('every export of core begins with a sentence that a delegate could check', () => {
    const bare = sources
      .filter(file => file.startsWith('core/'))
      .flatMap(file =>
        [...read(file).matchAll(/(\*\/\s*)?\nexport (?:async )?(?:function|const) (\w+)/g)]
          .filter(match => match[1] === undefined)
          .map(match => `${file} ${match[2]}`),
      )
    expect(bare).toEqual([])
  })

  test('no test is skipped or singled out', () => {
    expect(
      files.filter(
        file => file !== 'tools/house.test.ts' && /\b(test|it|describe)\.(skip|only|todo)\b/.test(read(file)),
      ),
    ).toEqual([])
  })
})

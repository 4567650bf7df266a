import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const rooms = [
  'decision',
  'meeting',
  'procedure',
  'nomination',
  'report',
  'candidacy',
  'instrument',
  'commitment',
  'position',
]

const filesUnder = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))

/** Codes as they stand in the files of refusals: `'code': sentence(`. */
const codes = rooms.flatMap(room =>
  filesUnder(`core/${room}`, /-refusals\.ts$/).flatMap(text =>
    [...text.matchAll(/^ {2}'?([a-z][a-z0-9-]*)'?: sentence\(/gm)].map(match => match[1] ?? ''),
  ),
)

test('every refusal of decisions, meetings and registers is met in a test', () => {
  const tests = ['core', 'server', 'web', 'cli'].flatMap(room => filesUnder(room, /\.test\.tsx?$/)).join('\n')
  expect(codes.length).toBeGreaterThan(150)
  expect(codes.filter(code => !tests.includes(`'${code}'`))).toEqual([])
})

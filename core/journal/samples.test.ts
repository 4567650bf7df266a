import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { entryIn, examiner } from './examine.ts'
import { storedOf } from './line.ts'
import { upcasts } from './upcast.ts'

const core = join(import.meta.dirname, '..')
const folder = join(import.meta.dirname, 'samples')
const samples = readdirSync(folder).map(name => ({
  name,
  lines: readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'),
}))

/** Every act that core can want recorded, and every old version that can still be read. */
function actsInCode(): readonly string[] {
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
    name => name.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(name),
  )
  const source = files.map(name => readFileSync(join(core, name), 'utf8')).join('\n')
  const acts = [...source.matchAll(/\btype: '([A-Z]\w*(?:\/\d+)?)',\s*audience\b/g)].map(
    match => match[1] ?? '',
  )
  const draftActs = [...source.matchAll(/\bactOf\(\s*'([A-Z]\w*)'/g)].map(match => match[1] ?? '')
  return [...new Set([...acts, ...draftActs, ...Object.keys(upcasts)])].toSorted()
}

/** Every act that an aggregate folds: the names under which its file lists what each act changes. */
function actsFolded(): readonly string[] {
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('-aggregate.ts'),
  )
  const listed = files.map(name => readFileSync(join(core, name), 'utf8'))
  return listed.flatMap(text => [...text.matchAll(/^ {2}([A-Z]\w*): \w+,$/gm)].map(match => match[1] ?? ''))
}

test('of every act that an aggregate folds, a sample is kept', () => {
  const kept = samples.flatMap(({ lines }) => lines.map(line => entryIn(storedOf(line)?.body ?? '')?.type))
  expect(actsFolded().length).toBeGreaterThan(140)
  expect(actsFolded().filter(act => !kept.includes(act))).toEqual([])
})

test('of every act and every version of it that was ever recorded, a sample is kept', () => {
  const kept = samples.flatMap(({ lines }) => lines.map(line => entryIn(storedOf(line)?.body ?? '')?.type))
  expect(actsInCode().length).toBeGreaterThan(0)
  expect(actsInCode().filter(act => !kept.includes(act))).toEqual([])
})

test.for(samples)(
  'the sample $name is a journal whose bytes hold as they did when it was written',
  ({ lines }) => {
    const examine = examiner(bytes => createHash('sha256').update(bytes).digest())
    const found = lines.map(line => {
      const stored = storedOf(line)
      return stored ? examine(stored) : 'no line'
    })
    expect(found).toEqual(lines.map(() => []))
  },
)

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const glossary = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8')
const known = new Set([...glossary.matchAll(/`([A-Z]\w+)`/g)].map(match => match[1]))

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? filesOf(join(folder, entry.name)) : [join(folder, entry.name)],
  )
const sources = filesOf('core').filter(file => file.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(file))
const singular = (word: string) => (known.has(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, ''))

test('every exported type of core is named in words of the glossary', () => {
  const strange = sources.flatMap(file =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^export (?:type|interface) (\w+)/gm)].flatMap(
      match =>
        (match[1]?.match(/[A-Z][a-z]*/g) ?? [])
          .filter(word => !known.has(singular(word)))
          .map(word => `${file}: ${match[1]} (${word})`),
    ),
  )
  expect(strange).toEqual([])
})

test('no name in core uses "table" as a verb, nor "motion" for a text', () => {
  const wrong = sources.filter(file =>
    /\b(tabled|tabling|motion)\b|[a-z](Tabled|Motion)\b/i.test(readFileSync(join(root, file), 'utf8')),
  )
  expect(wrong).toEqual([])
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isFaults, readingLanguageOf } from './reading-language.ts'

const json = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../profiles/sco/reading.zh.json', import.meta.url), 'utf8'))

const faultsOf = (read: unknown, name = 'reading.zh') => {
  const answer = readingLanguageOf(read, name)
  return isFaults(answer) ? answer : []
}

test('readingLanguageOf accepts the words by which Chinese communiqués of the SCO are read', () => {
  expect(faultsOf(json())).toEqual([])
})

test('readingLanguageOf names file, place and expectation of a verb that does what no act does', () => {
  const verbs = [{ type: 'applaud', mood: 'evaluative', words: ['鼓掌'], chain: 'always' }]
  expect(faultsOf({ ...json(), verbs })).toMatchObject([
    { file: 'reading.zh.json', place: 'verbs[0].type', expected: expect.stringContaining('"adopt"') },
  ])
})

test('readingLanguageOf tells a key too many and a list that is missing', () => {
  const { offices: _, ...rest } = json()
  expect(faultsOf({ ...rest, verbes: [] }).map(({ place }) => place)).toEqual(['offices', '(whole file)'])
})

test('readingLanguageOf refuses a file that is named after another language', () => {
  expect(faultsOf(json(), 'reading.ru')).toEqual([
    { file: 'reading.ru.json', place: 'language', expected: 'expected "ru", as the file is named' },
  ])
})

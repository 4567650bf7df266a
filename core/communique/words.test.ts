import { expect, test } from 'vitest'
import { anyOf, wordAt, wordEndingAt, wordsIn, wordsOf } from './words.ts'

const verbs = wordsOf([
  ['重申', 'reaffirm'],
  ['重申支持', 'reaffirm-support'],
  ['支持', 'support'],
  ['支持', 'second meaning'],
])

test('the longest word counts, and of two meanings the first', () => {
  expect(wordAt(verbs, '重申支持倡议', 0)).toEqual({ from: 0, to: 4, meaning: 'reaffirm-support' })
  expect(wordAt(verbs, '重申支持倡议', 2)?.meaning).toBe('support')
  expect(wordAt(verbs, '重申支持倡议', 1)).toBeUndefined()
})

test('words in a stretch stand one behind the other and do not overlap', () => {
  const found = wordsIn(verbs, '重申支持,支持,重申', 0, 10)
  expect(found.map(({ from, meaning }) => [from, meaning])).toEqual([
    [0, 'reaffirm-support'],
    [5, 'support'],
    [8, 'reaffirm'],
  ])
  expect(wordsIn(verbs, '重申支持', 0, 3)).toEqual([])
})

test('of the words that end at a place the longest is found', () => {
  expect(wordEndingAt(verbs, '外长重申支持', 0, 6)?.meaning).toBe('reaffirm-support')
  expect(wordEndingAt(verbs, '外长重申支持', 0, 5)).toBeUndefined()
})

test('words in a pattern stand for themselves, the longest first', () => {
  const pattern = new RegExp(`^${anyOf(['总理', '总理(首脑)', 'a.b'])}`)
  expect(pattern.exec('总理(首脑)会议')?.[0]).toBe('总理(首脑)')
  expect(pattern.test('axb')).toBe(false)
})

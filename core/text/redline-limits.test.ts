import { describe, expect, test } from 'vitest'
import { redline } from './redline.ts'

const million = 1_000_000
const fill = (part: string) => part.repeat(Math.ceil(million / part.length))

/** Words in an order that looks like chance and is the same on every run. */
function shuffled(words: readonly string[], seed: number): string {
  let state = seed
  const parts: string[] = []
  for (let length = 0; length < million; length += parts.at(-1)?.length ?? 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    parts.push(words[state % words.length] ?? '')
  }
  return parts.join('')
}

const sides = (before: string, after: string, language: string) => {
  const runs = redline(before, after, language)
  return {
    runs,
    before: runs.map(({ op, text }) => (op === 'add' ? '' : text)).join(''),
    after: runs.map(({ op, text }) => (op === 'remove' ? '' : text)).join(''),
  }
}

describe('a paragraph of a million characters', () => {
  test.each([
    ['one word repeated', fill('a '), `${fill('a ')}b`],
    ['no border at all', fill('x'), `${fill('x')}y`],
    ['Han without signs', fill('合作'), fill('作合')],
    ['numerals only', fill('一'), fill('二')],
    ['halves that stand alone', fill('\ud83d'), fill('\ude00')],
    ['marks only', fill('\u0301'), fill('\u0302')],
    ['spaces only', fill(' '), fill('\n')],
    ['brackets only', fill('['), fill(']')],
    ['two texts by chance', shuffled(['a ', 'b ', 'c '], 1), shuffled(['a ', 'b ', 'c '], 2)],
    [
      'two orders of the same words',
      shuffled(['мир ', '合作', 'war, ', '5 '], 3),
      shuffled(['мир ', '合作', 'war, ', '5 '], 4),
    ],
  ])('%s: bounded, and nothing is lost', (_, before, after) => {
    const result = sides(before, after, 'zh')
    expect(result.before === before && result.after === after).toBe(true)
  })

  test('with a hundred words changed shows the hundred', () => {
    const words = Array.from({ length: 100_000 }, (_, at) => `word${at % 997} of ${at}`)
    const changed = words.map((word, at) => (at % 1000 === 500 ? `${word} and more` : word))
    const { runs } = sides(words.join(' '), changed.join(' '), 'en')
    expect(runs.filter(({ op }) => op === 'add')).toHaveLength(100)
    expect(runs.filter(({ op }) => op === 'remove')).toHaveLength(0)
  })

  test('with thousands of words changed is parted at words that each text has once', () => {
    const words = Array.from({ length: 50_000 }, (_, at) => `paragraph ${at} shall stay`)
    const changed = words.map((word, at) => (at % 7 === 3 ? word.replace('shall', 'may') : word))
    const { runs } = sides(words.join('\n'), changed.join('\n'), 'en')
    expect(runs.filter(({ op }) => op === 'add')).toHaveLength(
      changed.filter(word => word.includes('may')).length,
    )
  })
})

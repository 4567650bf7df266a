import { describe, expect, test } from 'vitest'
import { opened, proposing } from '../../../core/draft/council.fixture.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { draftCommandOf } from './draft-command-of.ts'

const a = proposing(opened, 'ALF', {
  id: 'a',
  kind: 'insert',
  paragraph: 'p1',
  edits: [{ from: 3, to: 3, text: ' two' }],
})

const asked = (fields: Readonly<Record<string, string>>) => {
  const made = draftCommandOf(
    a,
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])),
  )
  return isRefusal(made) ? made.refused : made?.does
}

const propose = {
  does: 'propose',
  id: 'b',
  kind: 'alternative',
  paragraph: 'p1',
  language: 'en',
  words: '1',
  text: 'New.',
}

describe('a form', () => {
  test.each(['', 'a b/../c', '<img src=x>', 'x'.repeat(100_000)])(
    'asks for nothing under an id that no program could send (%#)',
    id => {
      expect(asked({ ...propose, id })).toMatch(/form-not-understood|paragraph-too-long/)
      expect(asked({ does: 'take-over', proposal: 'a', id })).toBe('form-not-understood')
      expect(asked({ does: 'withdraw', proposal: id })).toBe('form-not-understood')
    },
  )

  test('asks for nothing in a language, a name or a value that there cannot be', () => {
    expect(asked({ ...propose, language: '<img>' })).toBe('form-not-understood')
    expect(asked({ does: 'agree-ad-ref', paragraph: 'p1', words: '1', holds: '<b>' })).toBe(
      'form-not-understood',
    )
    expect(asked({ does: 'take-stance', proposal: 'a', words: '1', value: 'love' })).toBe(
      'form-not-understood',
    )
    expect(asked({ does: 'dance' })).toBe('form-not-understood')
    const reason = 'x'.repeat(5_001)
    expect(asked({ does: 'reopen', paragraph: 'p1', ground: 'facts', reason })).toBe('proposal-too-long')
  })

  test('leaves to the rules what they say better: old words, and moments', () => {
    expect(asked(propose)).toBe('propose')
    expect(asked({ ...propose, words: 'x' })).toBe('propose')
    expect(asked({ does: 'open-reading', deadline: 'tomorrow' })).toBe('open-reading')
    expect(asked({ does: 'move-deadline', deadline: '' })).toBe('move-deadline')
  })
})

import { describe, expect, test } from 'vitest'
import { rebased } from './rebased.ts'

const before = 'The ministers noted report 6.'
const after = 'The ministers noted the report 6.'

const refused = (text: string, fields: Readonly<Record<string, string>> = {}) => {
  const typed = { does: 'propose', kind: 'words', text, ...fields }
  return {
    form: 'propose-p6',
    refusal: { refused: 'stale-words', facts: { before, after, language: 'en' } },
    typed: Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, [value]])),
  } as const
}
const made = (...of: Parameters<typeof refused>) => {
  const { rebased: became, typed } = rebased(refused(...of))
  return [became, typed['text']?.[0]]
}

describe('words typed on words that were changed meanwhile', () => {
  test('are set on those that stand now', () => {
    expect(made('The ministers noted report 6 and KEEPME.')).toEqual([
      'carried',
      'The ministers noted the report 6 and KEEPME.',
    ])
    expect(made('The [ministers] noted report 6.', { kind: 'bracket' })).toEqual([
      'carried',
      'The [ministers] noted the report 6.',
    ])
  })

  test('are met where the same was accepted', () => {
    expect(made(after)).toEqual(['met', after])
  })

  test('stay as they were typed where they touch what was accepted', () => {
    const text = 'The ministers noted that report 6.'
    expect(made(text)).toEqual(['conflict', text])
  })

  test('are left alone where they are not those of the paragraph', () => {
    expect(made('They met.', { kind: 'alternative' })).toEqual([undefined, 'They met.'])
    expect(made('', { kind: 'scope' })).toEqual([undefined, ''])
  })
})

import { expect, test } from 'vitest'
import { type Refusal, sentenceOf } from '../../core/refusal.ts'
import { namedRefusal } from './named-refusal.ts'

const names = {
  XAL: { zh: '阿尔法', ru: 'Альфа', en: 'Alfa' },
  XBR: { zh: '布拉沃', ru: 'Браво', en: 'Bravo' },
}

test('a refusal names the delegations that stand in the way, in the language of the page', () => {
  const refusal = { refused: 'holds-open', facts: { paragraph: '4', states: 'XAL, XBR' } } as const
  expect(sentenceOf(namedRefusal(refusal, { names }, 'en'), 'en')).toContain('Alfa, Bravo')
  expect(sentenceOf(namedRefusal(refusal, { names }, 'ru'), 'ru')).toContain('Альфа, Браво')
  expect(sentenceOf(namedRefusal(refusal, { names }, 'zh'), 'zh')).toContain('阿尔法、布拉沃')
  expect(sentenceOf(namedRefusal({ refused: 'members-only' }, { names }, 'en'), 'en')).toBe(
    sentenceOf({ refused: 'members-only' }, 'en'),
  )
})

test('a refusal calls a language by its name', () => {
  const refusal = { refused: 'heading-behind', facts: { language: 'ru' } } as const
  expect(sentenceOf(namedRefusal(refusal, { names }, 'en'), 'en')).toContain('Russian')
  expect(sentenceOf(namedRefusal(refusal, { names }, 'ru'), 'ru')).toContain('русский')
})

const say = (refusal: Refusal, language: 'zh' | 'ru' | 'en') =>
  sentenceOf(namedRefusal(refusal, { names }, language), language)

test('a refusal writes a moment as the page does, and says nothing in the words of a program', () => {
  const late = { refused: 'deadline-passed', facts: { deadline: '2026-11-24T14:45:32.000Z' } } as const
  expect(say(late, 'en')).toContain('(24 November 2026, 14:45 UTC)')
  expect(say(late, 'ru')).toMatch(/\(24 ноября\s2026\sгода, 14:45 UTC\)/u)
  expect(say(late, 'zh')).toContain('2026年11月24日')
  const typed = { refused: 'moment-not-ahead', facts: { moment: 'tomorrow' } } as const
  expect(say(typed, 'en')).toContain('(tomorrow)')
  const broken = { refused: 'text-not-recordable', facts: { place: 'changes[0].edits[0].text' } } as const
  for (const language of ['zh', 'ru', 'en'] as const) expect(say(broken, language)).not.toMatch(/changes|\{/)
  const strange = { refused: 'draft-languages-unfit', facts: { language: 'zh' } } as const
  expect(say(strange, 'en')).toContain('(Chinese)')
  const none = { refused: 'draft-languages-unfit', facts: { language: '<img>' } } as const
  expect(say(none, 'en')).toContain('<img>')
})

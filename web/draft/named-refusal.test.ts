import { expect, test } from 'vitest'
import { sentenceOf } from '../../core/refusal.ts'
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

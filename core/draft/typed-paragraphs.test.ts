import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { submittedParagraphs, typedParagraphs } from './typed-paragraphs.ts'

const bare = (text: string) => text.replaceAll(/[\s#]/g, '')

describe('words that are typed', () => {
  test('are one paragraph to a line, with the headings that stand above them', () => {
    expect(typedParagraphs('# The meeting\n\n One. \r\nTwo.\u2029## Trade\n# and transport\nThree.')).toEqual(
      [
        { heading: 'The meeting', text: 'One.' },
        { heading: null, text: 'Two.' },
        { heading: 'Trade and transport', text: 'Three.' },
      ],
    )
    expect(typedParagraphs('One.\n# Annex')).toEqual([
      { heading: null, text: 'One.' },
      { heading: null, text: 'Annex' },
    ])
    expect(typedParagraphs(' \n')).toEqual([])
  })

  test('are all there, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' b', '\n', '# c', '国', '\r\n')), pieces => {
        const words = pieces.join('')
        const kept = typedParagraphs(words).map(({ heading, text }) => `${heading ?? ''}${text}`)
        expect(bare(kept.join(''))).toBe(bare(words))
      }),
    )
  })

  test('make a draft in which every language that has words has as many paragraphs', () => {
    expect(submittedParagraphs({ zh: '# 会议\n甲。\n乙。', ru: 'А.\nБ.', en: '' })).toEqual([
      { id: 'p1', heading: { zh: '会议' }, texts: { zh: '甲。', ru: 'А.' } },
      { id: 'p2', heading: null, texts: { zh: '乙。', ru: 'Б.' } },
    ])
    const uneven = submittedParagraphs({ zh: '甲。\n乙。', ru: 'А.' })
    expect(uneven).toEqual({ refused: 'languages-not-parallel', facts: { counts: 'zh 2, ru 1' } })
    const none = submittedParagraphs({ zh: ' ' })
    expect(isRefusal(none) && none.refused).toBe('draft-without-paragraphs')
  })
})

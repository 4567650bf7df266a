import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { applyEdits } from '../text/apply-edits.ts'
import { heldIn, partedAt, putIn, stretchOf } from './marked-words.ts'

const base = 'The ministers noted the report of [● date]. They thanked the host.'

describe('words that are quoted from a paragraph', () => {
  test('stand where they stand once', () => {
    expect(stretchOf(base, ' noted ')).toEqual({ from: 14, to: 19 })
    expect(stretchOf(base, 'welcomed')).toMatchObject({ refused: 'words-not-there' })
    expect(stretchOf(base, ' ')).toMatchObject({ refused: 'words-not-there' })
    expect(stretchOf(base, 'the')).toMatchObject({ refused: 'words-stand-twice' })
    expect(stretchOf('东道国东道国', '东道国')).toMatchObject({ refused: 'words-stand-twice' })
  })

  test('are kept apart from the letters beside what is put in', () => {
    expect(applyEdits(base, [putIn(base, 9, '[● who]')])).toContain('minis [● who] ters')
    expect(applyEdits('Всё.', [putIn('Всё.', 4, '[● дата]')])).toBe('Всё. [● дата]')
    expect(applyEdits('外长们注意到', [putIn('外长们注意到', 3, '[● 日期]')])).toBe('外长们[● 日期]注意到')
  })
})

describe('a paragraph is parted', () => {
  test('where one line break was set in its words', () => {
    const at = base.indexOf('They')
    for (const marked of [base.replace(' They', '\nThey'), base.replace(' They', ' \n\n  They')])
      expect(partedAt(base, marked)).toBe(at)
    expect(partedAt('甲。乙。', '甲。\n乙。')).toBe(2)
  })

  test.each([
    ['none was set', base],
    ['two were set', base.replace(' They', '\nThey').replace(' noted', '\nnoted')],
    ['words were changed as well', base.replace(' They', '\nThey all')],
    ['words were left out', base.replace(' They', '\n')],
    ['it stands at the end', `${base}\n`],
    ['it stands at the beginning', `\n${base}`],
    ['something else was typed, however long', ' '.repeat(8_000_000)],
  ])('and not where %s', (_, marked) => {
    expect(partedAt(base, marked)).toMatchObject({ refused: 'parting-unclear' })
  })
})

describe('words are held in brackets', () => {
  const held = (marked: string) => {
    const edits = heldIn(base, marked)
    return isRefusal(edits) ? edits.refused : edits.map(({ text }) => text)
  }

  test('that were typed around them, in the signs of either script', () => {
    expect(held(base.replace('noted', '[noted]'))).toEqual(['noted'])
    expect(held(base.replace('noted', '［noted］').replace('the host', '[the host]'))).toEqual([
      'noted',
      'the host',
    ])
    expect(held(`[${base}]\n`)).toEqual([base])
    expect(held(base.replace('[● date]', '[[● date]]'))).toEqual(['[● date]'])
  })

  test.each([
    ['none were typed', base],
    ['one is missing', base.replace('noted', '[noted')],
    ['they hold nothing', base.replace('noted', 'noted[]')],
    ['one stands in another', base.replace('noted the report', '[noted [the] report]')],
    ['words were changed as well', base.replace('noted', '[welcomed]')],
    ['something else was typed, however long', `${'\n'.repeat(8_000_000)}x`],
  ])('and not where %s', (_, marked) => {
    expect(held(marked)).toBe('brackets-unclear')
  })

  test('whatever the words: what was set around a stretch is that stretch', () => {
    const words = fc.array(fc.constantFrom('a', 'б', '国', ' ', '[', ']', '. '), {
      minLength: 1,
      maxLength: 20,
    })
    fc.assert(
      fc.property(words, fc.nat(19), fc.nat(19), (pieces, one, other) => {
        const text = pieces.join('')
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)]
        const marked = `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`
        const edits = heldIn(text, marked)
        if (isRefusal(edits)) return
        expect(applyEdits(text, edits)).toBe(text)
      }),
    )
  })
})

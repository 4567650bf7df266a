import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Marking, nest, type Piece } from './nest.ts'

const words = (pieces: readonly Piece[]): string =>
  pieces.map(piece => ('text' in piece ? piece.text : words(piece.pieces))).join('')

const begun = (pieces: readonly Piece[]): readonly Marking[] =>
  pieces.flatMap(piece =>
    'text' in piece ? [] : [...(piece.begins ? [piece.marking] : []), ...begun(piece.pieces)],
  )

const marking = fc
  .tuple(fc.nat(40), fc.nat(40), fc.constantFrom('act', 'verb', 'who'))
  .map(([a, b, kind]): Marking => ({ span: [Math.min(a, b), Math.max(a, b)], kind }))

describe('nest', () => {
  test('loses no character and repeats none, whatever the markings cross', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.array(marking, { maxLength: 12 }),
        (text, all) => {
          expect(words(nest(text, [0, text.length], all))).toBe(text)
        },
      ),
    )
  })

  test('gives the stretch that is asked for and nothing around it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.nat(40), fc.array(marking), (text, cut, all) => {
        const from = Math.min(cut, text.length)
        expect(words(nest(text, [from, text.length], all))).toBe(text.slice(from))
      }),
    )
  })

  test('lets every marking that holds a character begin exactly once', () => {
    fc.assert(
      fc.property(fc.array(marking, { maxLength: 12 }), all => {
        const text = 'x'.repeat(41)
        const shown = all.filter(({ span: [from, to] }) => from < to)
        const found = begun(nest(text, [0, 41], all))
        expect(found).toHaveLength(shown.length)
        expect(new Set(found)).toEqual(new Set(shown))
      }),
    )
  })

  test('puts a verb inside its act', () => {
    const pieces = nest(
      '外长们注意到愿望',
      [0, 8],
      [
        { span: [3, 6], kind: 'verb' },
        { span: [3, 8], kind: 'act', id: 'p13.a1' },
      ],
    )
    expect(pieces).toEqual([
      { text: '外长们' },
      {
        marking: { span: [3, 8], kind: 'act', id: 'p13.a1' },
        begins: true,
        pieces: [
          { marking: { span: [3, 6], kind: 'verb' }, begins: true, pieces: [{ text: '注意到' }] },
          { text: '愿望' },
        ],
      },
    ])
  })
})

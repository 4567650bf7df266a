import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { redline, type Run } from '../core/text/redline.ts'
import { mixedText, tried } from '../core/text/mixed-text.fixture.ts'
import { type ShownRun, shownLine, shownRuns } from './comparison-marks.ts'

const drawn = ({ pieces }: ShownRun): string =>
  pieces.map(piece => (piece.kind === 'words' ? piece.text : piece.sign)).join('')
const raw = ({ pieces }: ShownRun): string => pieces.map(({ text }) => text).join('')
const shown = (...runs: readonly Run[]): readonly string[] => shownRuns(runs).map(drawn)
const same = (text: string): Run => ({ op: 'same', text })
const remove = (text: string): Run => ({ op: 'remove', text })
const add = (text: string): Run => ({ op: 'add', text })

describe('what is shown of a run', () => {
  test('blanks are signs where they alone changed, and stay blank where they stayed', () => {
    expect(shown(same('a b\u00a0c\t'), remove(' '), add('\u00a0\u3000\t'))).toEqual([
      'a b\u00a0c\t',
      '·',
      '°□⇥',
    ])
    expect(shown(add(' and the  rest'))).toEqual([' and the··rest'])
  })

  test('controls of direction and of terminals are codes wherever they stand', () => {
    expect(shown(same('a\u202eb\u2066c\u001bd\u2028'))).toEqual(['a⟨U+202E⟩b⟨U+2066⟩c⟨U+001B⟩d⟨U+2028⟩'])
    expect(shown(add('x\u{e0041}'))).toEqual(['x⟨U+E0041⟩'])
  })

  test('joiners of letters stay as they are, and are shown where nothing else changed', () => {
    expect(shown(add('می\u200cخواهم'))).toEqual(['می\u200cخواهم'])
    expect(shown(remove('می\u200cخواهم'), add('میخواهم'))).toEqual(['می⟨U+200C⟩خواهم', 'میخواهم'])
    expect(shown(add('\u200b'))).toEqual(['⟨U+200B⟩'])
  })

  test('letters that look the same and are not carry their codes', () => {
    expect(shown(remove('Нью-Йорке'), add('Нью\u2011Йорке'))).toEqual([
      'Нью-⟨U+002D⟩Йорке',
      'Нью\u2011⟨U+2011⟩Йорке',
    ])
    expect(shown(remove('5. The СССР'), add('6. The CCCP'))).toEqual([
      '5. The СССР⟨U+0421 U+0421 U+0421 U+0420⟩',
      '6. The CCCP⟨U+0043 U+0043 U+0043 U+0050⟩',
    ])
    expect(shown(remove('19 мая'), add('19\u00a0мая'))).toEqual(['19 ⟨U+0020⟩мая', '19\u00a0⟨U+00A0⟩мая'])
  })

  test('signs without a word that went are told from words', () => {
    expect(shownRuns([remove(' –'), same('a'), remove('–a'), add(',')]).map(({ weight }) => weight)).toEqual([
      'slight',
      'plain',
      'plain',
      'plain',
    ])
  })

  test('no word is lost, no control is left, and no change is invisible', () => {
    const odd = fc.constantFrom(
      '\u202e',
      '\u001b[2J',
      '\u00a0',
      '  ',
      '\u2011',
      'а',
      'a',
      '\ufe0f',
      '\u200d',
      '\n',
    )
    const text = fc.array(fc.oneof(mixedText, odd), { maxLength: 4 }).map(pieces => pieces.join(''))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const runs = redline(before, after, 'ru')
        const rows = shownRuns(runs)
        expect(rows.map(raw)).toEqual(runs.map(run => run.text))
        for (const row of rows) expect(drawn(row)).not.toMatch(/(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u)
        const changed = rows.filter(({ op }) => op !== 'same').map(drawn)
        expect(changed.filter(words => /^[\s\p{Cf}]*$/u.test(words))).toEqual([])
      }),
      { ...tried, numRuns: 500 },
    )
  })
})

test('a name is one line without controls', () => {
  expect(shownLine('a\tb\nc\u202e')).toBe('a⟨U+0009⟩b⟨U+000A⟩c⟨U+202E⟩')
})

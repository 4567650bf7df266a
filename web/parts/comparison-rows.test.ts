import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../core/text/compare.ts'
import { realPairs } from '../../core/text/real-pairs.fixture.ts'
import { isUnseen, piecesOf, shownOf } from './comparison-pieces.ts'
import { type Row, sectionsOf } from './comparison-rows.ts'

const norms =
  'The ministers emphasised that norms of responsible behaviour in the information space are needed.'
const support =
  'The ministers supported further cooperation within the organisation on the basis of the agreement.'
const seat = 'The ministers took note of the candidacy of one member for a non-permanent seat in the Council.'
const group = 'They spoke highly of the results of the last meeting of the Contact Group held in Beijing.'

const read = (before: readonly string[], after: readonly string[]) =>
  sectionsOf(compare(before.join('\n'), after.join('\n'), 'en'))

const rowsOf = ({ sections }: ReturnType<typeof read>): readonly Row[] =>
  sections.flatMap(section =>
    section.kind === 'fold' ? section.rows : section.kind === 'row' ? [section.row] : [],
  )

const kinds = (before: readonly string[], after: readonly string[]) =>
  rowsOf(read(before, after)).map(row => row.kinds.join(' '))

/** The numbers of all changes, in the order in which they stand. */
const numbers = (rows: readonly Row[]): readonly number[] =>
  rows.flatMap(row => [row.n, ...row.pieces.map(piece => piece.n)]).filter(n => n !== null)

describe('the rows of a comparison', () => {
  test('say edited, added, removed, and fold what stays', () => {
    const { sections, changes, tally } = read(
      [norms, support, seat],
      [norms, support.replace('further', 'practical'), group],
    )
    expect(sections.map(section => section.kind)).toEqual(['fold', 'row', 'row', 'row'])
    expect(changes).toBe(3)
    expect(tally).toMatchObject({ same: 1, edited: 1, added: 1, removed: 1 })
  })

  test('say moved and mark the place that was left', () => {
    const { sections, changes } = read([norms, support, seat, group], [support, seat, group, norms])
    expect(changes).toBe(1)
    expect(sections.map(section => section.kind)).toEqual(['left', 'fold', 'row'])
    expect(sections[0]).toMatchObject({ row: { from: 0, to: 3, kinds: ['moved'], n: 1 } })
  })

  test('count a paragraph that was parted once, and not the space that went with it', () => {
    const { changes, tally } = read([`${norms} ${support}`, seat], [norms, support, seat])
    expect([changes, tally.parted]).toEqual([1, 2])
    expect(kinds([norms, support, seat], [`${norms} ${support}`, seat])).toEqual(['joined', 'joined', 'same'])
  })

  test('say that only a number changed, and count no change', () => {
    const before = [`1. ${norms}`, `2. ${support}`]
    const after = [`1. ${norms}`, `2. ${group}`, `3. ${support}`]
    expect(kinds(before, after)).toEqual(['same', 'added', 'renumbered'])
    expect(read(before, after).changes).toBe(1)
  })

  test('say that only spaces changed, and count them', () => {
    const after = [
      norms.replace('of responsible', 'of  responsible'),
      support.replace('further c', 'further\u00a0c'),
    ]
    expect(kinds([norms, support], after)).toEqual(['spaced', 'spaced'])
    expect(read([norms, support], after).changes).toBe(2)
  })

  test('number all changes from 1 without a gap, and lose no word', () => {
    const paragraph = fc.constantFrom(...realPairs.flatMap(pair => [pair.before, pair.after]))
    const texts = fc.array(paragraph, { maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const seen = read(before, after)
        const rows = rowsOf(seen)
        expect(numbers(rows)).toEqual(Array.from({ length: seen.changes }, (_, i) => i + 1))
        expect(Object.values(seen.tally).reduce((sum, n) => sum + n, 0)).toBe(rows.length)
        const now = rows.filter(row => row.to !== null && row.kinds[0] !== 'joined')
        for (const row of now) {
          const words = row.pieces.map(piece => (piece.kind === 'same' ? piece.text : piece.added)).join('')
          expect(after[row.to ?? -1]?.trim()).toBe(words)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the pieces of a paragraph', () => {
  test('take what goes and what comes at one place together', () => {
    expect(
      piecesOf([
        { op: 'same', text: 'a ' },
        { op: 'remove', text: 'b' },
        { op: 'add', text: 'c' },
        { op: 'same', text: ' d' },
      ]),
    ).toEqual([
      { kind: 'same', text: 'a ' },
      { kind: 'change', removed: 'b', added: 'c' },
      { kind: 'same', text: ' d' },
    ])
  })

  test('draw every unseen sign where nothing else changed, and elsewhere only the rare ones', () => {
    const spaces = { kind: 'change', removed: ' ', added: '\u00a0' } as const
    expect(isUnseen(spaces)).toBe(true)
    expect(shownOf(' ', spaces)).toEqual([{ text: ' ', unseen: 'space' }])
    expect(shownOf('\u00a0', spaces)).toEqual([{ text: '\u00a0', unseen: 'noBreak' }])
    const words = { kind: 'change', removed: 'a', added: 'b c\td' } as const
    expect(isUnseen(words)).toBe(false)
    expect(shownOf(words.added, words)).toEqual([
      { text: 'b c', unseen: null },
      { text: '\t', unseen: 'tab' },
      { text: 'd', unseen: null },
    ])
  })
})

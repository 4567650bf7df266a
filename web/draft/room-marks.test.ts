import { expect, test } from 'vitest'
import {
  accepting,
  opened,
  paragraphIn,
  proposing,
  replacing,
  saying,
  textIn,
} from '../../core/draft/council.fixture.ts'
import type { Draft } from '../../core/draft/draft.ts'
import { liveOn } from '../../core/draft/lies-on.ts'
import { negotiatedOf } from '../../core/draft/negotiated-of.ts'
import { layout } from '../../core/text/brackets-layout.ts'
import { roomPieces } from './room-marks.ts'
import { roomSize } from './room-size.ts'

const names = { members: ['ALF', 'BRA'], nameOf: (code: string) => code }

const piecesOf = (draft: Draft, id: string) =>
  layout(negotiatedOf(paragraphIn(draft, id), 'en', liveOn(draft, id), names)).pieces

const newWords = (draft: Draft, id: string): readonly string[] =>
  roomPieces(piecesOf(draft, id), textIn(draft, id), textIn(opened, id), 'en').flatMap(piece =>
    piece.kind === 'new' ? [piece.text] : [],
  )

const welcomed = accepting(
  saying(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'BRA', 'a', 'support'),
  'a',
)

test('words that were accepted while the room looked on are marked, and nothing else', () => {
  expect(newWords(opened, 'p1')).toEqual([])
  expect(newWords(welcomed, 'p1')).toEqual(['welcomed'])
})

test('they are marked also beside a bracket and a gap, and no word is lost', () => {
  const [date] = [textIn(opened, 'p3')]
  const filled = accepting(replacing(opened, 'ALF', 'a', 'p3', 'next', 'coming'), 'a')
  const bracketed = replacing(filled, 'BRA', 'b', 'p3', 'meeting', 'session')
  expect(date).toContain('[● date tbc]')
  expect(newWords(bracketed, 'p3')).toEqual(['coming'])
  const moved = accepting(replacing(opened, 'ALF', 'a', 'p2', 'fair', 'fair and the market'), 'a')
  const both = replacing(moved, 'BRA', 'b', 'p2', 'trade', 'commerce')
  expect(newWords(both, 'p2').join('')).toContain('market')
})

test('a long paragraph stands in smaller type, step by step', () => {
  const long = proposing(opened, 'ALF', {
    id: 'n',
    kind: 'alternative',
    paragraph: 'p1',
    text: 'Words. '.repeat(60),
  })
  const longer = accepting(
    replacing(long, 'BRA', 'b', 'p2', 'trade', 'trade and more of it '.repeat(40)),
    'b',
  )
  expect(roomSize(opened, 'p1', 'en')).toBe(1)
  expect(roomSize(longer, 'p2', 'en')).toBeGreaterThan(3)
})

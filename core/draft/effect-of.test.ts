import { describe, expect, test } from 'vitest'
import {
  accepting,
  chair,
  done,
  delegation,
  levelling,
  opened,
  outcome,
  paragraphIn,
  proposalIn,
  proposing,
  replacing,
  saying,
  textIn,
} from './council.fixture.ts'
import { printedNumber } from './printed-number.ts'

const order = (draft: typeof opened) => draft.paragraphs.map(({ id }) => id)

describe('a new paragraph', () => {
  const bis = proposing(opened, 'ALF', { id: 'n1', kind: 'new-paragraph', paragraph: 'p1', text: 'New one.' })
  const ter = proposing(bis, 'BRA', { id: 'n2', kind: 'new-paragraph', paragraph: 'p1', text: 'New two.' })

  test('stands behind its place, with a suffix, and the other language is behind', () => {
    const draft = accepting(bis, 'n1')
    expect(order(draft)).toEqual(['p1', 'n1', 'p2', 'p3'])
    expect(printedNumber(paragraphIn(draft, 'n1'))).toBe('1 bis')
    expect(paragraphIn(draft, 'n1').texts).toEqual({
      en: { text: 'New one.', level: 'level' },
      ru: { text: '', level: 'behind' },
    })
  })

  test('several for one place stand in the order of submission, whichever is accepted first (I-16)', () => {
    const orders = [
      ['n1', 'n2'],
      ['n2', 'n1'],
    ].map(ids => order(ids.reduce((draft, id) => accepting(draft, id), ter)))
    expect(orders[0]).toEqual(['p1', 'n1', 'n2', 'p2', 'p3'])
    expect(orders[1]).toEqual(orders[0])
  })

  test('behind one that is new itself stays with it', () => {
    const first = accepting(ter, 'n1')
    const inner = proposing(first, 'CHA', {
      id: 'n3',
      kind: 'new-paragraph',
      paragraph: 'n1',
      text: 'Inner.',
    })
    expect(order(accepting(accepting(inner, 'n3'), 'n2'))).toEqual(['p1', 'n1', 'n3', 'n2', 'p2', 'p3'])
  })

  test('stands at the beginning where it is proposed there; a reservation is held on it', () => {
    const asked = proposing(opened, 'ALF', {
      id: 'n0',
      kind: 'new-paragraph',
      paragraph: null,
      text: 'First.',
    })
    const draft = accepting(saying(asked, 'BRA', 'n0', 'reserve'), 'n0', ['BRA'])
    expect(order(draft)).toEqual(['n0', 'p1', 'p2', 'p3'])
    expect(paragraphIn(draft, 'n0').adRef).toEqual(['BRA'])
  })
})

const alternative = (draft: typeof opened, sponsor: string, id: string, text: string) =>
  proposing(draft, sponsor, { id, kind: 'alternative', paragraph: 'p1', text })

describe('an alternative (9.3, example 6)', () => {
  const asked = [
    ['CHA', 'alt1', 'They supported it.'],
    ['chair', 'alt2', 'They took note with interest.'],
  ].reduce((draft, [sponsor = '', id = '', text = '']) => alternative(draft, sponsor, id, text), opened)

  test('takes the number; the paragraph as it was, its edits and its other alternatives are closed', () => {
    const edited = replacing(asked, 'ALF', 'e', 'p1', 'noted', 'welcomed')
    const moved = proposing(edited, 'BRA', { id: 'mv', kind: 'move', paragraph: 'p1', after: 'p3' })
    const draft = accepting(moved, 'alt2')
    expect(textIn(draft, 'p1')).toBe('They took note with interest.')
    expect(printedNumber(paragraphIn(draft, 'p1'))).toBe('1')
    expect(proposalIn(draft, 'alt1')).toMatchObject({ status: 'superseded', by: 'alt2' })
    expect(proposalIn(draft, 'e')).toMatchObject({ status: 'superseded', by: 'alt2' })
    expect(proposalIn(draft, 'mv')).toMatchObject({ status: 'live', words: 2 })
    expect(draft.proposals.size).toBe(4)
  })

  test('stays beside the paragraph when words of it change', () => {
    const draft = accepting(replacing(asked, 'ALF', 'e', 'p1', 'noted', 'welcomed'), 'e')
    expect(proposalIn(draft, 'alt1')).toMatchObject({ status: 'live', words: 2, conflict: null })
  })
})

const move = (draft: typeof opened, sponsor: string, id: string, after: string | null) =>
  proposing(draft, sponsor, { id, kind: 'move', paragraph: 'p1', after })

describe('a move', () => {
  test('the words and what lies on them go along; the heading stays with its section', () => {
    const edited = replacing(move(opened, 'ALF', 'mv', 'p3'), 'BRA', 'e', 'p1', 'noted', 'welcomed')
    const draft = accepting(edited, 'mv')
    expect(order(draft)).toEqual(['p2', 'p3', 'p1'])
    expect(draft.paragraphs.map(({ heading }) => heading?.en)).toEqual(['Cooperation', undefined, undefined])
    expect(textIn(accepting(draft, 'e'), 'p1')).toContain('welcomed')
  })

  test('the same move is met, another one of the paragraph must be looked at', () => {
    const three = move(move(move(opened, 'ALF', 'a', 'p3'), 'BRA', 'b', 'p3'), 'CHA', 'c', 'p2')
    const draft = accepting(three, 'a')
    expect(proposalIn(draft, 'b')).toMatchObject({ status: 'superseded', by: 'a' })
    expect(proposalIn(draft, 'c').conflict).toMatchObject({ accepted: 'a' })
  })
})

describe('a split', () => {
  const split = proposing(opened, 'ALF', { id: 's', kind: 'split', paragraph: 'p2', at: 22 })
  const fair = replacing(split, 'BRA', 'fair', 'p2', 'fair', 'exhibition')
  const trade = replacing(fair, 'CHA', 'trade', 'p2', 'trade', 'commerce')
  const both = replacing(trade, 'DEL', 'both', 'p2', 'trade. They welcomed', 'trade and')
  const behind = proposing(both, 'ALF', { id: 'n', kind: 'new-paragraph', paragraph: 'p2', text: 'New.' })
  const whole = proposing(behind, 'BRA', { id: 'mv', kind: 'move', paragraph: 'p2', after: null })
  const gap = proposing(whole, 'BRA', {
    id: 'gap',
    kind: 'placeholder',
    paragraph: 'p2',
    at: 40,
    text: 'place',
  })
  const again = proposing(gap, 'BRA', { id: 's2', kind: 'split', paragraph: 'p2', at: 22 })
  const draft = accepting(again, 's')

  test('two paragraphs stand; the other language stays together in the first and is behind', () => {
    expect(order(draft)).toEqual(['p1', 'p2', 's', 'p3'])
    expect([textIn(draft, 'p2'), textIn(draft, 's')]).toEqual([
      'They supported trade.',
      'They welcomed the fair.',
    ])
    expect(printedNumber(paragraphIn(draft, 's'))).toBe('2 ter')
    expect(textIn(draft, 'p2', 'ru')).toBe(textIn(opened, 'p2', 'ru'))
    expect(paragraphIn(draft, 'p2').texts.ru?.level).toBe('behind')
  })

  test('proposals go with the part in which their words lie', () => {
    expect(textIn(accepting(draft, 'fair'), 's')).toBe('They welcomed the exhibition.')
    expect(textIn(accepting(draft, 'trade'), 'p2')).toBe('They supported commerce.')
    expect(proposalIn(draft, 'gap')).toMatchObject({ paragraph: 's', at: 18 })
    expect(proposalIn(draft, 's2')).toMatchObject({ status: 'superseded', by: 's' })
  })

  test('what concerns both parts must be looked at', () => {
    expect(proposalIn(draft, 'both').conflict).toMatchObject({ accepted: 's' })
    expect(proposalIn(draft, 'mv').conflict).toMatchObject({ accepted: 's' })
  })

  test('what would stand behind the paragraph stands behind its second part', () => {
    expect(order(accepting(draft, 'n'))).toEqual(['p1', 'p2', 's', 'n', 'p3'])
  })

  test('is refused once nothing is left on one side', () => {
    const gone = replacing(split, 'BRA', 'gone', 'p2', 'They supported trade. ', '')
    const left = {
      ...accepting(gone, 'gone'),
      proposals: new Map([['s', { ...proposalIn(split, 's'), words: 2, at: 0 }]]),
    }
    expect(outcome(left, { does: 'accept', proposal: 's', words: 2 }, chair)).toBe('changes-nothing')
  })
})

describe('a merge', () => {
  const merge = proposing(opened, 'ALF', { id: 'm', kind: 'merge', paragraph: 'p1', into: 'p2' })
  const noted = replacing(merge, 'BRA', 'noted', 'p1', 'noted', 'welcomed')
  const fair = replacing(noted, 'CHA', 'fair', 'p2', 'fair', 'exhibition')
  const alt = proposing(fair, 'DEL', { id: 'alt', kind: 'alternative', paragraph: 'p1', text: 'Other.' })
  const back = proposing(alt, 'DEL', { id: 'back', kind: 'merge', paragraph: 'p2', into: 'p1' })
  const third = proposing(back, 'DEL', { id: 'third', kind: 'merge', paragraph: 'p3', into: 'p1' })
  const moved = proposing(third, 'DEL', { id: 'mv', kind: 'move', paragraph: 'p1', after: 'p3' })
  const draft = accepting(moved, 'm')

  test('the words stand together in every language, in the order of the text; a tombstone points at them', () => {
    expect(textIn(draft, 'p2')).toBe(`${textIn(opened, 'p1')} ${textIn(opened, 'p2')}`)
    expect(textIn(draft, 'p2', 'ru')).toBe(`${textIn(opened, 'p1', 'ru')} ${textIn(opened, 'p2', 'ru')}`)
    expect(paragraphIn(draft, 'p2').texts.ru?.level).toBe('level')
    expect(paragraphIn(draft, 'p1')).toMatchObject({ status: 'merged', into: 'p2', heading: null })
    expect(paragraphIn(draft, 'p2').heading?.en).toBe('Cooperation')
  })

  test('proposals on either are redirected to the target (E-31)', () => {
    expect(proposalIn(draft, 'noted')).toMatchObject({ paragraph: 'p2', words: 2 })
    const level = levelling(accepting(draft, 'noted'), 'p2', 'ru', 'Одно. Другое.')
    expect(textIn(accepting(level, 'fair'), 'p2')).toBe(
      'The ministers welcomed the results of the meeting. They supported trade. They welcomed the exhibition.',
    )
    expect(proposalIn(draft, 'third')).toMatchObject({ into: 'p2', status: 'live' })
  })

  test('an alternative to one of them must be looked at; the same merger and a move of what is gone are met', () => {
    expect(proposalIn(draft, 'alt')).toMatchObject({ paragraph: 'p2', conflict: { accepted: 'm' } })
    expect(proposalIn(draft, 'back')).toMatchObject({ status: 'superseded', by: 'm' })
    expect(proposalIn(draft, 'mv')).toMatchObject({ status: 'superseded', by: 'm' })
  })

  test('paragraphs that speak in different names are not merged (R-13)', () => {
    const asked = proposing(merge, 'ALF', {
      id: 'sc',
      kind: 'scope',
      paragraph: 'p3',
      scope: ['ALF', 'BRA'],
      edits: [],
    })
    const named = accepting(saying(asked, 'BRA', 'sc', 'support'), 'sc')
    const other = proposing(named, 'ALF', { id: 'm3', kind: 'merge', paragraph: 'p3', into: 'p2' })
    expect(outcome(other, { does: 'accept', proposal: 'm3', words: 2 }, chair)).toBe('scopes-differ')
  })
})

describe('a deletion of all words', () => {
  const gone = replacing(opened, 'ALF', 'd', 'p1', textIn(opened, 'p1'), '')
  const edited = replacing(gone, 'BRA', 'e', 'p1', 'noted', 'welcomed')
  const into = proposing(edited, 'CHA', { id: 'm', kind: 'merge', paragraph: 'p2', into: 'p1' })
  const draft = accepting(into, 'd')

  test('leaves a tombstone with its number and its words; the heading passes on', () => {
    expect(paragraphIn(draft, 'p1')).toMatchObject({ status: 'deleted', number: 1, heading: null })
    expect(textIn(draft, 'p1')).toBe(textIn(opened, 'p1'))
    expect(paragraphIn(draft, 'p2').heading?.en).toBe('Cooperation')
  })

  test('what lay on it is superseded, and who would merge into it must look', () => {
    expect(proposalIn(draft, 'e')).toMatchObject({ status: 'superseded', by: 'd' })
    expect(proposalIn(draft, 'm').conflict).toMatchObject({ accepted: 'd' })
    expect(
      outcome(
        draft,
        { does: 'take-stance', proposal: 'e', value: 'support', words: 1, until: null },
        delegation('CHA'),
      ),
    ).toBe('proposal-ended')
    expect(done(draft, { does: 'withdraw', proposal: 'm' }, delegation('CHA')).proposals.size).toBe(3)
  })
})

import { describe, expect, test } from 'vitest'
import { mayAccept } from './accept.ts'
import {
  accepting,
  agreeingAdRef,
  answer,
  chair,
  delegation,
  done,
  levelling,
  opened,
  outcome,
  paragraphIn,
  proposalIn,
  proposing,
  replacing,
  saying,
  secretariat,
  submission,
  textIn,
} from './council.fixture.ts'
import { noDraft } from './draft.ts'

const welcomed = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed')
const accept = (proposal: string, words = 1, holds: readonly string[] = []) =>
  ({ does: 'accept', proposal, words, holds }) as const

describe('accept', () => {
  test('the words stand, a revision later, and the other language is behind', () => {
    const draft = accepting(welcomed, 'a')
    expect(textIn(draft, 'p1')).toBe('The ministers welcomed the results of the meeting.')
    expect(paragraphIn(draft, 'p1')).toMatchObject({ words: 2, texts: { ru: { level: 'behind' } } })
    expect(proposalIn(draft, 'a').status).toBe('accepted')
    expect(opened.paragraphs.slice(1)).toEqual(draft.paragraphs.slice(1))
  })

  test('what was accepted once is accepted already', () => {
    expect(answer(accepting(welcomed, 'a'), accept('a'), chair)).toEqual([])
  })

  test('only the Chair accepts, and only while the draft is under negotiation', () => {
    expect(outcome(welcomed, accept('a'), delegation('ALF'))).toBe('chair-only')
    expect(outcome(welcomed, accept('a'), secretariat)).toBe('chair-only')
    expect(outcome(done(noDraft, submission, secretariat), accept('a'), chair)).toBe('not-under-negotiation')
  })

  test('is refused for a proposal that is not there, has ended, or lies on other words', () => {
    expect(outcome(welcomed, accept('x'), chair)).toBe('no-such-proposal')
    const ended = done(welcomed, { does: 'withdraw', proposal: 'a' }, delegation('ALF'))
    expect(outcome(ended, accept('a'), chair)).toBe('proposal-ended')
    expect(answer(welcomed, accept('a', 7), chair)).toMatchObject({
      refused: 'stale-words',
      facts: { seen: '7', now: '1', paragraph: '1' },
    })
  })

  test('is refused while anybody opposes, by name (R-06)', () => {
    const opposed = saying(saying(welcomed, 'DEL', 'a', 'oppose'), 'BRA', 'a', 'oppose')
    expect(answer(opposed, accept('a'), chair)).toEqual({ refused: 'opposed', facts: { states: 'BRA, DEL' } })
    const joined = saying(saying(opposed, 'DEL', 'a', 'accept'), 'BRA', 'a', 'accept')
    expect(outcome(joined, accept('a'), chair)).toBe('done')
  })

  test('who is no member any more does not block (R-01)', () => {
    const opposed = saying(welcomed, 'DEL', 'a', 'oppose')
    expect(mayAccept(opposed, accept('a'), { ...chair, members: ['ALF', 'BRA', 'CHA'] })).toBeUndefined()
  })

  test('a reservation suspends it, unless it becomes an ad ref hold on the paragraph (R-07)', () => {
    const reserved = saying(saying(welcomed, 'DEL', 'a', 'reserve'), 'BRA', 'a', 'reserve')
    expect(answer(reserved, accept('a', 1, ['BRA']), chair)).toEqual({
      refused: 'reserved',
      facts: { states: 'DEL' },
    })
    const draft = accepting(reserved, 'a', ['DEL', 'BRA', 'CHA'])
    expect(paragraphIn(draft, 'p1').adRef).toEqual(['BRA', 'DEL'])
  })

  test('other proposals move with their words, or are met, or wait for their sponsors', () => {
    const summit = replacing(welcomed, 'BRA', 'b', 'p1', 'meeting', 'summit')
    const praised = replacing(summit, 'CHA', 'c', 'p1', 'noted', 'praised')
    const met = replacing(praised, 'DEL', 'd', 'p1', 'noted', 'welcomed')
    const draft = accepting(met, 'a')
    expect(proposalIn(draft, 'b')).toMatchObject({ words: 2, edits: [{ from: 42, to: 49, text: 'summit' }] })
    expect(proposalIn(draft, 'c')).toMatchObject({
      status: 'live',
      words: 1,
      edits: proposalIn(praised, 'c').edits,
      conflict: {
        accepted: 'a',
        before: 'The ministers noted the results of the meeting.',
        after: 'The ministers welcomed the results of the meeting.',
        proposed: 'The ministers praised the results of the meeting.',
      },
    })
    expect(proposalIn(draft, 'd')).toMatchObject({ status: 'superseded', by: 'a' })
    expect(outcome(draft, accept('c'), chair)).toBe('in-conflict')
  })

  test('a conflict shows the words that stand now, however many changes later', () => {
    const praised = replacing(welcomed, 'CHA', 'c', 'p1', 'noted', 'praised')
    const summit = replacing(accepting(praised, 'a'), 'BRA', 'b', 'p1', 'meeting', 'summit')
    const level = levelling(summit, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    expect(proposalIn(accepting(level, 'b'), 'c').conflict).toEqual({
      accepted: 'a',
      before: 'The ministers noted the results of the meeting.',
      after: 'The ministers welcomed the results of the summit.',
      proposed: 'The ministers praised the results of the meeting.',
    })
  })

  test('waits for a translator where the language of the proposal is behind (5.14)', () => {
    const russian = proposing(welcomed, 'BRA', {
      id: 'r',
      kind: 'replace',
      paragraph: 'p1',
      language: 'ru',
      edits: [{ from: 24, to: 31, text: 'саммита' }],
    })
    const draft = accepting(russian, 'a')
    expect(proposalIn(draft, 'r')).toMatchObject({ words: 2, edits: [{ from: 24, to: 31 }] })
    expect(answer(draft, accept('r', 2), chair)).toEqual({
      refused: 'language-behind-at-accept',
      facts: { paragraph: '1', language: 'ru' },
    })
    const level = levelling(draft, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    expect(textIn(accepting(level, 'r'), 'p1', 'ru')).toBe('Министры приветствовали итоги саммита.')
  })

  test('a bracket that is accepted ends, and the words in it stand', () => {
    const edits = [{ from: 14, to: 19, text: 'noted' }]
    const held = proposing(opened, 'ALF', { id: 'b', kind: 'bracket', paragraph: 'p1', edits })
    const draft = accepting(held, 'b')
    expect(draft.paragraphs).toEqual(opened.paragraphs)
    expect(proposalIn(draft, 'b').status).toBe('accepted')
  })

  test('a bracket moves with its words', () => {
    const edits = [{ from: 39, to: 46, text: 'meeting' }]
    const held = proposing(welcomed, 'BRA', { id: 'b', kind: 'bracket', paragraph: 'p1', edits })
    expect(proposalIn(accepting(held, 'a'), 'b').edits).toEqual([{ from: 42, to: 49, text: 'meeting' }])
  })

  test('a political placeholder moves with its words and is not accepted; a technical one can be filled (I-07, E-40)', () => {
    const asked = proposing(welcomed, 'BRA', {
      id: 'g',
      kind: 'placeholder',
      paragraph: 'p1',
      at: 47,
      text: 'date',
    })
    expect(outcome(asked, accept('g'), chair)).toBe('placeholder-not-accepted')
    expect(proposalIn(accepting(asked, 'a'), 'g')).toMatchObject({ at: 50, edits: [] })
    const filled = proposing(opened, 'ALF', {
      id: 'f',
      kind: 'fill',
      paragraph: 'p3',
      edits: [{ from: 23, to: 35, text: '9 May' }],
    })
    expect(textIn(accepting(filled, 'f'), 'p3')).toBe('The next meeting is on 9 May.')
  })

  test('an agreed paragraph takes no other paragraph in', () => {
    const asked = proposing(opened, 'ALF', { id: 'm', kind: 'merge', paragraph: 'p2', into: 'p1' })
    const stand = {
      ...asked,
      paragraphs: agreeingAdRef(opened, 'p1').paragraphs,
    }
    expect(outcome(stand, accept('m'), chair)).toBe('paragraph-agreed')
  })
})

describe('accepting a scope (R-13)', () => {
  const scope = ['ALF', 'BRA', 'CHA']
  const formula = [{ from: 0, to: 13, text: 'The ministers of Alfa, Bravo and Charlie' }]
  const asked = proposing(opened, 'DEL', { id: 's', kind: 'scope', paragraph: 'p1', scope, edits: formula })
  const consenting = saying(saying(asked, 'ALF', 's', 'support'), 'BRA', 's', 'support')

  test('every State that is listed consents in so many words; to accept is not enough', () => {
    const accepted = saying(consenting, 'CHA', 's', 'accept')
    expect(answer(accepted, accept('s'), chair)).toEqual({
      refused: 'consent-missing',
      facts: { states: 'CHA' },
    })
  })

  test('a State that consented to other words than stand now is asked again (R-30)', () => {
    const named = saying(consenting, 'CHA', 's', 'support')
    const draft = accepting(replacing(named, 'DEL', 'w', 'p1', 'meeting', 'condemned meeting'), 'w')
    const now = { does: 'accept', proposal: 's', words: 2 } as const
    expect(answer(draft, now, chair)).toEqual({
      refused: 'consent-missing',
      facts: { states: 'ALF, BRA, CHA' },
    })
    const again = ['ALF', 'BRA', 'CHA'].reduce((each, state) => saying(each, state, 's', 'support'), draft)
    expect(outcome(again, now, chair)).toBe('done')
  })

  test('the paragraph speaks in their names, and its words say so', () => {
    const draft = accepting(saying(consenting, 'CHA', 's', 'support'), 's')
    expect(paragraphIn(draft, 'p1').scope).toEqual({ kind: 'named', states: scope })
    expect(textIn(draft, 'p1')).toMatch(/^The ministers of Alfa, Bravo and Charlie noted/)
  })

  test('another scope for the paragraph must be looked at, the same one is met', () => {
    const two = { kind: 'scope', paragraph: 'p1', edits: [] } as const
    const other = proposing(saying(consenting, 'CHA', 's', 'support'), 'ALF', {
      ...two,
      id: 't',
      scope: ['ALF', 'BRA'],
    })
    const same = proposing(other, 'BRA', { ...two, id: 'u', scope })
    const draft = accepting(same, 's')
    expect(proposalIn(draft, 't').conflict).toMatchObject({ accepted: 's' })
    expect(proposalIn(draft, 'u')).toMatchObject({ status: 'superseded', by: 's' })
  })

  test('a scope whose words were accepted already is still undecided', () => {
    const named = saying(consenting, 'CHA', 's', 'support')
    const worded = replacing(
      named,
      'ALF',
      'w',
      'p1',
      'The ministers',
      'The ministers of Alfa, Bravo and Charlie',
    )
    expect(proposalIn(accepting(worded, 'w'), 's')).toMatchObject({ status: 'live', words: 2, edits: [] })
  })
})

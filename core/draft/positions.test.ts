import { describe, expect, test } from 'vitest'
import {
  accepting,
  agreeingAdRef,
  answer,
  bytesOf,
  chair,
  delegation,
  done,
  levelling,
  observer,
  opened,
  outcome,
  paragraphIn,
  proposalIn,
  proposing,
  replacing,
  saying,
  secretariat,
  textIn,
  wantedIn,
} from './council.fixture.ts'
import type { DraftCommand } from './command.ts'
import { hasRunOut } from './take-stance.ts'

const alfa = delegation('ALF')
const bravo = delegation('BRA')
const charlie = delegation('CHA')
const proposed = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed')
const stance = (
  value: 'support' | 'reserve' | 'oppose' | 'no-position',
  until: string | null = null,
  words = 1,
) => ({ does: 'take-stance', proposal: 'a', value, words, until }) satisfies DraftCommand
const coSponsor = { does: 'co-sponsor', proposal: 'a' } as const
const withdraw = { does: 'withdraw', proposal: 'a' } as const
const closed = done(proposed, { does: 'close-reading', lapse: [] }, chair)
const lapsed = done(opened, { does: 'lapse-draft' }, chair)

describe('a stance', () => {
  test('is taken by a member that does not sponsor the proposal (R-05)', () => {
    const draft = done(proposed, stance('oppose'), bravo)
    expect(proposalIn(draft, 'a').stances).toEqual({ BRA: { value: 'oppose', words: 1, until: null } })
    for (const facts of [chair, secretariat, observer, delegation('XXX')])
      expect(outcome(proposed, stance('support'), facts)).toBe('members-only')
    expect(outcome(proposed, stance('support'), alfa)).toBe('already-sponsor')
    expect(outcome(closed, stance('support'), bravo)).toBe('done')
    expect(outcome(lapsed, stance('support'), bravo)).toBe('not-under-negotiation')
  })

  test('is one at a time; the same again records nothing', () => {
    const draft = done(done(proposed, stance('oppose'), bravo), stance('support'), bravo)
    expect(proposalIn(draft, 'a').stances['BRA']?.value).toBe('support')
    expect(answer(draft, stance('support'), bravo)).toEqual([])
  })

  test('is on the words that were seen; an accepted change makes it stale (R-30)', () => {
    const draft = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'meeting', 'session'), 'b')
    expect(answer(draft, stance('support'), charlie)).toEqual({
      refused: 'stale-words',
      facts: { seen: '1', now: '2', paragraph: '1' },
    })
    expect(outcome(draft, stance('support', null, 2), charlie)).toBe('done')
  })

  test('is not made stale by a translation, nor is its proposal, nor what is proposed besides', () => {
    const changed = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'meeting', 'session'), 'b')
    const draft = levelling(changed, 'p1', 'ru', 'Министры отметили итоги сессии.')
    expect(paragraphIn(draft, 'p1').words).toBe(3)
    expect(outcome(draft, stance('support', null, 2), charlie)).toBe('done')
    expect(outcome(draft, stance('support', null, 1), charlie)).toBe('stale-words')
    expect(outcome(draft, { does: 'accept', proposal: 'a', words: 2 }, chair)).toBe('done')
    const withdrawn = levelling(done(changed, withdraw, alfa), 'p1', 'ru', 'Министры отметили итоги сессии.')
    const over = { does: 'take-over', proposal: 'a', id: 'o' } as const
    expect(proposalIn(done(withdrawn, over, bravo), 'o').words).toBe(3)
    const edits = [{ from: 0, to: 0, text: 'All ' }]
    const change = { id: 'n', kind: 'insert', language: 'en', words: 2, paragraph: 'p1', edits } as const
    const next = done(draft, { does: 'propose', set: null, changes: [change] }, bravo)
    expect(proposalIn(next, 'n').words).toBe(3)
    const inRussian = { ...change, language: 'ru' }
    expect(outcome(draft, { does: 'propose', set: null, changes: [inRussian] }, bravo)).toBe('stale-words')
  })

  test('is on a live proposal without a conflict', () => {
    expect(outcome(opened, stance('support'), bravo)).toBe('no-such-proposal')
    expect(outcome(done(proposed, withdraw, alfa), stance('support'), bravo)).toBe('proposal-ended')
    const met = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'praised'), 'b')
    expect(outcome(met, stance('support', null, 1), charlie)).toBe('in-conflict')
  })

  test('that reserves lasts until a moment ahead, or with the reading where none is named (R-07)', () => {
    const until = '2026-11-30T09:00:00.000Z'
    const named = done(proposed, stance('reserve', until), bravo)
    expect(proposalIn(named, 'a').stances['BRA']?.until).toBe(until)
    expect(answer(named, stance('reserve', until), { ...bravo, now: until })).toEqual([])
    expect(outcome(proposed, stance('reserve', until), { ...bravo, now: until })).toBe('moment-not-ahead')
    const unnamed = done(proposed, stance('reserve'), bravo)
    expect(proposalIn(unnamed, 'a').stances['BRA']?.until).toBe('2026-12-01T09:00:00.000Z')
    expect(proposalIn(done(closed, stance('reserve'), bravo), 'a').stances['BRA']?.until).toBe(null)
    expect(proposalIn(done(proposed, stance('oppose', until), bravo), 'a').stances['BRA']?.until).toBe(null)
    expect(hasRunOut({ value: 'reserve', words: 1, until }, until)).toBe(true)
    expect(hasRunOut({ value: 'reserve', words: 1, until }, opened.readings[0]?.deadline ?? '')).toBe(true)
    expect(hasRunOut({ value: 'reserve', words: 1, until }, '2026-11-30T08:59:59.999Z')).toBe(false)
    expect(hasRunOut({ value: 'oppose', words: 1, until }, until)).toBe(false)
  })
})

describe('a co-sponsor', () => {
  test('is a member, and what it said before it says no longer', () => {
    const draft = done(done(proposed, stance('reserve'), bravo), coSponsor, bravo)
    expect(proposalIn(draft, 'a')).toMatchObject({ sponsors: ['ALF', 'BRA'], stances: {} })
    expect(answer(draft, coSponsor, bravo)).toEqual([])
    expect(outcome(proposed, coSponsor, chair)).toBe('members-only')
    expect(outcome(opened, coSponsor, bravo)).toBe('no-such-proposal')
    expect(outcome(done(proposed, withdraw, alfa), coSponsor, bravo)).toBe('proposal-ended')
    expect(outcome(lapsed, coSponsor, bravo)).toBe('not-under-negotiation')
  })

  test('takes the words that it saw, and none on which nobody can act (R-30)', () => {
    const draft = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'meeting', 'session'), 'b')
    expect(outcome(draft, { ...coSponsor, words: 1 }, charlie)).toBe('stale-words')
    expect(outcome(draft, { ...coSponsor, words: 2 }, charlie)).toBe('done')
    const met = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'praised'), 'b')
    expect(outcome(met, coSponsor, charlie)).toBe('in-conflict')
  })
})

describe('a new paragraph that is taken over', () => {
  test('lies on its own words, whatever the revision of the one before it', () => {
    const changed = accepting(replacing(opened, 'BRA', 'b', 'p1', 'meeting', 'session'), 'b')
    const asked = proposing(changed, 'ALF', {
      id: 'a',
      kind: 'new-paragraph',
      paragraph: 'p1',
      text: 'New.',
    })
    const over = { does: 'take-over', proposal: 'a', id: 'o' } as const
    expect(proposalIn(done(done(asked, withdraw, alfa), over, bravo), 'o').words).toBe(1)
  })
})

describe('a proposal is withdrawn', () => {
  test('by its sponsors, and stays on record', () => {
    const draft = done(proposed, withdraw, alfa)
    expect(proposalIn(draft, 'a')).toMatchObject({ status: 'withdrawn', sponsors: ['ALF'] })
    expect(answer(draft, withdraw, alfa)).toEqual([])
    expect(outcome(draft, withdraw, bravo)).toBe('proposal-ended')
    expect(outcome(proposed, withdraw, bravo)).toBe('sponsors-only')
    expect(outcome(proposed, withdraw, secretariat)).toBe('members-only')
    expect(outcome(opened, withdraw, alfa)).toBe('no-such-proposal')
  })

  test('only by the one who goes, where others sponsor it too; that one may come back', () => {
    const draft = done(done(proposed, coSponsor, bravo), withdraw, alfa)
    expect(proposalIn(draft, 'a')).toMatchObject({ status: 'live', sponsors: ['BRA'], left: ['ALF'] })
    expect(answer(draft, withdraw, alfa)).toEqual([])
    const back = done(draft, coSponsor, alfa)
    expect(proposalIn(back, 'a').sponsors).toEqual(['BRA', 'ALF'])
    expect(proposalIn(back, 'a').left).toBe(undefined)
    expect(proposalIn(done(draft, withdraw, bravo), 'a').status).toBe('withdrawn')
  })

  test('by the Chair, if it is a text of the Chair', () => {
    const bridge = replacing(opened, 'chair', 'c', 'p1', 'noted', 'noted with interest')
    expect(proposalIn(done(bridge, { does: 'withdraw', proposal: 'c' }, chair), 'c').status).toBe('withdrawn')
    expect(outcome(bridge, { does: 'withdraw', proposal: 'c' }, alfa)).toBe('sponsors-only')
  })
})

describe('a withdrawn proposal is taken over (R-19)', () => {
  const takeOver = { does: 'take-over', proposal: 'a', id: 'b' } as const
  const withdrawn = done(done(proposed, stance('support'), charlie), withdraw, alfa)

  test('by any member, in its own name, also behind the deadline; nobody is heard on it yet', () => {
    const draft = done(withdrawn, takeOver, { ...bravo, now: '2027-01-01T00:00:00.000Z' })
    const { edits } = proposalIn(withdrawn, 'a')
    expect(proposalIn(draft, 'b')).toMatchObject({
      sponsors: ['BRA'],
      takenFrom: 'a',
      status: 'live',
      stances: {},
      edits,
    })
    expect(proposalIn(draft, 'a').status).toBe('withdrawn')
    expect(answer(draft, takeOver, bravo)).toEqual([])
    expect(outcome(draft, takeOver, charlie)).toBe('id-taken')
    expect(outcome(withdrawn, takeOver, chair)).toBe('members-only')
  })

  test('only what is withdrawn, and only while its words stand', () => {
    expect(outcome(proposed, takeOver, bravo)).toBe('not-withdrawn')
    expect(outcome(opened, takeOver, bravo)).toBe('no-such-proposal')
    expect(outcome(withdrawn, { ...takeOver, id: 'a' }, bravo)).toBe('id-taken')
    const moved = accepting(replacing(withdrawn, 'BRA', 'x', 'p1', 'meeting', 'session'), 'x')
    expect(outcome(moved, takeOver, bravo)).toBe('stale-words')
    expect(outcome(agreeingAdRef(withdrawn, 'p1'), takeOver, bravo)).toBe('paragraph-agreed')
    const full = { ...bravo, limits: { ...bravo.limits, proposals: 1 } }
    expect(outcome(withdrawn, takeOver, full)).toBe('too-many-proposals')
    expect(outcome(done(withdrawn, { does: 'lapse-draft' }, chair), takeOver, bravo)).toBe(
      'not-under-negotiation',
    )
  })

  test('not where it was withdrawn in a conflict', () => {
    const met = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'praised'), 'b')
    expect(outcome(done(met, withdraw, alfa), { ...takeOver, id: 'c' }, charlie)).toBe('in-conflict')
  })
})

describe('a proposal in conflict is submitted anew', () => {
  const both = replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'praised')
  const met = accepting(saying(both, 'CHA', 'a', 'support'), 'b')
  const from = textIn(met, 'p1').indexOf('praised')
  const reAnchor = {
    does: 're-anchor',
    proposal: 'a',
    words: 2,
    edits: [{ from, to: from + 7, text: 'welcomed' }],
  } as const

  test('by its sponsor, on the words that stand; members are asked again', () => {
    expect(proposalIn(met, 'a')).toMatchObject({ status: 'live', conflict: { accepted: 'b' }, words: 1 })
    const draft = done(met, reAnchor, alfa)
    expect(proposalIn(draft, 'a')).toMatchObject({ conflict: null, words: 2, stances: {} })
    expect(wantedIn(draft, 'a')).toBe('The ministers welcomed the results of the meeting.')
    expect(answer(draft, reAnchor, alfa)).toEqual([])
    expect(outcome(draft, { ...reAnchor, edits: [] }, alfa)).toBe('no-conflict')
  })

  test('by nobody else, on nothing else', () => {
    expect(outcome(met, reAnchor, bravo)).toBe('sponsors-only')
    expect(outcome(met, reAnchor, secretariat)).toBe('members-only')
    expect(outcome(met, { ...reAnchor, words: 1 }, alfa)).toBe('stale-words')
    expect(outcome(met, { ...reAnchor, edits: [{ from: 0, to: 999, text: '' }] }, alfa)).toBe(
      'edits-out-of-place',
    )
    expect(outcome(proposed, { ...reAnchor, words: 1 }, alfa)).toBe('no-conflict')
    expect(outcome(done(met, withdraw, alfa), reAnchor, alfa)).toBe('proposal-ended')
    expect(outcome(done(met, { does: 'lapse-draft' }, chair), reAnchor, alfa)).toBe('not-under-negotiation')
  })

  test('in a language that is level', () => {
    const russian = levelling(
      accepting(replacing(opened, 'BRA', 'b', 'p1', 'noted', 'praised'), 'b'),
      'p1',
      'ru',
      'Да нет.',
    )
    const words = russian.paragraphs[0]?.words ?? 0
    const edits = [{ from: 0, to: 2, text: 'Но' }]
    const change = { kind: 'replace', paragraph: 'p1', language: 'ru', words, edits } as const
    const two = done(
      done(russian, { does: 'propose', set: null, changes: [{ ...change, id: 'r' }] }, alfa),
      {
        does: 'propose',
        set: null,
        changes: [{ ...change, id: 's', edits: [{ from: 0, to: 2, text: 'Же' }] }],
      },
      bravo,
    )
    const clashing = accepting(two, 's')
    const again = { does: 're-anchor', proposal: 'r', words: words + 1, edits } as const
    expect(outcome(clashing, again, alfa)).toBe('done')
    const english = levelling(clashing, 'p1', 'en', 'The ministers praised the results.')
    const behind = accepting(replacing(english, 'CHA', 'e', 'p1', 'results', 'outcome'), 'e')
    const now = behind.paragraphs[0]?.words ?? 0
    expect(outcome(behind, { ...again, words: now }, alfa)).toBe('language-behind')
  })

  test('at a point, where it announces words or would part the paragraph', () => {
    const gap = proposing(opened, 'ALF', {
      id: 'g',
      kind: 'placeholder',
      paragraph: 'p1',
      at: 16,
      text: 'to come',
    })
    const clash = accepting(replacing(gap, 'BRA', 'b', 'p1', 'noted', 'praised'), 'b')
    expect(proposalIn(clash, 'g').conflict).not.toBe(null)
    const at = { does: 're-anchor', proposal: 'g', words: 2, edits: [{ from: 4, to: 4, text: '' }] } as const
    expect(proposalIn(done(clash, at, alfa), 'g')).toMatchObject({ at: 4, words: 2, conflict: null })
    expect(outcome(clash, { ...at, edits: [] }, alfa)).toBe('edits-out-of-place')
  })
})

test('a refusal leaves the draft as it is (I-40)', () => {
  const before = bytesOf(proposed)
  expect(outcome(proposed, withdraw, bravo)).toBe('sponsors-only')
  expect(bytesOf(proposed)).toBe(before)
})

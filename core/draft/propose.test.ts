import { describe, expect, test } from 'vitest'
import {
  accepting,
  agreeing,
  agreeingAdRef,
  answer,
  type Asked,
  chair,
  delegation,
  done,
  levelling,
  observer,
  opened,
  outcome,
  proposalIn,
  proposing,
  replacing,
  secretariat,
  textIn,
} from './council.fixture.ts'
import type { DraftCommand, ProposedChange } from './command.ts'
import type { DraftFacts } from './facts.ts'

const alfa = delegation('ALF')
const insertion: ProposedChange = {
  id: 'a',
  kind: 'insert',
  paragraph: 'p1',
  language: 'en',
  words: 1,
  edits: [{ from: 4, to: 4, text: 'foreign ' }],
}
const set = (...changes: readonly ProposedChange[]): DraftCommand => ({ does: 'propose', set: null, changes })
const refusal = (change: Record<string, unknown>, facts: DraftFacts = alfa): string =>
  outcome(opened, set({ ...insertion, ...change }), facts)
const asked = (change: Asked): string => {
  const whole = { language: 'en', words: 1, ...change }
  return outcome(opened, set(whole), alfa)
}
const late = { ...alfa, now: '2026-12-01T09:00:00.000Z' }

const edits = (...list: readonly [number, number, string][]) =>
  refusal({ kind: 'replace', edits: list.map(([from, to, text]) => ({ from, to, text })) })

const ofKind = (kind: string, from: number, to: number, text: string) =>
  refusal({ kind, edits: [{ from, to, text }] })

const scope = (states: readonly string[] | null) =>
  asked({ id: 'a', kind: 'scope', paragraph: 'p1', scope: states, edits: [] })

const move = (after: string | null) => asked({ id: 'a', kind: 'move', paragraph: 'p2', after })

const split = (at: number) => asked({ id: 'a', kind: 'split', paragraph: 'p2', at })

const merge = (into: string) => asked({ id: 'a', kind: 'merge', paragraph: 'p2', into })

const fillGap = (start: number, end: number) =>
  refusal({ kind: 'fill', paragraph: 'p3', edits: [{ from: start, to: end, text: '5 May' }] })
const behind = (draft: typeof opened, id: string, paragraph: string | null) =>
  proposing(draft, 'ALF', { id, kind: 'new-paragraph', paragraph, text: `New ${id}.` })
const other = (draft: typeof opened, id: string, text: string) =>
  proposing(draft, 'ALF', { id, kind: 'alternative', paragraph: 'p1', text })

describe('a proposal is submitted', () => {
  test('by a member, or by the Chair; nobody else has a position (R-05)', () => {
    expect(refusal({})).toBe('done')
    expect(refusal({}, chair)).toBe('done')
    expect(refusal({}, secretariat)).toBe('members-only')
    expect(refusal({}, observer)).toBe('members-only')
    expect(refusal({}, delegation('XXX'))).toBe('members-only')
  })

  test('live, with its sponsor, and nobody else heard yet', () => {
    const proposal = proposalIn(done(opened, set(insertion), alfa), 'a')
    expect(proposal).toMatchObject({
      sponsors: ['ALF'],
      stances: {},
      status: 'live',
      conflict: null,
      reading: 1,
    })
  })

  test('until the deadline, which the Chair alone may pass with a bridge', () => {
    expect(outcome(opened, set(insertion), late)).toBe('deadline-passed')
    expect(outcome(opened, set(insertion), { ...chair, now: late.now })).toBe('done')
    const closed = done(opened, { does: 'close-reading', lapse: [] }, chair)
    expect(outcome(closed, set(insertion), alfa)).toBe('no-reading-open')
    expect(outcome(closed, set(insertion), chair)).toBe('no-reading-open')
  })

  test('once, however often it is sent, also behind the deadline; its id belongs to it', () => {
    const draft = done(opened, set(insertion), alfa)
    expect(answer(draft, set(insertion), alfa)).toEqual([])
    expect(answer(draft, set(insertion), late)).toEqual([])
    expect(outcome(draft, set(insertion), delegation('BRA'))).toBe('id-taken')
    expect(outcome(draft, set({ ...insertion, edits: [{ from: 4, to: 4, text: 'other ' }] }), alfa)).toBe(
      'id-taken',
    )
    expect(refusal({ id: 'p2' })).toBe('id-taken')
  })

  test('on the words that were seen (R-30)', () => {
    expect(refusal({ words: 2 })).toBe('stale-words')
    const draft = accepting(replacing(opened, 'BRA', 'b', 'p1', 'noted', 'welcomed'), 'b')
    expect(answer(draft, set(insertion), alfa)).toEqual({
      refused: 'stale-words',
      facts: { seen: '1', now: '2', paragraph: '1' },
    })
  })

  test('on an open paragraph that is there, in a language that is level', () => {
    expect(refusal({ paragraph: 'none' })).toBe('no-such-paragraph')
    expect(refusal({ language: 'zh' })).toBe('no-such-language')
    const accepted = accepting(replacing(opened, 'BRA', 'b', 'p1', 'noted', 'welcomed'), 'b')
    const russian = { ...insertion, language: 'ru', words: 2 }
    expect(outcome(accepted, set(russian), alfa)).toBe('language-behind')
    const level = levelling(accepted, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    const words = level.paragraphs[0]?.words ?? 0
    expect(outcome(level, set({ ...russian, words }), alfa)).toBe('done')
    const agreed = agreeing(agreeingAdRef(level, 'p1'), 'p1')
    expect(outcome(agreed, set({ ...insertion, words }), alfa)).toBe('paragraph-agreed')
  })

  test('as one set, of which all is recorded or nothing', () => {
    const second = { ...insertion, id: 'b', paragraph: 'p2' }
    const draft = done(opened, { does: 'propose', set: 's', changes: [insertion, second] }, alfa)
    expect([...draft.proposals.values()].map(each => [each.id, each.set])).toEqual([
      ['a', 's'],
      ['b', 's'],
    ])
    expect(outcome(opened, set(insertion, { ...second, words: 9 }), alfa)).toBe('stale-words')
    expect(outcome(opened, set(insertion, insertion), alfa)).toBe('id-taken')
    expect(outcome(opened, set(), alfa)).toBe('nothing-proposed')
  })

  test('within the limits', () => {
    const limits = { proposal: 10, paragraphs: 500, proposals: 1 }
    expect(refusal({ edits: [{ from: 0, to: 0, text: 'x'.repeat(11) }] }, { ...alfa, limits })).toBe(
      'proposal-too-long',
    )
    const second = { ...insertion, id: 'b' }
    expect(outcome(opened, set(insertion, second), { ...alfa, limits })).toBe('too-many-proposals')
  })
})

describe('the edits of a proposal', () => {
  test('lie in order, apart and in the text', () => {
    const { length } = textIn(opened, 'p1')
    expect(edits([0, 3, 'Our'], [4, 13, 'envoys'])).toBe('done')
    expect(edits([0, 3, 'Our'], [2, 13, 'envoys'])).toBe('edits-out-of-place')
    expect(edits([4, 13, 'envoys'], [0, 3, 'Our'])).toBe('edits-out-of-place')
    expect(edits([5, 4, 'x'])).toBe('edits-out-of-place')
    expect(edits([-1, 2, 'x'])).toBe('edits-out-of-place')
    expect(edits([0, length + 1, 'x'])).toBe('edits-out-of-place')
    expect(edits([0.5, 2, 'x'])).toBe('edits-out-of-place')
    expect(edits([0, length, 'x'])).toBe('done')
  })

  test('cut no character in two, put in whole ones, and stay in one paragraph', () => {
    const smiling = proposing(opened, 'ALF', {
      id: 's',
      kind: 'alternative',
      paragraph: 'p1',
      text: 'A 😀 b.',
    })
    const draft = accepting(smiling, 's')
    const cut = {
      ...insertion,
      kind: 'replace' as const,
      words: 2,
      edits: [{ from: 3, to: 4, text: 'x' }],
    }
    expect(outcome(draft, set(cut), alfa)).toBe('edit-splits-character')
    expect(edits([0, 3, '\uD83D'])).toBe('text-not-recordable')
    expect(edits([0, 3, 'a\0'])).toBe('text-not-recordable')
    expect(edits([3, 3, '\u0301'])).toBe('text-not-recordable')
    expect(edits([0, 3, 'a\nb'])).toBe('paragraph-break')
  })

  test('change something, in the way that their kind says', () => {
    expect(edits()).toBe('changes-nothing')
    expect(edits([0, 3, 'The'])).toBe('changes-nothing')
    expect(edits([3, 3, ''])).toBe('changes-nothing')
    expect(ofKind('insert', 0, 3, 'Our')).toBe('kind-does-not-fit')
    expect(ofKind('delete', 0, 3, 'Our')).toBe('kind-does-not-fit')
    expect(ofKind('delete', 0, 4, '')).toBe('done')
    expect(ofKind('verb', 14, 19, 'welcomed')).toBe('done')
    expect(ofKind('bracket', 0, 3, 'The')).toBe('done')
    expect(ofKind('bracket', 0, 3, '')).toBe('kind-does-not-fit')
  })

  test('fill a gap, with its brackets', () => {
    const text = textIn(opened, 'p3')
    const from = text.indexOf('[')
    expect(fillGap(from, text.indexOf(']') + 1)).toBe('done')
    expect(fillGap(from + 1, text.indexOf(']'))).toBe('no-slot-there')
    expect(fillGap(0, 3)).toBe('no-slot-there')
  })
})

describe('a proposal for a paragraph', () => {
  test('places an announced gap in the words, with its note', () => {
    expect(asked({ id: 'a', kind: 'placeholder', paragraph: 'p1', at: 4, text: 'on trade, to come' })).toBe(
      'done',
    )
    expect(asked({ id: 'a', kind: 'placeholder', paragraph: 'p1', at: 400, text: 'x' })).toBe(
      'edits-out-of-place',
    )
    expect(asked({ id: 'a', kind: 'placeholder', paragraph: 'p1', at: 4, text: ' ' })).toBe('changes-nothing')
  })

  test('names at least two members and not all, in protocol order, or gives it back to all (R-13)', () => {
    expect(scope(['ALF'])).toBe('scope-unfit')
    expect(scope(['ALF', 'BRA', 'CHA', 'DEL'])).toBe('scope-unfit')
    expect(scope(['ALF', 'XXX'])).toBe('scope-unfit')
    expect(scope(['ALF', 'ALF'])).toBe('scope-unfit')
    expect(scope(null)).toBe('changes-nothing')
    const draft = proposing(opened, 'ALF', {
      id: 'a',
      kind: 'scope',
      paragraph: 'p1',
      scope: ['BRA', 'ALF'],
      edits: [],
    })
    expect(proposalIn(draft, 'a').scope).toEqual(['ALF', 'BRA'])
  })

  test('calls a new one bis, ter and quater behind its place, and never gives a name twice', () => {
    const three = behind(behind(behind(opened, 'a', 'p1'), 'b', 'p1'), 'c', null)
    expect(['a', 'b', 'c'].map(id => proposalIn(three, id).suffix)).toEqual(['bis', 'ter', 'bis'])
    const withdrawn = done(three, { does: 'withdraw', proposal: 'b' }, alfa)
    expect(proposalIn(behind(withdrawn, 'd', 'p1'), 'd').suffix).toBe('quater')
    const accepted = accepting(withdrawn, 'a')
    expect(proposalIn(behind(accepted, 'e', 'a'), 'e').suffix).toBe('quater')
    expect(asked({ id: 'a', kind: 'new-paragraph', paragraph: 'none', text: 'x' })).toBe('no-such-paragraph')
    expect(asked({ id: 'a', kind: 'new-paragraph', paragraph: 'p1', text: ' ' })).toBe('changes-nothing')
  })

  test('calls a new one by figures when the Latin words are used up', () => {
    let draft = opened
    for (let count = 2; count <= 11; count += 1)
      draft = proposing(draft, 'ALF', {
        id: `n${count}`,
        kind: 'new-paragraph',
        paragraph: 'p1',
        text: 'New.',
      })
    expect(proposalIn(draft, 'n10').suffix).toBe('decies')
    expect(proposalIn(draft, 'n11').suffix).toBe('bis11')
  })

  test('calls an alternative alt, alt2 and so on; it says something else', () => {
    const two = other(other(opened, 'a', 'One.'), 'b', 'Two.')
    expect(['a', 'b'].map(id => proposalIn(two, id).suffix)).toEqual(['alt', 'alt2'])
    expect(asked({ id: 'a', kind: 'alternative', paragraph: 'p1', text: textIn(opened, 'p1') })).toBe(
      'changes-nothing',
    )
  })

  test('moves it to another place', () => {
    expect(move('p3')).toBe('done')
    expect(move(null)).toBe('done')
    expect(move('p1')).toBe('changes-nothing')
    expect(move('p2')).toBe('changes-nothing')
    expect(move('none')).toBe('no-such-paragraph')
  })

  test('splits it where both parts have words', () => {
    expect(split(22)).toBe('done')
    expect(split(0)).toBe('changes-nothing')
    expect(split(textIn(opened, 'p2').length)).toBe('changes-nothing')
    expect(split(999)).toBe('edits-out-of-place')
  })

  test('merges it into another that is open', () => {
    expect(merge('p1')).toBe('done')
    expect(merge('p2')).toBe('changes-nothing')
    expect(merge('none')).toBe('no-such-paragraph')
  })

  test('is refused where the paragraph has gone; the words may stand as a new one', () => {
    const merging = proposing(opened, 'ALF', { id: 'm', kind: 'merge', paragraph: 'p2', into: 'p1' })
    const draft = accepting(merging, 'm')
    const gone = { ...insertion, id: 'x', paragraph: 'p2' }
    expect(outcome(draft, set(gone), alfa)).toBe('paragraph-gone')
    const instead = {
      id: 'y',
      kind: 'new-paragraph',
      paragraph: 'p2',
      language: 'en',
      words: 1,
      text: 'Kept.',
    } as const
    expect(outcome(draft, set(instead), alfa)).toBe('done')
  })
})

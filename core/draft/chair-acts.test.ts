import { describe, expect, test } from 'vitest'
import {
  accepting,
  agreeingAdRef,
  answer,
  type Asked,
  chair,
  delegation,
  done,
  levelling,
  members,
  opened,
  outcome,
  proposalIn,
  proposing,
  replacing,
  saying,
  secretariat,
} from './council.fixture.ts'
import type { Draft } from './draft.ts'

const clause = (to: 'on' | 'off') => ({ does: 'set-package-clause', to }) as const
const held = agreeingAdRef(opened, 'p1', ['DEL', 'BRA'])

const added = (id: string, kind: 'new-paragraph' | 'chapeau', paragraph: string | null) =>
  ({ id, kind, paragraph, text: 'Beacons' }) as const

describe('merge-proposals', () => {
  const one = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed')
  const two = replacing(one, 'BRA', 'b', 'p1', 'noted', 'praised')
  const bridge = proposing(two, 'chair', {
    id: 'c',
    kind: 'replace',
    paragraph: 'p1',
    edits: [{ from: 14, to: 19, text: 'highlighted' }],
  })
  const merge = { does: 'merge-proposals', proposals: ['a', 'b'], into: 'c' } as const

  test('needs the consent of the sponsors; stances are not copied', () => {
    const asked = saying(saying(bridge, 'ALF', 'c', 'support'), 'DEL', 'a', 'accept')
    expect(answer(asked, merge, chair)).toEqual({ refused: 'sponsors-not-agreed', facts: { states: 'BRA' } })
    const draft = done(saying(asked, 'BRA', 'c', 'support'), merge, chair)
    expect([proposalIn(draft, 'a'), proposalIn(draft, 'b')]).toMatchObject([
      { status: 'merged', by: 'c', stances: { DEL: { value: 'accept' } } },
      { status: 'merged', by: 'c' },
    ])
    expect(Object.keys(proposalIn(draft, 'c').stances)).toEqual(['ALF', 'BRA'])
    expect(answer(draft, merge, chair)).toEqual([])
  })

  test('is the Chair’s, of proposals that live, into another', () => {
    expect(outcome(bridge, merge, delegation('ALF'))).toBe('chair-only')
    expect(outcome(bridge, { ...merge, into: 'a' }, chair)).toBe('merged-into-itself')
    expect(outcome(bridge, { ...merge, into: 'x' }, chair)).toBe('no-such-proposal')
    const ended = done(bridge, { does: 'withdraw', proposal: 'a' }, delegation('ALF'))
    expect(outcome(ended, merge, chair)).toBe('proposal-ended')
  })

  test('is of proposals on one place of the text: a paragraph, with its heading and what comes behind it', () => {
    const into = (change: Asked) => {
      const draft = saying(proposing(one, 'chair', change), 'ALF', change.id, 'support')
      return outcome(draft, { ...merge, proposals: ['a'], into: change.id }, chair)
    }
    expect(into(added('n', 'new-paragraph', 'p1'))).toBe('done')
    expect(into(added('h', 'chapeau', 'p1'))).toBe('done')
    expect(into(added('n', 'new-paragraph', 'p2'))).toBe('merged-across-places')
    expect(into(added('t', 'chapeau', null))).toBe('merged-across-places')
    const first = proposing(one, 'chair', added('n', 'new-paragraph', null))
    const titled = proposing(first, 'chair', added('t', 'chapeau', null))
    expect(outcome(titled, { ...merge, proposals: ['t'], into: 'n' }, chair)).toBe('merged-across-places')
  })
})

describe('supersede', () => {
  const two = replacing(
    replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'),
    'BRA',
    'b',
    'p1',
    'noted',
    'praised',
  )
  const supersede = { does: 'supersede', proposal: 'b', by: 'a' } as const

  test('ends a proposal whose words an accepted one has changed; it stays in the record', () => {
    const draft = done(accepting(two, 'a'), supersede, chair)
    expect(proposalIn(draft, 'b')).toMatchObject({ status: 'superseded', by: 'a', sponsors: ['BRA'] })
    expect(answer(draft, supersede, chair)).toEqual([])
    expect(outcome(draft, { ...supersede, by: 'b' }, chair)).toBe('proposal-ended')
  })

  test('is refused where nothing was accepted that concerns it', () => {
    expect(outcome(two, supersede, chair)).toBe('nothing-supersedes')
    expect(outcome(two, { ...supersede, by: 'x' }, chair)).toBe('no-such-proposal')
    expect(outcome(accepting(two, 'a'), supersede, delegation('ALF'))).toBe('chair-only')
  })
})

describe('set-package-clause', () => {
  test('is the Chair’s; what is so is so already', () => {
    expect(outcome(opened, clause('on'), secretariat)).toBe('chair-only')
    expect(answer(opened, clause('off'), chair)).toEqual([])
    expect(done(opened, clause('on'), chair).packageClause).toBe('on')
  })
})

describe('declare-agreed (I-08)', () => {
  const declare = { does: 'declare-agreed' } as const
  const all = ['p1', 'p2', 'p3'].reduce<Draft>((draft, id) => agreeingAdRef(draft, id), opened)

  test('the text is agreed ad referendum, and the gaps that are left are listed', () => {
    expect(answer(all, declare, chair)).toMatchObject([
      {
        type: 'DraftAgreedAdRef',
        content: {
          agreedBy: members,
          residual: [
            { paragraph: 'p3', language: 'en', note: 'date tbc' },
            { paragraph: 'p3', language: 'ru', note: 'дата' },
          ],
        },
      },
    ])
    const draft = done(all, declare, chair)
    expect(draft.stage).toBe('agreed-ad-ref')
    expect(answer(draft, declare, chair)).toEqual([])
  })

  test('names the paragraphs that are open, the new ones undecided, the languages behind', () => {
    expect(outcome(all, declare, delegation('ALF'))).toBe('chair-only')
    expect(answer(held, declare, chair)).toEqual({
      refused: 'paragraphs-open',
      facts: { count: '2', paragraphs: '2, 3' },
    })
    const bis = proposing(all, 'ALF', { id: 'n', kind: 'new-paragraph', paragraph: 'p1', text: 'New.' })
    expect(answer(bis, declare, chair)).toEqual({
      refused: 'new-paragraphs-undecided',
      facts: { count: '1' },
    })
    const behind = agreeingAdRef(accepting(bis, 'n'), 'n')
    expect(answer(behind, declare, chair)).toEqual({
      refused: 'languages-behind',
      facts: { language: 'ru', paragraphs: '1 bis' },
    })
    expect(outcome(levelling(behind, 'n', 'ru', 'Новый.'), declare, chair)).toBe('done')
  })
})

const under = (reopening: 'no-objection' | 'two-thirds' | 'never') => ({ ...chair, reopening })
const asked = (ground: 'no-objection' | 'two-thirds' | 'facts', inFavour: readonly string[] = []) =>
  ({ does: 'reopen', paragraph: 'p1', ground, reason: 'more to say', inFavour }) as const

test('agreed text is opened again as the rules of the body say: nobody objects, two thirds are for it, or never (R-17)', () => {
  const draft = agreeingAdRef(opened, 'p1')
  expect(outcome(draft, asked('no-objection'), chair)).toBe('done')
  expect(outcome(draft, asked('two-thirds', members), chair)).toBe('reopened-on-other-ground')
  expect(outcome(draft, asked('no-objection'), under('two-thirds'))).toBe('reopened-on-other-ground')
  expect(outcome(draft, asked('two-thirds', ['ALF', 'BRA']), under('two-thirds'))).toBe('reopened-by-too-few')
  expect(outcome(draft, asked('two-thirds', ['ALF', 'BRA', 'XYZ']), under('two-thirds'))).toBe(
    'reopened-by-too-few',
  )
  expect(answer(draft, asked('two-thirds', ['DEL', 'ALF', 'BRA']), under('two-thirds'))).toMatchObject([
    { type: 'ParagraphReopened', content: { ground: 'two-thirds', inFavour: ['ALF', 'BRA', 'DEL'] } },
  ])
  expect(outcome(draft, asked('no-objection'), under('never'))).toBe('reopened-never')
  expect(outcome(draft, asked('facts'), under('never'))).toBe('done')
})

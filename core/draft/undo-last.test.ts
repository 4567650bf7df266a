import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import type { DraftCommand } from './command.ts'
import {
  accepting,
  agreeing,
  agreeingAdRef,
  answer,
  chair,
  delegation,
  done,
  levelling,
  opened,
  outcome,
  replacing,
  saying,
  secretariat,
  textIn,
} from './council.fixture.ts'
import type { Draft } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import {
  bytesOf,
  chairOf,
  councils,
  evolved,
  memberIn,
  moves,
  played,
  read,
  secretariatOf,
} from './random-negotiation.fixture.ts'

const undo = (act: string, of: string): DraftCommand => ({ does: 'undo-last', act, of })
const plain = (draft: Draft): string => bytesOf({ ...draft, last: null })

const proposed = saying(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'BRA', 'a', 'support')
const accepted = accepting(replacing(proposed, 'CHA', 'c', 'p1', 'results', 'outcome'), 'a')

describe('the pen-holder’s undo (practice 5.2)', () => {
  test('takes an acceptance back: words, other proposals and stances are as they were', () => {
    const before = replacing(proposed, 'CHA', 'c', 'p1', 'results', 'outcome')
    const undone = done(accepted, undo('ProposalAccepted', 'a'), chair)
    expect(textIn(accepted, 'p1')).toContain('welcomed')
    expect(textIn(undone, 'p1')).toContain('noted')
    expect({ ...undone, last: null }).toEqual(before)
    expect(outcome(undone, undo('ProposalAccepted', 'a'), chair)).toBe('done')
    expect(answer(undone, undo('ProposalAccepted', 'a'), chair)).toEqual([])
  })

  test('names in the journal what is again as it was', () => {
    expect(answer(accepted, undo('ProposalAccepted', 'a'), chair)).toEqual([
      {
        type: 'ActUndone',
        audience: 'members',
        content: {
          act: 'ProposalAccepted',
          of: 'a',
          stage: 'under-negotiation',
          paragraphs: ['p1'],
          proposals: ['a', 'c'],
        },
      },
    ])
  })

  test('is over with the next act of anybody', () => {
    const later = saying(accepted, 'BRA', 'c', 'oppose')
    expect(outcome(later, undo('ProposalAccepted', 'a'), chair)).toBe('nothing-to-undo')
    const agreed = agreeingAdRef(opened, 'p2')
    expect(outcome(agreed, undo('ProposalAccepted', 'a'), chair)).toBe('nothing-to-undo')
  })

  test('is of the pen-holder alone, and never of an undo', () => {
    const levelled = levelling(accepted, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    expect(outcome(accepted, undo('ProposalAccepted', 'a'), secretariat)).toBe('pen-holder-only')
    expect(outcome(accepted, undo('ProposalAccepted', 'a'), delegation('ALF'))).toBe('pen-holder-only')
    expect(outcome(levelled, undo('LanguageBroughtLevel', 'p1'), chair)).toBe('pen-holder-only')
    const undone = done(levelled, undo('LanguageBroughtLevel', 'p1'), secretariat)
    expect(outcome(undone, undo('ActUndone', 'p1'), secretariat)).toBe('nothing-to-undo')
    expect(outcome(undone, undo('ProposalAccepted', 'a'), chair)).toBe('nothing-to-undo')
  })

  test('opens what was agreed, and closes what was reopened with the stage of the text', () => {
    const agreed = agreeing(agreeingAdRef(opened, 'p2'), 'p2')
    const reopened = done(
      agreed,
      { does: 'reopen', paragraph: 'p2', ground: 'facts', reason: 'a new date' },
      chair,
    )
    const closed = done(reopened, undo('ParagraphReopened', 'p2'), chair)
    expect({ ...closed, last: null }).toEqual({ ...agreed, last: null })
  })
})

const seats = (members: readonly string[]) => ({
  chair: chairOf(members),
  secretariat: secretariatOf(members),
  member: memberIn(members, members[0] ?? ''),
})

describe('undoing, over random councils and negotiations', { timeout: 120_000 }, () => {
  test('after every act that may be undone, its pen-holder and nobody else brings the draft back', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.tuple(councils, moves(24)), ([members, list]) => {
        for (const { before, after, answer: acts } of played(members, list).steps) {
          if (isRefusal(acts) || acts.length === 0 || !after.last?.before) continue
          seen += 1
          const { act, of, by } = after.last
          const ask = (seat: keyof ReturnType<typeof seats>, draft = after) =>
            draftAggregate.decide(draft, undo(act, of), seats(members)[seat])
          expect(ask('member')).toEqual({ refused: 'pen-holder-only' })
          expect(ask(by === 'chair' ? 'secretariat' : 'chair')).toEqual({ refused: 'pen-holder-only' })
          const undoing = ask(by)
          if (isRefusal(undoing)) throw new Error(undoing.refused)
          const undone = evolved(after, undoing.map(read))
          expect(plain(undone)).toBe(plain(before))
          expect(after.last.before.last).toBeNull()
          expect(ask(by, undone)).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(100)
  })

  test('what was undone in the middle leaves no trace in what comes after it', () => {
    let seen = 0
    fc.assert(
      fc.property(fc.tuple(councils, moves(24)), ([members, list]) => {
        const { draft, acts } = played(members, list)
        const kept = acts.reduce<typeof acts>(
          (left, act) => (act.type === 'ActUndone' ? left.slice(0, -1) : [...left, act]),
          [],
        )
        seen += Number(kept.length < acts.length)
        expect(plain(evolved(draftAggregate.initial, kept))).toBe(plain(draft))
      }),
      { numRuns: 300 },
    )
    expect(seen).toBeGreaterThan(50)
  })
})

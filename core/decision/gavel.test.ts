import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refusals } from '../refusal.ts'
import { gateOf, standingIn } from './gate-of.ts'
import {
  after,
  asked,
  asking,
  at,
  before,
  chair,
  decisionIn,
  draftOf,
  drafting,
  gavelling,
  listed,
  listing,
  member,
  members,
  objecting,
  observer,
  outcome,
  putting,
  room,
  rules,
  seats,
  secretariat,
  next,
} from './sitting.fixture.ts'

const onDraft = { text: { kind: 'draft', draft: 'd', version: 3, digest: 'digest of x' } } as const
const withDraft = (other: Parameters<typeof draftOf>[1] = {}) => ({
  drafts: { d: draftOf('digest of x', other) },
})
const stand = (register: ReturnType<typeof asked>, facts = chair) =>
  standingIn(gateOf(decisionIn(register), facts)).map(({ name }) => name)

const asks = (id: string) => ({ does: 'ask-floor', decision: 'x', id, on: null }) as const
const meeting = (other: Partial<typeof room>) =>
  at(seats.chair, { meetings: { 'cm-1': { ...room, ...other } } })
const except = (basis: string, due: string) =>
  outcome(listed(), { does: 'except-language', decision: 'x', exception: { basis, due } }, chair)

describe('gavel', () => {
  test('adopts with a number, the day, and a snapshot of who was there', () => {
    const done = next(asked(), [
      gavelling('x'),
      at(seats.chair, { meetings: { 'cm-1': { ...room, present: ['ALF', 'BRA'] } } }),
    ])
    expect(decisionIn(done).adoption).toMatchObject({
      number: 1,
      day: '2027-04-20',
      mode: 'sitting',
      members,
      present: ['ALF', 'BRA'],
      votes: null,
      standing: 'stands',
    })
    expect(outcome(done, gavelling('x'), chair)).toBe(0)
  })

  test('is refused while a member objects, and for that member alone to clear (R-06, I-02, E-03)', () => {
    const blocked = next(asked(), [objecting('x'), member('CHA')])
    expect(stand(blocked)).toEqual(['objections'])
    expect(outcome(blocked, gavelling('x'), chair)).toBe('objections-stand')
    expect(outcome(blocked, { does: 'withdraw-objection', decision: 'x' }, member('ALF'))).toBe(
      'no-objection-of-yours',
    )
    const free = next(blocked, [{ does: 'withdraw-objection', decision: 'x' }, member('CHA')])
    expect(outcome(free, gavelling('x'), chair)).toBe(1)
    expect(outcome(free, { does: 'withdraw-objection', decision: 'x' }, member('CHA'))).toBe(0)
  })

  test('meets an objection again when the same words are put again, and not when others are (R-06)', () => {
    const again = next(
      asked(),
      [objecting('x'), member('CHA')],
      [{ does: 'suspend', decision: 'x' }, chair],
      [putting('x'), chair],
      [asking('x'), chair],
    )
    expect(stand(again)).toEqual(['objections'])
    expect(decisionIn(again).earlierPuts).toHaveLength(1)
    const other = { kind: 'words', words: { en: 'Other.', ru: 'Иное.' }, digest: 'other' } as const
    const changed = next(
      again,
      [{ does: 'suspend', decision: 'x' }, chair],
      [{ does: 'redraft', decision: 'x', text: other }, chair],
    )
    expect(stand(changed)).toEqual(['question'])
    expect(outcome(changed, { does: 'put', decisions: ['x'], bloc: null, seen: { x: 'other' } }, chair)).toBe(
      'notice-not-given',
    )
  })

  test('is refused while a request for the floor of a member or an official is unserved (R-11)', () => {
    const waiting = next(asked(), [asks('f1'), member('BRA')])
    expect(outcome(waiting, gavelling('x'), chair)).toBe('floor-not-served')
    expect(stand(next(asked(), [asks('f1'), at(seats.official)]))).toEqual(['floor'])
    const heard = next(asked(), [asks('f1'), observer])
    expect(stand(heard)).toEqual([])
    expect(stand(next(heard, [{ does: 'give-floor', decision: 'x', request: 'f1' }, chair]))).toEqual([
      'floor',
    ])
  })

  test('waits for holds, also behind their period, and for ad ref holds unless it adopts in principle (R-07)', () => {
    const held = next(asked(), [
      { does: 'hold', decision: 'x', id: 'h', seen: 'digest of x', on: null },
      member('BRA'),
    ])
    expect(outcome(held, gavelling('x'), chair)).toBe('holds-stand')
    const adRef = next(held, [{ does: 'end-hold', decision: 'x', becomes: 'ad-ref' }, member('BRA')])
    expect(stand(adRef)).toEqual(['holds'])
    expect(stand(next(adRef, [{ does: 'lift-hold', decision: 'x' }, member('BRA')]))).toEqual([])
    const objects = next(held, [{ does: 'end-hold', decision: 'x', becomes: 'objection' }, member('BRA')])
    expect(stand(objects)).toEqual(['objections'])
    expect(
      stand(next(held, [{ does: 'end-hold', decision: 'x', becomes: 'acceptance' }, member('BRA')])),
    ).toEqual([])
  })

  test('needs the question put, asked and gavelled in one open sitting (R-10)', () => {
    const put = next(listed(), [putting('x'), chair])
    expect(outcome(listed(), gavelling('x'), chair)).toBe('decision-not-put')
    expect(outcome(put, gavelling('x'), chair)).toBe('question-not-asked')
    expect(outcome(asked(), gavelling('x'), meeting({ sitting: 2 }))).toBe('question-of-other-sitting')
    expect(outcome(asked(), gavelling('x'), meeting({ state: 'suspended' }))).toBe('sitting-not-open')
    expect(outcome(asked(), putting('x'), meeting({ sitting: 2 }))).toBe(1)
    expect(outcome(asked(), gavelling('x'), member('ALF'))).toBe('chair-only')
  })

  test('falls on the words that were put, and on no others (R-30)', () => {
    const onText = next(
      listed('x', onDraft),
      [putting('x'), at(seats.chair, withDraft())],
      [asking('x'), at(seats.chair, withDraft())],
    )
    const gate = (other: Parameters<typeof withDraft>[0]) =>
      outcome(onText, gavelling('x'), at(seats.chair, withDraft(other)))
    expect(gate({})).toBe(1)
    expect(gate({ digest: 'changed' })).toBe('decided-draft-changed')
    expect(gate({ stage: 'open' })).toBe('decided-draft-not-agreed')
    expect(outcome(onText, gavelling('x'), chair)).toBe('decided-draft-unknown')
    expect(gate({ behind: ['ru'] })).toBe('decision-languages-behind')
    expect(gate({ politicalSlots: 1 })).toBe('placeholders-political')
    expect(gate({ technicalSlots: 1 })).toBe('placeholders-technical')
    expect(gate({ scopeUndecided: ['p1'] })).toBe('decision-scope-undecided')
    expect(gate({ adRef: ['ALF'] })).toBe('holds-stand')
    expect(outcome(asked(), { does: 'gavel', decisions: ['x'], seen: { x: 'old' } }, chair)).toBe(
      'decision-words-changed',
    )
  })

  test('takes a technical placeholder under a mandate, and a language under an exception (E-40, 5.14)', () => {
    const point = {
      id: 'r1',
      paragraph: null,
      point: { en: 'Date' },
      owner: 'secretariat',
      due: '2027-05-01',
    }
    const facts = at(seats.chair, withDraft({ technicalSlots: 1, behind: ['ru'] }))
    const ready = next(
      listed('x', onDraft),
      [{ does: 'set-residual', decision: 'x', residual: [point] }, facts],
      [{ does: 'except-language', decision: 'x', exception: { basis: 'en', due: '2027-05-01' } }, facts],
      [putting('x'), facts],
      [asking('x'), facts],
      [gavelling('x'), facts],
    )
    expect(decisionIn(ready).adoption).toMatchObject({
      residual: [point],
      languageException: { basis: 'en' },
    })
    expect(except('fr', '2027-05-01')).toBe('language-no-basis')
    expect(except('en', '2027-02-30')).toBe('language-day-unfit')
    const residual = (other: object) =>
      outcome(listed(), { does: 'set-residual', decision: 'x', residual: [{ ...point, ...other }] }, chair)
    expect(residual({ owner: '' })).toBe('residual-not-whole')
    expect(residual({ due: '2027-04-01' })).toBe('residual-day-unfit')
  })

  test('needs the competence of the organ (R-21), its quorum (R-03), and the absent notified or consenting (R-08)', () => {
    expect(outcome(asked('x', { act: 'approve' }), gavelling('x'), chair)).toBe('decision-not-competent')
    expect(outcome(asked('x', { draft: true }), gavelling('x'), chair)).toBe('decision-not-competent')
    expect(outcome(asked('x', { act: 'note' }), gavelling('x'), chair)).toBe(1)
    const meetings = { 'cm-1': { ...room, present: ['ALF'], notified: ['ALF', 'BRA', 'CHA'] } }
    expect(outcome(asked(), gavelling('x'), at(seats.chair, { meetings }))).toBe('members-not-notified')
    const quorum = { open: 'majority', decide: 'majority' } as const
    expect(outcome(asked(), gavelling('x'), at(seats.chair, { meetings, rules: { ...rules, quorum } }))).toBe(
      'quorum-missing',
    )
    const none = { open: 'none', decide: 'none' } as const
    const absence = (rule: typeof rules.absence) =>
      at(seats.chair, { meetings, rules: { ...rules, quorum: none, absence: rule } })
    expect(outcome(asked(), gavelling('x'), absence('does-not-block'))).toBe('absent-not-notified')
    expect(outcome(asked(), gavelling('x'), absence('present-only'))).toBe(1)
    expect(outcome(asked(), gavelling('x'), absence('consents-in-writing'))).toBe('absent-not-consenting')
    const written = ['BRA', 'CHA', 'DEL'].reduce(
      (register, each) =>
        next(register, [{ does: 'consent-in-writing', decision: 'x', seen: 'digest of x' }, member(each)]),
      asked(),
    )
    expect(outcome(written, gavelling('x'), absence('consents-in-writing'))).toBe(1)
  })

  test('dates and numbers by the day of each adoption, in order, past midnight too (R-23, R-24, E-26)', () => {
    const late = at(seats.chair, { day: '2027-04-21' })
    const two = after(
      ...['x', 'y', 'z'].flatMap(id => [
        [drafting(id), at(seats.secretariat, before)] as const,
        [listing(id), secretariat] as const,
        [putting(id), chair] as const,
        [asking(id), chair] as const,
        [gavelling(id), id === 'z' ? late : chair] as const,
      ]),
    )
    const numbers = ['x', 'y', 'z'].map(id => decisionIn(two, id).adoption?.number)
    expect(numbers).toEqual([1, 2, 1])
    expect(two.numbers).toEqual({ '2027-04-20': 2, '2027-04-21': 1 })
  })

  test('of a bloc adopts all at once or nothing; what was taken out stays open (M37, R-22, I-34, E-25)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 14 }), fc.nat(), (count, pick) => {
        const ids = Array.from({ length: count + 1 }, (_, index) => `i${index}`)
        const out = ids[pick % ids.length] ?? 'i0'
        const rest = ids.filter(id => id !== out)
        const list = after(
          ...ids.flatMap(id => [
            [drafting(id), at(seats.secretariat, before)] as const,
            [listing(id, 'A'), secretariat] as const,
          ]),
          [{ does: 'take-out', decision: out }, member('DEL')],
        )
        expect(outcome(list, putting(...ids), chair)).toBe('bloc-not-of-a-list')
        const put = next(list, [putting(...rest), chair], [asking(...rest), chair])
        expect(outcome(next(put, [objecting(rest[0] ?? ''), member('ALF')]), gavelling(...rest), chair)).toBe(
          'objections-stand',
        )
        if (rest.length > 1) expect(outcome(put, gavelling(rest[0] ?? ''), chair)).toBe('question-not-whole')
        const done = next(put, [gavelling(...rest), chair])
        const adopted = [...done.decisions.values()].filter(({ stage }) => stage === 'adopted')
        expect(adopted.map(({ adoption }) => adoption?.number)).toEqual(rest.map((_, index) => index + 1))
        expect(decisionIn(done, out)).toMatchObject({
          stage: 'listed',
          class: 'B',
          takenOut: { state: 'DEL' },
        })
      }),
      { numRuns: 20 },
    )
  })

  test('counts the members at the instant of put, without the member concerned under minus one (I-05, I-06)', () => {
    const suspends = { act: 'suspend-member', concerned: 'DEL' } as const
    const register = asked('x', suspends)
    expect(decisionIn(register).put?.counting).toEqual(['ALF', 'BRA', 'CHA'])
    expect(stand(next(register, [objecting('x'), member('DEL')]))).toEqual([])
    expect(stand(next(register, [objecting('x'), member('CHA')]))).toEqual(['objections'])
    const grown = { members: [...members, 'ECH'] }
    const newcomer = next(asked(), [objecting('x'), member('ECH', grown)])
    expect(decisionIn(newcomer).put?.counting).toEqual(members)
    expect(stand(newcomer)).toEqual([])
  })

  test('objections only ever close the gate, whoever makes them; those of others are refused (I-03, I-04)', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...members, 'OBS'), { maxLength: 8 }), states => {
        let register = asked()
        states.forEach((state, index) => {
          const facts = state === 'OBS' ? observer : member(state)
          const open = stand(register).length
          const code = outcome(register, objecting('x', `o${index}`, `t${index}`), facts)
          expect(code).toBe(state === 'OBS' ? 'members-only' : 1)
          if (code === 1) register = next(register, [objecting('x', `o${index}`, `t${index}`), facts])
          expect(stand(register).length).toBeGreaterThanOrEqual(open)
        })
        expect(outcome(register, gavelling('x'), chair) === 1).toBe(states.every(state => state === 'OBS'))
      }),
      { numRuns: 30 },
    )
  })

  test('every item of the gate names the rule of the refusal that it leads to', () => {
    const items = gateOf(decisionIn(listed()), at(seats.chair, { competences: [], meetings: {} }))
    const standing = standingIn(items)
    expect(standing.map(({ name }) => name)).toEqual(['question', 'quorum', 'absent', 'competence'])
    for (const { rule, refusal } of standing) expect(refusal && refusals[refusal.refused].rule).toBe(rule)
  })
})

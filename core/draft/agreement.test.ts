import { describe, expect, test } from 'vitest'
import {
  accepting,
  after,
  agreeing,
  agreeingAdRef,
  answer,
  chair,
  delegation,
  done,
  members,
  observer,
  opened,
  outcome,
  paragraphIn,
  proposing,
  replacing,
  saying,
  secretariat,
  submission,
} from './council.fixture.ts'

const adRef = (paragraph = 'p1', words = 1, holds: readonly string[] = []) =>
  ({ does: 'agree-ad-ref', paragraph, words, holds }) as const
const agree = (paragraph = 'p1', words = 1) => ({ does: 'agree', paragraph, words }) as const
const clause = (to: 'on' | 'off') => ({ does: 'set-package-clause', to }) as const
const lift = (...paragraphs: readonly string[]) => ({ does: 'lift-ad-ref', paragraphs }) as const
const reopen = (ground: 'no-objection' | 'package' | 'facts' = 'no-objection', reason = 'asked by Bravo') =>
  ({ does: 'reopen', paragraph: 'p1', ground, reason }) as const
const held = agreeingAdRef(opened, 'p1', ['DEL', 'BRA'])

describe('agree-ad-ref', () => {
  test('stores who agreed, silently or not, and who still asks its government, in protocol order', () => {
    expect(paragraphIn(held, 'p1')).toMatchObject({
      status: 'agreed-ad-ref',
      adRef: ['BRA', 'DEL'],
      agreedBy: ['ALF', 'CHA'],
    })
    expect(answer(held, adRef(), chair)).toEqual([])
  })

  test('is the Chair’s, on the words that were seen, of a paragraph that is open', () => {
    expect(outcome(opened, adRef(), delegation('ALF'))).toBe('chair-only')
    expect(outcome(opened, adRef('p1', 2), chair)).toBe('stale-words')
    expect(outcome(opened, adRef('p9'), chair)).toBe('no-such-paragraph')
    expect(outcome(agreeing(agreeingAdRef(opened, 'p1'), 'p1'), adRef(), chair)).toBe('paragraph-agreed')
    expect(outcome(after([submission, secretariat]), adRef(), chair)).toBe('not-under-negotiation')
  })

  test('needs a reading that took place (5.2)', () => {
    expect(outcome({ ...opened, readings: [] }, adRef(), chair)).toBe('no-reading-yet')
  })

  test('only members hold (R-01)', () => {
    expect(answer(opened, adRef('p1', 1, ['XYZ', 'ALF']), chair)).toEqual({
      refused: 'holds-of-members-only',
      facts: { states: 'XYZ' },
    })
  })

  test('no proposal, no political placeholder and no undecided scope may be live (I-07)', () => {
    const edited = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed')
    expect(answer(edited, adRef(), chair)).toEqual({
      refused: 'proposals-live',
      facts: { paragraph: '1', count: '1' },
    })
    const gap = proposing(opened, 'BRA', {
      id: 'g',
      kind: 'placeholder',
      paragraph: 'p1',
      at: 0,
      text: 'to come',
    })
    expect(answer(gap, adRef(), chair)).toEqual({
      refused: 'placeholder-political',
      facts: { paragraph: '1', states: 'BRA' },
    })
    const scope = proposing(opened, 'BRA', {
      id: 's',
      kind: 'scope',
      paragraph: 'p1',
      scope: ['ALF', 'BRA'],
      edits: [],
    })
    expect(outcome(scope, adRef(), chair)).toBe('scope-undecided')
    const into = proposing(opened, 'BRA', { id: 'm', kind: 'merge', paragraph: 'p2', into: 'p1' })
    expect(outcome(into, adRef(), chair)).toBe('proposals-live')
  })

  test('a new paragraph behind it, a technical placeholder and a language behind do not stand in its way', () => {
    const bis = proposing(opened, 'ALF', { id: 'n', kind: 'new-paragraph', paragraph: 'p1', text: 'New.' })
    expect(outcome(bis, adRef(), chair)).toBe('done')
    expect(outcome(opened, adRef('p3'), chair)).toBe('done')
    const edited = accepting(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'a')
    expect(outcome(edited, adRef('p1', 2), chair)).toBe('done')
  })

  test('converted reservations stay as holds', () => {
    const reserved = saying(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'CHA', 'a', 'reserve')
    const draft = agreeingAdRef(accepting(reserved, 'a', ['CHA']), 'p1', ['ALF'])
    expect(paragraphIn(draft, 'p1').adRef).toEqual(['ALF', 'CHA'])
  })
})

describe('lift-ad-ref', () => {
  test('the last to lift makes the paragraph agreed by all members of the day', () => {
    const once = done(held, lift('p1'), delegation('BRA'))
    expect(paragraphIn(once, 'p1')).toMatchObject({ status: 'agreed-ad-ref', adRef: ['DEL'] })
    expect(paragraphIn(done(once, lift('p1', 'p2'), delegation('DEL')), 'p1')).toMatchObject({
      status: 'agreed',
      adRef: [],
      agreedBy: members,
    })
  })

  test('under the package clause agreement stays provisional', () => {
    const one = done(agreeingAdRef(opened, 'p1', ['BRA']), clause('on'), chair)
    const lifted = done(one, lift('p1'), delegation('BRA'))
    expect(paragraphIn(lifted, 'p1')).toMatchObject({ status: 'agreed-ad-ref', adRef: [] })
    expect(paragraphIn(done(lifted, clause('off'), chair), 'p1')).toMatchObject({
      status: 'agreed',
      agreedBy: members,
    })
  })

  test('who holds nothing has lifted already; who is no member holds nothing', () => {
    expect(answer(held, lift('p1'), delegation('ALF'))).toEqual([])
    expect(outcome(held, lift('p1'), chair)).toBe('members-only')
    expect(outcome(held, lift('p1'), observer)).toBe('members-only')
    expect(outcome(held, lift('p9'), delegation('BRA'))).toBe('no-such-paragraph')
  })
})

describe('agree', () => {
  const provisional = agreeingAdRef(opened, 'p1')

  test('is the Chair’s, on the words that were seen, of what is agreed ad referendum', () => {
    expect(paragraphIn(agreeing(provisional, 'p1'), 'p1')).toMatchObject({
      status: 'agreed',
      agreedBy: members,
    })
    expect(answer(agreeing(provisional, 'p1'), agree(), chair)).toEqual([])
    expect(outcome(provisional, agree(), secretariat)).toBe('chair-only')
    expect(outcome(provisional, agree('p1', 2), chair)).toBe('stale-words')
    expect(outcome(opened, agree(), chair)).toBe('not-agreed-ad-ref')
    expect(outcome({ ...provisional, stage: 'lapsed' }, agree(), chair)).toBe('draft-ended')
    expect(outcome(replacing(opened, 'ALF', 'a', 'p1', 'noted', ''), agree(), chair)).toBe('proposals-live')
  })

  test('waits for every hold and for the package clause', () => {
    expect(answer(held, agree(), chair)).toEqual({
      refused: 'holds-open',
      facts: { paragraph: '1', states: 'BRA, DEL' },
    })
    expect(outcome(done(provisional, clause('on'), chair), agree(), chair)).toBe('package-clause-on')
  })
})

describe('reopen (R-17)', () => {
  test('the paragraph is open again, and with it the draft; the others keep their status', () => {
    const draft = done({ ...held, stage: 'agreed-ad-ref' }, reopen(), chair)
    expect(draft.stage).toBe('under-negotiation')
    expect(paragraphIn(draft, 'p1')).toMatchObject({ status: 'open', adRef: [], agreedBy: [] })
    const other = done(agreeingAdRef(held, 'p2'), reopen(), chair)
    expect(paragraphIn(other, 'p2').status).toBe('agreed-ad-ref')
    expect(other.stage).toBe('under-negotiation')
  })

  test('needs the Chair, a ground and a reason; what is open is open already', () => {
    expect(outcome(held, reopen(), delegation('BRA'))).toBe('chair-only')
    expect(outcome(held, reopen('facts', ' '), chair)).toBe('reason-missing')
    expect(outcome(held, reopen('package'), chair)).toBe('package-clause-off')
    expect(outcome(done(held, clause('on'), chair), reopen('package'), chair)).toBe('done')
    expect(answer(opened, reopen(), chair)).toEqual([])
    expect(outcome(held, { ...reopen(), paragraph: 'p9' }, chair)).toBe('no-such-paragraph')
  })
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { system } from '../journal/system.ts'
import {
  after,
  agreeingAdRef,
  chair,
  delegation,
  done,
  levelling,
  opened,
  outcome,
  paragraphIn,
  proposing,
  secretariat,
} from './council.fixture.ts'
import type { DraftCommand } from './command.ts'
import type { Draft } from './draft.ts'
import { draftDigest } from './draft-digest.ts'

const concord = { ...chair, actor: system }
const digest = (draft: Draft): string =>
  draftDigest(draft, bytes => createHash('sha256').update(bytes).digest())

const agreed = done(
  ['p1', 'p2', 'p3'].reduce((draft, id) => agreeingAdRef(draft, id), opened),
  { does: 'declare-agreed' },
  chair,
)
const below = { organ: 'EXR-CFM', decision: 'd1' } as const
const above = { organ: 'EXR-CHS', decision: 'd9' } as const
const freeze = (by: typeof below | typeof above = below) =>
  ({ does: 'freeze-draft', ...by, digest: digest(agreed) }) as const
const adopt = (how: 'in-principle' | 'finally', by: typeof below | typeof above = below): DraftCommand => ({
  does: 'adopt-draft',
  how,
  digest: digest(agreed),
  ...by,
})
const up: DraftCommand = { does: 'submit-draft-up', ...below, to: above, digest: digest(agreed) }
const reopen: DraftCommand = { does: 'reopen', paragraph: 'p1', ground: 'facts', reason: 'the date moved' }
const frozen = done(agreed, freeze(), concord)
const inPrinciple = done(frozen, adopt('in-principle'), concord)
const submitted = done(inPrinciple, up, concord)
const correct = (words: number): DraftCommand => ({
  does: 'correct-fact',
  paragraph: 'p1',
  language: 'en',
  words,
  edits: [{ from: 0, to: 3, text: 'Our' }],
})

test('while a decision is being taken on a draft, nobody opens or corrects it; released, it can be (5.6)', () => {
  expect(frozen.frozen).toEqual(below)
  expect(outcome(frozen, reopen, chair)).toBe('draft-frozen')
  expect(outcome(frozen, correct(1), secretariat)).toBe('draft-frozen')
  expect(outcome(frozen, { does: 'set-package-clause', to: 'on' }, chair)).toBe('draft-frozen')
  expect(outcome(frozen, freeze(above), concord)).toBe('draft-frozen')
  const released = done(frozen, { does: 'release-draft', ...below }, concord)
  expect(outcome(released, reopen, chair)).toBe('done')
})

test('an ad ref hold is lifted while the question is put, since it changes no word', () => {
  const held = done(
    ['p2', 'p3'].reduce((draft, id) => agreeingAdRef(draft, id), agreeingAdRef(opened, 'p1', ['BRA'])),
    { does: 'declare-agreed' },
    chair,
  )
  const put = done(held, { ...freeze(), digest: digest(held) }, concord)
  const lifted = done(put, { does: 'lift-ad-ref', paragraphs: ['p1'] }, delegation('BRA'))
  expect(paragraphIn(lifted, 'p1').adRef).toEqual([])
  expect(digest(lifted)).toBe(digest(put))
})

test('only a draft that is agreed as a whole is decided on, and only by the organ before which it lies (5.1)', () => {
  expect(outcome(opened, freeze(), concord)).toBe('draft-not-agreed')
  expect(outcome(agreed, freeze(above), concord)).toBe('draft-of-another-organ')
  expect(outcome(submitted, freeze(below), concord)).toBe('draft-of-another-organ')
  expect(outcome(submitted, freeze(above), concord)).toBe('done')
})

test('an adopted text never changes, whoever asks (I-09)', () => {
  const adopted = done(frozen, adopt('finally'), concord)
  expect(adopted.stage).toBe('adopted')
  expect(outcome(adopted, reopen, chair)).toBe('draft-adopted')
  expect(outcome(adopted, correct(1), secretariat)).toBe('draft-adopted')
  expect(outcome(adopted, { does: 'renumber' }, secretariat)).toBe('draft-adopted')
  expect(outcome(done(adopted, { does: 'publish-draft', ...below }, concord), reopen, chair)).toBe(
    'draft-adopted',
  )
  expect(outcome(agreed, adopt('finally'), concord)).toBe('draft-not-decided-on')
  expect(outcome(frozen, { does: 'publish-draft', ...below }, concord)).toBe('draft-not-decided-on')
})

test('a text adopted in principle changes only after it is reopened (R-16, R-17), and then is adopted anew', () => {
  expect(outcome(inPrinciple, correct(1), secretariat)).toBe('draft-adopted-in-principle')
  const again = done(inPrinciple, reopen, chair)
  expect(again.stage).toBe('under-negotiation')
  expect(outcome(again, up, concord)).toBe('draft-not-adopted-in-principle')
  expect(outcome(again, { does: 'withdraw-draft' }, secretariat)).toBe('not-under-negotiation')
})

test('the higher organ receives the very words, changes them by reopening, and its text lies before it again (I-10, R-16)', () => {
  expect(submitted).toMatchObject({ stage: 'submitted-up', above })
  expect(digest(submitted)).toBe(digest(agreed))
  const open = done(submitted, reopen, chair)
  const reading = done(open, changed, delegation('ALF'))
  const accepted = done(reading, { does: 'accept', proposal: 'q1', words: 1, holds: [] }, chair)
  const level = levelling(accepted, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
  const anew = done(agreeingAdRef(level, 'p1'), { does: 'declare-agreed' }, chair)
  expect(anew.stage).toBe('submitted-up')
  expect(digest(anew)).not.toBe(digest(agreed))
  expect(outcome(anew, freeze(above), concord)).toBe('done')
})

const changed: DraftCommand = {
  does: 'propose',
  set: null,
  changes: [
    {
      id: 'q1',
      language: 'en',
      words: 1,
      kind: 'replace',
      paragraph: 'p1',
      edits: [{ from: 'The ministers '.length, to: 'The ministers noted'.length, text: 'welcomed' }],
    },
  ],
}

test('referred back, the paragraphs with reasons are open and the others keep their status (5.1)', () => {
  const back: DraftCommand = {
    does: 'return-draft',
    ...above,
    reasons: [{ paragraph: 'p2', reason: 'unclear' }],
  }
  const returned = done(submitted, back, concord)
  expect(returned).toMatchObject({ stage: 'under-negotiation', above: null })
  expect(returned.paragraphs.map(({ status }) => status)).toEqual(
    ['p1', 'p2', 'p3'].map(id => (id === 'p2' ? 'open' : paragraphIn(agreed, id).status)),
  )
})

test('what follows from decisions is done from no seat, and twice is once', () => {
  expect(outcome(agreed, freeze(), chair)).toBe('concord-only')
  expect(outcome(frozen, adopt('finally'), secretariat)).toBe('concord-only')
  expect(done(frozen, freeze(), concord)).toBe(frozen)
  expect(done(inPrinciple, adopt('in-principle'), concord)).toBe(inPrinciple)
  expect(done(submitted, up, concord)).toBe(submitted)
})

test('the digest stands for the authentic words alone: another stage, number or translation leaves it', () => {
  expect(digest(frozen)).toBe(digest(agreed))
  expect(digest(opened)).toBe(digest(agreed))
  const asked = proposing(opened, 'ALF', {
    id: 'q',
    kind: 'insert',
    paragraph: 'p1',
    edits: [{ from: 0, to: 0, text: 'Indeed, ' }],
  })
  expect(digest(asked)).toBe(digest(opened))
  expect(digest(after())).not.toBe(digest(opened))
})

test('a voided gavel has adopted nothing: the draft is where it was, and can be put again (E-01, E-36)', () => {
  const adopted = done(done(submitted, freeze(above), concord), adopt('finally', above), concord)
  const voided = done(adopted, { does: 'void-adoption', ...above }, concord)
  expect(voided).toMatchObject({ stage: 'submitted-up', adoptions: inPrinciple.adoptions })
  expect(outcome(voided, freeze(above), concord)).toBe('done')
  expect(done(frozen, { does: 'void-adoption', ...below }, concord)).toBe(frozen)
})

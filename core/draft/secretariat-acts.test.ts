import { describe, expect, test } from 'vitest'
import {
  accepting,
  agreeing,
  agreeingAdRef,
  after,
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
import { type Draft, noDraft } from './draft.ts'
import { printedNumber } from './printed-number.ts'

const welcomed = accepting(replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed'), 'a')
const level = (text: string, words = 2, language = 'ru') =>
  ({ does: 'bring-level', paragraph: 'p1', language, words, text }) as const

const russian = (id: string, from: number, to: number, text: string) =>
  ({ id, kind: 'replace', paragraph: 'p1', language: 'ru', edits: [{ from, to, text }] }) as const

const russianOf = (draft: Draft) => paragraphIn(draft, 'p1').texts['ru']?.level

describe('bring-level', () => {
  test('the language is level with new words, which are a revision of the paragraph', () => {
    const draft = levelling(welcomed, 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    expect(paragraphIn(draft, 'p1')).toMatchObject({
      words: 3,
      texts: {
        ru: { text: 'Министры приветствовали итоги встречи.', level: 'level' },
        en: { level: 'level' },
      },
    })
    expect(answer(draft, level('Министры приветствовали итоги встречи.'), secretariat)).toEqual([])
  })

  test('words that stand already only become level', () => {
    const draft = levelling(welcomed, 'p1', 'ru', textIn(welcomed, 'p1', 'ru'))
    expect(paragraphIn(draft, 'p1')).toMatchObject({ words: 2, texts: { ru: { level: 'level' } } })
  })

  test('proposals in the language are carried, those in others stay; what collides is shown to its sponsors', () => {
    const asked = proposing(
      proposing(opened, 'BRA', russian('moves', 24, 31, 'саммита')),
      'CHA',
      russian('meets', 9, 17, 'одобрили'),
    )
    const english = replacing(
      replacing(asked, 'ALF', 'a', 'p1', 'noted', 'welcomed'),
      'ALF',
      'e',
      'p1',
      'meeting',
      'talks',
    )
    const draft = levelling(accepting(english, 'a'), 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    expect(proposalIn(draft, 'moves')).toMatchObject({ words: 3, edits: [{ from: 30, to: 37 }] })
    expect(proposalIn(draft, 'meets').conflict).toMatchObject({ accepted: null })
    expect(proposalIn(draft, 'e').words).toBe(3)
    expect(textIn(accepting(draft, 'moves'), 'p1', 'ru')).toBe('Министры приветствовали итоги саммита.')
  })

  test('is the secretariat’s, of a language that is behind, on the words that were seen', () => {
    expect(outcome(welcomed, level('Да.'), delegation('ALF'))).toBe('secretariat-only')
    expect(outcome(welcomed, level('Да.', 1), secretariat)).toBe('stale-words')
    expect(outcome(welcomed, level('Yes.', 2, 'en'), secretariat)).toBe('already-level')
    expect(outcome(welcomed, level('Ja.', 2, 'de'), secretariat)).toBe('no-such-language')
    expect(outcome(welcomed, level('  '), secretariat)).toBe('no-words')
    expect(outcome(welcomed, level('Да.\nНет.'), secretariat)).toBe('paragraph-break')
    expect(outcome(noDraft, level('Да.'), secretariat)).toBe('draft-not-submitted')
  })

  test('agreed text is translated too', () => {
    const draft = levelling(
      agreeing(agreeingAdRef(welcomed, 'p1'), 'p1'),
      'p1',
      'ru',
      'Министры приветствовали.',
    )
    expect(paragraphIn(draft, 'p1').status).toBe('agreed')
  })
})

const agreed = agreeingAdRef(opened, 'p1')
const correct = (edits = [{ from: 39, to: 46, text: 'summit' }], words = 1, language = 'en') =>
  ({ does: 'correct-fact', paragraph: 'p1', language, words, edits }) as const
const objecting = (words = 2) => ({ does: 'object-to-correction', paragraph: 'p1', words }) as const

describe('correct-fact (R-18)', () => {
  const corrected = done(agreed, correct(), secretariat)

  test('the fact is corrected in agreed text, and the agreement stands', () => {
    expect(textIn(corrected, 'p1')).toBe('The ministers noted the results of the summit.')
    expect(paragraphIn(corrected, 'p1')).toMatchObject({
      status: 'agreed-ad-ref',
      words: 2,
      texts: { ru: { level: 'behind' } },
    })
  })

  test('of a correction brings back, at an objection, the words that were agreed and not those of the first', () => {
    const again = done(corrected, correct([{ from: 39, to: 45, text: 'session' }], 2), secretariat)
    expect(textIn(again, 'p1')).toBe('The ministers noted the results of the session.')
    const levelled = levelling(again, 'p1', 'ru', 'Уровень.')
    expect(outcome(levelled, correct([{ from: 0, to: 1, text: 'x' }], 4, 'ru'), secretariat)).toBe(
      'corrected-in-another-language',
    )
    const restored = done(levelled, objecting(4), delegation('BRA'))
    expect(textIn(restored, 'p1')).toBe(textIn(agreed, 'p1'))
    expect(paragraphIn(restored, 'p1')).toMatchObject({
      corrected: null,
      texts: { ru: { level: 'behind' } },
    })
  })

  test('is the secretariat’s; in open text a fact is changed by a proposal', () => {
    expect(outcome(agreed, correct(), chair)).toBe('secretariat-only')
    expect(outcome(opened, correct(), secretariat)).toBe('fact-in-open-text')
    expect(outcome(agreed, correct(undefined, 2), secretariat)).toBe('stale-words')
    expect(outcome(agreed, correct([{ from: 39, to: 46, text: 'meeting' }]), secretariat)).toBe(
      'changes-nothing',
    )
    expect(outcome(agreed, correct([{ from: 39, to: 99, text: 'x' }]), secretariat)).toBe(
      'edits-out-of-place',
    )
    expect(outcome(corrected, correct([{ from: 0, to: 1, text: 'x' }], 2, 'ru'), secretariat)).toBe(
      'language-behind',
    )
    expect(outcome(agreed, correct(undefined, 1, 'de'), secretariat)).toBe('no-such-language')
  })

  test('any member’s objection brings the words back, without a reason', () => {
    const draft = done(corrected, objecting(), delegation('DEL'))
    expect(textIn(draft, 'p1')).toBe(textIn(opened, 'p1'))
    expect(paragraphIn(draft, 'p1')).toMatchObject({ status: 'agreed-ad-ref', words: 3 })
    expect(outcome(draft, objecting(3), delegation('DEL'))).toBe('nothing-to-revert')
    expect(outcome(corrected, objecting(1), delegation('DEL'))).toBe('stale-words')
    expect(outcome(corrected, objecting(), chair)).toBe('members-only')
  })

  test('the objection leaves no language behind whose words are as before the correction', () => {
    expect([russianOf(agreed), russianOf(corrected)]).toEqual(['level', 'behind'])
    expect(russianOf(done(corrected, objecting(), delegation('DEL')))).toBe('level')
    const followed = levelling(corrected, 'p1', 'ru', 'Министры отметили итоги саммита.')
    expect(russianOf(done(followed, objecting(3), delegation('DEL')))).toBe('behind')
    const kept = levelling(corrected, 'p1', 'ru', textIn(agreed, 'p1', 'ru'))
    expect(russianOf(done(kept, objecting(), delegation('DEL')))).toBe('level')
  })
})

describe('delete-paragraph', () => {
  const remove = { does: 'delete-paragraph', paragraph: 'p1', words: 1 } as const
  const asked = replacing(opened, 'ALF', 'd', 'p1', textIn(opened, 'p1'), '')

  test('accepts the proposal to delete the whole of it, and leaves a tombstone', () => {
    const draft = done(asked, remove, chair)
    expect(paragraphIn(draft, 'p1')).toMatchObject({ status: 'deleted', number: 1 })
    expect(proposalIn(draft, 'd').status).toBe('accepted')
    expect(answer(draft, remove, chair)).toEqual([])
    expect(outcome(draft, { does: 'agree-ad-ref', paragraph: 'p1', words: 1, holds: [] }, chair)).toBe(
      'paragraph-gone',
    )
  })

  test('nobody may oppose, and somebody must have proposed it (5.2)', () => {
    expect(outcome(saying(asked, 'BRA', 'd', 'oppose'), remove, chair)).toBe('opposed')
    expect(outcome(opened, remove, chair)).toBe('no-deletion-proposed')
    expect(outcome(asked, remove, secretariat)).toBe('chair-only')
    expect(outcome(agreed, remove, chair)).toBe('paragraph-agreed')
    expect(outcome(asked, { ...remove, words: 2 }, chair)).toBe('stale-words')
  })

  test('takes the deletion that nobody opposes, if there are two', () => {
    const two = replacing(saying(asked, 'BRA', 'd', 'oppose'), 'CHA', 'e', 'p1', textIn(opened, 'p1'), '')
    expect(proposalIn(done(two, remove, chair), 'e').status).toBe('accepted')
  })
})

describe('renumber (9.2, rule 7)', () => {
  const renumber = { does: 'renumber' } as const
  const gone = accepting(replacing(opened, 'ALF', 'd', 'p1', textIn(opened, 'p1'), ''), 'd')
  const bis = accepting(
    proposing(gone, 'ALF', { id: 'n', kind: 'new-paragraph', paragraph: 'p2', text: 'New.' }),
    'n',
  )
  const all = ['p2', 'n', 'p3'].reduce(
    (draft, id) => agreeingAdRef(draft, id),
    levelling(bis, 'n', 'ru', 'Новый.'),
  )
  const end = done(all, { does: 'declare-agreed' }, chair)

  test('tombstones vanish, bis gets a number, the order stays', () => {
    const draft = done(end, renumber, secretariat)
    expect(draft.paragraphs.map(each => [each.id, printedNumber(each)])).toEqual([
      ['p2', '1'],
      ['n', '2'],
      ['p3', '3'],
    ])
    expect(answer(draft, renumber, secretariat)).toEqual([])
  })

  test('only at the end, and by the secretariat', () => {
    expect(outcome(all, renumber, secretariat)).toBe('renumbered-too-early')
    expect(outcome(end, renumber, chair)).toBe('secretariat-only')
  })
})

describe('the end of a draft', () => {
  const live = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed')

  test('a draft that lapses takes its live proposals along, and nothing is done to it any more', () => {
    const draft = done(live, { does: 'lapse-draft' }, chair)
    expect([draft.stage, proposalIn(draft, 'a').status]).toEqual(['lapsed', 'lapsed'])
    expect(answer(draft, { does: 'lapse-draft' }, chair)).toEqual([])
    expect(outcome(draft, { does: 'set-package-clause', to: 'on' }, chair)).toBe('draft-ended')
    expect(outcome(live, { does: 'lapse-draft' }, secretariat)).toBe('chair-only')
    expect(outcome(after([submission, secretariat]), { does: 'lapse-draft' }, chair)).toBe(
      'not-under-negotiation',
    )
  })

  test('what the secretariat submitted on mandate it may withdraw, until the text is agreed', () => {
    expect(done(opened, { does: 'withdraw-draft' }, secretariat).stage).toBe('withdrawn')
    expect(outcome({ ...opened, stage: 'agreed-ad-ref' }, { does: 'withdraw-draft' }, secretariat)).toBe(
      'not-under-negotiation',
    )
    expect(outcome(noDraft, { does: 'withdraw-draft' }, secretariat)).toBe('draft-not-submitted')
  })
})

import { describe, expect, test } from 'vitest'
import type { ProposedChange } from './command.ts'
import {
  accepting,
  answer,
  chair,
  delegation,
  done,
  opened,
  outcome,
  proposalIn,
  saying,
  secretariat,
} from './council.fixture.ts'
import type { Draft } from './draft.ts'

type Heading = Extract<ProposedChange, { kind: 'chapeau' }>

const heading = (id: string, text: string, paragraph: string | null = 'p1', words = 1): Heading => ({
  id,
  kind: 'chapeau',
  paragraph,
  language: 'en',
  words,
  text,
})
const send = (...changes: ProposedChange[]) => ({ does: 'propose', set: null, changes }) as const
const proposed = (draft: Draft, state: string, change: ProposedChange): Draft =>
  done(draft, send(change), delegation(state))
const level = (paragraph: string | null, language: string, text: string, words = 2) =>
  ({ does: 'bring-chapeau-level', paragraph, language, words, text }) as const

const two = proposed(proposed(opened, 'ALF', heading('a', 'Beacons')), 'BRA', heading('b', 'Lamps'))

describe('the words of a heading', () => {
  test('are replaced when the Chair accepts them; others for the same place end, and no word of a paragraph moves', () => {
    const draft = accepting(two, 'a')
    expect(draft.paragraphs[0]).toMatchObject({ heading: { en: 'Beacons' }, headingWords: 2, words: 1 })
    expect(draft.paragraphs[0]?.headingBehind).toEqual(draft.languages.filter(each => each !== 'en'))
    expect([proposalIn(draft, 'a'), proposalIn(draft, 'b')]).toMatchObject([
      { status: 'accepted' },
      { status: 'superseded', by: 'a' },
    ])
  })

  test('bracket no paragraph, but the draft is not agreed while they are proposed', () => {
    const draft = done(two, { does: 'agree-ad-ref', paragraph: 'p1', words: 1, holds: [] }, chair)
    expect(draft.paragraphs[0]?.status).toBe('agreed-ad-ref')
    expect(outcome(two, { does: 'declare-agreed' }, chair)).not.toBe('done')
  })

  test('proposed on others than stand now are refused, with those that stand (R-30)', () => {
    const draft = accepting(two, 'a')
    expect(answer(draft, send(heading('c', 'Lights')), delegation('CHA'))).toEqual({
      refused: 'stale-heading',
      facts: { now: 'Beacons' },
    })
    expect(outcome(draft, send(heading('c', 'Lights', 'p1', 2)), delegation('CHA'))).toBe('done')
    expect(answer(draft, send(heading('c', 'Lights', 'p2', 2)), delegation('CHA'))).toEqual({
      refused: 'stale-heading-empty',
    })
  })

  test('must say something else, in a language that is level', () => {
    const draft = accepting(two, 'a')
    const again = { ...heading('c', 'Beacons', 'p1', 2) }
    expect(outcome(draft, send(again), delegation('ALF'))).toBe('changes-nothing')
    expect(outcome(draft, send({ ...again, text: ' ' }), delegation('ALF'))).toBe('heading-without-words')
    const long = (most: number) =>
      outcome(draft, send({ ...again, text: 'x'.repeat(most) }), delegation('ALF'))
    expect([long(1_000), long(1_001)]).toEqual(['done', 'heading-too-long'])
    expect(outcome(draft, send({ ...again, language: 'ru' }), delegation('ALF'))).toBe('heading-behind')
    expect(outcome(draft, send(heading('c', 'x', 'nowhere')), delegation('ALF'))).toBe('no-such-paragraph')
  })

  test('are not accepted over a reservation, for nothing above a paragraph can be held', () => {
    const draft = saying(two, 'CHA', 'a', 'reserve')
    const accept = { does: 'accept', proposal: 'a', words: 1, holds: ['CHA'] } as const
    expect(outcome(draft, accept, chair)).toBe('reserved')
  })

  test('withdrawn can be taken over as long as the heading stands as it was', () => {
    const withdrawn = done(two, { does: 'withdraw', proposal: 'a' }, delegation('ALF'))
    const over = { does: 'take-over', proposal: 'a', id: 'o' } as const
    expect(proposalIn(done(withdrawn, over, delegation('CHA')), 'o')).toMatchObject({ text: 'Beacons' })
    expect(outcome(accepting(withdrawn, 'b'), over, delegation('CHA'))).toBe('stale-heading')
  })
})

describe('a title', () => {
  const titled = accepting(proposed(opened, 'ALF', heading('t', 'On lights', null)), 't')

  test('is changed as a heading is, and other languages are behind', () => {
    expect(titled).toMatchObject({ title: { en: 'On lights' }, titleWords: 2 })
    expect(titled.titleBehind).toEqual(titled.languages.filter(each => each !== 'en'))
  })

  test('is brought level by the secretariat alone, once', () => {
    expect(outcome(titled, level(null, 'ru', 'Об огнях'), chair)).toBe('secretariat-only')
    expect(outcome(titled, level(null, 'ru', 'Об огнях', 1), secretariat)).toBe('stale-heading')
    expect(outcome(titled, level(null, 'xx', 'Об огнях'), secretariat)).toBe('no-such-language')
    expect(outcome(titled, level(null, 'ru', ' '), secretariat)).toBe('no-words')
    const after = done(titled, level(null, 'ru', 'Об огнях'), secretariat)
    expect(after).toMatchObject({ title: { ru: 'Об огнях', en: 'On lights' } })
    expect(after.titleBehind).not.toContain('ru')
    expect(answer(after, level(null, 'ru', 'Об огнях'), secretariat)).toEqual([])
    expect(outcome(after, level(null, 'ru', 'Огни'), secretariat)).toBe('heading-level')
  })

  test('that is behind in an authentic language keeps the text from being agreed (R-25)', () => {
    const agreed = titled.paragraphs.reduce(
      (draft, { id, words }) => done(draft, { does: 'agree-ad-ref', paragraph: id, words, holds: [] }, chair),
      titled,
    )
    expect(answer(agreed, { does: 'declare-agreed' }, chair)).toMatchObject({ refused: 'headings-behind' })
    const level2 = agreed.authentic
      .filter(language => language !== 'en')
      .reduce((draft, language) => done(draft, level(null, language, 'Title'), secretariat), agreed)
    expect(outcome(level2, { does: 'declare-agreed' }, chair)).toBe('done')
  })
})

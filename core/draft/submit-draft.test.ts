import { describe, expect, test } from 'vitest'
import {
  answer,
  chair,
  delegation,
  done,
  observer,
  outcome,
  secretariat,
  submission,
} from './council.fixture.ts'
import { noDraft } from './draft.ts'
import { longestDraftParagraph } from './submit-draft.ts'

const first = submission.paragraphs[0] ?? { id: '', heading: null, texts: {} }
const withText = (en: string) => ({ ...submission, paragraphs: [{ ...first, texts: { en } }] })
const sent = (change: Partial<typeof submission>) =>
  outcome(noDraft, { ...submission, ...change }, secretariat)

describe('a draft is submitted', () => {
  test('by the secretariat, the Chair or a member, whose draft it is then', () => {
    expect(done(noDraft, submission, secretariat).sponsors).toEqual([])
    expect(done(noDraft, submission, chair).sponsors).toEqual([])
    expect(done(noDraft, submission, delegation('BRA')).sponsors).toEqual(['BRA'])
    expect(outcome(noDraft, submission, observer)).toBe('members-only')
    expect(outcome(noDraft, submission, delegation('XXX'))).toBe('members-only')
  })

  test('with its paragraphs numbered in their order, and a language without words behind', () => {
    const texts = { en: 'One.' }
    const draft = done(
      noDraft,
      { ...submission, paragraphs: [first, { ...first, id: 'p9', texts }] },
      secretariat,
    )
    expect(draft.stage).toBe('submitted')
    expect(draft.paragraphs.map(({ id, number, words, status }) => [id, number, words, status])).toEqual([
      ['p1', 1, 1, 'open'],
      ['p9', 2, 1, 'open'],
    ])
    expect(draft.paragraphs[1]?.texts).toEqual({
      en: { text: 'One.', level: 'level' },
      ru: { text: '', level: 'behind' },
    })
  })

  test('once, however often it is sent; another draft does not take its place', () => {
    const draft = done(noDraft, submission, secretariat)
    expect(answer(draft, submission, secretariat)).toEqual([])
    expect(outcome(draft, { ...submission, symbol: 'EXR/L.2' }, secretariat)).toBe('draft-already-submitted')
  })

  test('with words in its language of origin, in its languages, of a length, one paragraph in each', () => {
    expect(sent({ paragraphs: [] })).toBe('draft-without-paragraphs')
    expect(sent({ paragraphs: [{ ...first, texts: { ru: 'Да.' } }] })).toBe('draft-without-paragraphs')
    expect(sent(withText('  '))).toBe('draft-without-paragraphs')
    expect(sent({ origin: 'zh' })).toBe('draft-languages-unfit')
    expect(sent({ authentic: ['zh'] })).toBe('draft-languages-unfit')
    expect(sent({ paragraphs: [{ ...first, texts: { en: 'One.', fr: 'Un.' } }] })).toBe('no-such-language')
    expect(sent({ paragraphs: [first, first] })).toBe('id-taken')
    expect(sent(withText('x'.repeat(longestDraftParagraph + 1)))).toBe('paragraph-too-long')
    expect(sent(withText('x'.repeat(longestDraftParagraph)))).toBe('done')
    expect(sent(withText('One.\nTwo.'))).toBe('paragraph-break')
    expect(sent(withText('half \uD83D'))).toBe('text-not-recordable')
    const many = Array.from({ length: 501 }, (_, index) => ({ ...first, id: `p${index}` }))
    expect(sent({ paragraphs: many })).toBe('too-many-paragraphs')
  })

  test('under a symbol, with a title in its language of origin', () => {
    expect(sent({ symbol: ' ' })).toBe('draft-without-symbol')
    expect(sent({ title: { ru: 'Заявление' } })).toBe('draft-without-title')
    expect(sent({ title: { en: ' ' } })).toBe('draft-without-title')
    expect(sent({ symbol: 'x'.repeat(101) })).toBe('draft-names-too-long')
    expect(sent({ title: { ...submission.title, ru: 'x'.repeat(1001) } })).toBe('draft-names-too-long')
  })

  test('in the form in which the journal keeps words, so that places in them stay', () => {
    expect(done(noDraft, withText('cafe\u0301'), secretariat).paragraphs[0]?.texts['en']?.text).toBe(
      'caf\u00e9',
    )
  })
})

import { describe, expect, test } from 'vitest'
import { renderBrackets } from '../text/brackets.ts'
import {
  accepting,
  agreeing,
  agreeingAdRef,
  chair,
  delegation,
  done,
  levelling,
  members,
  opened,
  paragraphIn,
  proposalIn,
  proposing,
  replacing,
  saying,
  textIn,
} from './council.fixture.ts'
import { awaitingOf } from './awaiting.ts'
import { convergenceOf } from './convergence.ts'
import type { Draft } from './draft.ts'
import { liveOn } from './lies-on.ts'
import { negotiatedOf, negotiatedText } from './negotiated-of.ts'
import { standingOf, withoutPosition } from './paragraph-standing.ts'
import { flagsOf } from './proposal-flags.ts'

const printed: Readonly<Record<string, string>> = {
  ALF: 'Alfa',
  BRA: 'Bravo',
  CHA: 'Charlie',
  DEL: 'Delta',
  chair: 'Chair',
}
const names = { members, nameOf: (sponsor: string) => printed[sponsor] ?? sponsor }
const render = (draft: Draft, id: string, language = 'en', view: 'attributed' | 'clean' = 'attributed') =>
  renderBrackets(negotiatedOf(paragraphIn(draft, id), language, liveOn(draft, id), names), view, language)
const standing = (draft: Draft, id: string) => standingOf(paragraphIn(draft, id), liveOn(draft, id))
const proposed = replacing(opened, 'ALF', 'a', 'p1', 'noted', 'welcomed')

const flags = (draft: Draft) => flagsOf(proposalIn(draft, 'a'), members)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
const reserve = (draft: Draft, proposal: string, until: string) =>
  done(draft, { does: 'take-stance', proposal, value: 'reserve', words: 1, until }, delegation('BRA'))

describe('the flags of a proposal (5.3)', () => {
  test('follow from what members beside its sponsors say', () => {
    const supported = saying(proposed, 'BRA', 'a', 'support')
    const opposed = saying(proposed, 'CHA', 'a', 'oppose')
    expect(flags(proposed)).toEqual(['unsupported'])
    expect(flags(saying(proposed, 'BRA', 'a', 'accept'))).toEqual(['unsupported'])
    expect(flags(supported)).toEqual(['supported'])
    expect(flags(opposed)).toEqual(['opposed'])
    expect(flags(saying(supported, 'CHA', 'a', 'oppose'))).toEqual(['contested'])
    expect(flags(saying(supported, 'CHA', 'a', 'reserve'))).toEqual(['supported', 'held'])
    expect(flags(saying(proposed, 'CHA', 'a', 'reserve'))).toEqual(['unsupported', 'held'])
    expect(flags(saying(opposed, 'DEL', 'a', 'reserve'))).toEqual(['opposed'])
  })

  test('do not follow from what a State says that is no member any more', () => {
    const opposed = saying(proposed, 'CHA', 'a', 'oppose')
    expect(flagsOf(proposalIn(opposed, 'a'), ['ALF', 'BRA', 'DEL'])).toEqual(['unsupported'])
  })
})

describe('how a paragraph stands (5.2)', () => {
  test('is bracketed while a proposal lives on it', () => {
    expect(standing(opened, 'p1')).toBe('open')
    expect(standing(proposed, 'p1')).toBe('bracketed')
    expect(standing(proposed, 'p2')).toBe('open')
    const withdrawn = done(proposed, { does: 'withdraw', proposal: 'a' }, delegation('ALF'))
    expect(standing(withdrawn, 'p1')).toBe('open')
    expect(standing(agreeingAdRef(withdrawn, 'p1'), 'p1')).toBe('agreed-ad-ref')
  })

  test('is bracketed at both ends of a merging, and not beside a new paragraph', () => {
    const merging = proposing(opened, 'ALF', { id: 'm', kind: 'merge', paragraph: 'p2', into: 'p1' })
    expect([standing(merging, 'p1'), standing(merging, 'p2'), standing(merging, 'p3')]).toEqual([
      'bracketed',
      'bracketed',
      'open',
    ])
    const fresh = proposing(opened, 'ALF', { id: 'n', kind: 'new-paragraph', paragraph: 'p1', text: 'New.' })
    expect(standing(fresh, 'p1')).toBe('open')
  })

  test('tells who has said nothing yet, in protocol order', () => {
    const said = done(
      saying(proposed, 'CHA', 'a', 'reserve'),
      { does: 'take-stance', proposal: 'a', value: 'no-position', words: 1, until: null },
      delegation('DEL'),
    )
    expect(withoutPosition(liveOn(proposed, 'p1'), members)).toEqual(['BRA', 'CHA', 'DEL'])
    expect(withoutPosition(liveOn(said, 'p1'), members)).toEqual(['BRA'])
    expect(withoutPosition([], members)).toEqual([])
  })
})

describe('the brackets of a paragraph (9.3)', () => {
  test('show an insertion with who proposes, supports and deletes it, in protocol order', () => {
    const draft = replacing(opened, 'CHA', 'i', 'p1', 'the results', '+ and the outlook')
    const stances = saying(
      saying(saying(draft, 'DEL', 'i', 'oppose'), 'ALF', 'i', 'support'),
      'BRA',
      'i',
      'reserve',
    )
    expect(render(stances, 'p1')).toBe(
      'The ministers noted the results[ and the outlook – Alfa, Charlie; Delta delete; Bravo reserve] of the meeting.',
    )
    expect(render(stances, 'p1', 'en', 'clean')).toBe(textIn(opened, 'p1'))
  })

  test('show alternatives with who retains what stands', () => {
    const two = replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'assessed positively')
    expect(render(saying(two, 'CHA', 'a', 'oppose'), 'p1')).toBe(
      'The ministers [noted – Charlie retain / welcomed – Alfa / assessed positively – Bravo] the results of the meeting.',
    )
  })

  test('show the gaps of a text once in brackets, and a proposal to fill one', () => {
    expect(render(opened, 'p3')).toBe('The next meeting is on [● date tbc].')
    const from = textIn(opened, 'p3').indexOf('[')
    const edits = [{ from, to: from + 12, text: '5 May' }]
    const filled = proposing(opened, 'ALF', { id: 'f', kind: 'fill', paragraph: 'p3', edits })
    expect(render(filled, 'p3')).toBe('The next meeting is on [[● date tbc] / 5 May – Alfa].')
    const end = textIn(opened, 'p3').length - 1
    const later = [{ from: end, to: end, text: ' in [● place tbc]' }]
    const more = proposing(opened, 'BRA', { id: 'g', kind: 'insert', paragraph: 'p3', edits: later })
    expect(render(more, 'p3')).toContain('[● date tbc][ in ● place tbc – Bravo].')
  })

  test('show a bracket around words, an announced gap, and an alternative beside the paragraph', () => {
    const held = proposing(opened, 'ALF', {
      id: 'h',
      kind: 'bracket',
      paragraph: 'p1',
      edits: [{ from: 14, to: 19, text: 'noted' }],
    })
    expect(render(saying(held, 'BRA', 'h', 'oppose'), 'p1')).toBe(
      'The ministers [noted – Bravo retain; Alfa reserve] the results of the meeting.',
    )
    const gap = proposing(opened, 'ALF', {
      id: 'g',
      kind: 'placeholder',
      paragraph: 'p1',
      at: 14,
      text: 'to come',
    })
    expect(render(gap, 'p1')).toBe('The ministers [● to come – Alfa]noted the results of the meeting.')
    const alternative = proposing(opened, 'CHA', {
      id: 'c',
      kind: 'alternative',
      paragraph: 'p1',
      text: 'No.',
    })
    const retained = saying(alternative, 'DEL', 'c', 'oppose')
    expect(render(retained, 'p1')).toBe(`[${textIn(opened, 'p1')} – Delta retain]`)
    expect(renderBrackets(negotiatedText(proposalIn(retained, 'c'), names), 'attributed', 'en')).toBe(
      '[No. – Charlie; Delta delete]',
    )
  })

  test('leave out what lies on other words: another language, and what is in conflict', () => {
    expect(render(proposed, 'p1', 'ru')).toBe('Министры отметили итоги встречи.')
    const met = accepting(replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'praised'), 'b')
    expect(render(met, 'p1')).toBe('The ministers praised the results of the meeting.')
    expect(standing(met, 'p1')).toBe('bracketed')
  })

  test('end with the mark of what is agreed', () => {
    const adRef = agreeingAdRef(opened, 'p1')
    expect(render(adRef, 'p1')).toBe(`${textIn(opened, 'p1')} [Agreed ad ref]`)
    expect(render(agreeing(adRef, 'p1'), 'p1')).toBe(`${textIn(opened, 'p1')} [Agreed]`)
  })
})

describe('what awaits a delegation', () => {
  const now = '2026-11-24T09:00:00.000Z'

  test('is what it has not spoken to, its conflicts, its reservations and its holds', () => {
    const both = replacing(
      replacing(proposed, 'BRA', 'b', 'p1', 'noted', 'praised'),
      'ALF',
      'c',
      'p2',
      'trade',
      'commerce',
    )
    const reserving = saying(both, 'DEL', 'c', 'reserve')
    const draft = agreeingAdRef(accepting(reserving, 'b'), 'p3', ['DEL'])
    const delta = awaitingOf(draft, 'DEL', now)
    expect([ids(delta.unsaid), ids(delta.conflicts), ids(delta.reserved), ids(delta.adRef)]).toEqual([
      [],
      [],
      ['c'],
      ['p3'],
    ])
    expect(ids(awaitingOf(draft, 'ALF', now).conflicts)).toEqual(['a'])
    expect(ids(awaitingOf(draft, 'CHA', now).unsaid)).toEqual(['c'])
    expect(ids(awaitingOf(reserving, 'CHA', now).unsaid)).toEqual(['a', 'b', 'c'])
  })

  test('names the reservation that ends first before the others, and those that have ended', () => {
    const two = replacing(proposed, 'ALF', 'c', 'p2', 'trade', 'commerce')
    const draft = reserve(reserve(two, 'a', '2026-11-30T00:00:00.000Z'), 'c', '2026-11-26T00:00:00.000Z')
    expect(ids(awaitingOf(draft, 'BRA', now).reserved)).toEqual(['c', 'a'])
    expect(ids(awaitingOf(draft, 'BRA', now).runOut)).toEqual([])
    expect(ids(awaitingOf(draft, 'BRA', '2026-11-26T00:00:00.000Z').runOut)).toEqual(['c'])
  })
})

describe('convergence', () => {
  test('counts brackets left in all, by paragraph, by section and by delegation', () => {
    const two = replacing(saying(proposed, 'BRA', 'a', 'oppose'), 'ALF', 'c', 'p2', 'trade', 'commerce')
    const draft = proposing(two, 'CHA', { id: 'n', kind: 'new-paragraph', paragraph: null, text: 'New.' })
    const told = convergenceOf(draft, members)
    expect(told.brackets).toBe(3)
    expect(told.paragraphs).toEqual([
      { paragraph: 'p1', standing: 'bracketed', brackets: 2 },
      { paragraph: 'p2', standing: 'bracketed', brackets: 1 },
      { paragraph: 'p3', standing: 'open', brackets: 0 },
    ])
    expect(told.sections).toMatchObject([{ from: 'p1', paragraphs: 3, agreed: 0, brackets: 3 }])
    expect(told.delegations).toEqual([
      { state: 'ALF', brackets: 2 },
      { state: 'BRA', brackets: 1 },
      { state: 'CHA', brackets: 1 },
      { state: 'DEL', brackets: 0 },
    ])
  })

  test('falls to nothing when the last bracket falls', () => {
    const accepted = levelling(accepting(proposed, 'a'), 'p1', 'ru', 'Министры приветствовали итоги встречи.')
    const draft = agreeingAdRef(accepted, 'p1')
    const told = convergenceOf(draft, members)
    expect(told.brackets).toBe(0)
    expect(told.sections[0]).toMatchObject({ agreed: 1, brackets: 0 })
    expect(convergenceOf(done(draft, { does: 'close-reading', lapse: [] }, chair), members)).toEqual(told)
  })
})

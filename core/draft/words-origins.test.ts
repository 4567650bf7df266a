import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyEdits } from '../text/apply-edits.ts'
import type { Act } from '../journal/entry.ts'
import { isRefusal } from '../refusal.ts'
import type { DraftCommand } from './command.ts'
import { chair, delegation, evolved, secretariat, submission } from './council.fixture.ts'
import { type Draft, noDraft } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import type { DraftFacts } from './facts.ts'
import { type OriginSpan, textOfSpans } from './origin-spans.ts'
import { councils, moves, played } from './random-negotiation.fixture.ts'
import { wordsOrigins } from './words-origins.ts'

/** A draft with all that was recorded of it. */
type Story = { readonly draft: Draft; readonly acts: readonly Act[] }

function go({ draft, acts }: Story, command: DraftCommand, facts: DraftFacts): Story {
  const answer = draftAggregate.decide(draft, command, facts)
  if (isRefusal(answer)) throw new Error(answer.refused)
  return { draft: evolved(draft, answer), acts: [...acts, ...answer] }
}

const begun = go(
  go({ draft: noDraft, acts: [] }, submission, secretariat),
  { does: 'open-reading', deadline: null },
  chair,
)

type Changed = Extract<DraftCommand, { does: 'propose' }>['changes'][number]

/** A proposal that the Chair accepts. */
function accepted(story: Story, change: Changed): Story {
  const paragraph = story.draft.paragraphs.find(({ id }) => id === change.paragraph)
  const words = change.kind === 'new-paragraph' ? 1 : (paragraph?.words ?? 1)
  const asked = go(story, { does: 'propose', set: null, changes: [{ ...change, words }] }, delegation('ALF'))
  const seen = asked.draft.proposals.get(change.id)?.words ?? 1
  return go(asked, { does: 'accept', proposal: change.id, words: seen }, chair)
}

const text = ({ draft }: Story, id: string, language = 'en'): string =>
  draft.paragraphs.find(each => each.id === id)?.texts[language]?.text ?? ''

/** Words that stand are replaced; behind them if the others begin with +. */
function replaced(story: Story, id: string, paragraph: string, words: string, instead: string): Story {
  const from = text(story, paragraph).indexOf(words)
  const to = from + words.length
  const edit = instead.startsWith('+')
    ? { from: to, to, text: instead.slice(1) }
    : { from, to, text: instead }
  const kind = instead.startsWith('+') ? 'insert' : 'replace'
  return accepted(story, { id, kind, paragraph, language: 'en', words: 1, edits: [edit] })
}

const entries = (acts: readonly Pick<Act, 'type' | 'content'>[]) =>
  acts.map(({ type, content }, index) => ({ version: index + 1, type, content }))

const origins = (
  { acts }: Story,
  paragraph: string,
  language = 'en',
): readonly (readonly [string, string | null])[] =>
  wordsOrigins(entries(acts))(paragraph, language).map(({ text: words, origin }) => [
    words,
    origin && (origin.proposal ?? `act ${origin.act}`),
  ])

const level = (story: Story, words: string): Story =>
  go(
    story,
    {
      does: 'bring-level',
      paragraph: 'p1',
      language: 'ru',
      words: story.draft.paragraphs[0]?.words ?? 0,
      text: words,
    },
    secretariat,
  )

describe('every word of a text has its origin', () => {
  test('the words of the submission have none, and an accepted proposal is credited with what it put in', () => {
    const story = replaced(
      replaced(begun, 'a', 'p1', 'noted', 'welcomed'),
      'b',
      'p1',
      'results',
      '+ and outlook',
    )
    expect(origins(story, 'p1')).toEqual([
      ['The ministers ', null],
      ['welcomed', 'a'],
      [' the results', null],
      [' and outlook', 'b'],
      [' of the meeting.', null],
    ])
  })

  test('of a long replacement only what is new is credited', () => {
    const story = replaced(begun, 'a', 'p1', 'noted the results of', 'noted all the results of')
    expect(origins(story, 'p1').filter(([, origin]) => origin)).toEqual([[' all', 'a']])
  })

  test('words stay credited when the paragraph is parted, merged and others change it', () => {
    const changed = replaced(begun, 'a', 'p2', 'welcomed', 'praised')
    const at = text(changed, 'p2').indexOf('They praised')
    const parted = accepted(changed, {
      id: 's',
      kind: 'split',
      paragraph: 'p2',
      language: 'en',
      words: 1,
      at,
    })
    expect(origins(parted, 'p2')).toEqual([['They supported trade.', null]])
    expect(origins(parted, 's')).toEqual([
      ['They ', null],
      ['praised', 'a'],
      [' the fair.', null],
    ])
    const levelled = ['p2', 's'].reduce(
      (story, paragraph) =>
        go(
          story,
          {
            does: 'bring-level',
            paragraph,
            language: 'ru',
            words: story.draft.paragraphs.find(({ id }) => id === paragraph)?.words ?? 0,
            text: 'Ярмарка.',
          },
          secretariat,
        ),
      parted,
    )
    const merged = accepted(levelled, {
      id: 'm',
      kind: 'merge',
      paragraph: 's',
      language: 'en',
      words: 1,
      into: 'p2',
    })
    expect(origins(merged, 'p2')).toEqual([
      ['They supported trade.', null],
      [' ', 'm'],
      ['They ', null],
      ['praised', 'a'],
      [' the fair.', null],
    ])
  })

  test('a new paragraph is its proposal’s, an alternative’s what it says anew', () => {
    const fresh = accepted(begun, {
      id: 'n',
      kind: 'new-paragraph',
      paragraph: 'p1',
      language: 'en',
      words: 1,
      text: 'They met.',
    })
    expect(origins(fresh, 'n')).toEqual([['They met.', 'n']])
    const other = accepted(fresh, {
      id: 'o',
      kind: 'alternative',
      paragraph: 'p1',
      language: 'en',
      words: 1,
      text: 'The ministers welcomed the results of the meeting.',
    })
    expect(origins(other, 'p1').filter(([, origin]) => origin)).toEqual([['welcomed', 'o']])
  })

  test('words of a translator name the proposals that they follow', () => {
    const two = replaced(replaced(begun, 'a', 'p1', 'noted', 'welcomed'), 'b', 'p1', 'results', 'outcome')
    const story = level(two, 'Министры приветствовали итоги встречи.')
    const [changed] = wordsOrigins(entries(story.acts))('p1', 'ru').filter(({ origin }) => origin)
    expect(changed).toEqual({
      text: 'приветствовали',
      origin: { act: story.acts.length, proposal: null, follows: ['a', 'b'] },
    })
  })

  test('words that a member’s objection brings back are whose they were', () => {
    const changed = level(replaced(begun, 'a', 'p1', 'noted', 'welcomed'), 'Министры приветствовали итоги.')
    const words = changed.draft.paragraphs[0]?.words ?? 0
    const agreed = go(changed, { does: 'agree-ad-ref', paragraph: 'p1', words, holds: [] }, chair)
    const edits = [{ from: 14, to: 22, text: 'noticed' }]
    const corrected = go(
      agreed,
      { does: 'correct-fact', paragraph: 'p1', language: 'en', words, edits },
      secretariat,
    )
    expect(origins(corrected, 'p1')[1]).toEqual(['noticed', `act ${corrected.acts.length}`])
    const back = go(
      corrected,
      { does: 'object-to-correction', paragraph: 'p1', words: words + 1 },
      delegation('BRA'),
    )
    expect(origins(back, 'p1')).toEqual(origins(changed, 'p1'))
  })
})

test('what the pen-holder undoes leaves no credit, and what is accepted again is credited to that act', () => {
  const once = replaced(begun, 'a', 'p1', 'noted', 'welcomed')
  const undone = go(once, { does: 'undo-last', act: 'ProposalAccepted', of: 'a' }, chair)
  expect(origins(undone, 'p1')).toEqual([[text(begun, 'p1'), null]])
  const again = go(undone, { does: 'accept', proposal: 'a', words: 1 }, chair)
  expect(wordsOrigins(entries(again.acts))('p1', 'en')[1]).toEqual({
    text: 'welcomed',
    origin: { act: again.acts.length, proposal: 'a', follows: [] },
  })
})

const credited = (spans: readonly OriginSpan[], proposal: string): string =>
  textOfSpans(spans.filter(({ origin }) => origin?.proposal === proposal))

test('in any negotiation the spans are the text, credited to what was accepted, an insertion with all of its words', () => {
  let insertions = 0
  fc.assert(
    fc.property(councils, moves(60), (members, list) => {
      const { draft, acts, steps } = played(members, list)
      const of = wordsOrigins(entries(acts))
      for (const { id, texts } of draft.paragraphs)
        for (const [language, { text: words }] of Object.entries(texts))
          expect(textOfSpans(of(id, language))).toBe(words)
      const credits = draft.paragraphs.flatMap(({ id }) => draft.languages.flatMap(each => of(id, each)))
      for (const { origin } of credits)
        if (origin?.proposal) expect(draft.proposals.get(origin.proposal)?.status).toBe('accepted')
      let count = 0
      for (const { command, answer, before } of steps) {
        count += isRefusal(answer) ? 0 : answer.length
        const proposal = command.does === 'accept' ? before.proposals.get(command.proposal) : undefined
        if (!proposal || isRefusal(answer) || answer.length === 0 || proposal.kind !== 'insert') continue
        const spans = wordsOrigins(entries(acts.slice(0, count)))(proposal.paragraph ?? '', proposal.language)
        const made = applyEdits('', [{ from: 0, to: 0, text: proposal.edits[0]?.text ?? '' }])
        expect(credited(spans, proposal.id)).toBe(made)
        insertions += 1
      }
    }),
    { numRuns: 100, seed: 20180424 },
  )
  expect(insertions).toBeGreaterThan(30)
})

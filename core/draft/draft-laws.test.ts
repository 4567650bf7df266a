import { beforeAll, describe, expect, test } from 'vitest'
import { isRefusal, refusals } from '../refusal.ts'
import { applyEdits } from '../text/apply-edits.ts'
import { chapeauOf } from './chapeau.ts'
import { mayAccept } from './accept.ts'
import { mayAgreeAdRef } from './agree-ad-ref.ts'
import { askedOf } from './carry-over.ts'
import { type Draft, noDraft, type Paragraph } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import { effectOf } from './effect-of.ts'
import { leavesNothing } from './effect-on-words.ts'
import { liveOn } from './lies-on.ts'
import type { Proposal } from './proposal.ts'
import {
  actingAs,
  bytesOf,
  evolved,
  type Negotiation,
  negotiations,
  readBack,
  tried,
} from './random-draft.fixture.ts'

let all: readonly Negotiation[] = []
beforeAll(() => {
  all = negotiations()
}, 120_000)

const actsOf = ({ steps }: Negotiation) =>
  steps.flatMap(({ answer }) => (isRefusal(answer) ? [] : answer.map(readBack)))
const endOf = ({ steps }: Negotiation): Draft => steps.at(-1)?.draft ?? noDraft
const stands = ({ status }: Paragraph): boolean => status !== 'deleted' && status !== 'merged'
const chairOf = ({ setting }: Negotiation) => actingAs(setting.members, 'chair')
const liveIn = (draft: Draft): readonly Proposal[] =>
  [...draft.proposals.values()].filter(({ status }) => status === 'live')
const textOf = (draft: Draft, { paragraph, language }: Proposal): string =>
  draft.paragraphs.find(({ id }) => id === paragraph)?.texts[language]?.text ?? ''

/** Every draft that there was, after every act. */
const drafts = () => all.flatMap(({ steps }) => steps.filter(({ answer }) => !isRefusal(answer)))

describe('laws of a draft, over random councils and negotiations', { timeout: 120_000 }, () => {
  test('there are enough of them, with acts of every kind', () => {
    expect(all).toHaveLength(tried.numRuns)
    const acts = new Set(all.flatMap(actsOf).map(({ type }) => type))
    expect([...acts]).toEqual(
      expect.arrayContaining(['ProposalAccepted', 'LanguageBroughtLevel', 'DraftAgreedAdRef']),
    )
    expect(acts.size).toBeGreaterThan(20)
  })

  test('the journal gives the same draft, byte for byte, on every run (I-01)', () => {
    for (const each of all) {
      const bytes = bytesOf(endOf(each))
      expect(bytesOf(evolved(noDraft, actsOf(each)))).toBe(bytes)
      expect(bytesOf(evolved(noDraft, actsOf(each)))).toBe(bytes)
    }
  })

  test('whoever is refused is told a rule, and nothing has changed (I-40)', () => {
    for (const { before, answer, draft } of all.flatMap(({ steps }) => steps)) {
      if (!isRefusal(answer)) continue
      expect(refusals[answer.refused].rule).toMatch(/^([REI]-\d\d|\d+\.\d+)$/)
      expect(draft).toBe(before)
    }
  })

  test('support never stands in the way of acceptance, and opposition never clears it (I-04)', () => {
    for (const each of all) {
      const draft = endOf(each)
      for (const proposal of liveIn(draft).slice(0, 6)) {
        const command = { proposal: proposal.id, words: proposal.words }
        const is = mayAccept(draft, command, chairOf(each))
        const state = each.setting.members.find(one => !proposal.sponsors.includes(one)) ?? ''
        for (const value of ['support', 'accept', 'oppose'] as const) {
          const stances = { ...proposal.stances, [state]: { value, words: proposal.words, until: null } }
          const said = {
            ...draft,
            proposals: new Map([...draft.proposals, [proposal.id, { ...proposal, stances }]]),
          }
          const would = mayAccept(said, command, chairOf(each))
          if (value === 'oppose') expect(would !== undefined || is === undefined).toBe(true)
          else if (is === undefined) expect(would).toBeUndefined()
        }
      }
    }
  })

  test('on what is agreed nothing is live and nobody holds (I-07); of a text that is agreed, on all of it (I-08)', () => {
    for (const { draft } of drafts()) {
      for (const paragraph of draft.paragraphs) {
        if (paragraph.status !== 'agreed' && paragraph.status !== 'agreed-ad-ref') continue
        expect(liveOn(draft, paragraph.id)).toEqual([])
        if (paragraph.status === 'agreed') expect(paragraph.adRef).toEqual([])
      }
      if (draft.stage !== 'agreed-ad-ref') continue
      expect(draft.paragraphs.filter(({ status }) => status === 'open')).toEqual([])
      expect(liveIn(draft)).toEqual([])
    }
  })

  test('every paragraph and every word comes from an act, and what is agreed was declared so (I-11)', () => {
    for (const each of all) {
      const recorded = actsOf(each).map(({ content }) => JSON.stringify(content))
      const agreements = actsOf(each).filter(({ type }) => /Agreed$|Lifted$|ClauseSet$/.test(type))
      for (const { id, texts, status } of endOf(each).paragraphs) {
        expect(recorded.some(content => content.includes(`"id":"${id}"`))).toBe(true)
        for (const { text } of Object.values(texts))
          expect(recorded.some(content => content.includes(JSON.stringify(text)))).toBe(true)
        if (status === 'agreed')
          expect(agreements.some(({ content }) => JSON.stringify(content).includes(`"${id}"`))).toBe(true)
      }
    }
  })

  test('to accept a proposal gives the words that it asks for (I-15)', () => {
    let seen = 0
    for (const { before, command, answer, draft } of drafts()) {
      if (command.does !== 'accept' || isRefusal(answer) || answer.length === 0) continue
      const proposal = before.proposals.get(command.proposal)
      if (!proposal?.paragraph) continue
      const paragraph = before.paragraphs.find(({ id }) => id === proposal.paragraph)
      if (!paragraph || leavesNothing(proposal, paragraph)) continue
      if (proposal.kind === 'alternative') expect(textOf(draft, proposal)).toBe(proposal.text)
      else if (proposal.edits.length > 0)
        expect(textOf(draft, proposal)).toBe(applyEdits(textOf(before, proposal), proposal.edits))
      else continue
      seen += 1
    }
    expect(seen).toBeGreaterThan(500)
  })

  test('what has ended never changes again, and changes nothing (I-18)', () => {
    for (const { before, draft } of drafts())
      for (const proposal of before.proposals.values())
        if (proposal.status !== 'live' && proposal.status !== 'withdrawn')
          expect(draft.proposals.get(proposal.id)).toBe(proposal)
    for (const each of all) {
      const draft = endOf(each)
      const pruned = { ...draft, proposals: new Map(liveIn(draft).map(proposal => [proposal.id, proposal])) }
      for (const { id, words } of draft.paragraphs) {
        const command = { paragraph: id, words, holds: [] }
        expect(mayAgreeAdRef(pruned, command, chairOf(each))).toEqual(
          mayAgreeAdRef(draft, command, chairOf(each)),
        )
      }
    }
  })

  test('all proposals withdrawn, the words stand as before and nothing is in the way of agreement (I-17)', () => {
    for (const each of all) {
      const draft = endOf(each)
      if (draft.stage !== 'under-negotiation') continue
      let left = draft
      for (const { id, sponsors } of liveIn(draft))
        for (const sponsor of sponsors) {
          const facts =
            sponsor === 'chair' ? chairOf(each) : actingAs(each.setting.members, 'national', sponsor)
          const acts = draftAggregate.decide(left, { does: 'withdraw', proposal: id }, facts)
          if (isRefusal(acts)) throw new Error(acts.refused)
          left = evolved(left, acts)
        }
      expect(liveIn(left)).toEqual([])
      expect(left.paragraphs).toEqual(draft.paragraphs)
      for (const { id, words, status } of left.paragraphs)
        if (status === 'open')
          expect(mayAgreeAdRef(left, { paragraph: id, words, holds: [] }, chairOf(each))).toBeUndefined()
    }
  })
})

const inWords = new Set<Proposal['kind']>(['insert', 'delete', 'replace', 'verb', 'fill', 'placeholder'])
const forced = (draft: Draft, id: string): Draft => {
  const proposal = draft.proposals.get(id)
  const paragraph = draft.paragraphs.find(each => each.id === proposal?.paragraph)
  if (!proposal || !paragraph || proposal.status !== 'live' || proposal.conflict) return draft
  const content = { proposal: id, words: 1, ...effectOf(draft, proposal, paragraph) }
  return evolved(draft, [{ type: 'ProposalAccepted', audience: 'members', content }])
}
const clashes = (draft: Draft, id: string) => draft.proposals.get(id)?.conflict !== null

describe('laws of acceptance', { timeout: 120_000 }, () => {
  test('a live proposal lies on the words that stand, or tells of a conflict; none is lost', () => {
    for (const { before, draft } of drafts()) {
      expect(draft.proposals.size).toBeGreaterThanOrEqual(before.proposals.size)
      for (const proposal of liveIn(draft)) {
        const paragraph = draft.paragraphs.find(({ id }) => id === proposal.paragraph)
        if (proposal.kind === 'chapeau') {
          expect(chapeauOf(draft, proposal.paragraph)).toMatchObject({ words: proposal.words })
          continue
        }
        if (!paragraph || proposal.kind === 'new-paragraph' || proposal.conflict) continue
        expect([proposal.words, stands(paragraph)]).toEqual([paragraph.words, true])
        const text = textOf(draft, proposal)
        expect(() => applyEdits(text, askedOf(proposal, text))).not.toThrow()
        if (proposal.kind === 'bracket') expect(applyEdits(text, proposal.edits)).toBe(text)
      }
    }
  })

  test('a proposal in conflict keeps what it asked for, and the three texts', () => {
    let seen = 0
    for (const { before, draft } of drafts())
      for (const proposal of liveIn(draft)) {
        const was = before.proposals.get(proposal.id)
        if (!proposal.conflict || was?.conflict) continue
        expect([proposal.edits, proposal.text, proposal.at]).toEqual([was?.edits, was?.text, was?.at])
        expect(proposal.conflict.before).toBe(was && textOf(before, was))
        seen += 1
      }
    expect(seen).toBeGreaterThan(100)
  })

  test('some language of every paragraph says all that was accepted', () => {
    for (const { draft } of drafts())
      for (const { texts } of draft.paragraphs.filter(stands))
        expect(Object.values(texts).some(({ level }) => level === 'level')).toBe(true)
  })

  test('two proposals collide in either order, or give the same words in either order (I-16)', () => {
    const seen = { same: 0, conflict: 0 }
    for (const { draft } of drafts()) {
      const last = liveIn(draft).at(-1)
      const paragraph = draft.paragraphs.find(({ id }) => id === last?.paragraph)
      if (!last || !paragraph || !inWords.has(last.kind) || last.conflict || leavesNothing(last, paragraph))
        continue
      if (paragraph.texts[last.language]?.level !== 'level') continue
      for (const other of liveOn(draft, paragraph.id)) {
        if (other.id === last.id || other.language !== last.language || other.conflict) continue
        if (!inWords.has(other.kind) || leavesNothing(other, paragraph)) continue
        const [one, two] = [forced(draft, last.id), forced(draft, other.id)]
        expect(clashes(one, other.id)).toBe(clashes(two, last.id))
        if (clashes(one, other.id)) {
          seen.conflict += 1
          continue
        }
        const [end, back] = [forced(one, other.id), forced(two, last.id)]
        const gone = (each: Draft) =>
          each.paragraphs.some(({ id, status }) => id === paragraph.id && !stands({ ...paragraph, status }))
        if (gone(end) || gone(back)) continue
        expect(textOf(end, last)).toBe(textOf(back, last))
        seen.same += 1
      }
    }
    expect(Math.min(seen.same, seen.conflict)).toBeGreaterThan(100)
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal, refusals } from '../refusal.ts'
import { applyEdits } from '../text/apply-edits.ts'
import { renderBrackets } from '../text/brackets.ts'
import { chapeauOf } from './chapeau.ts'
import { mayAccept } from './accept.ts'
import { awaitingOf } from './awaiting.ts'
import type { DraftCommand } from './command.ts'
import { convergenceOf } from './convergence.ts'
import { type Draft, noDraft } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import { liveOn } from './lies-on.ts'
import { negotiatedOf } from './negotiated-of.ts'
import { standingOf } from './paragraph-standing.ts'
import type { Proposal, StanceValue } from './proposal.ts'
import {
  bytesOf,
  chairOf,
  councils,
  delegationStep,
  evolved,
  memberIn,
  moves,
  played,
  read,
} from './random-negotiation.fixture.ts'

const runs = { numRuns: 1000, seed: 20180424 }
const proposalsOf = (draft: Draft): readonly Proposal[] => [...draft.proposals.values()]
const liveOf = (draft: Draft) => proposalsOf(draft).filter(({ status }) => status === 'live')

/** All that a reader sees of a draft: words, brackets, standing, what is left, what awaits, and what the Chair may accept. */
const seenOf = (draft: Draft, members: readonly string[]) => ({
  paragraphs: draft.paragraphs.map(paragraph => ({
    paragraph,
    standing: standingOf(paragraph, liveOn(draft, paragraph.id)),
    printed: draft.languages.map(language =>
      renderBrackets(
        negotiatedOf(paragraph, language, liveOn(draft, paragraph.id), { members, nameOf: state => state }),
        'attributed',
        language,
      ),
    ),
  })),
  left: convergenceOf(draft, members),
  awaiting: members.map(state => awaitingOf(draft, state, '2026-11-24T09:00:00.000Z')),
  acceptable: liveOf(draft).map(each => isAcceptable(draft, each, members)),
})

const isAcceptable = (draft: Draft, { id, words }: Proposal, members: readonly string[]): boolean =>
  mayAccept(draft, { proposal: id, words, holds: [] }, chairOf(members)) === undefined

/** The draft with a stance more, or as it is where that cannot be taken. */
function saying(
  draft: Draft,
  { id, words }: Proposal,
  value: StanceValue,
  state: string,
  members: readonly string[],
) {
  const command: DraftCommand = { does: 'take-stance', proposal: id, value, words, until: null }
  const acts = draftAggregate.decide(draft, command, memberIn(members, state))
  return isRefusal(acts) ? draft : evolved(draft, acts.map(read))
}

const all = fc.tuple(councils, moves(24))

describe('over random councils and negotiations', { timeout: 120_000 }, () => {
  test('the record replayed gives the same draft, to the last byte, from any point on (I-01)', () => {
    fc.assert(
      fc.property(all, fc.nat(), ([members, list], cut) => {
        const { draft, acts } = played(members, list)
        const at = cut % (acts.length + 1)
        expect(bytesOf(evolved(noDraft, acts))).toBe(bytesOf(draft))
        expect(bytesOf(evolved(evolved(noDraft, acts.slice(0, at)), acts.slice(at)))).toBe(bytesOf(draft))
        expect(evolved(noDraft, acts)).toEqual(draft)
      }),
      runs,
    )
  })

  test('support never stands in the way of acceptance, and opposition never clears it (I-04)', () => {
    fc.assert(
      fc.property(all, ([members, list]) => {
        const { draft } = played(members, list)
        for (const proposal of liveOf(draft))
          for (const state of members) {
            const was = isAcceptable(draft, proposal, members)
            const is = (value: StanceValue) =>
              isAcceptable(saying(draft, proposal, value, state, members), proposal, members)
            if (!was) expect(is('oppose')).toBe(false)
            else {
              expect(is('support')).toBe(true)
              const takesSupportBack = proposal.stances[state]?.value === 'support'
              expect(takesSupportBack || is('accept')).toBe(true)
            }
          }
      }),
      runs,
    )
  })

  test('when all proposals are withdrawn, the text is the base and open (I-17)', () => {
    fc.assert(
      fc.property(all, ([members, list]) => {
        const { draft, steps } = played(members, list, delegationStep)
        const base = steps[0]?.after.paragraphs
        const withdrawn = liveOf(draft).reduce((thing, { id, sponsors }) => {
          return sponsors.reduce((rest, sponsor) => {
            const facts = sponsor === 'chair' ? chairOf(members) : memberIn(members, sponsor)
            const acts = draftAggregate.decide(rest, { does: 'withdraw', proposal: id }, facts)
            if (isRefusal(acts)) throw new Error(acts.refused)
            return evolved(rest, acts.map(read))
          }, thing)
        }, draft)
        expect(liveOf(withdrawn)).toEqual([])
        expect(withdrawn.paragraphs).toEqual(base)
        for (const paragraph of withdrawn.paragraphs)
          expect(standingOf(paragraph, liveOn(withdrawn, paragraph.id))).toBe('open')
        expect(seenOf(withdrawn, members)).toEqual(seenOf({ ...draft, proposals: new Map() }, members))
      }),
      runs,
    )
  })

  test('what has ended is neither seen again nor acts again (I-18)', () => {
    fc.assert(
      fc.property(all, ([members, list]) => {
        const { draft } = played(members, list)
        const live = new Map(liveOf(draft).map(each => [each.id, each]))
        expect(seenOf(draft, members)).toEqual(seenOf({ ...draft, proposals: live }, members))
        for (const { id, words } of proposalsOf(draft).filter(({ status }) => status !== 'live')) {
          const commands: readonly DraftCommand[] = [
            { does: 'take-stance', proposal: id, value: 'support', words, until: null },
            { does: 'co-sponsor', proposal: id },
            { does: 'withdraw', proposal: id },
            { does: 're-anchor', proposal: id, words, edits: [] },
            { does: 'accept', proposal: id, words },
            { does: 'supersede', proposal: id, by: id },
          ]
          for (const command of commands)
            for (const facts of [chairOf(members), memberIn(members, members[0] ?? '')]) {
              const acts = draftAggregate.decide(draft, command, facts)
              if (!isRefusal(acts)) expect(acts).toEqual([])
            }
        }
      }),
      runs,
    )
  })

  test('a refusal names its rule in three languages and leaves the draft as it was (I-40)', () => {
    fc.assert(
      fc.property(all, ([members, list]) => {
        const { draft, steps } = played(members, list)
        const bytes = bytesOf(draft)
        for (const { answer, before, after, command, facts } of steps) {
          if (!isRefusal(answer)) continue
          const { rule, words } = refusals[answer.refused]
          expect([typeof rule, ...Object.values(words).map(each => each.length > 10)]).toEqual([
            'string',
            true,
            true,
            true,
          ])
          expect(after).toBe(before)
          draftAggregate.decide(draft, command, facts)
        }
        expect(bytesOf(draft)).toBe(bytes)
      }),
      runs,
    )
  })

  test('what is decided twice at once is recorded once', () => {
    fc.assert(
      fc.property(all, ([members, list]) => {
        for (const { answer, after, command, facts } of played(members, list).steps) {
          if (isRefusal(answer) || answer.length === 0) continue
          const again = draftAggregate.decide(after, command, facts)
          if (!isRefusal(again)) expect(again).toEqual([])
        }
      }),
      runs,
    )
  })

  test('every live proposal lies on the words that stand, or says that it does not', () => {
    fc.assert(
      fc.property(all, ([members, list]) => {
        const { draft } = played(members, list)
        for (const proposal of liveOf(draft).filter(({ conflict }) => conflict === null)) {
          const paragraph = draft.paragraphs.find(({ id }) => id === proposal.paragraph)
          if (proposal.kind === 'chapeau')
            expect(chapeauOf(draft, proposal.paragraph)).toMatchObject({ words: proposal.words })
          if (proposal.kind === 'chapeau' || proposal.kind === 'new-paragraph' || !paragraph) continue
          expect(proposal.words).toBe(paragraph.words)
          applyEdits(paragraph.texts[proposal.language]?.text ?? '', proposal.edits)
        }
      }),
      runs,
    )
  })

  test('negotiations by chance get somewhere: proposals of every kind, acceptances, conflicts, agreements', () => {
    const kinds = new Set<string>()
    const types = new Map<string, number>()
    let conflicts = 0
    const told = ({ draft, acts }: ReturnType<typeof played>) => {
      for (const { kind, conflict } of draft.proposals.values()) {
        kinds.add(kind)
        conflicts += Number(conflict !== null)
      }
      for (const { type } of acts) types.set(type, (types.get(type) ?? 0) + 1)
    }
    fc.assert(
      fc.property(all, ([members, list]) => told(played(members, list))),
      runs,
    )
    expect(kinds.size).toBe(14)
    expect(conflicts).toBeGreaterThan(20)
    const often = ['StanceTaken', 'ProposalCoSponsored', 'ProposalWithdrawn', 'ProposalAccepted']
    const some = [
      'ProposalTakenOver',
      'SponsorLeft',
      'ProposalReAnchored',
      'ParagraphAgreedAdRef',
      'ReadingClosed',
      'LanguageBroughtLevel',
    ]
    for (const type of often) expect([type, (types.get(type) ?? 0) > 100]).toEqual([type, true])
    for (const type of some) expect([type, (types.get(type) ?? 0) > 3]).toEqual([type, true])
  })
})

import * as fc from 'fast-check'
import { canonical } from '../journal/canonical.ts'
import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { DraftCommand } from './command.ts'
import { type Draft, noDraft } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import type { DraftFacts } from './facts.ts'
import type { Proposal } from './proposal.ts'
import { changeBy, type Move, pick } from './random-change.fixture.ts'

const number = fc.noBias(fc.nat({ max: 997 }))
export const moves = (most: number) =>
  fc.array(fc.tuple(number, number, number, number, number, number), {
    minLength: most / 2,
    maxLength: most,
    size: 'max',
  })
export const councils = fc
  .integer({ min: 2, max: 6 })
  .map(size => ['ALF', 'BRA', 'CHA', 'DEL', 'ECH', 'FOX'].slice(0, size))

const now = '2026-11-24T09:00:00.000Z'
const limits = { proposal: 200, paragraphs: 50, proposals: 200 }
const factsOf = (
  members: readonly string[],
  seat: string,
  capacity: DraftFacts['actor']['capacity'],
  state: string | null,
): DraftFacts => ({ actor: { seat, capacity, state }, now, members, limits })

export const chairOf = (members: readonly string[]) => factsOf(members, 'chair', 'chair', null)
export const secretariatOf = (members: readonly string[]) =>
  factsOf(members, 'secretariat', 'secretariat', null)
export const memberIn = (members: readonly string[], state: string) =>
  factsOf(members, `delegation:${state}`, 'national', state)

const texts = [
  'They 😀 noted the results.',
  'They supported trade and the fair.',
  'A [● date tbc] is set, in May.',
]
export const submitted: DraftCommand = {
  does: 'submit-draft',
  id: 'd',
  body: 'EXR',
  organ: 'EXR-CFM',
  symbol: 'EXR/L.1',
  title: { en: 'Draft' },
  languages: ['en', 'ru'],
  authentic: ['en', 'ru'],
  origin: 'en',
  packageClause: 'off',
  paragraphs: texts.map((en, index) => ({
    id: `p${index}`,
    heading: null,
    texts: { en, ru: `Текст ${index} здесь.` },
  })),
}

type Step = { readonly command: DraftCommand; readonly facts: DraftFacts }

const stances = ['support', 'accept', 'no-position', 'reserve', 'oppose'] as const

/** What a delegation does by chance. */
export function delegationStep(draft: Draft, members: readonly string[], move: Move, id: string): Step {
  const [a, b, c, d, e, f] = move
  const state = pick(members, c)
  const facts = f % 17 === 0 ? pick([chairOf(members), secretariatOf(members)], f) : memberIn(members, state)
  const proposals: readonly Proposal[] = [...draft.proposals.values()]
  if (proposals.length === 0 || a % 3 === 0)
    return { command: { does: 'propose', set: null, changes: [changeBy(draft, members, id, move)] }, facts }
  const conflicting = proposals.find(({ conflict }) => conflict !== null)
  const { id: proposal, words, paragraph } = (b % 6 === 5 && conflicting) || pick(proposals, d)
  const standing = draft.paragraphs.find(each => each.id === paragraph)?.words ?? 1
  const value = pick(stances, e)
  const commands: readonly DraftCommand[] = [
    { does: 'take-stance', proposal, value, words: words + Number(f % 23 === 0), until: null },
    { does: 'take-stance', proposal, value, words, until: null },
    { does: 'co-sponsor', proposal },
    { does: 'withdraw', proposal },
    { does: 'take-over', proposal, id },
    { does: 're-anchor', proposal, words: standing, edits: [{ from: e % 9, to: e % 9, text: 'anew' }] },
  ]
  const command = pick(commands, b)
  const sponsor = conflicting?.sponsors[0]
  const isAnswer = command.does === 're-anchor' && sponsor !== undefined && members.includes(sponsor)
  return { command, facts: isAnswer ? memberIn(members, sponsor) : facts }
}

/** What the Chair or the secretariat does by chance. */
function officeStep(draft: Draft, members: readonly string[], [, b, c, d, e]: Move): Step {
  const paragraph = pick(draft.paragraphs, c)
  const { id, words } = paragraph
  const proposal = draft.proposals.size > 0 ? pick([...draft.proposals.values()], d) : undefined
  const behind =
    Object.keys(paragraph.texts).find(language => paragraph.texts[language]?.level === 'behind') ?? 'ru'
  const accepting: DraftCommand = {
    does: 'accept',
    proposal: proposal?.id ?? 'none',
    words: proposal?.words ?? 0,
    holds: e % 2 === 0 ? [...members] : [],
  }
  const commands: readonly DraftCommand[] = [
    accepting,
    accepting,
    accepting,
    { does: 'bring-level', paragraph: id, language: behind, words, text: `Level ${e} [● x].` },
    { does: 'agree-ad-ref', paragraph: id, words, holds: members.slice(0, e % 2) },
    { does: 'agree', paragraph: id, words },
    { does: 'lift-ad-ref', paragraphs: [id] },
    { does: 'reopen', paragraph: id, ground: 'no-objection', reason: 'more to say' },
    c % 3 > 0 ? accepting : { does: 'close-reading', lapse: e % 3 === 0 && proposal ? [proposal.id] : [] },
    { does: 'open-reading', deadline: null },
    { does: 'delete-paragraph', paragraph: id, words },
    { does: 'set-package-clause', to: e % 2 === 0 ? 'on' : 'off' },
  ]
  const command = pick(commands, b)
  if (command.does === 'bring-level') return { command, facts: secretariatOf(members) }
  return {
    command,
    facts: command.does === 'lift-ad-ref' ? memberIn(members, pick(members, d)) : chairOf(members),
  }
}

/** Somebody asks that the last act be undone: mostly who may, sometimes another, or of an act that was not the last. */
function undoing({ last }: Draft, members: readonly string[], [, b, c, d]: Move): Step {
  const act = b % 11 === 0 ? 'ProposalAccepted' : (last?.act ?? '')
  const seats = [chairOf(members), secretariatOf(members), memberIn(members, pick(members, d))]
  const own = last?.by === 'secretariat' ? secretariatOf(members) : chairOf(members)
  return {
    command: { does: 'undo-last', act, of: last?.of ?? '' },
    facts: c % 4 === 0 ? pick(seats, d) : own,
  }
}

export const stepBy = (draft: Draft, members: readonly string[], move: Move, id: string): Step => {
  if (draft.last !== null && move[5] % 3 === 0) return undoing(draft, members, move)
  return move[0] % 4 === 3 ? officeStep(draft, members, move) : delegationStep(draft, members, move, id)
}

/** What the journal gives back of an act. */
export const read = ({ type, content }: Act): Pick<Act, 'type' | 'content'> => ({
  type,
  content: JSON.parse(canonical(content)),
})

export const evolved = (draft: Draft, acts: readonly Pick<Act, 'type' | 'content'>[]): Draft =>
  acts.reduce((thing, { type, content }) => draftAggregate.evolve(thing, type, content), draft)

/** A draft as plain JSON, to the last byte; of what may be undone only the name. */
export const bytesOf = (draft: Draft): string =>
  canonical({
    ...draft,
    proposals: [...draft.proposals.values()],
    last: draft.last && { ...draft.last, before: draft.last.before === null },
  })

type Played = {
  readonly draft: Draft
  readonly acts: readonly Pick<Act, 'type' | 'content'>[]
  /** After every command: what it was, what came of it, and the draft before and after. */
  readonly steps: readonly (Step & {
    readonly answer: readonly Act[] | Refusal
    readonly before: Draft
    readonly after: Draft
  })[]
}

/** A negotiation by chance, from the submission on. */
export function played(
  members: readonly string[],
  list: readonly Move[],
  stepOf: typeof stepBy = stepBy,
): Played {
  let draft = noDraft
  const acts: Pick<Act, 'type' | 'content'>[] = []
  const steps: Played['steps'][number][] = []
  const doing = (step: Step) => {
    const before = draft
    const answer = draftAggregate.decide(draft, step.command, step.facts)
    if (!isRefusal(answer)) {
      const recorded = answer.map(read)
      acts.push(...recorded)
      draft = evolved(draft, recorded)
    }
    steps.push({ ...step, answer, before, after: draft })
  }
  doing({ command: submitted, facts: secretariatOf(members) })
  doing({ command: { does: 'open-reading', deadline: null }, facts: chairOf(members) })
  for (const [index, move] of list.entries()) doing(stepOf(draft, members, move, `x${index}`))
  return { draft, acts, steps }
}

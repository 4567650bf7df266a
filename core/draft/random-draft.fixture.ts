import * as fc from 'fast-check'
import { canonical } from '../journal/canonical.ts'
import type { Act } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { DraftCommand } from './command.ts'
import { type Draft, noDraft } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import type { DraftFacts } from './facts.ts'
import { moveOf, pick, type Stroke, textOf } from './random-move.fixture.ts'

/** How often each law is tried, and from which seed: a failure can be run again. */
export const tried = { numRuns: 1000, seed: 20180424 }

const states = ['ALF', 'BRA', 'CHA', 'DEL', 'ECH', 'FOX', 'GOL', 'HOT']
const languages = ['zh', 'ru', 'en']

const stroke: fc.Arbitrary<Stroke> = fc.record({
  act: fc.nat(99),
  who: fc.nat(20),
  n: fc.array(fc.nat(10_000), { minLength: 8, maxLength: 8 }),
})

/** A council, a text, and a row of strokes. */
export type Setting = {
  readonly members: readonly string[]
  readonly submission: Extract<DraftCommand, { does: 'submit-draft' }>
  readonly strokes: readonly Stroke[]
}

export const anySetting: fc.Arbitrary<Setting> = fc
  .record({
    size: fc.integer({ min: 2, max: states.length }),
    count: fc.integer({ min: 1, max: languages.length }),
    texts: fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
    clause: fc.constantFrom('on' as const, 'off' as const),
    strokes: fc.array(stroke, { minLength: 15, maxLength: 45, size: 'max' }),
  })
  .map(({ size, count, texts, clause, strokes }) => {
    const used = languages.slice(0, count)
    return {
      members: states.slice(0, size),
      strokes,
      submission: {
        does: 'submit-draft',
        id: 'd',
        body: 'EXR',
        organ: 'EXR-CFM',
        symbol: 'EXR/L.1',
        title: { zh: '公报草案' },
        languages: used,
        authentic: used.slice(0, 2),
        origin: 'zh',
        packageClause: clause,
        paragraphs: texts.map((parts, index) => ({
          id: `p${index + 1}`,
          heading: index % 2 === 0 ? { zh: `第${index + 1}节` } : null,
          texts: Object.fromEntries(used.map(language => [language, textOf(language, parts)])),
        })),
      },
    }
  })

const limits = { proposal: 20_000, paragraphs: 500, proposals: 5_000 }

export const actingAs = (
  members: readonly string[],
  capacity: DraftFacts['actor']['capacity'],
  state: string | null = null,
): DraftFacts => ({
  actor: { seat: state ?? capacity, capacity, state },
  now: '2026-11-24T09:00:00.000Z',
  members,
  limits,
})

/** One step of a negotiation: what was asked by whom, what was recorded or refused, and the draft before and after. */
export type Step = {
  readonly before: Draft
  readonly command: DraftCommand
  readonly facts: DraftFacts
  readonly answer: readonly Act[] | Refusal
  readonly draft: Draft
}

/** An act as it is read back from the journal. */
export const readBack = ({ type, audience, content }: Act): Act => ({
  type,
  audience,
  content: JSON.parse(canonical(content)),
})

export const evolved = (draft: Draft, acts: readonly Act[]): Draft =>
  acts.reduce((thing, { type, content }) => draftAggregate.evolve(thing, type, content), draft)

/** Decides and records one command. */
export function step(before: Draft, command: DraftCommand, facts: DraftFacts): Step {
  const answer = draftAggregate.decide(before, command, facts)
  const draft = isRefusal(answer) ? before : evolved(before, answer.map(readBack))
  return { before, command, facts, answer, draft }
}

/** The whole negotiation of a setting, step by step. A withdrawal or conflict is mostly its sponsor's own. */
export function negotiation({ members, submission, strokes }: Setting): readonly Step[] {
  const steps: Step[] = [step(noDraft, submission, actingAs(members, 'secretariat'))]
  let draft = steps[0]?.draft ?? noDraft
  const open = step(draft, { does: 'open-reading', deadline: null }, actingAs(members, 'chair'))
  steps.push(open)
  draft = open.draft
  for (const [index, each] of strokes.entries()) {
    const move = moveOf(draft, each, `x${index}`, members)
    if (!move) continue
    const [command, capacity] = move
    const next = step(
      draft,
      command,
      actingAs(
        members,
        capacity,
        capacity === 'national' ? seatFor(draft, command, members, each.who) : null,
      ),
    )
    steps.push(next)
    draft = next.draft
  }
  return steps
}

function seatFor(draft: Draft, command: DraftCommand, members: readonly string[], who: number): string {
  const own = 'proposal' in command && (command.does === 'withdraw' || command.does === 're-anchor')
  const sponsor = own ? draft.proposals.get(command.proposal)?.sponsors[0] : undefined
  return sponsor && sponsor !== 'chair' ? sponsor : (pick(members, who) ?? 'ALF')
}

/** A setting, and what came of it. */
export type Negotiation = { readonly setting: Setting; readonly steps: readonly Step[] }

let known: readonly Negotiation[] | undefined

/** The negotiations over which the laws are tried; they are played once. */
export const negotiations = (): readonly Negotiation[] =>
  (known ??= fc.sample(anySetting, tried).map(setting => ({ setting, steps: negotiation(setting) })))

/** A draft as plain JSON, so that two can be compared to the last byte. */
export const bytesOf = (draft: Draft): string =>
  canonical({
    ...draft,
    proposals: [...draft.proposals.values()],
    last: draft.last && { ...draft.last, before: null },
  })

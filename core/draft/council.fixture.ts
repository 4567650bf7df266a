import { applyEdits } from '../text/apply-edits.ts'
import type { Act } from '../journal/entry.ts'
import { canonical } from '../journal/canonical.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import type { DraftCommand, ProposedChange } from './command.ts'
import { type Draft, noDraft, type Paragraph } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import type { DraftFacts } from './facts.ts'
import type { Proposal } from './proposal.ts'

/** The exercise council: invented delegations in protocol order. */
export const members = ['ALF', 'BRA', 'CHA', 'DEL'] as const

const at = '2026-11-24T09:00:00.000Z'
const limits = { proposal: 20_000, paragraphs: 500, proposals: 5_000 }
const acting = (
  seat: string,
  capacity: DraftFacts['actor']['capacity'],
  state: string | null,
): DraftFacts => ({
  actor: { seat, capacity, state },
  now: at,
  members,
  limits,
})

export const chair = acting('chair', 'chair', null)
export const secretariat = acting('secretariat', 'secretariat', null)
export const observer = acting('observer:OBS', 'observer', 'OBS')
export const delegation = (state: string): DraftFacts => acting(`delegation:${state}`, 'national', state)

/** The texts with which most tests begin, in two authentic languages. */
export const submission: Extract<DraftCommand, { does: 'submit-draft' }> = {
  does: 'submit-draft',
  id: 'draft-1',
  body: 'EXR',
  organ: 'EXR-CFM',
  symbol: 'EXR/L.1',
  title: { en: 'Draft communiqué' },
  languages: ['en', 'ru'],
  authentic: ['en', 'ru'],
  origin: 'en',
  packageClause: 'off',
  paragraphs: [
    {
      id: 'p1',
      heading: { en: 'Cooperation', ru: 'Сотрудничество' },
      texts: {
        en: 'The ministers noted the results of the meeting.',
        ru: 'Министры отметили итоги встречи.',
      },
    },
    {
      id: 'p2',
      heading: null,
      texts: { en: 'They supported trade. They welcomed the fair.', ru: 'Они поддержали торговлю. Ярмарка.' },
    },
    {
      id: 'p3',
      heading: null,
      texts: { en: 'The next meeting is on [● date tbc].', ru: 'Дата — [● дата].' },
    },
  ],
}

/** What a command leads to on a draft: the draft with its acts, read back as the journal keeps them. */
export function done(draft: Draft, command: DraftCommand, facts: DraftFacts): Draft {
  const acts = draftAggregate.decide(draft, command, facts)
  if (isRefusal(acts)) throw new Error(`refused: ${acts.refused} ${JSON.stringify(acts.facts)}`)
  return evolved(draft, acts)
}

/** The draft after acts, each read back from the canonical JSON of the journal. */
export const evolved = (draft: Draft, acts: readonly Act[]): Draft =>
  acts.reduce((thing, { type, content }) => draftAggregate.evolve(thing, type, read(content)), draft)

const read = (content: unknown): unknown => JSON.parse(canonical(content))

/** A draft after a row of commands. */
export const after = (...steps: readonly (readonly [DraftCommand, DraftFacts])[]): Draft =>
  steps.reduce((draft, [command, facts]) => done(draft, command, facts), noDraft)

/** The draft of `submission` in its first reading. */
export const opened = after(
  [submission, secretariat],
  [{ does: 'open-reading', deadline: '2026-12-01T09:00:00.000Z' }, chair],
)

export const answer = (draft: Draft, command: DraftCommand, facts: DraftFacts): readonly Act[] | Refusal =>
  draftAggregate.decide(draft, command, facts)

/** The code with which a command is refused, or `done`. */
export function outcome(draft: Draft, command: DraftCommand, facts: DraftFacts): string {
  const acts = answer(draft, command, facts)
  return isRefusal(acts) ? acts.refused : 'done'
}

type Without<Change> = Change extends ProposedChange
  ? Omit<Change, 'words' | 'language'> & { readonly language?: string }
  : never

/** A change without what the draft knows: the revision of the words, and the language, English unless another is named. */
export type Asked = Without<ProposedChange>

/** One proposal by a delegation, or by the Chair, on the words that stand. */
export function proposing(draft: Draft, sponsor: string, change: Asked): Draft {
  const paragraph = draft.paragraphs.find(({ id }) => id === change.paragraph)
  const words = change.kind === 'new-paragraph' ? 1 : (paragraph?.words ?? 1)
  const whole = { language: 'en', ...change, words } as ProposedChange
  const facts = sponsor === 'chair' ? chair : delegation(sponsor)
  return done(draft, { does: 'propose', set: null, changes: [whole] }, facts)
}

/** Replaces words of the English text of a paragraph by others; an insertion behind them if `instead` begins with +. */
export function replacing(
  draft: Draft,
  sponsor: string,
  id: string,
  paragraph: string,
  words: string,
  instead: string,
): Draft {
  const text = textIn(draft, paragraph)
  const from = text.indexOf(words)
  const to = from + words.length
  if (from < 0) throw new Error(`no ${words} in ${text}`)
  const edit = instead.startsWith('+')
    ? { from: to, to, text: instead.slice(1) }
    : { from, to, text: instead }
  const kind = instead.startsWith('+') ? 'insert' : instead === '' ? 'delete' : 'replace'
  return proposing(draft, sponsor, { id, kind, paragraph, edits: [edit] })
}

export const saying = (
  draft: Draft,
  state: string,
  proposal: string,
  value: 'support' | 'accept' | 'reserve' | 'oppose',
) =>
  done(
    draft,
    { does: 'take-stance', proposal, value, words: proposalIn(draft, proposal).words, until: null },
    delegation(state),
  )

/** The Chair accepts a proposal on the words that stand. */
export const accepting = (draft: Draft, proposal: string, holds: readonly string[] = []): Draft =>
  done(draft, { does: 'accept', proposal, words: proposalIn(draft, proposal).words, holds }, chair)

/** The secretariat brings a language of a paragraph level. */
export const levelling = (draft: Draft, paragraph: string, language: string, text: string): Draft =>
  done(
    draft,
    { does: 'bring-level', paragraph, language, words: paragraphIn(draft, paragraph).words, text },
    secretariat,
  )

export const agreeingAdRef = (draft: Draft, paragraph: string, holds: readonly string[] = []): Draft =>
  done(draft, { does: 'agree-ad-ref', paragraph, words: paragraphIn(draft, paragraph).words, holds }, chair)

export const agreeing = (draft: Draft, paragraph: string): Draft =>
  done(draft, { does: 'agree', paragraph, words: paragraphIn(draft, paragraph).words }, chair)

export function paragraphIn(draft: Draft, id: string): Paragraph {
  const paragraph = draft.paragraphs.find(each => each.id === id)
  if (!paragraph) throw new Error(`no paragraph ${id}`)
  return paragraph
}

export function proposalIn(draft: Draft, id: string): Proposal {
  const proposal = draft.proposals.get(id)
  if (!proposal) throw new Error(`no proposal ${id}`)
  return proposal
}

export const textIn = (draft: Draft, paragraph: string, language = 'en'): string =>
  paragraphIn(draft, paragraph).texts[language]?.text ?? ''

/** The words as a live proposal would have them. */
export const wantedIn = (draft: Draft, proposal: string): string => {
  const { paragraph, language, edits } = proposalIn(draft, proposal)
  return applyEdits(textIn(draft, paragraph ?? '', language), edits)
}

/** A draft as plain JSON, so that two can be compared to the last byte. */
export const bytesOf = (draft: Draft): string =>
  canonical({
    ...draft,
    proposals: [...draft.proposals.values()],
    last: draft.last && { ...draft.last, before: null },
  })

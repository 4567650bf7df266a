import type { Refusal } from '../refusal.ts'
import type { Draft, DraftStage, LastAct, PenHolder } from './draft.ts'
import { actOf, type DraftCommandBy, type DraftDecide, type DraftEvolve } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'

/** What is recorded when the pen-holder undoes an act: which one, of what, and all that is again as it was before it. */
export type ActUndone = {
  /** The type of the act in the journal, and the proposal or paragraph that it was about; '' for the whole text. */
  readonly act: string
  readonly of: string
  readonly stage: DraftStage
  readonly paragraphs: readonly string[]
  readonly proposals: readonly string[]
}

type Undo = Pick<DraftCommandBy<'undo-last'>, 'act' | 'of'>

/** Who holds the pen for an act that may be undone, and which word of it names what it was about. */
const pens: Readonly<Record<string, { readonly by: PenHolder; readonly of: string | null }>> = {
  ProposalAccepted: { by: 'chair', of: 'proposal' },
  ProposalsMerged: { by: 'chair', of: 'into' },
  ProposalSuperseded: { by: 'chair', of: 'proposal' },
  ParagraphAgreedAdRef: { by: 'chair', of: 'paragraph' },
  ParagraphAgreed: { by: 'chair', of: 'paragraph' },
  ParagraphReopened: { by: 'chair', of: 'paragraph' },
  LanguageBroughtLevel: { by: 'secretariat', of: 'paragraph' },
  ChapeauBroughtLevel: { by: 'secretariat', of: 'paragraph' },
  FactCorrected: { by: 'secretariat', of: 'paragraph' },
  ParagraphsRenumbered: { by: 'secretariat', of: null },
}

const namedIn = (content: unknown, name: string | null): string => {
  const named: unknown =
    name !== null && typeof content === 'object' && content !== null ? Reflect.get(content, name) : ''
  return typeof named === 'string' ? named : ''
}

/** The draft before an act remembers none itself: undoing never goes back further than one act. */
const forgetful = (draft: Draft): Draft => (draft.last === null ? draft : { ...draft, last: null })

function lastOf(before: Draft, type: string, content: unknown): LastAct | null {
  const pen = pens[type]
  if (!pen) return null
  return { by: pen.by, act: type, of: namedIn(content, pen.of), before: forgetful(before) }
}

/** A draft after an act: it remembers the one before as long as the pen-holder may undo the act, until the next act. */
export function remembering(before: Draft, after: Draft, type: string, content: unknown): Draft {
  if (type === 'ActUndone') return after
  const last = lastOf(before, type, content)
  return after.last === last ? after : { ...after, last }
}

/** Why an act cannot be undone, if so: only whoever held the pen does, and only the last act, until the next one. */
export function mayUndoLast({ last }: Draft, { act, of }: Undo, { actor }: DraftFacts): Refusal | undefined {
  const { capacity } = actor
  if (capacity !== 'chair' && capacity !== 'secretariat') return { refused: 'pen-holder-only' }
  if (!last || last.act !== act || last.of !== of) return { refused: 'nothing-to-undo' }
  return last.by === capacity ? undefined : { refused: 'pen-holder-only' }
}

/** What is not the same in two drafts, by id: changed, come or gone. */
function changedIds<Item extends { readonly id: string }>(one: Iterable<Item>, other: Iterable<Item>) {
  const was = new Map([...one].map(item => [item.id, item]))
  const is = new Map([...other].map(item => [item.id, item]))
  return [...new Set([...was.keys(), ...is.keys()])].filter(id => was.get(id) !== is.get(id))
}

/** The pen-holder undoes the last act. The journal keeps both; asked twice, it is undone once. */
export const undoLast: DraftDecide<'undo-last'> = (draft, command, facts) => {
  const refused = mayUndoLast(draft, command, facts)
  const before = draft.last?.before
  if (refused || !before) return refused ?? []
  const content: ActUndone = {
    act: command.act,
    of: command.of,
    stage: before.stage,
    paragraphs: changedIds(before.paragraphs, draft.paragraphs),
    proposals: changedIds(before.proposals.values(), draft.proposals.values()),
  }
  return [actOf('ActUndone', content)]
}

/** The draft as it was before the act. What was undone is remembered by name only, and cannot be undone in its turn. */
export const actUndone: DraftEvolve<ActUndone> = ({ last, ...draft }) =>
  last?.before ? { ...last.before, last: { ...last, before: null } } : { ...draft, last }

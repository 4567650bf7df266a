import type { Edit } from '../text/edit.ts'
import type { Language } from '../text/language.ts'
import type { DraftDecision, ParagraphSource, Scope } from './draft.ts'
import type { StanceValue } from './proposal.ts'

type Texts = Readonly<Record<Language, string>>

/** A paragraph as it is submitted; a language that is left out is behind. */
export type SubmittedParagraph = {
  readonly id: string
  readonly heading: Texts | null
  readonly texts: Texts
  /** In whose name it speaks; of all if left out. */
  readonly scope?: Scope
  /** What it was composed from, if it was: the acts that it states. */
  readonly source?: readonly ParagraphSource[]
}

/** What the sender of a proposal states; ids are made by the sender, so that one sent twice is recorded once. */
export type ProposedChange = {
  readonly id: string
  readonly language: Language
  /** The revision of the paragraph's words that was on the screen. */
  readonly words: number
} & (
  | {
      readonly kind: 'insert' | 'delete' | 'replace' | 'verb' | 'bracket' | 'fill'
      readonly paragraph: string
      readonly edits: readonly Edit[]
    }
  | { readonly kind: 'placeholder'; readonly paragraph: string; readonly at: number; readonly text: string }
  | {
      readonly kind: 'scope'
      readonly paragraph: string
      readonly scope: readonly string[] | null
      readonly edits: readonly Edit[]
    }
  | { readonly kind: 'new-paragraph'; readonly paragraph: string | null; readonly text: string }
  /** Other words for the title (null) or the heading above a paragraph; `words` is the revision of the title or heading. */
  | { readonly kind: 'chapeau'; readonly paragraph: string | null; readonly text: string }
  | { readonly kind: 'alternative'; readonly paragraph: string; readonly text: string }
  | { readonly kind: 'move'; readonly paragraph: string; readonly after: string | null }
  | { readonly kind: 'split'; readonly paragraph: string; readonly at: number }
  | { readonly kind: 'merge'; readonly paragraph: string; readonly into: string }
)

/** Everything that can be done to a draft; each has a file of its own beside this one. */
export type DraftCommand = SentDraftCommand | DraftConsequence

/** What follows for a draft from the decisions on it (practice 5.1). Concord itself does it; no seat sends it. */
export type DraftConsequence =
  | ({ readonly does: 'freeze-draft'; readonly digest: string } & DraftDecision)
  | ({ readonly does: 'release-draft' } & DraftDecision)
  | ({
      readonly does: 'adopt-draft'
      readonly how: 'in-principle' | 'finally'
      readonly digest: string
    } & DraftDecision)
  | ({
      readonly does: 'submit-draft-up'
      readonly to: DraftDecision
      readonly digest: string
    } & DraftDecision)
  /** The Chair voided the gavel in the same sitting (E-01, E-36). */
  | ({ readonly does: 'void-adoption' } & DraftDecision)
  /** Referred back by the higher organ, with reasons, paragraph by paragraph. */
  | ({ readonly does: 'return-draft'; readonly reasons: readonly ReturnReason[] } & DraftDecision)
  | ({ readonly does: 'publish-draft' } & DraftDecision)

/** Why a text comes back: of one paragraph, or of the whole. */
export type ReturnReason = { readonly paragraph: string | null; readonly reason: string }

/** What a seat can do to a draft. */
export type SentDraftCommand =
  | {
      readonly does: 'submit-draft'
      readonly id: string
      readonly body: string
      readonly organ: string
      readonly symbol: string
      readonly title: Texts
      readonly languages: readonly Language[]
      readonly authentic: readonly Language[]
      readonly origin: Language
      readonly paragraphs: readonly SubmittedParagraph[]
      readonly packageClause: 'on' | 'off'
      readonly base?: string
    }
  | { readonly does: 'open-reading'; readonly deadline: string | null }
  | { readonly does: 'move-deadline'; readonly deadline: string }
  | { readonly does: 'close-reading'; readonly lapse: readonly string[] }
  /** A delegation's proposals, prepared in private and submitted at once; mostly one. */
  | { readonly does: 'propose'; readonly set: string | null; readonly changes: readonly ProposedChange[] }
  /** `words`: the revision that was on the screen; a program that has none leaves it out. */
  | { readonly does: 'co-sponsor'; readonly proposal: string; readonly words?: number }
  | { readonly does: 'withdraw'; readonly proposal: string }
  | { readonly does: 'take-over'; readonly proposal: string; readonly id: string }
  | {
      readonly does: 'take-stance'
      readonly proposal: string
      readonly value: StanceValue
      readonly words: number
      readonly until: string | null
    }
  /** The sponsor's answer to a conflict: the proposal again, on the words that stand now. */
  | {
      readonly does: 're-anchor'
      readonly proposal: string
      readonly words: number
      readonly edits: readonly Edit[]
    }
  /** `holds`: members whose reservation becomes an ad ref hold on the paragraph (5.3). */
  | {
      readonly does: 'accept'
      readonly proposal: string
      readonly words: number
      readonly holds?: readonly string[]
    }
  | { readonly does: 'merge-proposals'; readonly proposals: readonly string[]; readonly into: string }
  | { readonly does: 'supersede'; readonly proposal: string; readonly by: string }
  | {
      readonly does: 'agree-ad-ref'
      readonly paragraph: string
      readonly words: number
      readonly holds: readonly string[]
    }
  | { readonly does: 'lift-ad-ref'; readonly paragraphs: readonly string[] }
  | { readonly does: 'agree'; readonly paragraph: string; readonly words: number }
  | {
      readonly does: 'reopen'
      readonly paragraph: string
      readonly ground: 'no-objection' | 'two-thirds' | 'package' | 'facts'
      readonly reason: string
      /** Members that are for it, where two thirds of them are needed. */
      readonly inFavour?: readonly string[]
    }
  | { readonly does: 'delete-paragraph'; readonly paragraph: string; readonly words: number }
  /** A translator brings a language level with the words that stand. */
  | {
      readonly does: 'bring-level'
      readonly paragraph: string
      readonly language: Language
      readonly words: number
      readonly text: string
    }
  | {
      readonly does: 'bring-chapeau-level'
      readonly paragraph: string | null
      readonly language: Language
      readonly words: number
      readonly text: string
    }
  | {
      readonly does: 'correct-fact'
      readonly paragraph: string
      readonly language: Language
      readonly words: number
      readonly edits: readonly Edit[]
    }
  /** A member objects to the correction of a fact: the words are again what they were. */
  | { readonly does: 'object-to-correction'; readonly paragraph: string; readonly words: number }
  | { readonly does: 'set-package-clause'; readonly to: 'on' | 'off' }
  | { readonly does: 'declare-agreed' }
  | { readonly does: 'renumber' }
  /** The pen-holder takes back its last act, named by its type and what it was about, so that no other is undone instead. */
  | { readonly does: 'undo-last'; readonly act: string; readonly of: string }
  | { readonly does: 'withdraw-draft' }
  | { readonly does: 'lapse-draft' }

/** The name of an act on a draft. */
export type DraftAct = DraftCommand['does']

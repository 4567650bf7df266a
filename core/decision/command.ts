import type {
  Decision,
  DecisionScope,
  DecisionText,
  LanguageException,
  ResidualPoint,
  Statement,
  Texts,
  VoteValue,
} from './decision.ts'
import type { ReferralReason, ResultAbove, Submission } from './upward.ts'

/**
 * Everything that can be done to the decisions of an organ; each has a file of its own beside this one.
 * `seen` is the digest of the words that were on the screen. Ids are made by the sender.
 */
export type DecisionCommand =
  /** By the Chair, the secretariat on mandate, or a member. `from`: submitted by a lower organ. */
  | ({
      readonly does: 'draft-decision'
      readonly decision: string
      readonly text: DecisionText
      readonly residual?: readonly ResidualPoint[]
      readonly from?: Submission
    } & Pick<
      Decision,
      'act' | 'document' | 'draft' | 'title' | 'publicity' | 'subject' | 'concerned' | 'relatesTo' | 'scope'
    >)
  /** New words: consents and waivers of the old ones are gone, objections to the old ones block no longer. */
  | {
      readonly does: 'redraft'
      readonly decision: string
      readonly text: DecisionText
      readonly title?: Texts
    }
  | {
      readonly does: 'list'
      readonly decision: string
      readonly meeting: string
      readonly item: string | null
      readonly class: 'A' | 'B'
    }
  /** A member takes an item out of the A list before the bloc is put. */
  | { readonly does: 'take-out'; readonly decision: string }
  | { readonly does: 'waive-notice'; readonly decision: string }
  /** One decision, or a bloc (M37). */
  | {
      readonly does: 'put'
      readonly decisions: readonly string[]
      readonly bloc: string | null
      readonly seen: Seen
    }
  /** ‘Is there any objection?’ */
  | { readonly does: 'ask'; readonly decisions: readonly string[] }
  | {
      readonly does: 'object'
      readonly decision: string
      readonly id: string
      readonly seen: string
      readonly text: string | null
    }
  | { readonly does: 'withdraw-objection'; readonly decision: string }
  | {
      readonly does: 'hold'
      readonly decision: string
      readonly id: string
      readonly seen: string
      readonly on: string | null
    }
  | {
      readonly does: 'set-hold-period'
      readonly decision: string
      readonly state: string
      readonly until: string
    }
  | {
      readonly does: 'end-hold'
      readonly decision: string
      readonly becomes: 'objection' | 'acceptance' | 'ad-ref'
    }
  | { readonly does: 'lift-hold'; readonly decision: string }
  | { readonly does: 'ask-floor'; readonly decision: string; readonly id: string; readonly on: string | null }
  | { readonly does: 'give-floor'; readonly decision: string; readonly request: string }
  /** The speaker has finished. */
  | { readonly does: 'end-floor'; readonly decision: string; readonly request: string }
  | { readonly does: 'withdraw-floor'; readonly decision: string; readonly request: string }
  | {
      readonly does: 'state'
      readonly decision: string
      readonly id: string
      readonly kind: Exclude<Statement['kind'], 'after-adoption'>
      readonly texts: Texts
    }
  | { readonly does: 'set-scope'; readonly decision: string; readonly scope: DecisionScope }
  | { readonly does: 'consent-to-list'; readonly decision: string; readonly seen: string }
  /** Before the gavel; fewer than two left and it falls. */
  | { readonly does: 'leave-list'; readonly decision: string }
  /** After the adoption, by notice to the depositary. */
  | { readonly does: 'join-list'; readonly decision: string }
  | { readonly does: 'consent-in-writing'; readonly decision: string; readonly seen: string }
  | { readonly does: 'vote'; readonly decision: string; readonly value: VoteValue; readonly seen: string }
  | { readonly does: 'set-residual'; readonly decision: string; readonly residual: readonly ResidualPoint[] }
  | { readonly does: 'except-language'; readonly decision: string; readonly exception: LanguageException }
  /** ‘I hear none. It is so decided.’ Legal only while every item of the gate is clear. There is no undoing of a gavel. */
  | { readonly does: 'gavel'; readonly decisions: readonly string[]; readonly seen: Seen }
  /** The question is taken back; the decision is listed as before. */
  | { readonly does: 'suspend'; readonly decision: string }
  | { readonly does: 'defer'; readonly decision: string; readonly to: string | null }
  | { readonly does: 'withdraw-decision'; readonly decision: string }
  /** In the same sitting the Chair offers to void the gavel, which itself needs no objection from anyone (E-01, E-02, E-36). */
  | { readonly does: 'offer-void'; readonly decision: string; readonly ground: string }
  | { readonly does: 'object-to-void'; readonly decision: string }
  | { readonly does: 'rule-on-void'; readonly decision: string; readonly ruling: 'void' | 'maintain' }
  | { readonly does: 'sign'; readonly decision: string }
  | { readonly does: 'publish'; readonly decision: string }
  | {
      readonly does: 'announce-silence'
      readonly decision: string
      readonly id: string
      readonly opens: string
      readonly expires: string
      readonly zone: string
      readonly channel: string
      readonly seen: string
    }
  | { readonly does: 'extend-silence'; readonly decision: string; readonly expires: string }
  | {
      readonly does: 'break-silence'
      readonly decision: string
      readonly by: 'objection' | 'amendment'
      readonly text: string | null
      readonly seen: string
    }
  | { readonly does: 'cancel-silence'; readonly decision: string }
  /** Writes down what the clock has already settled, for every silence that has expired. By nobody's will: the system. */
  | { readonly does: 'establish-silences' }
  /** The secretariat, on the decision: the next organ receives exactly the frozen words (I-10). */
  | { readonly does: 'submit-up'; readonly decision: string; readonly to: Submission }
  /** The higher organ sends it back with reasons, paragraph by paragraph. */
  | { readonly does: 'refer-back'; readonly decision: string; readonly reasons: readonly ReferralReason[] }
  /** What the higher organ did, reported below. By the system. */
  | { readonly does: 'report-result'; readonly decision: string; readonly result: ResultAbove }

/** The digests on the screen of whoever puts or gavels, by decision. */
export type Seen = Readonly<Record<string, string>>

/** The name of an act on the decisions of an organ. */
export type DecisionDoes = DecisionCommand['does']

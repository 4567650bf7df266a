/** The closed set of act types: what a verb of a communiqué does. */
export const actTypes = [
  'meet',
  'attend',
  'chair',
  'receive',
  'define-term',
  'prepare',
  'consider',
  'discuss',
  'hear',
  'record-fact',
  'schedule',
  'record-atmosphere',
  'review-implementation',
  'note',
  'point-out',
  'emphasise',
  'believe',
  'express-confidence',
  'welcome',
  'appreciate',
  'recognise',
  'thank',
  'congratulate',
  'support',
  'reaffirm',
  'reaffirm-support',
  'recall',
  'uphold',
  'advocate',
  'state-position',
  'hope',
  'express-concern',
  'oppose',
  'condemn',
  'call-for',
  'instruct',
  'express-readiness',
  'undertake',
  'agree',
  'decide',
  'adopt-in-principle',
  'adopt',
  'approve',
  'endorse',
  'nominate',
  'appoint',
  'establish',
  'empower',
  'sign',
] as const
/** What an act does. */
export type ActType = (typeof actTypes)[number]

/** The closed set of moods: what force a sentence has. */
export const moods = [
  'record',
  'assertive',
  'evaluative',
  'deontic',
  'directive',
  'commissive',
  'declarative',
] as const
export type Mood = (typeof moods)[number]

/** The closed set of scopes: in whose name a sentence can speak. */
export const scopeKinds = ['all-members', 'named', 'chair', 'host', 'external', 'other'] as const
export type ScopeKind = (typeof scopeKinds)[number]

/** The closed set of outcomes. */
export const outcomeTypes = [
  'adopt-in-principle',
  'adopt',
  'approve',
  'hear',
  'batch',
  'nominate',
  'appoint',
  'note-candidacy',
  'support-candidacy',
  'note-initiative',
  'refer',
  'schedule-meeting',
  'decide',
  'establish',
  'instruct',
  'sign',
] as const
export type OutcomeType = (typeof outcomeTypes)[number]

/** The closed set of issues that a person can be asked to settle. */
export const issueCodes = [
  'ambiguous-scope',
  'unresolved-collective',
  'oblique-reference',
  'inherited-subject',
  'unlinked-reaffirmation',
  'anticipated-adoption',
  'no-date',
  'no-period',
  'no-term',
  'uncounted-batch',
  'invalid-date',
  'member-missing',
  'protocol-order',
  'unknown-name',
  'signature-mismatch',
  'no-opening',
  'several-texts',
  'unread-sentence',
] as const
export type IssueCode = (typeof issueCodes)[number]

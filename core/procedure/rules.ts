import type { Profile } from '../body/profile.ts'
import { chairRuleOf, type ChairRule } from './chair-rule.ts'
import { type Notice, noticeIn } from './notice.ts'
import { isNotNo, isYes, listOf, numberOf, partOf, valueOf, wordOf, wordsOf } from './parameter-value.ts'

/** By what a decision is taken: nobody objecting, more than half of the votes, two thirds of them, or all members in favour. */
export const decisionRules = ['consensus', 'majority', 'two-thirds', 'unanimity'] as const
export type DecisionRule = (typeof decisionRules)[number]

/** How many members must be there: one third, a majority, two thirds, three quarters, all; or all only notified. */
export const quorums = [
  'none',
  'third',
  'majority',
  'two-thirds',
  'three-quarters',
  'all',
  'all-notified',
] as const
export type Quorum = (typeof quorums)[number]

/** Names of quorums in profiles that say the same in more words. The Chair is always needed. */
export const quorumNames: Readonly<Record<string, Quorum>> = {
  'chair-and-majority': 'majority',
  'all-members-notified': 'all-notified',
}

/**
 * What the absence of a notified member does to a decision: nothing, though its written objection counts; it must
 * consent in writing; the decision is advisory for it; or only those present can object at all.
 */
export const absenceRules = [
  'does-not-block',
  'consents-in-writing',
  'advisory-for-absent',
  'present-only',
] as const
export type AbsenceRule = (typeof absenceRules)[number]

/** How a member can differ without standing in the way (practice 2.2): by a statement of its own, or by not being named. */
export const dissentForms = [
  'opinion',
  'explanation',
  'dissociation',
  'reservation',
  'interpretative-statement',
  'minutes-statement',
  'non-participation',
  'naming-formula',
] as const
export type DissentForm = (typeof dissentForms)[number]

/** What of the members that did not ask for it an extraordinary meeting needs: the consent of all, of most, or none. */
export const consentRules = ['all', 'majority', 'none'] as const

/** The series in which decisions are numbered. */
export const numberings = ['per-meeting-date', 'continuous', 'per-year'] as const

/** What opens agreed text again: nobody objecting to it, two thirds of the members, or nothing. */
export const reopenings = ['no-objection', 'two-thirds', 'never'] as const

/** Who reads what is adopted: the public, members only, or as each decision says. */
export const publicities = ['public', 'members', 'by-class'] as const

/** Which rank a guest must have to be invited (practice 6.1). */
export const guestLevels = ['ministerial', 'any'] as const

/** The rules of procedure of a body as values (practice 13). What its profile leaves out has the default given there. */
export type Rules = {
  readonly decision: DecisionRule
  /** Acts or kinds of document that need two thirds where the rule is a majority. */
  readonly important: readonly string[]
  /** Kinds of decision in which the objection of the member concerned does not count (Charter 16 b). */
  readonly minusOne: readonly string[]
  readonly absence: AbsenceRule
  readonly dissent: readonly DissentForm[]
  readonly quorum: { readonly open: Quorum; readonly decide: Quorum }
  /** How long a text is with the members before it is put. */
  readonly notice: Notice
  /** The same in whole days, rounded up. */
  readonly noticeDays: number
  /** Whole months between a regular meeting and the summit that it prepares. */
  readonly monthsBeforeSummit: number
  readonly extraordinary: {
    readonly initiators: number
    readonly consent: (typeof consentRules)[number]
    readonly noticeMonths: number
  }
  readonly chair: ChairRule
  readonly silence: {
    readonly allowed: boolean
    readonly minimumHours: number
    readonly breakerDisclosed: boolean
    readonly brokenByAmendment: boolean
  }
  /** Kinds of text in which nothing is agreed until everything is. */
  readonly packageKinds: readonly string[]
  /** Hours after the gavel in which an opinion, an explanation or a dissociation may still be filed in writing. */
  readonly statementHours: number
  readonly numbering: (typeof numberings)[number]
  readonly reopening: (typeof reopenings)[number]
  readonly rotations: readonly Rotation[]
  /** Whether members are called by name to vote, where there are votes. */
  readonly rollCall: boolean
  readonly guests: {
    readonly states: number
    readonly organizations: number
    readonly level: (typeof guestLevels)[number]
  }
  readonly publication: {
    readonly communique: (typeof publicities)[number]
    readonly decisions: (typeof publicities)[number]
  }
}

/** Whose turn it is to fill a post: an explicit list, never computed from an alphabet (practice 5.8). */
export type Rotation = {
  readonly post: string
  readonly order: readonly string[]
  readonly termYears: number
  readonly renewable: boolean
}

/** `does-not-block-if-notified`, the default, says the same in more words. */
export const absenceNames: Readonly<Record<string, AbsenceRule>> = {
  'does-not-block-if-notified': 'does-not-block',
}

const quorumOf = (value: unknown, fallback: Quorum): Quorum =>
  quorumNames[String(value)] ?? wordOf(value, quorums, fallback)

const absenceOf = (value: unknown): AbsenceRule =>
  absenceNames[String(value)] ?? wordOf(value, absenceRules, 'does-not-block')

function rotationOf(value: unknown): readonly Rotation[] {
  const { post, order, termYears, renewable } = partOf(value)
  if (typeof post !== 'string') return []
  return [{ post, order: listOf(order), termYears: numberOf(termYears, 3), renewable: isYes(renewable) }]
}

function silenceOf(value: unknown): Rules['silence'] {
  const { allowed, minimumHours, breakerDisclosed, brokenByAmendment } = partOf(value)
  return {
    allowed: isNotNo(allowed),
    minimumHours: numberOf(minimumHours, 72),
    breakerDisclosed: isNotNo(breakerDisclosed),
    brokenByAmendment: isNotNo(brokenByAmendment),
  }
}

/** `true`, as profiles may write it, asks for the consent of all others. */
function extraordinaryOf(value: unknown): Rules['extraordinary'] {
  const { initiators, consentOfOthers, noticeMonths } = partOf(value)
  const consent = consentOfOthers === false ? 'none' : wordOf(consentOfOthers, consentRules, 'all')
  return { initiators: numberOf(initiators, 2), consent, noticeMonths: numberOf(noticeMonths, 1) }
}

function guestsOf(value: unknown): Rules['guests'] {
  const { states, organizations, level } = partOf(value)
  return {
    states: numberOf(states, 2),
    organizations: numberOf(organizations, 2),
    level: wordOf(level, guestLevels, 'ministerial'),
  }
}

function publicationOf(value: unknown): Rules['publication'] {
  const { communique, decisions } = partOf(value)
  return {
    communique: wordOf(communique, publicities, 'public'),
    decisions: wordOf(decisions, publicities, 'by-class'),
  }
}

/** A profile that says nothing has the clause on for strategy texts and off for communiqués. */
const packageKindsOf = (value: unknown): readonly string[] =>
  value === undefined
    ? ['strategy']
    : Object.entries(partOf(value)).flatMap(([kind, is]) => (is === true ? [kind] : []))

const consensusDissent: readonly DissentForm[] = [
  'opinion',
  'explanation',
  'dissociation',
  'non-participation',
  'naming-formula',
]

/** How members vote and differ. */
function votingOf(value: (name: string) => unknown) {
  const quorum = partOf(value('quorum'))
  return {
    decision: wordOf(value('decisionRule'), decisionRules, 'consensus'),
    important: listOf(value('important')),
    minusOne: listOf(value('minusOne')),
    absence: absenceOf(value('absence')),
    dissent: wordsOf(value('dissent'), dissentForms) ?? consensusDissent,
    quorum: { open: quorumOf(quorum.open, 'majority'), decide: quorumOf(quorum.decide, 'all-notified') },
    rollCall: isYes(value('rollCall')),
    statementHours: numberOf(value('statementHours'), 24),
  }
}

/** The rules of a body, from its profile. */
export function rulesOf(profile: Profile): Rules {
  const value = (name: string): unknown => valueOf(profile, name)
  const rotation = value('rotation')
  return {
    ...votingOf(value),
    ...noticeIn(value),
    monthsBeforeSummit: numberOf(value('monthsBeforeSummit'), 1),
    extraordinary: extraordinaryOf(value('extraordinary')),
    chair: chairRuleOf(value('chair')),
    silence: silenceOf(value('silence')),
    packageKinds: packageKindsOf(value('packageClause')),
    numbering: wordOf(value('numbering'), numberings, 'per-meeting-date'),
    reopening: wordOf(value('reopening'), reopenings, 'no-objection'),
    rotations: (Array.isArray(rotation) ? rotation : [rotation]).flatMap(rotationOf),
    guests: guestsOf(value('guests')),
    publication: publicationOf(value('publication')),
  }
}

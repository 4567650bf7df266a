import type { Profile } from '../body/profile.ts'

/** How many members must agree: nobody objecting, more than half of those voting, two thirds of them, or all of the members. */
export type DecisionRule = 'consensus' | 'majority' | 'two-thirds' | 'unanimity'

/** How many members must be there: one third, a majority, two thirds, three quarters, all; or all only notified. */
export type Quorum = 'none' | 'third' | 'majority' | 'two-thirds' | 'three-quarters' | 'all' | 'all-notified'

/** What the absence of a notified member does to a decision. Nothing ever states why it is absent. */
export type AbsenceRule = 'does-not-block' | 'consents-in-writing' | 'advisory-for-absent'

/** The rules of procedure of a body as values (practice 13). What its profile leaves out has the default given there. */
export type Rules = {
  readonly decision: DecisionRule
  /** Kinds of decision that need two thirds where the rule is a majority. */
  readonly important: readonly string[]
  /** Kinds of decision in which the objection of the member concerned does not count (Charter 16 b). */
  readonly minusOne: readonly string[]
  readonly absence: AbsenceRule
  readonly quorum: { readonly open: Quorum; readonly decide: Quorum }
  /** Whole days between the notice of a text and the day on which it is put. */
  readonly noticeDays: number
  /** Whole months between a regular meeting and the summit that it prepares. */
  readonly monthsBeforeSummit: number
  readonly extraordinary: { readonly initiators: number; readonly noticeMonths: number }
  readonly silence: {
    readonly allowed: boolean
    readonly minimumHours: number
    readonly breakerDisclosed: boolean
    readonly brokenByAmendment: boolean
  }
  /** Hours after the gavel in which an opinion, an explanation or a dissociation may still be filed in writing. */
  readonly statementHours: number
  readonly numbering: 'per-meeting-date' | 'continuous' | 'per-year'
  readonly reopening: 'no-objection' | 'two-thirds' | 'never'
  readonly rotations: readonly Rotation[]
  /** Whether members are called by name to vote, where there are votes. */
  readonly rollCall: boolean
  readonly guests: { readonly states: number; readonly organizations: number }
}

/** Whose turn it is to fill a post: an explicit list, never computed from an alphabet (practice 5.8). */
export type Rotation = {
  readonly post: string
  readonly order: readonly string[]
  readonly termYears: number
  readonly renewable: boolean
}

type Part = Readonly<Record<string, unknown>>

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null

/** The value of a parameter of the profile, if it is there. */
function valueOf({ parameters }: Profile, name: string): unknown {
  const stated = parameters[name]
  return isPart(stated) ? stated.value : undefined
}

const wordOf = <Word extends string>(value: unknown, words: readonly Word[], fallback: Word): Word =>
  words.find(word => word === value) ?? fallback

const numberOf = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback)

const listOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter(one => typeof one === 'string') : []

const flagOf = (value: unknown, fallback: boolean): boolean => (typeof value === 'boolean' ? value : fallback)

const partOf = (value: unknown): Part => (isPart(value) ? value : {})

/** `does-not-block-if-notified`, the default, is said in short. */
const absenceOf = (value: unknown): AbsenceRule =>
  wordOf(value, ['does-not-block', 'consents-in-writing', 'advisory-for-absent'], 'does-not-block')

const quorums = ['none', 'third', 'majority', 'two-thirds', 'three-quarters', 'all', 'all-notified'] as const

/** Names of quorums in profiles that say the same in more words. */
const quorumNames: Readonly<Record<string, Quorum>> = {
  'chair-and-majority': 'majority',
  'all-members-notified': 'all-notified',
}

const quorumOf = (value: unknown, fallback: Quorum): Quorum =>
  quorumNames[String(value)] ?? wordOf(value, quorums, fallback)

function rotationOf(value: unknown): readonly Rotation[] {
  const { post, order, termYears, renewable } = partOf(value)
  if (typeof post !== 'string') return []
  return [
    { post, order: listOf(order), termYears: numberOf(termYears, 3), renewable: flagOf(renewable, false) },
  ]
}

function silenceOf(value: unknown): Rules['silence'] {
  const { allowed, minimumHours, breakerDisclosed, brokenByAmendment } = partOf(value)
  return {
    allowed: flagOf(allowed, true),
    minimumHours: numberOf(minimumHours, 72),
    breakerDisclosed: flagOf(breakerDisclosed, true),
    brokenByAmendment: flagOf(brokenByAmendment, true),
  }
}

/** The rules of a body, from its profile. */
export function rulesOf(profile: Profile): Rules {
  const value = (name: string): unknown => valueOf(profile, name)
  const quorum = partOf(value('quorum'))
  const extraordinary = partOf(value('extraordinary'))
  const guests = partOf(value('guests'))
  const rotation = value('rotation')
  return {
    decision: wordOf(
      value('decisionRule'),
      ['consensus', 'majority', 'two-thirds', 'unanimity'],
      'consensus',
    ),
    important: listOf(value('important')),
    minusOne: listOf(value('minusOne')),
    absence: absenceOf(value('absence')),
    quorum: { open: quorumOf(quorum.open, 'majority'), decide: quorumOf(quorum.decide, 'all-notified') },
    noticeDays: numberOf(value('noticeDays'), 20),
    monthsBeforeSummit: numberOf(value('monthsBeforeSummit'), 1),
    extraordinary: {
      initiators: numberOf(extraordinary.initiators, 2),
      noticeMonths: numberOf(extraordinary.noticeMonths, 1),
    },
    silence: silenceOf(value('silence')),
    statementHours: numberOf(value('statementHours'), 24),
    numbering: wordOf(value('numbering'), ['per-meeting-date', 'continuous', 'per-year'], 'per-meeting-date'),
    reopening: wordOf(value('reopening'), ['no-objection', 'two-thirds', 'never'], 'no-objection'),
    rotations: (Array.isArray(rotation) ? rotation : [rotation]).flatMap(rotationOf),
    rollCall: flagOf(value('rollCall'), false),
    guests: { states: numberOf(guests.states, 2), organizations: numberOf(guests.organizations, 2) },
  }
}

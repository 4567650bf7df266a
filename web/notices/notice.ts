import type { CalendarDate } from '../../core/calendar.ts'

/** What a seat may be told of. Each kind has its words in `notices.ts` of the words. */
export const noticeKinds = [
  'silence-announced',
  'silence-extended',
  'silence-broken',
  'silence-cancelled',
  'silence-observed',
  'put',
  'adopted',
  'voided',
  'not-adopted',
  'deferred',
  'withdrawn',
  'taken-out',
  'hold-period',
  'result-above',
  'referred-back',
  'meeting-convened',
  'meeting-postponed',
  'meeting-cancelled',
  'proposals-due',
  'proposals-due-moved',
  'fact-corrected',
  'nomination',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** What a notice is about, as values of the act: who, what, until when, and where it is. Sentences are made from it when it is read. */
export type NoticeMatter = {
  /** Where it stands, behind the address of the body: `/decisions/EXERCISE-CM/d1`. */
  readonly path: string
  readonly title: Readonly<Record<string, string>>
  readonly organ: string
  /** The State whose act it was, where that is said. */
  readonly state?: string
  /** A deadline: the instant, and the zone in which it was announced. */
  readonly until?: string
  readonly zone?: string
  /** Days of a meeting, and those on which it would have been. */
  readonly from?: CalendarDate
  readonly to?: CalendarDate
  readonly was?: CalendarDate
  readonly number?: number
  /** The post of a nomination, by its id. */
  readonly post?: string
  readonly how?: string
}

/** Something that a seat is told: once, under an id that follows from the act. */
export type Notice = {
  readonly seat: string
  readonly id: string
  readonly kind: NoticeKind
  readonly matter: NoticeMatter
}

/** A notice as it lies in the inbox of a seat. */
export type NoticeInInbox = Omit<Notice, 'seat'> & {
  readonly at: string
  readonly position: number
  readonly read: boolean
}

/** A date by which something must be done, from the acts as they stand: an instant with its zone, or a day. */
export type Deadline = {
  /** The same while the matter is the same; moved, it keeps its id and has another instant. */
  readonly id: string
  readonly kind: 'silence' | 'proposals' | 'hold' | 'residual' | 'language'
  readonly due: { readonly at: string; readonly zone: string | null } | { readonly day: CalendarDate }
  readonly path: string
  readonly title: Readonly<Record<string, string>>
  readonly organ: string
}

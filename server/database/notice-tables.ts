import type { ColumnType } from 'kysely'
import type { Audience } from '../../core/journal/entry.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { NoticeKind, NoticeMatter } from '../../web/notices/notice.ts'

/** What every row says: whose it is. Nobody but that seat of that body ever sees it. */
type OfSeat = { body: string; seat: string; audience: Audience }

/** What a seat is told of an act. Values of the act, never sentences: these are made when somebody reads. */
export type Notices = OfSeat & {
  id: string
  kind: NoticeKind
  stream: string
  position: number
  matter: ColumnType<NoticeMatter, string, never>
  at: string
  read_at: Date | null
}

/** How somebody in a seat wants to be written to, and in which zone the person lives. */
export type Correspondents = OfSeat & {
  /** The account; empty for a demonstration seat, which has none. */
  account: string
  zone: string
  language: InterfaceLanguage
  /** Where mail goes; `null`: no mail is wanted. */
  address: string | null
  /** What the mail server of the address answered when it refused for good; no mail goes there any more. */
  fault: string | null
  changed_at: Date
}

/** A letter to be sent, once: about a notice, or about a deadline of an instant at one of the steps before it. */
export type Mails = OfSeat & {
  id: string
  account: string
  about: 'notice' | 'deadline'
  /** Id of the notice, or of the deadline. */
  matter: string
  /** The instant of the deadline, and the hours before it; empty and 0 for a notice. */
  due: string
  step: number
  state: 'waiting' | 'sent' | 'refused' | 'given-up' | 'passed'
  attempts: number
  next_at: Date
  fault: string | null
  made_at: Date
  sent_at: Date | null
}

/** What opens the calendar of a seat to a program. Only the hash is kept: the address is shown when it is made and never again. */
export type CalendarKeys = OfSeat & {
  id: string
  account: string
  token_hash: string
  made_at: Date
  revoked_at: Date | null
}

export type NoticeTables = {
  notices: Notices
  correspondents: Correspondents
  mails: Mails
  calendar_keys: CalendarKeys
}

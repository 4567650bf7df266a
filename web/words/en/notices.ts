import type { Deadline, NoticeKind } from '../../notices/notice.ts'
import { count } from '../plural.ts'

/** What a sentence about a notice is made of, each in the words of the language; empty where the act says nothing of it. */
export type Said = {
  readonly organ: string
  readonly state: string
  readonly place: string
  readonly days: string
  readonly was: string
  readonly number: string
  readonly post: string
  readonly how: string
}

type Sentences = Readonly<Record<NoticeKind, (said: Said) => string>>

const headings: Readonly<Record<NoticeKind, string>> = {
  'silence-announced': 'Silence procedure announced',
  'silence-extended': 'Silence procedure extended',
  'silence-broken': 'Silence broken',
  'silence-cancelled': 'Silence procedure cancelled',
  'silence-observed': 'Adopted by silence',
  put: 'Put to the meeting',
  adopted: 'Adopted',
  voided: 'Gavel voided',
  'not-adopted': 'Not adopted',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
  'taken-out': 'Taken out of the A list',
  'hold-period': 'Period of your hold set',
  'result-above': 'Result from the higher organ',
  'referred-back': 'Referred back',
  'meeting-convened': 'Meeting convened',
  'meeting-postponed': 'Meeting postponed',
  'meeting-cancelled': 'Meeting cancelled',
  'proposals-due': 'Deadline for proposals set',
  'proposals-due-moved': 'Deadline for proposals moved',
  'fact-corrected': 'A fact was corrected',
  nomination: 'Nomination',
}

const above: Readonly<Record<string, string>> = {
  adopted: 'The higher organ adopted it',
  approved: 'The higher organ approved it',
  'not-adopted': 'The higher organ did not adopt it',
}

const steps: Readonly<Record<string, string>> = {
  'vacancy-notified': 'the post will fall vacant',
  proposed: 'a candidate was put forward',
  consulted: 'the members were consulted',
  nominated: 'the candidate was nominated',
  submitted: 'the nomination was submitted to the approving organ',
  approved: 'the nomination was approved; the office begins on its day',
  withdrawn: 'the candidate was withdrawn',
  'not-agreed': 'there was no agreement on a candidate',
  lapsed: 'the nomination lapsed',
  replaced: 'the term was ended early',
}

const says: Sentences = {
  'silence-announced': ({ organ }) =>
    `${organ} decides on this text by a silence procedure. If no delegation breaks the silence before it expires, the text is adopted.`,
  'silence-extended': () => 'The silence procedure was extended before it expired. The new deadline counts.',
  'silence-broken': ({ state, how }) =>
    `${state ? `${state} broke the silence` : 'The silence was broken'} ${how === 'amendment' ? 'by an amendment' : 'by an objection'}. The text is not adopted.`,
  'silence-cancelled': ({ how }) =>
    how === 'members-changed'
      ? 'The membership changed while the silence procedure ran, so it was cancelled.'
      : 'The Chair cancelled the silence procedure. The text is not adopted.',
  'silence-observed': () => 'No delegation broke the silence: the text is adopted.',
  put: ({ organ }) => `${organ}: the Chair has put the text. Objections count until the gavel.`,
  adopted: ({ organ, number, days, how }) =>
    `${organ} adopted the decision on ${days}${how === 'vote' ? ' by vote' : ''}, No. ${number}.`,
  voided: () =>
    'The Chair voided the gavel in the same sitting. The decision is open again; its number is not used again.',
  'not-adopted': ({ organ }) => `${organ} did not adopt the text.`,
  deferred: () => 'The decision was put off to a later meeting.',
  withdrawn: () => 'The decision is no longer before the organ.',
  'taken-out': ({ state }) => `${state} took the item out of the A list: it is open for debate.`,
  'hold-period': () => 'The Chair set the end of your scrutiny reservation. By then, say what it becomes.',
  'result-above': ({ how, number }) => `${above[how] ?? above.adopted}${number && `, No. ${number}`}.`,
  'referred-back': () => 'The higher organ sent the text back, with reasons paragraph by paragraph.',
  'meeting-convened': ({ organ, days, place }) => `${organ} meets on ${days}${place && `, ${place}`}.`,
  'meeting-postponed': ({ organ, days, was, how }) =>
    how === 'open'
      ? `The meeting of ${organ} that was to begin on ${was} is postponed; the new days are not set yet.`
      : `The meeting of ${organ} that was to begin on ${was} is now on ${days}.`,
  'meeting-cancelled': ({ organ, days }) => `The meeting of ${organ} on ${days} will not be held.`,
  'proposals-due': ({ number }) => `Reading ${number} is open. Proposals come in until the deadline.`,
  'proposals-due-moved': ({ number }) => `The deadline for proposals of reading ${number} was moved.`,
  'fact-corrected': ({ number }) =>
    `The secretariat corrected a fact in paragraph ${number}. If a member objects, the correction is reverted.`,
  nomination: ({ post, how }) => `Nomination, ${post}: ${steps[how] ?? how}.`,
}

const deadlines: Readonly<Record<Deadline['kind'], string>> = {
  silence: 'Silence expires',
  proposals: 'Proposals come in until then',
  hold: 'Your hold ends',
  residual: 'Open point to be settled',
  language: 'Language to be brought level',
}

/** Notices and deadlines: in the inbox, in letters, in calendars. */
export const notices = {
  title: 'Inbox',
  lead: (unread: number) =>
    unread === 0
      ? 'No unread notices.'
      : `${count('en', unread, { one: 'unread notice', many: 'unread notices' })}.`,
  seatFirst: 'The inbox belongs to a seat of this body.',
  headings,
  says,
  unread: 'unread',
  none: 'Nothing has happened yet that this seat would be told of.',
  silencesTitle: 'Silence procedures',
  silencesHow: 'If you agree, you need do nothing',
  meetingsTitle: 'Convened and planned',
  markRead: 'Mark as read',
  markAll: 'Mark all as read',
  older: 'Older notices',
  newest: 'Newest notices',
  deadlines,
  deadlinesTitle: 'Deadlines',
  deadlinesNone: 'No deadline runs.',
  announced: 'as announced',
  yours: 'in your zone',
  overdue: 'has passed',
  zoneIs: (zone: string) => `Your zone: ${zone}.`,
  change: 'Change zone and mail',
  count: (unread: number) => count('en', unread, { one: 'unread notice', many: 'unread notices' }),
  nav: 'Inbox',
}

/** What letters say besides. */
export const letters = {
  subject: (body: string, heading: string, title: string) => `${body}: ${heading}${title && ` – ${title}`}`,
  reminder: (kind: Deadline['kind'], hours: number) =>
    `${deadlines[kind]} in less than ${hours === 24 ? '24 hours' : '3 days'}`,
  until: 'Deadline',
  announced: 'as announced',
  yours: 'in your zone',
  open: 'Open it in Concord',
  why: (seat: string) => `Concord wrote this letter for the seat ${seat}; nobody reads replies.`,
  change: 'Change the address, or stop the letters',
}

/** Where somebody says how to be written to. */
export const correspondence = {
  title: 'Mail, zone and calendar',
  lead: 'Silence procedures, deadlines and results come to this address. Letters name the text and the deadline, never its words.',
  address: 'E-mail address',
  addressNote: 'Leave it empty for no mail.',
  zone: 'Time zone',
  zoneNote: 'For example Asia/Shanghai. Deadlines are shown in this zone beside the announced one.',
  language: 'Language of the letters',
  save: 'Save',
  saved: 'Saved.',
  noMail: 'This Concord sends no mail: its operator has named no mail server (SMTP_URL).',
  refused: (answer: string) =>
    `The mail server refused this address for good (${answer}). Give another, or save it again to try once more.`,
  calendar: 'Calendar',
  calendarLead:
    'Meetings and deadlines of this seat, for a calendar program. Whoever has the address can read them.',
  make: 'Make an address',
  made: 'The address of your calendar. It is shown now and never again:',
  madeOn: (when: string) => `made ${when}`,
  revoke: 'Revoke',
  public: 'The public calendar, without a key:',
}

/** What stands in a calendar. */
export const calendarWords = {
  name: (body: string, seat: string) => (seat ? `${body} – ${seat}` : body),
  announced: 'Deadline, as announced',
  expected: 'Known from outside the record',
  cancelled: 'Cancelled',
}

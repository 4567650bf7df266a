import { awaiting } from './en/awaiting.ts'
import { brief } from './en/brief.ts'
import { compare } from './en/compare.ts'
import { council } from './en/council.ts'
import { deciding } from './en/deciding.ts'
import { decisionActs } from './en/decision-acts.ts'
import { decisions } from './en/decisions.ts'
import { draft } from './en/draft.ts'
import { draftChecks } from './en/draft-checks.ts'
import { draftForms } from './en/draft-forms.ts'
import { draftLanguages } from './en/draft-languages.ts'
import { draftViews } from './en/draft-views.ts'
import { draftRoom, draftUndo } from './en/draft-room.ts'
import { draftTyped } from './en/draft-typed.ts'
import { read, review, seats, verify } from './en/desk.ts'
import { errors, frame, keys } from './en/frame.ts'
import { issues } from './en/issues.ts'
import { home, instruments, meetingsList, members, people, search } from './en/lists.ts'
import { meeting } from './en/meeting.ts'
import { meetingForms } from './en/meeting-forms.ts'
import { calendarWords, correspondence, letters, notices } from './en/notices.ts'
import { record } from './en/record.ts'
import { registers } from './en/registers.ts'
import { silences } from './en/silences.ts'

/** Every sentence of the interface in English. The other languages have the same keys: the type check sees to it. */
export const en = {
  frame,
  keys,
  errors,
  record,
  issues,
  meeting,
  meetingForms,
  home,
  awaiting,
  meetingsList,
  members,
  instruments,
  people,
  registers,
  search,
  brief,
  compare,
  council,
  deciding,
  decisionActs,
  decisions,
  silences,
  draft,
  draftChecks,
  draftRoom,
  draftUndo,
  draftForms,
  draftTyped,
  draftLanguages,
  draftViews,
  read,
  review,
  seats,
  notices,
  letters,
  correspondence,
  calendarWords,
  verify,
}

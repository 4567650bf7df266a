import { awaiting } from './zh/awaiting.ts'
import { brief } from './zh/brief.ts'
import { compare } from './zh/compare.ts'
import { council } from './zh/council.ts'
import { deciding } from './zh/deciding.ts'
import { decisionActs } from './zh/decision-acts.ts'
import { decisions } from './zh/decisions.ts'
import { draft } from './zh/draft.ts'
import { draftChecks } from './zh/draft-checks.ts'
import { draftForms } from './zh/draft-forms.ts'
import { draftLanguages } from './zh/draft-languages.ts'
import { draftViews } from './zh/draft-views.ts'
import { draftRoom, draftUndo } from './zh/draft-room.ts'
import { draftTyped } from './zh/draft-typed.ts'
import { read, review, seats, verify } from './zh/desk.ts'
import { errors, frame, keys } from './zh/frame.ts'
import { issues } from './zh/issues.ts'
import { home, instruments, meetingsList, members, people, search } from './zh/lists.ts'
import { meeting } from './zh/meeting.ts'
import { meetingForms } from './zh/meeting-forms.ts'
import { calendarWords, correspondence, letters, notices } from './zh/notices.ts'
import { record } from './zh/record.ts'
import { registers } from './zh/registers.ts'
import { silences } from './zh/silences.ts'
import type { WordBook } from './word-book.ts'

/** 界面的全部中文语句。 */
export const zh: WordBook = {
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

import { awaiting } from './ru/awaiting.ts'
import { brief } from './ru/brief.ts'
import { compare } from './ru/compare.ts'
import { council } from './ru/council.ts'
import { deciding } from './ru/deciding.ts'
import { decisionActs } from './ru/decision-acts.ts'
import { decisions } from './ru/decisions.ts'
import { draft } from './ru/draft.ts'
import { draftChecks } from './ru/draft-checks.ts'
import { draftForms } from './ru/draft-forms.ts'
import { draftLanguages } from './ru/draft-languages.ts'
import { draftViews } from './ru/draft-views.ts'
import { draftRoom, draftUndo } from './ru/draft-room.ts'
import { draftTyped } from './ru/draft-typed.ts'
import { read, review, seats, verify } from './ru/desk.ts'
import { errors, frame, keys } from './ru/frame.ts'
import { issues } from './ru/issues.ts'
import { home, instruments, meetingsList, members, people, search } from './ru/lists.ts'
import { meeting } from './ru/meeting.ts'
import { meetingForms } from './ru/meeting-forms.ts'
import { calendarWords, correspondence, letters, notices } from './ru/notices.ts'
import { record } from './ru/record.ts'
import { registers } from './ru/registers.ts'
import { silences } from './ru/silences.ts'
import type { WordBook } from './word-book.ts'

/** Все фразы интерфейса по-русски. */
export const ru: WordBook = {
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

import { compare } from './ru/compare.ts'
import { draft } from './ru/draft.ts'
import { draftLanguages } from './ru/draft-languages.ts'
import { read, review, seats, verify } from './ru/desk.ts'
import { errors, frame, keys } from './ru/frame.ts'
import { issues } from './ru/issues.ts'
import { home, instruments, meetingsList, members, people, search } from './ru/lists.ts'
import { meeting } from './ru/meeting.ts'
import { record } from './ru/record.ts'
import type { WordBook } from './word-book.ts'

/** Все фразы интерфейса по-русски. */
export const ru: WordBook = {
  frame,
  keys,
  errors,
  record,
  issues,
  meeting,
  home,
  meetingsList,
  members,
  instruments,
  people,
  search,
  compare,
  draft,
  draftLanguages,
  read,
  review,
  seats,
  verify,
}

import type { Profile } from '../../core/body/profile.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { organShort, stateName } from '../record/names.ts'
import { formatDate, formatPeriod } from '../words/dates.ts'
import { formatZoned, universal } from '../words/zoned.ts'
import { wordsIn } from '../words/word-book.ts'
import type { Deadline, Notice } from './notice.ts'

/** A notice or a deadline in the words of one language: what it is about, what happened, and until when. */
export type SaidNotice = {
  readonly heading: string
  /** The title of what it is about; empty where it has none. */
  readonly title: string
  /** The sentence; empty for a deadline, which its heading says. */
  readonly sentence: string
  readonly path: string
  readonly due: SaidDue | null
}

/** A deadline as announced and as the clocks of the reader show it; a day is the same everywhere. */
export type SaidDue = { readonly at: string; readonly announced: string; readonly yours: string | null }

/** How a reader is spoken to: in which language, in the words of which body, in which zone. */
export type Speaking = {
  readonly profile: Profile
  readonly language: InterfaceLanguage
  readonly zone: string
}

/** Words in the language that is asked for, else in the first there are. */
export const wordsFrom = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[language] ?? Object.values(texts)[0] ?? ''

/** An instant in the announced zone, and in the reader's where that is another. */
export function dueIn({ language, zone }: Speaking, at: string, announced: string | null): SaidDue {
  const first = announced ?? universal
  return {
    at,
    announced: formatZoned(language, at, first),
    yours: first === zone ? null : formatZoned(language, at, zone),
  }
}

const daysIn = (language: InterfaceLanguage, { from, to }: Notice['matter']): string =>
  from === undefined ? '' : formatPeriod(language, from, to ?? from)

const postIn = ({ profile, language }: Speaking, post: string | undefined): string =>
  profile.posts.find(({ id }) => id === post)?.name[language] ?? post ?? ''

/** A notice in the words of its reader, made from the values of the act. */
export function saidNotice(notice: Pick<Notice, 'kind' | 'matter'>, speaking: Speaking): SaidNotice {
  const { kind, matter } = notice
  const { profile, language } = speaking
  const { notices } = wordsIn(language)
  const isMeeting = kind.startsWith('meeting-')
  const title = wordsFrom(matter.title, language)
  const said = {
    organ: organShort(profile, matter.organ, language),
    state: matter.state === undefined ? '' : stateName(profile, matter.state, language),
    place: isMeeting ? title : '',
    days: daysIn(language, matter),
    was: matter.was === undefined ? '' : formatDate(language, matter.was),
    number: String(matter.number ?? ''),
    post: postIn(speaking, matter.post),
    how: matter.how ?? '',
  }
  return {
    heading: notices.headings[kind],
    title: isMeeting ? said.organ : title,
    sentence: notices.says[kind](said),
    path: matter.path,
    due: matter.until === undefined ? null : dueIn(speaking, matter.until, matter.zone ?? null),
  }
}

/** A deadline in the words of its reader. */
export function saidDeadline(deadline: Deadline, speaking: Speaking): SaidNotice {
  const { language } = speaking
  const { due } = deadline
  return {
    heading: wordsIn(language).notices.deadlines[deadline.kind],
    title: wordsFrom(deadline.title, language),
    sentence: '',
    path: deadline.path,
    due:
      'at' in due
        ? dueIn(speaking, due.at, due.zone)
        : { at: due.day, announced: formatDate(language, due.day), yours: null },
  }
}

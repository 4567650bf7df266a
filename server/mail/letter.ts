import type { Profile } from '../../core/body/profile.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { Deadline, Notice } from '../../web/notices/notice.ts'
import { saidDeadline, saidNotice, type SaidNotice, type Speaking } from '../../web/notices/said-of.ts'
import { wordsIn } from '../../web/words/word-book.ts'

/** What a letter is about: a notice, or a deadline that comes near. */
export type Occasion =
  | { readonly about: 'notice'; readonly notice: Pick<Notice, 'kind' | 'matter'> }
  | { readonly about: 'deadline'; readonly deadline: Deadline; readonly step: number }

/** A letter as it is sent: plain text, in one language. */
export type Letter = {
  readonly subject: string
  readonly text: string
  readonly language: InterfaceLanguage
}

/** Where the letter leads, and to whom: the seat in words. */
export type Addressed = Speaking & { readonly site: string; readonly seat: string }

const saidOf = (occasion: Occasion, speaking: Speaking): SaidNotice =>
  occasion.about === 'notice'
    ? saidNotice(occasion.notice, speaking)
    : saidDeadline(occasion.deadline, speaking)

/** A subject of one line: what breaks a line in a title may not add a header to the letter. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, 200)

const addressOf = (site: string, profile: Profile, path: string, language: InterfaceLanguage): string => {
  const address = new URL(`/${profile.id.toLowerCase()}${path}`, site)
  address.searchParams.set('lang', language)
  return address.href
}

function dueLines({ due }: SaidNotice, language: InterfaceLanguage): readonly string[] {
  const { letters } = wordsIn(language)
  const { colon } = wordsIn(language).frame
  if (!due) return []
  const announced = `${letters.until}${colon}${due.announced}`
  if (due.yours === null) return ['', announced]
  return ['', `${announced} – ${letters.announced}`, `${letters.yours}${colon}${due.yours}`]
}

/**
 * The letter about something: its title, what happened, until when, and the way there. Never the words of a text: a letter
 * leaves the house, and what it says about a draft must not be more than that there is one.
 */
export function letterOf(occasion: Occasion, addressed: Addressed): Letter {
  const { profile, language, site, seat } = addressed
  const { letters, frame } = wordsIn(language)
  const said = saidOf(occasion, addressed)
  const heading =
    occasion.about === 'notice' ? said.heading : letters.reminder(occasion.deadline.kind, occasion.step)
  const lines = [
    heading,
    said.title,
    ...(said.sentence === '' ? [] : ['', said.sentence]),
    ...dueLines(said, language),
    '',
    `${letters.open}${frame.colon}`,
    addressOf(site, profile, said.path, language),
    '',
    '-- ',
    letters.why(seat),
    `${letters.change}${frame.colon}${new URL('/seats', site).href}`,
  ]
  return {
    subject: oneLine(letters.subject(profile.short[language], heading, said.title)),
    text: `${lines.filter((line, i) => line !== '' || i !== 1).join('\n')}\n`,
    language,
  }
}

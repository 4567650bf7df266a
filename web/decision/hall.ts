import type { Organ } from '../../core/body/profile.ts'
import type { Decision, DecisionRegister } from '../../core/decision/decision.ts'
import type { DecisionFacts } from '../../core/decision/facts.ts'
import type { InterfaceLanguage, Words } from '../../core/language.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { Refusal } from '../../core/refusal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import type { Language } from '../../core/text/language.ts'
import type { FormFields } from '../draft/change-of.ts'
import { wordsIn } from '../words/word-book.ts'

/** One line of words as they are printed: a heading, or a paragraph with its number where it has one. */
export type PrintedLine = {
  readonly number: string | null
  readonly text: string
  readonly is: 'heading' | 'paragraph'
}

/** The words of a decision as they are printed, in each language in which there are any. */
export type PrintedWords = Readonly<Record<Language, readonly PrintedLine[]>>

/** What a seat sees of the decisions of an organ. */
export type Hall = {
  readonly slug: string
  readonly organ: Pick<Organ, 'id' | 'slug' | 'name' | 'short'>
  readonly register: DecisionRegister
  readonly facts: DecisionFacts
  /** The position of the last act in the journal. */
  readonly position: number
  readonly names: Readonly<Record<string, Words>>
  readonly organs: Readonly<Record<string, Pick<Organ, 'id' | 'slug' | 'name' | 'short'>>>
  /** Posts that organs fill, and drafts that may be decided on, by id. */
  readonly posts: Readonly<Record<string, Words>>
  readonly drafts: Readonly<Record<string, Readonly<Record<Language, string>>>>
  /** The zone whose clocks are shown: that of the place of the meeting, else of the body. */
  readonly zone: string
  /** Authentic languages first, then those in which the body works. */
  readonly languages: readonly Language[]
  /** The language in which words are shown. */
  readonly text: Language
  /** Words of the decisions that are shown in full, by id. */
  readonly words: Readonly<Record<string, PrintedWords>>
  /** A new id, for what this page may send. */
  readonly fresh: string
}

/** A form that was refused, with all that stood in it. */
export type RefusedAct = { readonly refusal: Refusal; readonly typed: FormFields }

/** The sitting in which the seat is, with its agenda. */
export type Sitting = Hall & {
  readonly meeting: Meeting
  /** The decision that is shown, if one is. */
  readonly shown: Decision | null
}

/** How a State, or the Chair, is called in a language. */
export function nameIn({ names }: Pick<Hall, 'names'>, code: string, language: Language): string {
  const tongue = tongueOf(language)
  return code === 'chair' ? wordsIn(tongue).frame.seats.chair : (names[code]?.[tongue] ?? code)
}

/** How an organ is called in a language. */
export const organIn = ({ organs }: Pick<Hall, 'organs'>, id: string, language: InterfaceLanguage): string =>
  organs[id]?.short[language] ?? id

/** Words in the language asked for; where there are none, in the first language that has some. */
export function inLanguageOf(
  texts: Readonly<Record<Language, string>>,
  language: Language,
): { readonly text: string; readonly language: Language } {
  const there = Object.keys(texts).filter(each => (texts[each] ?? '').trim() !== '')
  const chosen = there.includes(language) ? language : there[0]
  return chosen === undefined ? { text: '', language } : { text: texts[chosen] ?? '', language: chosen }
}

/** The address of the decisions of an organ. */
export const organAddress = ({ slug, organ }: Pick<Hall, 'slug' | 'organ'>): string =>
  `/${slug}/decisions/${organ.slug}`

/** The address of one decision. */
export const decisionAddress = (hall: Pick<Hall, 'slug' | 'organ'>, id: string): string =>
  `${organAddress(hall)}/${encodeURIComponent(id)}`

/** In whose name the seat speaks: a member by its code, or nobody. */
export const memberAt = ({ facts: { actor, members } }: Pick<Hall, 'facts'>): string | null =>
  actor.capacity === 'national' && actor.state !== null && members.includes(actor.state) ? actor.state : null

/** Whether the seat is that of the Chair. */
export const isChairAt = ({ facts }: Pick<Hall, 'facts'>): boolean => facts.actor.capacity === 'chair'

/** Whether the seat is that of the Chair or of the secretariat. */
export const isOfficeAt = ({ facts }: Pick<Hall, 'facts'>): boolean =>
  isChairAt({ facts }) || facts.actor.capacity === 'secretariat'

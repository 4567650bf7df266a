import type { Draft } from '../../core/draft/draft.ts'
import type { LanguageWords } from '../../core/draft/language-issues.ts'
import type { DraftFacts } from '../../core/draft/facts.ts'
import type { SponsorNames } from '../../core/draft/negotiated-of.ts'
import type { Words } from '../../core/language.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { View } from '../../core/text/brackets.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import type { Language } from '../../core/text/language.ts'
import type { OurDesk } from './desk.ts'
import type { Rebased } from './rebased.ts'
import type { RoomShown } from './room.ts'

/** Which paragraphs are asked for. */
export const draftFilters = ['all', 'mine', 'awaiting', 'contested', 'silent'] as const
export type DraftFilter = (typeof draftFilters)[number]

export const draftViews: readonly View[] = ['attributed', 'unattributed', 'clean']

/** What an address of the table asks for. */
export type DraftPlace = {
  readonly text: Language
  readonly beside: Language | null
  readonly view: View
  readonly show: DraftFilter
  /** The paragraph that is selected, by its id. */
  readonly selected: string | null
}

/** A form that was refused: which one, why, and what stood in it. */
export type RefusedForm = {
  readonly form: string
  readonly refusal: Refusal
  readonly typed: Readonly<Record<string, readonly string[]>>
  /** The form is no longer on the page: what was typed is given back in a place of its own. */
  readonly elsewhere?: true
  /** What became of the words, where others were accepted while they were typed. */
  readonly rebased?: Rebased
}

/** A draft on the table, as one seat sees it. */
export type DraftTable = DraftPlace & {
  readonly draft: Draft
  readonly facts: DraftFacts
  /** The position of the last act in the journal. */
  readonly position: number
  /** `/exercise/drafts/id`. */
  readonly address: string
  /** Whether the paragraph stands on a page of its own. */
  readonly page: 'text' | 'paragraph'
  readonly names: Readonly<Record<string, Words>>
  readonly organs: Readonly<Record<string, Words>>
  /** By what the languages of the text are compared. */
  readonly comparing: LanguageWords
  /** Paragraphs that were changed since the seat last looked. */
  readonly changed: ReadonlySet<string>
  readonly refused: RefusedForm | null
  readonly desk: OurDesk
  /** What the screen of the room shows, for the Chair who leads it. */
  readonly room: RoomShown | null
  /** A new id, for the proposals that this page may send. */
  readonly fresh: string
}

const chairs: Words = { zh: '主席', ru: 'Председатель', en: 'Chair' }

/** How a State, or the Chair, is called in a language. */
export function nameIn({ names }: Pick<DraftTable, 'names'>, code: string, language: Language): string {
  const words = code === 'chair' ? chairs : names[code]
  return words?.[tongueOf(language)] ?? code
}

/** The names as brackets print them, in the language of the text. */
export const sponsorNames = (table: DraftTable): SponsorNames => ({
  members: table.facts.members,
  nameOf: code => nameIn(table, code, table.text),
})

/** In whose name the seat speaks at the table: a member by its code, the Chair, or nobody. */
export function voiceOf({ facts: { actor, members } }: Pick<DraftTable, 'facts'>): string | null {
  if (actor.capacity === 'chair') return 'chair'
  return actor.capacity === 'national' && actor.state && members.includes(actor.state) ? actor.state : null
}

/** The member for which the seat acts, if it does. */
export const memberAt = (table: Pick<DraftTable, 'facts'>): string | null => {
  const voice = voiceOf(table)
  return voice === 'chair' ? null : voice
}

/** The query that keeps a place of the table; what is usual is left out. */
export function queryAt(table: DraftTable, change: Partial<DraftPlace> = {}): string {
  const { text, beside, view, show, selected } = { ...table, ...change }
  const query = new URLSearchParams({ text })
  if (beside !== null && beside !== text) query.set('beside', beside)
  if (view !== 'attributed') query.set('view', view)
  if (show !== 'all') query.set('show', show)
  if (selected !== null) query.set('p', selected)
  return `?${query}`
}

/** The address of the table at another place. */
export const hrefAt = (table: DraftTable, change: Partial<DraftPlace> = {}): string => {
  const selected = change.selected === undefined ? table.selected : change.selected
  return `${table.address}${queryAt(table, change)}${selected ? `#${selected}` : ''}`
}

/** The page of one paragraph alone. */
export const paragraphHref = (table: DraftTable, paragraph: string): string =>
  `${table.address}/${paragraph}${queryAt(table, { selected: null })}`

/** The address of the page that is shown. */
export const placeHref = (table: DraftTable): string =>
  table.page === 'paragraph' && table.selected
    ? paragraphHref(table, table.selected)
    : `${table.address}${queryAt(table)}`

import type { Language } from '../../core/text/language.ts'

/** What the screen of the room shows: a paragraph, since when, and its words as they were then. */
export type RoomShown = {
  readonly paragraph: string
  readonly language: Language
  /** The words when it came on the screen: what has changed since is marked. */
  readonly texts: Readonly<Record<Language, string>>
  /** The step of the type, from 1, the largest; it changes only with the paragraph. */
  readonly size: number
  /** Whether the room goes where the Chair goes. */
  readonly follows: boolean
  readonly since: string
}

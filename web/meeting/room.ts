import type { Profile } from '../../core/body/profile.ts'
import type { MeetingCommand } from '../../core/meeting/command.ts'
import type { MeetingFacts } from '../../core/meeting/facts.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import { isRefusal, type Refusal, type RefusalCode } from '../../core/refusal.ts'
import { nameIn } from '../draft/table.ts'
import { namedRefusal } from '../draft/named-refusal.ts'
import type { FormFields } from '../draft/change-of.ts'

/** A document put to a meeting, as far as its own stream tells. */
export type Paper = {
  readonly id: string
  readonly kind: 'draft' | 'decision' | 'other'
  readonly title: Readonly<Record<string, string>>
  /** The item it comes under. */
  readonly item: string | null
  /** The State or organ that leads the item. */
  readonly owner: string | null
  readonly stage: string
  /** The symbol of a draft. */
  readonly symbol: string | null
  /** The submitted version that goes out with the notice. */
  readonly version: number | null
  /** Authentic languages: level, or still behind. */
  readonly languages: Readonly<Record<string, 'level' | 'behind'>>
  readonly href: string | null
}

/** A meeting with what a seat needs to act on it. */
export type CouncilRoom = {
  readonly slug: string
  readonly profile: Profile
  readonly meeting: Meeting
  readonly facts: MeetingFacts
  readonly papers: readonly Paper[]
  /** Other meetings of the body, for what is put off or prepared. */
  readonly others: readonly Meeting[]
  /** Drafts of the body that may be put under an item. */
  readonly shelf: readonly { readonly id: string; readonly title: Readonly<Record<string, string>> }[]
  readonly fresh: string
  readonly refused: { readonly form: string; readonly refusal: Refusal; readonly typed: FormFields } | null
}

/** Refusals that say that an act is not for this seat at all: it is not offered. */
const ofOthers: readonly RefusalCode[] = [
  'chair-only',
  'members-only',
  'meeting-bureau-only',
  'item-by-members-or-bureau',
]

/** Whether an act is offered to the seat, and which rule stands in its way now. */
export function offered(
  { meeting, facts }: Pick<CouncilRoom, 'meeting' | 'facts'>,
  command: MeetingCommand,
): { readonly guard: Refusal | undefined } | null {
  const answer = meetingAggregate.decide(meeting, command, facts)
  const guard = isRefusal(answer) ? answer : undefined
  return guard && ofOthers.includes(guard.refused) ? null : { guard }
}

/** The name of a State, an organ or a post in a language. */
export function called(
  { profile }: Pick<CouncilRoom, 'profile'>,
  id: string,
  language: InterfaceLanguage,
): string {
  const state = profile.states.find(({ code }) => code === id)?.short
  const organ = profile.organs.find(each => each.id === id)?.short
  const post = profile.posts.find(each => each.id === id)?.name
  return (state ?? organ ?? post)?.[language] ?? id
}

/** A refusal with its States by name. */
export function refusalNamed(
  refusal: Refusal,
  { profile }: Pick<CouncilRoom, 'profile'>,
  language: InterfaceLanguage,
) {
  const names = Object.fromEntries(profile.states.map(({ code, short }) => [code, short]))
  const { state } = refusal.facts ?? {}
  const named = namedRefusal(refusal, { names }, language)
  return state === undefined
    ? named
    : { ...named, facts: { ...named.facts, state: nameIn({ names }, state, language) } }
}

/** Words in the language of the page, else in any in which there are some. */
export const wordsIn = (texts: Readonly<Record<string, string>> | null, language: string): string =>
  texts === null ? '' : (texts[language] ?? Object.values(texts).find(each => each !== '') ?? '')

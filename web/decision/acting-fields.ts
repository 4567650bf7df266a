import type { DecisionCommand } from '../../core/decision/command.ts'
import type { DecisionRegister, DecisionText, Texts } from '../../core/decision/decision.ts'
import { instantsAt } from '../../core/local-time.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Language } from '../../core/text/language.ts'
import { type FormFields, wordOf } from '../draft/change-of.ts'

/** What a form cannot know by itself. */
export type ActContext = {
  readonly languages: readonly Language[]
  readonly register: DecisionRegister
  /** The zone in which moments are typed. */
  readonly zone: string
  /** What stands for exact words. */
  readonly digestOf: (words: Texts) => string
  /** The words of a draft as they are now, if there is such a draft. */
  readonly draftText: (id: string) => DecisionText | null
}

/** Makes the act that a form asks for: nothing where its fields name none. */
export type Make = (fields: FormFields, context: ActContext) => DecisionCommand | Refusal | null

export const orNull = (fields: FormFields, name: string): string | null => wordOf(fields, name) || null
export const idsOf = (fields: FormFields): readonly string[] => fields.d ?? []
export const decisionIn = (fields: FormFields): string => idsOf(fields)[0] ?? ''
export const seenIn = (fields: FormFields): string => wordOf(fields, 'seen')

/** The digests on the screen, in the order of the decisions. */
export const seenOf = (fields: FormFields): Readonly<Record<string, string>> =>
  Object.fromEntries(idsOf(fields).map((id, at) => [id, fields.seen?.[at] ?? '']))

/** Words in each language in which some were typed. */
export const textsIn = (fields: FormFields, name: string, { languages }: ActContext): Texts =>
  Object.fromEntries(
    languages.flatMap(language => {
      const text = wordOf(fields, `${name}-${language}`)
      return text === '' ? [] : [[language, text]]
    }),
  )

export const among = <Word extends string>(words: readonly Word[], said: string): Word | null =>
  words.find(word => word === said) ?? null

/** A moment as clocks of a zone show it; one that they never show is refused. Of an hour that comes twice, the first. */
export function momentIn(fields: FormFields, name: string, zone: string): string | Refusal {
  const [day = '', time = ''] = wordOf(fields, name).split('T')
  return instantsAt(day, time, zone)[0] ?? { refused: 'form-not-understood' }
}

export const withMoment = (moment: string | Refusal, made: (at: string) => DecisionCommand) =>
  isRefusal(moment) ? moment : made(moment)

import { isInstant } from '../../core/instant.ts'
import type { InterfaceLanguage } from '../../core/language.ts'
import type { Refusal } from '../../core/refusal.ts'
import { formatInstant } from '../words/dates.ts'
import { type DraftTable, nameIn } from './table.ts'

/** Facts that are a moment. */
const moments = ['deadline', 'moment'] as const

/** A refusal as a page says it: States, languages and moments by their names, and no place that only a program finds. */
export function namedRefusal(
  refusal: Refusal,
  table: Pick<DraftTable, 'names'>,
  language: InterfaceLanguage,
): Refusal {
  if (refusal.refused === 'text-not-recordable') return { refused: 'words-not-recordable' }
  const { states, language: text } = refusal.facts ?? {}
  const facts = {
    ...refusal.facts,
    ...(states === undefined ? {} : { states: namesOf(states, table, language) }),
    ...(text === undefined ? {} : { language: tongueIn(text, language) }),
    ...momentsOf(refusal, language),
  }
  return { ...refusal, facts }
}

const momentsOf = ({ facts = {} }: Refusal, language: InterfaceLanguage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    moments.flatMap(name => {
      const at = facts[name]
      return at !== undefined && isInstant(at) ? [[name, formatInstant(language, at)]] : []
    }),
  )

const namesOf = (codes: string, table: Pick<DraftTable, 'names'>, language: InterfaceLanguage): string =>
  codes
    .split(', ')
    .map(code => nameIn(table, code, language))
    .join(language === 'zh' ? '、' : ', ')

/** How languages are called in the words of the page. What names none stays as it was typed. */
function tongueIn(tags: string, language: InterfaceLanguage): string {
  if (!/^[a-z]{2,3}(, [a-z]{2,3})*$/.test(tags)) return tags
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return tags.replaceAll(/[a-z]+/g, tag => names.of(tag) ?? tag)
}

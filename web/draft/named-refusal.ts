import type { InterfaceLanguage } from '../../core/language.ts'
import type { Refusal } from '../../core/refusal.ts'
import { type DraftTable, nameIn } from './table.ts'

/** A refusal whose States and language are called by their names, as the sentence on the page says them. */
export function namedRefusal(
  refusal: Refusal,
  table: Pick<DraftTable, 'names'>,
  language: InterfaceLanguage,
): Refusal {
  const { states, language: text } = refusal.facts ?? {}
  const facts = {
    ...refusal.facts,
    ...(states === undefined ? {} : { states: namesOf(states, table, language) }),
    ...(text === undefined ? {} : { language: tongueIn(text, language) }),
  }
  return { ...refusal, facts }
}

const namesOf = (codes: string, table: Pick<DraftTable, 'names'>, language: InterfaceLanguage): string =>
  codes
    .split(', ')
    .map(code => nameIn(table, code, language))
    .join(language === 'zh' ? '、' : ', ')

/** How a language is called in the words of the page. */
const tongueIn = (tag: string, language: InterfaceLanguage): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag

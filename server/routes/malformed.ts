import type * as z from 'zod'
import type { InterfaceLanguage, Words } from '../../core/language.ts'

/** One thing in a request that cannot be understood: where, and what is expected. */
export type Malformed = { readonly place: string; readonly expected: string }

const expected = {
  date: {
    zh: '须为日历中存在的日期，例如 2018-04-24。',
    ru: 'Нужна дата, которая есть в календаре, например 2018-04-24.',
    en: 'Must be a date of the calendar, such as 2018-04-24.',
  },
  option: { zh: '须为其中之一：{values}。', ru: 'Нужно одно из: {values}.', en: 'Must be one of: {values}.' },
  more: {
    zh: '不得小于或短于 {bound}。',
    ru: 'Должно быть не меньше {bound}.',
    en: 'Must be at least {bound}.',
  },
  less: {
    zh: '不得大于或长于 {bound}。',
    ru: 'Должно быть не больше {bound}.',
    en: 'Must be at most {bound}.',
  },
  unknown: {
    zh: '此处没有该项：{keys}。',
    ru: 'Здесь нет поля: {keys}.',
    en: 'There is no such field here: {keys}.',
  },
  missing: { zh: '缺少此项。', ru: 'Этого поля не хватает.', en: 'This is missing.' },
  form: {
    zh: '写法不符合要求。',
    ru: 'Написано не так, как требуется.',
    en: 'This is not written as required.',
  },
} as const satisfies Readonly<Record<string, Words>>

const fill = (words: Words, language: InterfaceLanguage, facts: Readonly<Record<string, string>>): string =>
  words[language].replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '')

function sentence(issue: z.core.$ZodIssue, language: InterfaceLanguage): string {
  const say = (words: Words, facts: Readonly<Record<string, string>> = {}) => fill(words, language, facts)
  if (issue.code === 'invalid_format' && issue.format === 'date') return say(expected.date)
  if (issue.code === 'invalid_value') return say(expected.option, { values: issue.values.join(', ') })
  if (issue.code === 'too_small') return say(expected.more, { bound: String(issue.minimum) })
  if (issue.code === 'too_big') return say(expected.less, { bound: String(issue.maximum) })
  if (issue.code === 'unrecognized_keys') return say(expected.unknown, { keys: issue.keys.join(', ') })
  if (issue.code === 'invalid_type' && issue.input === undefined) return say(expected.missing)
  return say(expected.form)
}

/** What a schema found wrong, in the reader's language. */
export const malformedIn = (
  issues: readonly z.core.$ZodIssue[],
  where: string,
  language: InterfaceLanguage,
): readonly Malformed[] =>
  issues.map(issue => ({
    place: [where, ...issue.path.map(String)].join('/'),
    expected: sentence(issue, language),
  }))

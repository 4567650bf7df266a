import type { Words } from './language.ts'

type Sentence = { readonly rule: string | null; readonly words: Words }

const sentence = (rule: string | null, zh: string, ru: string, en: string): Sentence => ({
  rule,
  words: { zh, ru, en },
})

/** Every refusal there is: its code, the rule that it rests on, and its sentence in three languages. `{name}` is filled in. */
export const refusals = {
  'source-already-recorded': sentence(
    'R-23',
    '该文件已收录于{meeting}，不再重复收录。如需更正，请提交更正读本。',
    'Этот файл уже внесён в реестр: {meeting}. Чтобы исправить чтение, внесите исправленное чтение.',
    'This file is already recorded as {meeting}. To correct its reading, record a corrected reading.',
  ),
  'stale-version': sentence(
    'R-30',
    '您所见版本之后已有改动。请重新载入后再提交。',
    'С тех пор как вы открыли страницу, запись изменилась. Обновите страницу и повторите.',
    'The record has changed since you read it. Reload and try again.',
  ),
} as const satisfies Readonly<Record<string, Sentence>>

export type RefusalCode = keyof typeof refusals

/** The rules say no: a lawful answer, never an exception. `facts` fills the sentence. */
export type Refusal = { readonly refused: RefusalCode; readonly facts?: Readonly<Record<string, string>> }

/** Whether an answer is a refusal. */
export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer

/** The sentence of a refusal in the reader's language, with its facts filled in. */
export function sentenceOf(refusal: Refusal, language: keyof Words): string {
  return refusals[refusal.refused].words[language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => refusal.facts?.[name] ?? '',
  )
}

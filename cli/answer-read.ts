import type { Unreadable } from '../core/communique/reading.ts'
import type { InterfaceLanguage, Words } from '../core/language.ts'
import type { LoadedProfile } from '../server/profile.ts'
import { isUnreadable, readFile } from '../server/read-file.ts'
import { summaryOf } from './reading-summary.ts'

/** What is asked of the verb `read`. `bytes` is `null` where there is no file that may be read. */
export type ReadQuestion = {
  readonly path: string
  readonly bytes: Uint8Array | null
  readonly body: string | undefined
  readonly language: string | undefined
  readonly form: 'json' | 'summary'
  readonly speaks: InterfaceLanguage
}

/** What goes to stdout and stderr, and the exit code: 0 for a reading, 2 for what cannot be read. */
export type ReadAnswer = { readonly out: string; readonly told: string; readonly exit: 0 | 2 }

const noFile = (path: string): Words => ({
  zh: `没有文件 ${path}，或它不是可读的普通文件。`,
  ru: `Файла ${path} нет, или это не обычный доступный файл.`,
  en: `There is no file ${path}, or it is not a plain file that may be read.`,
})

const fileHint: Words = {
  zh: '请给出公报的文本文件，或用 - 读取标准输入。',
  ru: 'Укажите текстовый файл коммюнике или «-», чтобы читать стандартный ввод.',
  en: 'Give the text file of a communiqué, or - for standard input.',
}

const noBody = (body: string, known: readonly string[]): Words => ({
  zh: `没有名为 ${body} 的组织；现有：${known.join('、')}。`,
  ru: `Организации ${body} здесь нет. Есть: ${known.join(', ')}.`,
  en: `No body is called ${body}. There are: ${known.join(', ')}.`,
})

const bodyHint: Words = {
  zh: '不写 --body 时自动识别。',
  ru: 'Без --body организация определяется по тексту.',
  en: 'Leave --body out to have it recognised.',
}

const hints: Readonly<Record<Unreadable['error']['code'], Words>> = {
  empty: {
    zh: '请确认文件无误。',
    ru: 'Проверьте, тот ли это файл.',
    en: 'Check that it is the right file.',
  },
  'not-text': {
    zh: '只读取 UTF-8 编码的纯文本。',
    ru: 'Читается только обычный текст в UTF-8.',
    en: 'Only plain text in UTF-8 is read.',
  },
  'too-large': {
    zh: '每次只读一份公报。',
    ru: 'За раз читается одно коммюнике.',
    en: 'One communiqué is read at a time.',
  },
  'several-texts': {
    zh: '请将各份文本分开。',
    ru: 'Разделите тексты по файлам.',
    en: 'Put each text in a file of its own.',
  },
  'unsupported-language': {
    zh: '可用 --lang 指定文本语言；目前可读取中文公报。',
    ru: 'Язык текста можно указать через --lang; сейчас читаются коммюнике на китайском.',
    en: 'Communiqués in Chinese are read; name the language of the text with --lang.',
  },
}

const unread = (code: Unreadable['error']['code'], message: string): Unreadable => ({
  format: 'concord-reading/1',
  error: { code, message },
})

/** One JSON object on stdout where JSON is asked for, else a sentence and a hint on stderr. */
function refuse(answer: Unreadable, hint: Words, { form, speaks }: ReadQuestion): ReadAnswer {
  const { format, error } = answer
  if (form === 'json') return { out: `${JSON.stringify({ format, error })}\n`, told: '', exit: 2 }
  return { out: '', told: `${error.message}\n${hint[speaks]}\n`, exit: 2 }
}

/** Answers `concord read`: the reading of a text, or why it cannot be read and what to do. */
export function answerRead(profiles: readonly LoadedProfile[], question: ReadQuestion): ReadAnswer {
  const { path, bytes, body, language, form, speaks } = question
  const known = profiles.map(({ profile }) => profile.id)
  if (bytes === null) return refuse(unread('not-text', noFile(path)[speaks]), fileHint, question)
  if (body !== undefined && !known.some(id => id.toLowerCase() === body.toLowerCase()))
    return refuse(unread('unsupported-language', noBody(body, known)[speaks]), bodyHint, question)
  const how = { ...(body === undefined ? {} : { body }), ...(language === undefined ? {} : { language }) }
  const answer = readFile({ profiles }, bytes, how)
  if (isUnreadable(answer)) return refuse(answer, hints[answer.error.code], question)
  const { reading, text } = answer
  const out = form === 'json' ? JSON.stringify(reading) : summaryOf(reading, text, speaks)
  return { out: `${out}\n`, told: '', exit: 0 }
}

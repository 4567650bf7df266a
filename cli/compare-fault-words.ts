import type { Words } from '../core/language.ts'

/** Why the verb `compare` cannot begin: one sentence, and what to do. */
export type CompareFault = { readonly fault: Words; readonly hint: Words }

const usage: Words = {
  zh: '用法：concord compare 原文本 新文本，例如 concord compare a.txt b.txt',
  ru: 'Пишите: concord compare ПРЕЖНИЙ НОВЫЙ, например concord compare a.txt b.txt',
  en: 'Write: concord compare BEFORE AFTER, such as concord compare a.txt b.txt',
}
const saveAsText: Words = {
  zh: '请另存为 UTF-8 编码的纯文本（.txt）后再试。',
  ru: 'Сохраните текст как обычный (.txt) в UTF-8 и повторите.',
  en: 'Save it as plain text (.txt) in UTF-8 and try again.',
}
const checkFile: Words = {
  zh: '请检查路径，或用 - 读取标准输入。',
  ru: 'Проверьте путь или укажите «-», чтобы читать стандартный ввод.',
  en: 'Check the path, or give - for standard input.',
}
const rightFile: Words = {
  zh: '请确认文件无误。',
  ru: 'Проверьте, тот ли это файл.',
  en: 'Check that it is the right file.',
}

export const compareFaults = {
  twoTexts: (): CompareFault => ({
    fault: { zh: '需要两份文本。', ru: 'Нужны два текста.', en: 'Two texts are needed.' },
    hint: usage,
  }),
  bothInput: (): CompareFault => ({
    fault: {
      zh: '两份文本不能都来自标准输入。',
      ru: 'Оба текста сразу со стандартного ввода не читаются.',
      en: 'Both texts cannot come from standard input.',
    },
    hint: {
      zh: '请至少给出一个文件。',
      ru: 'Укажите хотя бы один файл.',
      en: 'Name a file for at least one of them.',
    },
  }),
  noFile: (name: string): CompareFault => ({
    fault: {
      zh: `没有文件 ${name}，或它不是可读的普通文件。`,
      ru: `Файла ${name} нет, или это не обычный доступный файл.`,
      en: `There is no file ${name}, or it is not a plain file that may be read.`,
    },
    hint: checkFile,
  }),
  noInput: (): CompareFault => ({
    fault: {
      zh: '标准输入没有内容。',
      ru: 'На стандартный ввод ничего не подано.',
      en: 'Nothing comes on standard input.',
    },
    hint: {
      zh: '请用管道提供文本，或给出文件。',
      ru: 'Подайте текст через канал или укажите файл.',
      en: 'Pipe a text into it, or name a file.',
    },
  }),
  empty: (name: string): CompareFault => ({
    fault: { zh: `${name} 中没有文字。`, ru: `В ${name} нет ни слова.`, en: `${name} holds no words.` },
    hint: rightFile,
  }),
  otherForm: (name: string, form: string): CompareFault => ({
    fault: {
      zh: `${name} 是 ${form}，目前只能比对纯文本（.txt，UTF-8）。`,
      ru: `${name} — это ${form}; пока сравниваются только обычные тексты (.txt, UTF-8).`,
      en: `${name} is ${form}; for now only plain text (.txt, UTF-8) is compared.`,
    },
    hint: saveAsText,
  }),
  notUtf8: (name: string, encoding: string | null): CompareFault => ({
    fault: {
      zh: `${name} 不是 UTF-8 文本${encoding ? `（可能是 ${encoding}）` : ''}。`,
      ru: `${name} — не текст в UTF-8${encoding ? ` (вероятно, ${encoding})` : ''}.`,
      en: `${name} is not a text in UTF-8${encoding ? ` (probably ${encoding})` : ''}.`,
    },
    hint: saveAsText,
  }),
  control: (name: string, code: string, at: number): CompareFault => ({
    fault: {
      zh: `${name} 第 ${at} 个字符是控制字符（${code}），不是纯文本。`,
      ru: `В ${name} знак ${at} — управляющий (${code}): это не обычный текст.`,
      en: `Character ${at} of ${name} is a control character (${code}): this is not a plain text.`,
    },
    hint: saveAsText,
  }),
  tooLarge: (name: string, most: number): CompareFault => ({
    fault: {
      zh: `${name} 过大：至多 ${most} 字节。`,
      ru: `${name} слишком велик: не более ${most} байт.`,
      en: `${name} is too large: at most ${most} bytes are read.`,
    },
    hint: { zh: '请分部分比对。', ru: 'Сравнивайте по частям.', en: 'Compare it part by part.' },
  }),
  tooMany: (name: string, most: number): CompareFault => ({
    fault: {
      zh: `${name} 的段落过多：至多 ${most} 段。`,
      ru: `В ${name} слишком много пунктов: не более ${most}.`,
      en: `${name} has too many paragraphs: at most ${most} are compared.`,
    },
    hint: { zh: '请分部分比对。', ru: 'Сравнивайте по частям.', en: 'Compare it part by part.' },
  }),
  noLanguage: (language: string): CompareFault => ({
    fault: {
      zh: `没有“${language}”这种语言。`,
      ru: `Языка «${language}» нет.`,
      en: `There is no language "${language}".`,
    },
    hint: {
      zh: '请写成 zh、ru、en 或 pt-BR 的形式；不写 --lang 时自动判断。',
      ru: 'Пишите, например, zh, ru, en или pt-BR; без --lang язык определяется по тексту.',
      en: 'Write it as zh, ru, en or pt-BR; leave --lang out to have it recognised.',
    },
  }),
  twoForms: (): CompareFault => ({
    fault: {
      zh: '--json 和 --html 不能同时使用。',
      ru: '--json и --html вместе не используются.',
      en: '--json and --html do not go together.',
    },
    hint: { zh: '请任选其一。', ru: 'Оставьте одно из двух.', en: 'Leave one of them out.' },
  }),
  noPage: (name: string): CompareFault => ({
    fault: {
      zh: `网页只写入以 .html 结尾的文件，而不是 ${name}。`,
      ru: `Страница записывается только в файл с именем на .html, а не в ${name}.`,
      en: `The page is written only to a file that ends in .html, not to ${name}.`,
    },
    hint: {
      zh: '请写成：concord compare a.txt b.txt --html 比对.html',
      ru: 'Пишите: concord compare a.txt b.txt --html сравнение.html',
      en: 'Write: concord compare a.txt b.txt --html comparison.html',
    },
  }),
  ownText: (name: string): CompareFault => ({
    fault: {
      zh: `${name} 是要比对的文本之一，不会被覆盖。`,
      ru: `${name} — один из сравниваемых текстов; он не перезаписывается.`,
      en: `${name} is one of the texts compared; it is not overwritten.`,
    },
    hint: { zh: '请换一个文件名。', ru: 'Укажите другое имя.', en: 'Name another file.' },
  }),
  noWriting: (name: string, reason: string): CompareFault => ({
    fault: {
      zh: `无法写入 ${name}：${reason}。`,
      ru: `Не удалось записать ${name}: ${reason}.`,
      en: `Cannot write ${name}: ${reason}.`,
    },
    hint: {
      zh: '请检查文件夹是否存在、是否可写。',
      ru: 'Проверьте, есть ли папка и можно ли в неё писать.',
      en: 'Check that the folder exists and may be written to.',
    },
  }),
} as const

/** Told where the two texts are in different languages: nothing is refused, but hardly anything can match. */
export const twoLanguages = (before: string, after: string): Words => ({
  zh: `两份文本似乎语言不同（${before}、${after}）：请确认是否拿对了文件。`,
  ru: `Тексты, по-видимому, на разных языках (${before} и ${after}): проверьте, те ли это файлы.`,
  en: `The texts seem to be in different languages (${before} and ${after}): check that they are the right files.`,
})

/** Told where the page has been written to a file. */
export const pageWritten = (name: string): Words => ({
  zh: `已写入 ${name}。`,
  ru: `Записано в ${name}.`,
  en: `Written to ${name}.`,
})

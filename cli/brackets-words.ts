import type { Words } from '../core/language.ts'

/** What the verb `brackets` says beside texts and numbers. */
export const bracketWords = {
  description: {
    zh: '带括号的案文：在案文与数据之间转换、统计',
    ru: 'текст в скобках: в данные, обратно и подсчёт',
    en: 'text in brackets: into data, back again, and counted',
  },
  render: {
    zh: '将段落数据（JSON）印成带括号的案文',
    ru: 'напечатать абзац (JSON) как текст в скобках',
    en: 'print a paragraph (JSON) as text in brackets',
  },
  parse: {
    zh: '读取带括号的案文，输出段落数据（JSON）；不合规定写法之处逐条说明',
    ru: 'прочесть текст в скобках и выдать абзац (JSON); обо всём, что написано не по форме, сказать',
    en: 'read text in brackets into a paragraph (JSON), and tell what was not in house form',
  },
  count: {
    zh: '统计括号：总数、层次、各代表团，以及某代表团撤回全部立场后还剩多少',
    ru: 'сосчитать скобки: всего, по глубине, по делегациям и сколько останется, если делегация снимет свои',
    en: 'count brackets: in all, by depth, by delegation, and what remains if one lifts all of its own',
  },
  file: {
    zh: '文件；不给出或写 - 时读标准输入',
    ru: 'файл; без него или «-» — стандартный ввод',
    en: 'a file; standard input without it or with -',
  },
  language: {
    zh: '语言（zh、ru、en……）；不给出时按文字判断',
    ru: 'язык (zh, ru, en…); без него определяется по тексту',
    en: 'language (zh, ru, en, …); told by the text where it is not given',
  },
  view: {
    zh: '视图：attributed（署名）、unattributed（不署名）、clean（底稿）',
    ru: 'вид: attributed (с делегациями), unattributed (без них), clean (исходный текст)',
    en: 'view: attributed, unattributed, clean (the base)',
  },
  lifted: {
    zh: '假定该代表团撤回其全部立场',
    ru: 'как если бы эта делегация сняла всё своё',
    en: 'as if this delegation had lifted all of its own',
  },
  json: { zh: '输出一个 JSON 文档', ru: 'один документ JSON', en: 'one JSON document' },
  brackets: { zh: '括号', ru: 'Скобок', en: 'Brackets' },
  inParagraphs: { zh: '涉及段落', ru: 'В абзацах', en: 'In paragraphs' },
  placeholders: { zh: '技术性占位', ru: 'Технических пропусков', en: 'Technical placeholders' },
  byDepth: { zh: '由外到内各层', ru: 'По глубине, снаружи внутрь', en: 'By depth, outermost first' },
  delegation: { zh: '代表团', ru: 'Делегация', en: 'Delegation' },
  named: { zh: '涉及括号', ru: 'Названа в скобках', en: 'Named in' },
  remaining: { zh: '其全部撤回后剩余', ru: 'Останется, если снимет своё', en: 'Left if it lifts its own' },
} as const satisfies Readonly<Record<string, Words>>

const nothing: Words = {
  zh: '没有可读的内容：请给出文件，或从标准输入提供案文。',
  ru: 'Читать нечего: укажите файл или подайте текст на стандартный ввод.',
  en: 'There is nothing to read: give a file, or a text on standard input.',
}

/** Why the verb `brackets` cannot begin: wrong use, or a text that cannot be read. */
export const bracketFaults = {
  nothing: (): Words => nothing,
  noFile: (path: string): Words => ({
    zh: `没有文件 ${path}，或它不是可读的普通文件。`,
    ru: `Файла ${path} нет, или это не обычный доступный файл.`,
    en: `There is no file ${path}, or it is not a plain file that may be read.`,
  }),
  notUtf8: (encoding: string | null): Words => ({
    zh: `输入不是 UTF-8 文本${encoding ? `（可能是 ${encoding}）` : ''}。请另存为 UTF-8 后再试。`,
    ru: `Это не текст в UTF-8${encoding ? ` (вероятно, ${encoding})` : ''}. Сохраните его в UTF-8 и повторите.`,
    en: `This is not a text in UTF-8${encoding ? ` (probably ${encoding})` : ''}. Save it as UTF-8 and try again.`,
  }),
  tooLarge: (most: number): Words => ({
    zh: `输入过大：至多 ${most} 字节。`,
    ru: `Слишком много: не более ${most} байт.`,
    en: `This is too large: at most ${most} bytes are read.`,
  }),
  noView: (view: string): Words => ({
    zh: `没有名为“${view}”的视图。可用：attributed、unattributed、clean。`,
    ru: `Вида «${view}» нет. Есть: attributed, unattributed, clean.`,
    en: `There is no view "${view}". There are: attributed, unattributed, clean.`,
  }),
  noLanguage: (language: string): Words => ({
    zh: `“${language}”不是语言标记。请写成 zh、ru、en 或 pt-BR 的形式。`,
    ru: `«${language}» — не обозначение языка. Пишите, например, zh, ru, en или pt-BR.`,
    en: `"${language}" is no language tag. Write it as zh, ru, en or pt-BR.`,
  }),
  notNamed: (state: string, named: readonly string[]): Words => ({
    zh: `括号中没有代表团“${state}”。${named.length > 0 ? `有：${named.join('、')}。` : '括号中没有任何代表团。'}`,
    ru: `Делегации «${state}» в скобках нет. ${named.length > 0 ? `Есть: ${named.join(', ')}.` : 'В скобках не названа ни одна.'}`,
    en: `No bracket names the delegation "${state}". ${named.length > 0 ? `There are: ${named.join(', ')}.` : 'None is named.'}`,
  }),
} as const

/** Where an issue lies: which paragraph, which character, and the words there. */
export const placeWords = (paragraph: number, character: number, words: string): Words => ({
  zh: `第 ${paragraph} 段第 ${character} 个字符“${words}”`,
  ru: `Абзац ${paragraph}, знак ${character} («${words}»)`,
  en: `Paragraph ${paragraph}, character ${character} ("${words}")`,
})

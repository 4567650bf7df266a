import type { InterfaceLanguage, Words } from '../core/language.ts'
import type { ComparisonWords } from '../formats/comparison-html-words.ts'
import type { SignName } from '../formats/comparison-marks.ts'
import type { Fate, Row } from '../formats/comparison-rows.ts'

const locales = { zh: 'zh-Hans-CN', ru: 'ru-RU', en: 'en-GB' } as const
const rules = {
  zh: new Intl.PluralRules(locales.zh),
  ru: new Intl.PluralRules(locales.ru),
  en: new Intl.PluralRules(locales.en),
} as const
const figures = {
  zh: new Intl.NumberFormat(locales.zh, { useGrouping: false }),
  ru: new Intl.NumberFormat(locales.ru),
  en: new Intl.NumberFormat(locales.en),
} as const
const figure = (language: InterfaceLanguage, count: number): string => figures[language].format(count)

const ofRussian = { one: 'пункт', few: 'пункта' } as const
const russianParagraphs = (count: number): string => {
  const category = rules.ru.select(count)
  return `${figure('ru', count)} ${category === 'one' || category === 'few' ? ofRussian[category] : 'пунктов'}`
}
const englishParagraphs = (count: number): string =>
  `${figure('en', count)} ${rules.en.select(count) === 'one' ? 'paragraph' : 'paragraphs'}`

/** A number of paragraphs. */
export const paragraphsWords = (count: number): Words => ({
  zh: `${figure('zh', count)} 段`,
  ru: russianParagraphs(count),
  en: englishParagraphs(count),
})

/** A stretch of paragraphs that stay as they were, in one line. */
export const unchangedWords = (count: number): Words => ({
  zh: `… ${paragraphsWords(count).zh}未变`,
  ru: `… ${paragraphsWords(count).ru} без изменений`,
  en: `… ${paragraphsWords(count).en} unchanged`,
})

export const fateWords: Readonly<Record<Fate, Words>> = {
  unchanged: { zh: '未变', ru: 'без изменений', en: 'unchanged' },
  renumbered: {
    zh: '仅编号或空白有变',
    ru: 'изменены только номер или пробелы',
    en: 'number or spacing only',
  },
  edited: { zh: '有修改', ru: 'изменён', en: 'edited' },
  parted: { zh: '拆分', ru: 'разделён', en: 'split' },
  joined: { zh: '合并', ru: 'объединён', en: 'joined' },
  moved: { zh: '移动', ru: 'перенесён', en: 'moved' },
  'moved-renumbered': {
    zh: '移动，编号或空白有变',
    ru: 'перенесён, изменены номер или пробелы',
    en: 'moved, number or spacing changed',
  },
  'moved-edited': { zh: '移动并有修改', ru: 'перенесён и изменён', en: 'moved and edited' },
  added: { zh: '新增', ru: 'добавлен', en: 'added' },
  removed: { zh: '删除', ru: 'исключён', en: 'removed' },
}

/** The same of many paragraphs, before their number. */
const russianMany: Readonly<Record<Fate, string>> = {
  unchanged: 'без изменений',
  renumbered: 'изменены только номер или пробелы',
  edited: 'изменено',
  parted: 'разделено',
  joined: 'объединено',
  moved: 'перенесено',
  'moved-renumbered': 'перенесено с другим номером или пробелами',
  'moved-edited': 'перенесено и изменено',
  added: 'добавлено',
  removed: 'исключено',
}

/** How many paragraphs have each fate. */
export function countedWords(fates: ReadonlyMap<Fate, number>): Words {
  const all = [...fates]
  return {
    zh: `${all.map(([fate, count]) => `${fateWords[fate].zh} ${figure('zh', count)} 段`).join('；')}。`,
    ru: `Пункты: ${all.map(([fate, count]) => `${russianMany[fate]} — ${figure('ru', count)}`).join('; ')}.`,
    en: `Paragraphs: ${all.map(([fate, count]) => `${figure('en', count)} ${fateWords[fate].en}`).join('; ')}.`,
  }
}

/** What the verb `compare` says of itself, and beside the texts. */
export const compareWords = {
  description: {
    zh: '逐段比对两份文本：新增、删除、修改、移动。无论是否有差异，退出码均为 0',
    ru: 'сравнить два текста по пунктам: что добавлено, исключено, изменено, перенесено. Код выхода 0 и при различиях',
    en: 'compare two texts paragraph by paragraph: added, removed, edited, moved. Exits 0 whether or not they differ',
  },
  before: {
    zh: '原文本（UTF-8 纯文本，每行一段）；- 为标准输入',
    ru: 'прежний текст (обычный текст в UTF-8, строка — пункт); «-» — стандартный ввод',
    en: 'the text before (plain text in UTF-8, a line is a paragraph); - for standard input',
  },
  after: {
    zh: '新文本；- 为标准输入',
    ru: 'новый текст; «-» — стандартный ввод',
    en: 'the text after; - for standard input',
  },
  language: {
    zh: '文本语言（zh、ru、en……）；不给出时按文字判断',
    ru: 'язык текстов (zh, ru, en…); без него определяется по тексту',
    en: 'language of the texts (zh, ru, en, …); told by the text where it is not given',
  },
  all: {
    zh: '全文列出，未变的段落也不折叠',
    ru: 'показать всё, не сворачивая то, что не изменилось',
    en: 'show everything, what did not change as well',
  },
  json: {
    zh: '输出一个 JSON 文档：{paragraphs:[{kind,from,to,runs}]}，from 和 to 从 0 计',
    ru: 'один документ JSON: {paragraphs:[{kind,from,to,runs}]}, from и to считаются с 0',
    en: 'one JSON document: {paragraphs:[{kind,from,to,runs}]}, from and to counted from 0',
  },
  html: {
    zh: '输出可打印的网页，写入以 .html 结尾的文件；不给出文件名时写到标准输出',
    ru: 'страница для печати — в файл с именем на .html; без имени — на стандартный вывод',
    en: 'a page to print, into a file that ends in .html; to standard output where no file is named',
  },
  help: {
    zh: '在终端上用颜色、删除线和下划线标出修改；在管道中，或设置了 NO_COLOR 时，写作 [-删除-]{+新增+}。设置 FORCE_COLOR 则总用颜色。段落号从 1 计。',
    ru: 'На терминале изменения выделены цветом, зачёркиванием и подчёркиванием; в канале и при NO_COLOR — так: [-исключено-]{+добавлено+}. С FORCE_COLOR цвет есть всегда. Пункты считаются с 1.',
    en: 'On a terminal changes have colour, a strike or an underline; in a pipe, or with NO_COLOR, they are written [-removed-]{+added+}. FORCE_COLOR gives colour always. Paragraphs are counted from 1.',
  },
  title: { zh: '比对两份文本', ru: 'Сравнение двух текстов', en: 'Two texts compared' },
  textBefore: { zh: '原文本', ru: 'Прежний текст', en: 'Before' },
  textAfter: { zh: '新文本', ru: 'Новый текст', en: 'After' },
  marks: { zh: '标记', ru: 'Пометы', en: 'Marks' },
  added: { zh: '新增', ru: 'добавлено', en: 'added' },
  removed: { zh: '删除', ru: 'исключено', en: 'removed' },
  changes: { zh: '修改所在段落', ru: 'Изменения в пунктах', en: 'Changes in paragraphs' },
  same: {
    zh: '两份文本逐段相同。',
    ru: 'Тексты совпадают пункт в пункт.',
    en: 'The texts are the same, paragraph by paragraph.',
  },
  standardInput: { zh: '标准输入', ru: 'стандартный ввод', en: 'standard input' },
} as const satisfies Readonly<Record<string, Words>>

/** A label before what it names. */
export const labelWords = ({ zh, ru, en }: Words): Words => ({ zh: `${zh}：`, ru: `${ru}: `, en: `${en}: ` })

const signWords: Readonly<Record<Exclude<SignName, 'code'>, Words>> = {
  space: { zh: '空格', ru: 'пробел', en: 'space' },
  'no-break-space': { zh: '不换行空格', ru: 'неразрывный пробел', en: 'no-break space' },
  'wide-space': { zh: '全角空格', ru: 'широкий пробел', en: 'wide space' },
  tab: { zh: '制表符', ru: 'табуляция', en: 'tab' },
  'line-break': { zh: '换行', ru: 'разрыв строки', en: 'line break' },
}

/** Where a paragraph stood and stands, for those who hear it. */
function placeWords({ from, to }: Row): Words {
  if (from === null)
    return { zh: `新文本第 ${to} 段`, ru: `пункт ${to} нового текста`, en: `paragraph ${to} after` }
  if (to === null)
    return { zh: `原文本第 ${from} 段`, ru: `пункт ${from} прежнего текста`, en: `paragraph ${from} before` }
  return {
    zh: `原文本第 ${from} 段，新文本第 ${to} 段`,
    ru: `пункт ${from} прежнего текста, ${to} нового`,
    en: `paragraph ${from} before, ${to} after`,
  }
}

const tags = { zh: 'zh-Hans', ru: 'ru', en: 'en' } as const

/** The words of the page, in one language. */
export function pageWords(speaks: InterfaceLanguage): ComparisonWords {
  const { title, textBefore, textAfter, marks, added, removed, changes, same } = compareWords
  return {
    language: tags[speaks],
    title: title[speaks],
    before: textBefore[speaks],
    after: textAfter[speaks],
    marks: labelWords(marks)[speaks],
    added: added[speaks],
    removed: removed[speaks],
    changes: labelWords(changes)[speaks],
    same: same[speaks],
    paragraphs: count => paragraphsWords(count)[speaks],
    fate: fate => fateWords[fate][speaks],
    counted: fates => countedWords(fates)[speaks],
    place: row => placeWords(row)[speaks],
    sign: name => signWords[name][speaks],
  }
}

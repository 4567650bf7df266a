import { bracketLimits } from './brackets-negotiated.ts'
import { type StanceLanguage, tongueOf } from './brackets-words.ts'
import type { Language } from './language.ts'

type Sentence = Readonly<Record<StanceLanguage, string>>

/** What a reading of brackets may find odd: its sentence in three languages. Nothing of it stops the reading. */
export const bracketSentences = {
  'bracket-not-closed': {
    zh: '此处的方括号没有闭合，按正文字符读入。请补上闭合括号，或确认它是正文。',
    ru: 'Скобка не закрыта и прочитана как знак текста. Закройте её или подтвердите, что это текст.',
    en: 'This bracket is never closed and was read as a character of the text. Close it, or confirm that it is text.',
  },
  'bracket-not-opened': {
    zh: '此处的闭合括号没有对应的开括号，按正文字符读入。',
    ru: 'Закрывающая скобка без открывающей прочитана как знак текста.',
    en: 'This closing bracket has no opening one and was read as a character of the text.',
  },
  'brackets-too-deep': {
    zh: '括号嵌套超过一百层，更深的括号不再作为括号处理。',
    ru: 'Скобки вложены глубже ста уровней; более глубокие скобками не считаются.',
    en: 'Brackets stand more than a hundred deep; those further in are not treated as brackets.',
  },
  'nobody-named': {
    zh: '括号内没有注明任何代表团：不知由谁提出，也不知由谁保留。',
    ru: 'В скобках не названа ни одна делегация: неизвестно, кто это предлагает и кто держит.',
    en: 'No delegation is named in this bracket: it does not say who proposes or holds the words.',
  },
  'read-as-alternatives': {
    zh: '相邻的括号按备选案文读入，第一个视为底稿。请确认。',
    ru: 'Соседние скобки прочитаны как варианты, первый — как исходный текст. Подтвердите.',
    en: 'Neighbouring brackets were read as alternatives, the first as the base. Please confirm.',
  },
  'perhaps-alternatives': {
    zh: '相邻的括号可能是备选案文，现按各自独立读入。',
    ru: 'Соседние скобки, возможно, варианты; пока они прочитаны порознь.',
    en: 'These neighbouring brackets may be alternatives; they were read as separate ones.',
  },
  'option-labels': {
    zh: '按“备选案文”标号读为备选案文，第一个视为底稿，标号略去。',
    ru: 'Пронумерованные варианты прочитаны как варианты одной скобки, первый — как исходный текст; номера опущены.',
    en: 'Labelled options were read as alternatives, the first as the base; the labels were left out.',
  },
  'stroke-without-spaces': {
    zh: '斜线两侧没有空格，按备选案文读入。',
    ru: 'Косая черта без пробелов прочитана как граница вариантов.',
    en: 'A stroke without spaces was read as the border between alternatives.',
  },
  'dash-in-other-form': {
    zh: '连字符或其他横线按代表团署名前的短横读入。',
    ru: 'Дефис или другая черта прочитаны как тире перед названиями делегаций.',
    en: 'A hyphen or another dash was read as the dash before the names of delegations.',
  },
  'dash-in-words': {
    zh: '破折号后面不像代表团名称，按正文读入。',
    ru: 'После тире стоит не похожее на делегацию; прочитано как текст.',
    en: 'What stands behind this dash does not look like a delegation and was read as words.',
  },
  'attribution-tidied': {
    zh: '署名的标点按本系统格式整理。',
    ru: 'Знаки препинания в перечне делегаций приведены к принятому виду.',
    en: 'The punctuation between the names was put into the form of the house.',
  },
  'stance-in-other-words': {
    zh: '立场用语已换成本系统的规定用语。请确认。',
    ru: 'Позиция выражена другими словами и заменена принятыми. Подтвердите.',
    en: 'A stance in other words was read as the word of the house. Please confirm.',
  },
  'stance-unclear': {
    zh: '“保留”二字含义不明：可能是“保留原文”，也可能是“持保留”。现按“持保留”读入，请向该代表团核实。',
    ru: 'Слово «保留» может значить и «сохранить», и «оговорка». Прочитано как оговорка; уточните у делегации.',
    en: 'A bare 保留 may mean to retain or to reserve. It was read as a reservation; ask the delegation.',
  },
  'names-joined': {
    zh: '此处的名称以“和”或斜线相连，按一个代表团读入。如为几个代表团，请改用逗号分开。',
    ru: 'Названия соединены союзом или косой чертой и прочитаны как одна делегация. Если их несколько, поставьте запятую.',
    en: 'These names are joined by "and" or a stroke and were read as one delegation. Put a comma between them if they are several.',
  },
  'other-brackets': {
    zh: '其他形式的括号按方括号读入。',
    ru: 'Скобки другого вида прочитаны как квадратные.',
    en: 'Brackets of another shape were read as square brackets.',
  },
  'placeholder-without-sign': {
    zh: '括号内是待补内容，已加上占位符号 ●。',
    ru: 'В скобках пропуск, который надо заполнить; добавлен знак ●.',
    en: 'This bracket is a gap to be filled; the sign ● was added.',
  },
  'mark-in-other-words': {
    zh: '商定标记的写法已换成规定写法。',
    ru: 'Отметка о согласовании приведена к принятому виду.',
    en: 'A mark of agreement was put into the words of the house.',
  },
  'mark-inside-bracket': {
    zh: '商定标记出现在括号之内：未定的文字不可能已商定。按正文读入。',
    ru: 'Отметка о согласовании стоит внутри скобок: несогласованный текст не может быть согласован. Прочитана как текст.',
    en: 'A mark of agreement stands inside a bracket, where nothing is agreed. It was read as words.',
  },
  'broken-character': {
    zh: '此处有不完整的字符，无法存入记录。请重新输入。',
    ru: 'Здесь неполный знак, который нельзя записать. Введите текст заново.',
    en: 'Here stands half a character, which cannot be recorded. Type the text again.',
  },
  'too-many-issues': {
    zh: '问题过多，以下不再逐一列出。',
    ru: 'Замечаний слишком много; остальные не перечислены.',
    en: 'There are too many issues; the rest are not listed.',
  },
  'alternatives-too-long': {
    zh: '互相交叉的提案过多，无法逐一列全：括号内只印底稿和各代表团名称，各案文见提案清单。',
    ru: 'Пересекающихся предложений слишком много: в скобках напечатаны исходный текст и делегации, формулировки — в списке предложений.',
    en: 'Too many proposals cross here to print each in full: the bracket shows the base and the names, the wordings are in the list of proposals.',
  },
} as const satisfies Readonly<Record<string, Sentence>>

export type BracketIssueCode = keyof typeof bracketSentences

/** Something odd in a text, and where: in UTF-16 code units of the text that was read. */
export type BracketIssue = { readonly issue: BracketIssueCode; readonly from: number; readonly to: number }

/** The sentence of an issue in a language of the interface. */
export const bracketSentence = ({ issue }: BracketIssue, language: Language): string =>
  bracketSentences[issue][tongueOf(language)]

/** Notes down issues until there are too many to be of use. */
export type Note = (issue: BracketIssueCode, from: number, to: number) => void

/** A list of issues and the pen for it. */
export function noteBook(): { readonly issues: BracketIssue[]; readonly note: Note } {
  const issues: BracketIssue[] = []
  const told = new Set<string>()
  const note: Note = (issue, from, to) => {
    if (issues.length > bracketLimits.issues) return
    const key = `${issue}:${from}:${to}`
    if (told.has(key)) return
    told.add(key)
    issues.push(
      issues.length < bracketLimits.issues ? { issue, from, to } : { issue: 'too-many-issues', from, to },
    )
  }
  return { issues, note }
}

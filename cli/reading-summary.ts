import type { Reading, Span } from '../core/communique/reading.ts'
import type { InterfaceLanguage, Words } from '../core/language.ts'

const meetingWords: Words = { zh: '会议', ru: 'Заседание', en: 'Meeting' }
const chairWords: Words = { zh: '主持', ru: 'Председатель', en: 'Chair' }
const attendingWords: Words = { zh: '出席', ru: 'Участники', en: 'Attending' }
const signedWords: Words = { zh: '签署', ru: 'Подписали', en: 'Signed by' }
const actsWords: Words = { zh: '行为', ru: 'Действия', en: 'Acts' }
const outcomesWords: Words = { zh: '结果', ru: 'Итоги', en: 'Outcomes' }
const issuesWords: Words = { zh: '待定', ru: 'Вопросы', en: 'To settle' }
const notRead: Words = { zh: '未见', ru: 'не указано', en: 'not read' }
const none: Words = { zh: '无', ru: 'нет', en: 'none' }

const day = ({ start, end }: Reading['meeting']): string | null => (start === end ? start : `${start}/${end}`)

function meetingLine({ meeting }: Reading): string {
  const { organ, kind, number, place, form } = meeting
  const where = place && (place.state ? `${place.name} (${place.state})` : place.name)
  return [organ, kind, number && `no. ${number}`, day(meeting), where, form].filter(Boolean).join(', ')
}

const person = (name: string | null, of: string | null): string =>
  [name, of && `(${of})`].filter(Boolean).join(' ')

/** How often each thing occurs, in order of the first: `emphasise ×2, support`. */
function counted(things: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return [...counts].map(([thing, count]) => (count > 1 ? `${thing} ×${count}` : thing)).join(', ')
}

function actLines({ paragraphs, acts }: Reading): readonly string[] {
  return paragraphs.flatMap(({ n }) => {
    const types = acts.filter(({ paragraph }) => paragraph === n).map(({ type }) => type)
    return types.length > 0 ? [`  ¶${n}  ${counted(types)}`] : []
  })
}

/** Words of the text, short enough for a line. */
const printedAt = (text: string, span: Span | null): string => {
  const printed = span ? text.slice(...span).replace(/\s+/g, ' ') : ''
  return printed.length > 40 ? `${printed.slice(0, 40)}…` : printed
}

const outcomeLines = ({ outcomes }: Reading, text: string): readonly string[] =>
  outcomes.map(({ paragraph, type, span }) => `  ¶${paragraph}  ${type}  ${printedAt(text, span)}`)

const issueLines = ({ issues, paragraphs }: Reading, text: string): readonly string[] =>
  issues.map(({ code, span }) => {
    const paragraph = span && paragraphs.find(({ span: [from, to] }) => from <= span[0] && span[0] < to)
    return `  ${paragraph ? `¶${paragraph.n}  ` : ''}${code}  ${printedAt(text, span)}`.trimEnd()
  })

const list = (title: string, lines: readonly string[], empty: string): readonly string[] =>
  lines.length > 0 ? [`${title} (${lines.length})`, ...lines] : [`${title}: ${empty}`]

/** What a reading found, for a person at a terminal: the meeting, who came, the acts of each paragraph, and what is left to settle. */
export function summaryOf(reading: Reading, text: string, language: InterfaceLanguage): string {
  const { attendance, chair, signatures, acts } = reading
  const said = (words: Words): string => words[language]
  const people = attendance.map(({ name, state, body }) => person(name, state ?? body))
  return [
    `${said(meetingWords)}: ${meetingLine(reading) || said(notRead)}`,
    `${said(chairWords)}: ${person(chair.name, chair.state) || said(notRead)}`,
    `${said(attendingWords)} (${attendance.length}): ${people.join(', ') || said(notRead)}`,
    ...(signatures.length > 0
      ? [
          `${said(signedWords)} (${signatures.length}): ${signatures.map(one => person(one.name, one.state)).join(', ')}`,
        ]
      : []),
    `${said(actsWords)} (${acts.length})`,
    ...actLines(reading),
    ...list(said(outcomesWords), outcomeLines(reading, text), said(none)),
    ...list(said(issuesWords), issueLines(reading, text), said(none)),
  ].join('\n')
}

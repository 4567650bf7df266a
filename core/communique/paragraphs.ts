import type { ParagraphKind, Span } from './reading.ts'
import type { Source, Stage } from './parts.ts'
import { anyOf } from './words.ts'

const lineBreak = /\r\n|[\r\n\u0085\u2028\u2029]/g

/** The lines that hold something other than white space, with indent and trailing spaces, without their line break. */
export function linesOf(text: string): readonly Span[] {
  const lines: Span[] = []
  let from = 0
  for (const match of text.matchAll(lineBreak)) {
    lines.push([from, match.index])
    from = match.index + match[0].length
  }
  lines.push([from, text.length])
  return lines.filter(([start, end]) => /\S/.test(text.slice(start, end)))
}

const sentenceEnd = /[。!?;:,…]$/

type Kind = (line: string) => ParagraphKind | undefined

/** A line that holds nothing but a date, with or without a place: 2022年11月1日于撒马尔罕, (比什凯克,2019年6月14日). */
function isDateLine(line: string): boolean {
  const bare = line.replace(/^\(|\)$/g, '')
  return (
    bare.length <= 40 &&
    /^(?:[^\d。;,]{2,10},)?[\d〇○零OoＯ一二三四五六七八九]{4}年[^。;]*$/.test(bare) &&
    !/[举召表通签]/.test(bare)
  )
}

function kindOf(source: Source): Kind {
  const { notes, titleEndings } = source.lexicon.language
  const note = new RegExp(`${anyOf(notes)}:?$|^${anyOf(notes)}[^。]{0,30}$`)
  const title = new RegExp(`${anyOf(titleEndings)}$`)
  return line => {
    if (note.test(line)) return 'note'
    if (isDateLine(line)) return 'date'
    if (line.length <= 80 && !sentenceEnd.test(line) && title.test(line)) return 'title'
    if (
      line.length <= 40 &&
      /^(?:第?[一二三四五六七八九十]+[、章节部]|[IVX]+\.)/.test(line) &&
      !sentenceEnd.test(line)
    )
      return 'title'
    return undefined
  }
}

/** How many lines may stand above the first sentence. */
const head = 8

const longestHeading = 40

/** The first line of the text: it ends a sentence, or is too long for a heading and leads over to the next (宣言如下:). */
function opensText(source: Source, kind: Kind, span: Span): boolean {
  const line = source.plain.slice(...span).trim()
  return (
    /[。;]$/.test(line) || (line.endsWith(':') && line.length > longestHeading && kind(line) === undefined)
  )
}

/** Divides the text into paragraphs. Reads: text, plain. Writes: paragraphs, every word in one of them. */
export const readParagraphs: Stage = (source, parts) => {
  const kind = kindOf(source)
  const lines = linesOf(source.text)
  const first = lines.slice(0, head).findIndex(([from, to]) => opensText(source, kind, [from, to]))
  const paragraphs = lines.map((span, i) => {
    const line = source.plain.slice(...span).trim()
    return { n: i + 1, kind: kind(line) ?? (i < first ? 'title' : 'text'), span } as const
  })
  return { ...parts, paragraphs }
}

/** A stretch of a line in one style. */
export type Styled<Style> = { readonly style: Style; readonly text: string }

const wide = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`
const wideSigns = String.raw`\u3000-\u303f\uff01-\uff60\uffe0-\uffe6`
const isWide = new RegExp(`[${wide}${wideSigns}]`, 'u')
/** Blanks, a character that stands alone, or letters that stay together. */
const atom = new RegExp(String.raw`\s+|[${wide}${wideSigns}]\p{M}*|[^\s${wide}${wideSigns}]+`, 'gu')
/** Signs that no line begins with, and signs that no line ends with. */
const closing = /^(?:-\]|\+\}|[)\]}、。，；：！？）》」』】”’〉…,.;:!?%])/u
const opening = /(?:\[-|\{\+|[([{（《「『【“‘〈])$/u

/** How many columns a text takes on a terminal: a Chinese character two, a combining mark none. */
export const widthOf = (text: string): number =>
  Array.from(text, each => (isWide.test(each) ? 2 : /\p{M}|\p{Cf}/u.test(each) ? 0 : 1)).reduce<number>(
    (all, each) => all + each,
    0,
  )

/** Where lines end, so that none is wider than the columns if a word border allows it. */
function lineEnds(text: string, columns: number): readonly number[] {
  const ends: number[] = []
  let [width, border] = [0, 0]
  let [sinceBorder, last] = [0, '']
  for (const { 0: piece, index } of text.matchAll(atom)) {
    if (index > 0 && !closing.test(piece) && !opening.test(last) && !/^\s/u.test(piece)) {
      border = index
      sinceBorder = 0
    }
    const own = widthOf(piece)
    width += own
    sinceBorder += own
    last = piece
    if (width > columns && border > (ends.at(-1) ?? 0) && !/^\s/u.test(piece)) {
      ends.push(border)
      width = sinceBorder
    }
  }
  return [...ends, text.length]
}

/** Stretches as lines of at most so many columns; on one line where no width is given. */
export function wrapped<Style>(
  stretches: readonly Styled<Style>[],
  columns: number | null,
): readonly (readonly Styled<Style>[])[] {
  if (columns === null) return [stretches]
  const ends = lineEnds(stretches.map(({ text }) => text).join(''), columns)
  const lines: Styled<Style>[][] = ends.map(() => [])
  let [line, at] = [0, 0]
  for (const { style, text } of stretches) {
    const end = at + text.length
    while (at < end) {
      const to = Math.min(end, ends[line] ?? end)
      if (at < to)
        lines[line]?.push({ style, text: text.slice(text.length - (end - at), text.length - (end - to)) })
      at = to
      if (at === ends[line] && line < ends.length - 1) line += 1
    }
  }
  return lines
}

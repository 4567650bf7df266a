/** Opening and closing brackets of a printed text in order, without those behind a backslash. */
export function signsIn(text: string): string {
  let signs = ''
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\' && '[]\\'.includes(text[at + 1] ?? ' ')) at += 1
    else if (text[at] === '[' || text[at] === ']') signs += text[at]
  }
  return signs
}

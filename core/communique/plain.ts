const marks: Readonly<Record<string, string>> = {
  '　': ' ',
  ' ': ' ',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '—': '-',
  '–': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '〜': '-',
  '～': '-',
  '〔': '(',
  '〕': ')',
  '﹑': '、',
  '•': '·',
  '・': '·',
}

const half = (mark: string): string => marks[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0)

/** The text in half-width form, with one kind of dash and of quotation mark, and of the same length: every span holds for both. */
export function plainOf(text: string): string {
  let open = false
  return text.replace(/[　 「」『』—–―‐‑−〜～〔〕﹑•・！-｝]/g, half).replace(/["\r\n]/g, mark => {
    open = mark === '"' && !open
    return mark === '"' ? (open ? '“' : '”') : mark
  })
}

const closers: Readonly<Record<string, string>> = {
  '”': '“',
  '’': '‘',
  '》': '《',
  '〉': '〈',
  ')': '(',
  ']': '[',
  '】': '【',
}
const openers = new Set(Object.values(closers))
const filler = '□'

type Opened = { readonly mark: string; readonly at: number }

/** Pairs of brackets and quotation marks that close within their own line; a mark left alone hides nothing. */
function pairsOf(plain: string): readonly (readonly [number, number])[] {
  const pairs: [number, number][] = []
  let stack: Opened[] = []
  for (const { 0: mark, index: at } of plain.matchAll(/[“”‘’《》〈〉()[\]【】\r\n]/g)) {
    if (mark === '\n' || mark === '\r') stack = []
    else if (openers.has(mark)) stack.push({ mark, at })
    else {
      const opened = stack.at(-1)
      if (opened?.mark !== closers[mark] || opened === undefined) continue
      stack.pop()
      while ((pairs.at(-1)?.[0] ?? -1) > opened.at) pairs.pop()
      pairs.push([opened.at, at + 1])
    }
  }
  return pairs
}

/** The plain text with everything inside quotation marks and brackets blotted out: what stands on the surface of the sentence. */
export function surfaceOf(plain: string): string {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of pairsOf(plain)) {
    parts.push(plain.slice(at, from), filler.repeat(to - from))
    at = to
  }
  return parts.join('') + plain.slice(at)
}

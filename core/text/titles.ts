import { isHardSign } from './hard.ts'
import { joinTokens } from './join-tokens.ts'
import { gapAt, type Tokens } from './token.ts'

const opening = 0x300a
const closing = 0x300b
/** Longer titles change in parts, as sentences do. */
const longestTitle = 20

/** Joins a short title in 《 》 to one token: a document is named by the whole of it. */
export function joinTitles(tokens: Tokens): void {
  if (hasTitle(tokens)) joinTokens(tokens, index => titleEnd(tokens, index))
}

function titleEnd(tokens: Tokens, index: number): number {
  const from = tokens.from[index] ?? 0
  if (tokens.text.charCodeAt(from) !== opening) return index
  for (let at = index + 1; at < tokens.from.length && gapAt(tokens, at) === 0; at += 1) {
    const start = tokens.from[at] ?? 0
    const code = tokens.text.charCodeAt(start)
    if (code === closing) return at + 1
    if (code === opening || isHardSign(tokens.text, start) || start - from > longestTitle) return index
  }
  return index
}

function hasTitle({ text, from }: Tokens): boolean {
  for (let index = 0; index < from.length; index += 1) if (text.charCodeAt(from[index] ?? -1) === opening) return true
  return false
}

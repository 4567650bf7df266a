import { isHardSign } from './hard.ts'
import { joinTokens } from './join-tokens.ts'
import type { Tokens } from './token.ts'

const opening = 0x300a
const closing = 0x300b
/** Longer titles change in parts, as sentences do. */
const longestTitle = 20

/** Joins a short title in 《 》 to one token: a document is named by the whole of it. */
export function joinTitles(tokens: Tokens): void {
  if (tokens.text.includes('》')) joinTokens(tokens, index => titleEnd(tokens, index))
}

function titleEnd(tokens: Tokens, index: number): number {
  const from = tokens.from[index] ?? 0
  if (tokens.text.charCodeAt(from) !== opening) return index
  for (let at = index + 1; at < tokens.count; at += 1) {
    const code = tokens.text.charCodeAt(tokens.from[at] ?? 0)
    if (code === closing) return at + 1
    if (code === opening || isHardSign(code) || (tokens.to[at] ?? 0) - from > longestTitle) return index
  }
  return index
}

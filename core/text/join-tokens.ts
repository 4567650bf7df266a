import type { Tokens } from './token.ts'

/** Makes one token of each stretch of tokens that `endOf` recognises: it tells the token after the last of the stretch. */
export function joinTokens(tokens: Tokens, endOf: (index: number) => number): void {
  let kept = 0
  while (kept < tokens.from.length && endOf(kept) <= kept + 1) kept += 1
  if (kept === tokens.from.length) return
  for (let index = kept; index < tokens.from.length; kept += 1) {
    const end = Math.max(endOf(index), index + 1)
    tokens.from[kept] = tokens.from[index] ?? 0
    tokens.to[kept] = tokens.to[end - 1] ?? 0
    index = end
  }
  tokens.from.length = kept
  tokens.to.length = kept
}

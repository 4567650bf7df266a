/** Words, numbers and signs of a stretch of text in order, by where they begin and end; white space lies between them. */
export type Tokens = {
  readonly text: string
  readonly from: number[]
  readonly to: number[]
}

/** Adds a token. */
export function push(tokens: Tokens, from: number, to: number): void {
  tokens.from.push(from)
  tokens.to.push(to)
}

/** A token as it stands in the text. */
export const wordAt = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.from[index], tokens.to[index])

/** How long a token is, in UTF-16 code units. */
export const lengthAt = (tokens: Tokens, index: number): number =>
  (tokens.to[index] ?? 0) - (tokens.from[index] ?? 0)

/** How much white space stands before a token. */
export const gapAt = (tokens: Tokens, index: number): number =>
  index === 0 ? 0 : (tokens.from[index] ?? 0) - (tokens.to[index - 1] ?? 0)

import { wordsOf } from './fold.ts'

const pairs = (characters: readonly string[]): readonly string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`)

/** What a folded text is found by in a language without spaces: every character and every two neighbours, each once. */
export function gramsOf(folded: string): readonly string[] {
  const found = new Set<string>()
  for (const word of wordsOf(folded)) {
    const characters = Array.from(word)
    for (const character of characters) found.add(character)
    for (const pair of pairs(characters)) found.add(pair)
  }
  return [...found]
}

/** What a text must have to hold a word: its pairs of neighbours, or the one character that it is. Necessary, not sufficient. */
export function gramsToFind(word: string): readonly string[] {
  const characters = Array.from(word)
  return characters.length === 1 ? characters : [...new Set(pairs(characters))]
}

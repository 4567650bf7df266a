import type { Stage } from './parts.ts'
import { wordsIn } from './words.ts'

/** Finds the names of States, places and organs. Reads: plain. Writes: names, organs. */
export const readNames: Stage = (source, parts) => ({
  ...parts,
  names: wordsIn(source.lexicon.names, source.plain, 0, source.plain.length),
  organs: wordsIn(source.lexicon.organs, source.plain, 0, source.plain.length),
})

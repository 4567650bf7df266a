/** Sentences of the page, those with numbers tried with one. */
function sentences(words: unknown): string {
  if (typeof words === 'string') return words
  if (typeof words === 'function') return sentences(Reflect.apply(words, null, [5, 5]))
  return typeof words === 'object' && words !== null ? Object.values(words).map(sentences).join('') : ''
}

/** Signs of the page that stand in no sentence. */
const ownSigns = '0123456789–[],.:、，。 \u00a0'

/** Every slice of the face in which pasted words are printed: one sign of each. */
const slices = 'Aaа\u0461\u0101'

/** The first face of a list, which has every sign that the page itself prints. */
const firstOf = (list: string): string => list.split(',')[0] ?? list

/**
 * Fetches the faces of every sign that the page will print itself. Pasted words are printed in faces that are on the machine
 * or are fetched whole here: a slice that were fetched for a rare sign would tell that the sign was pasted.
 */
export async function fetchFaces(words: unknown): Promise<void> {
  const style = getComputedStyle(document.body)
  const said = sentences(words) + ownSigns
  const wanted = [
    [firstOf(style.getPropertyValue('--serif')), said],
    [firstOf(style.getPropertyValue('--sans')), said],
    ['"PT Serif"', slices],
  ] as const
  const loads = wanted.flatMap(([faces, signs]) =>
    [400, 700].map(weight => document.fonts.load(`${weight} 1em ${faces}`, signs)),
  )
  await Promise.allSettled(loads)
}

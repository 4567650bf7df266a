import * as fc from 'fast-check'

/** Pieces of texts in several languages, with all that has ever been cut in two: pairs, marks, joiners, numbers, dates. */
const pieces = [
  '上海合作组织 外长们 注意到 支持 的 第七十九届 一百五十 2018年4月24日 《联合国宪章》 ， 。 、'.split(' '),
  'министры отметили социально-экономический и А/RES/79/332 « » د \u0651 التعاون ،'.split(' '),
  'the Council States’ peace-building A/RES/79/332 (a) 3.5 % ; [ ] [shall] \\[ l’accord . , - 1 0'.split(' '),
  ['24 апреля 2018', '1 250 000', '24 April 2018', 'May 2024', ' / ', ' – ', ' | ', '[● date tbc]'],
  '👩‍👩‍👧 🇨🇳 🇷🇺 👍🏽 𠮷 é e\u0301 \u200b \u00ad \ud83d \ude00 \ufe0f'.split(' '),
  [' ', ' ', ' ', '\u00a0', '  ', '\n'],
].flat()

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
)
const row = fc.array(piece, { maxLength: 30 })

/** A text of mixed pieces. */
export const mixedText = row.map(parts => parts.join(''))

const stroke = fc.record({ at: fc.nat(40), gone: fc.nat(3), come: fc.array(piece, { maxLength: 3 }) })

/** Two texts of which one came from the other by a few strokes, as amendments do. */
export const mixedPair = fc.tuple(row, fc.array(stroke, { maxLength: 5 })).map(([parts, strokes]) => {
  const after = [...parts]
  for (const { at, gone, come } of strokes) after.splice(at % (after.length + 1), gone, ...come)
  return [parts.join(''), after.join('')] as const
})

/** The languages that the laws are tried in. */
export const anyLanguage = fc.constantFrom('zh', 'ru', 'en', 'ar', 'fr', 'es')

/** How often each law is tried, and from which seed: a failure can be run again. */
export const tried = { numRuns: 2000, seed: 20180424 }

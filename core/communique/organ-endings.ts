import type { Source } from './parts.ts'
import { numeral } from './numerals.ts'
import { wordsIn } from './words.ts'

const number = new RegExp(`第${numeral}[次届]|首[次届]|例行|非例行`, 'g')

/** A name that names another body or a State is not that of an organ of this body. */
const isForeign = ({ lexicon }: Source, name: string): boolean =>
  wordsIn(lexicon.organs, name, 0, name.length).length + wordsIn(lexicon.names, name, 0, name.length).length >
  0

/** The organ that a name belongs to by its end, once its number is left out: 经贸部长会议, 专家工作组. */
export function organByEnding(source: Source, name: string): string | null {
  const { body, organEndings } = source.lexicon.language
  const plain = name.replace(number, '')
  const isOwn = [...body.names, ...body.members].some(word => plain.includes(word))
  if (!isOwn && (isForeign(source, plain) || !/^[\p{Script=Han}]+$/u.test(plain))) return null
  const found = organEndings.flatMap(({ id, words }) =>
    words.filter(word => plain.endsWith(word) || plain.endsWith(`${word}会议`)).map(word => ({ id, word })),
  )
  return found.sort((a, b) => b.word.length - a.word.length)[0]?.id ?? null
}

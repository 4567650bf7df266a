import { numeral } from './numerals.ts'
import type { Source } from './parts.ts'
import { perLanguage } from './per-language.ts'
import { wordsIn } from './words.ts'

const number = new RegExp(`第${numeral}[次届]|首[次届]|例行|非例行`, 'g')

/** The ends of names by which organs are known, the longest first. */
const endings = perLanguage(({ organEndings }) =>
  organEndings
    .flatMap(({ id, words }) => words.map(word => [word, id] as const))
    .toSorted(([one], [other]) => other.length - one.length),
)

const byEnding = (source: Source, name: string): string | null =>
  endings(source).find(([word]) => name.endsWith(word) || name.endsWith(`${word}会议`))?.[1] ?? null

/** The organ of the body that a name belongs to by its end, its number left out: 成员国经贸部长会议, 成员国专家工作组. */
export function organByEnding(source: Source, name: string): string | null {
  const { names, members } = source.lexicon.language.body
  const plain = name.replace(number, '')
  return [...names, ...members].some(word => plain.includes(word)) ? byEnding(source, plain) : null
}

/** As above, for a name that leaves the body out because the whole text is of it: 旅游部门领导人会议. */
export function organByBareEnding(source: Source, name: string): string | null {
  const plain = name.replace(number, '')
  return isForeign(source, plain) ? null : byEnding(source, plain)
}

/** A name that names a State or another body is not that of an organ of this body. */
const isForeign = ({ lexicon }: Source, name: string): boolean =>
  !/^\p{Script=Han}+$/u.test(name) ||
  /联盟|组织|集团|共同体|联合体/.test(name) ||
  wordsIn(lexicon.organs, name, 0, name.length).length > 0 ||
  wordsIn(lexicon.names, name, 0, name.length).length > 0

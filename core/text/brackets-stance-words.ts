import { type Spoken, spoken, stanceWord, tongues } from './brackets-words.ts'
import type { Language } from './language.ts'

/** Words that delegations and secretaries type for a stance, besides those of the house. */
const alsoTyped: Readonly<Record<Spoken, readonly string[]>> = {
  retain: [
    'retains',
    'to retain',
    'keep',
    'keeps',
    'оставить',
    'сохраняет',
    '保留案文',
    '维持原文',
    '保持原文',
  ],
  delete: [
    'deletes',
    'to delete',
    'del',
    'deletion',
    'удалить',
    'снять',
    'исключает',
    '删去',
    '要求删除',
    '建议删除',
  ],
  reserve: [
    'reserves',
    'reservation',
    'reserved',
    'с оговоркой',
    'резервирует',
    '持保留意见',
    '保留意见',
    '有保留',
  ],
  'ad ref': ['ad referendum', 'ad ref.', 'adref', 'ад референдум', '待请示', '有待核准'],
}

type Typed = { readonly word: string; readonly stance: Spoken }

const typed: readonly Typed[] = spoken
  .flatMap(stance => [
    ...tongues.map(tongue => ({ word: stanceWord(stance, tongue), stance })),
    ...alsoTyped[stance].map(word => ({ word, stance })),
  ])
  .toSorted((one, other) => other.word.length - one.word.length)

/** How a clause ends, and the names before that. */
export type Ending = { readonly names: string; readonly stance: Spoken; readonly word: string }

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word)

/** The names before a stance word, which may stand in parentheses; in Chinese often without a space before it. */
function namesBefore(clause: string, word: string): string | null {
  const bare = clause.trimEnd()
  const ending = [word, `(${word})`, `（${word}）`].find(each => bare.toLowerCase().endsWith(each))
  if (ending === undefined) return null
  const before = bare.slice(0, -ending.length)
  const names = before
    .trimEnd()
    .replace(/[:：,，]$/, '')
    .trimEnd()
  const isApart = names.length < before.length || ending !== word || isHan(word)
  return names !== '' && !names.endsWith('\\') && isApart ? names : null
}

/** The stance at the end of a clause in whatever words; a bare 保留 is taken for a reservation (rule 11). */
export function endingOf(clause: string): Ending | null {
  for (const { word, stance } of typed) {
    const names = namesBefore(clause, word)
    if (names !== null) return { names, stance, word }
  }
  const names = namesBefore(clause, '保留')
  return names === null ? null : { names, stance: 'reserve', word: '保留' }
}

/** Whether a clause says its stance as the house does. */
export const isHouseWord = (clause: string, { stance }: Ending, language: Language): boolean =>
  clause.endsWith(` ${stanceWord(stance, language)}`)

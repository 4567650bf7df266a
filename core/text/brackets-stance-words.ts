import { type Spoken, spoken, stanceWord, tongues } from './brackets-words.ts'

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
    'oppose',
    'opposes',
    'opposed',
    'against',
    'objects',
    'против',
    'возражает',
    'возражают',
    '反对',
    '不同意',
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

/** Words for what a bare name says already: that it proposes the words before it, or supports them. */
const alsoBare: readonly string[] = [
  'proposes',
  'proposal',
  'propose',
  'supports',
  'support',
  'supported',
  'предлагает',
  'предлагают',
  'поддерживает',
  'поддерживают',
  '提议',
  '提出',
  '支持',
  '赞成',
]

/** A stance that is typed behind a name: one that is printed as a word, or the support that is not. */
type TypedStance = Spoken | 'support'
type Typed = { readonly word: string; readonly stance: TypedStance }

const typed: readonly Typed[] = spoken
  .flatMap((stance): readonly Typed[] => [
    ...tongues.map(tongue => ({ word: stanceWord(stance, tongue), stance })),
    ...alsoTyped[stance].map(word => ({ word, stance })),
  ])
  .concat(alsoBare.map(word => ({ word, stance: 'support' })))
  .toSorted((one, other) => other.word.length - one.word.length)

/** A name with the stance behind it, as typed; the name is empty where the stance stands alone. */
type Ending = { readonly name: string; readonly stance: TypedStance; readonly word: string }

const isHan = (word: string): boolean => /^\p{Script=Han}/u.test(word)

/** The name before a stance word, which may stand in parentheses; in Chinese often without a space before it. */
function nameBefore(typedName: string, word: string): string | null {
  const bare = typedName.trim()
  const ending = [word, `(${word})`, `（${word}）`].find(each => bare.toLowerCase().endsWith(each))
  if (ending === undefined) return null
  const before = bare.slice(0, -ending.length)
  const name = before
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd()
  const isApart = name.length < before.length || ending !== word || isHan(word) || name === ''
  return !name.endsWith('\\') && isApart ? name : null
}

/** The stance behind a name in whatever words; a bare 保留 is taken for a reservation (rule 11). */
export function endingOf(typedName: string): Ending | null {
  for (const { word, stance } of typed) {
    const name = nameBefore(typedName, word)
    if (name !== null) return { name, stance, word }
  }
  const name = nameBefore(typedName, '保留')
  return name === null ? null : { name, stance: 'reserve', word: '保留' }
}

import type { Edit } from '../text/edit.ts'
import type { Language } from '../text/language.ts'
import { conflictOf, placeOn } from './carry-over.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import { liesOn } from './lies-on.ts'
import type { ParagraphChange } from './paragraph-change.ts'
import { passHeading } from './pass-heading.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'
import { textOf } from './reword.ts'

/** Two paragraphs that become one, in the order of the text; one of them goes. */
type Joining = {
  readonly proposal: Proposal
  readonly gone: Paragraph
  readonly target: Paragraph
  readonly first: Paragraph
  readonly second: Paragraph
  readonly words: number
}

/** What stands between two sentences: nothing in Chinese and Japanese, a space elsewhere. */
const between = (language: Language): string => (/^(zh|ja)\b/.test(language) ? '' : ' ')

/** The words of two paragraphs as one in a language. */
export const joined = (first: string, second: string, language: Language): string =>
  first === '' || second === '' ? first + second : `${first}${between(language)}${second}`.normalize()

/** At which character the words of the second paragraph begin. */
const offsetIn = ({ first, second }: Joining, language: Language): number =>
  joined(textOf(first, language), textOf(second, language), language).length - textOf(second, language).length

function joiningOf(draft: Draft, proposal: Proposal, gone: Paragraph, target: Paragraph): Joining {
  const order = draft.paragraphs.findIndex(({ id }) => id === gone.id)
  const isFirst = order < draft.paragraphs.findIndex(({ id }) => id === target.id)
  const [first, second] = isFirst ? [gone, target] : [target, gone]
  return { proposal, gone, target, first, second, words: target.words + 1 }
}

const isLevel = ({ texts }: Paragraph, language: Language): boolean => texts[language]?.level === 'level'

function wordsOf({ languages }: Draft, { first, second, target, words }: Joining): ParagraphChange {
  const pairs = languages.map(each => [each, joined(textOf(first, each), textOf(second, each), each)])
  const texts: Readonly<Record<Language, string>> = Object.fromEntries(pairs)
  const behind = languages.filter(each => !isLevel(first, each) || !isLevel(second, each))
  return { change: 'words', paragraph: target.id, words, texts, behind }
}

/** What concerns one of the two as a whole must be looked at: it is a part now. Where the target stands is its own affair. */
const concernsWhole = ({ kind, paragraph }: Proposal, { target }: Joining): boolean =>
  kind === 'alternative' || kind === 'scope' || (kind === 'merge' && paragraph !== target.id)

/** The merger itself, asked for once more; or another place for the paragraph that has none any more. */
const isOvertaken = (other: Proposal, { gone, target }: Joining): boolean =>
  other.kind === 'merge'
    ? liesOn(other).every(id => id === gone.id || id === target.id)
    : other.kind === 'move' && other.paragraph === gone.id

const shifted = (edits: readonly Edit[], by: number): readonly Edit[] =>
  edits.map(({ from, to, text }) => ({ from: from + by, to: to + by, text }))

/** A proposal on one of the two is redirected to the target (E-31), with its place in the words of both. */
function fateJoined(joining: Joining, other: Proposal): ProposalFate {
  const { proposal, gone, target, second, words } = joining
  const own = other.paragraph === gone.id ? gone : target
  if (isOvertaken(other, joining)) return { fate: 'superseded', proposal: other.id, by: proposal.id }
  if (other.conflict || concernsWhole(other, joining)) {
    const { language } = other
    const after = joined(textOf(joining.first, language), textOf(second, language), language)
    return conflictOf(other, proposal.id, textOf(own, language), after, target.id)
  }
  const by = own.id === second.id ? offsetIn(joining, other.language) : 0
  const { at = 0, edits } = other
  const moved = other.at === undefined ? shifted(edits, by) : [{ from: at + by, to: at + by, text: '' }]
  return {
    fate: 'carried',
    proposal: other.id,
    place: placeOn(other, moved, { paragraph: target.id, words }),
  }
}

/** Another paragraph that would be merged into one of the two would be merged into the target. */
const fateOfOther = (joining: Joining, other: Proposal): ProposalFate | null =>
  other.into === joining.gone.id
    ? { fate: 'carried', proposal: other.id, place: { into: joining.target.id } }
    : null

function fatesOf(draft: Draft, joining: Joining): readonly ProposalFate[] {
  const { gone, target, proposal } = joining
  const isOn = (id: string | null) => id === gone.id || id === target.id
  return [...draft.proposals.values()].flatMap(other => {
    if (other.status !== 'live' || other.id === proposal.id || liesOn(other).length === 0) return []
    const fate = isOn(other.paragraph) ? fateJoined(joining, other) : fateOfOther(joining, other)
    return fate ? [fate] : []
  })
}

/** What comes of merging a paragraph into another: their words stand together in every language, its number is a tombstone. */
export function effectOfMerge(draft: Draft, proposal: Proposal, gone: Paragraph): Effect {
  const target = draft.paragraphs.find(({ id }) => id === proposal.into)
  if (!target) return { changes: [], fates: [] }
  const joining = joiningOf(draft, proposal, gone, target)
  const adRef = [...new Set([...target.adRef, ...gone.adRef])]
  return {
    changes: [
      ...passHeading(draft, gone),
      wordsOf(draft, joining),
      { change: 'holds', paragraph: target.id, adRef },
      { change: 'gone', paragraph: gone.id, status: 'merged', into: target.id },
    ],
    fates: fatesOf(draft, joining),
  }
}

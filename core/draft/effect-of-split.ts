import { carry } from '../text/carry.ts'
import type { Edit } from '../text/edit.ts'
import { askedOf, conflictBeside, conflictOf, partSign, placeOn } from './carry-over.ts'
import type { Draft, Paragraph } from './draft.ts'
import type { Effect } from './effect.ts'
import { textsIn } from './effect-of-new-paragraph.ts'
import { liesOn } from './lies-on.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalFate } from './proposal-fate.ts'
import { suffixBehind } from './proposal-suffix.ts'
import { othersOf, textOf } from './reword.ts'

/** A paragraph parted in two: the words of both, and the white space that went between them as an edit. */
type Parting = {
  readonly proposal: Proposal
  readonly paragraph: Paragraph
  readonly text: string
  readonly first: string
  readonly second: string
  readonly over: readonly [Edit]
  readonly words: number
}

/** White space at the joint belongs to neither part. */
export function partsOf(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at).trimEnd(), text.slice(at).trimStart()]
}

function partingOf(proposal: Proposal, paragraph: Paragraph): Parting {
  const text = textOf(paragraph, proposal.language)
  const [first, second] = partsOf(text, proposal.at ?? 0)
  const over = [{ from: first.length, to: text.length - second.length, text: partSign }] as const
  return { proposal, paragraph, text, first, second, over, words: paragraph.words + 1 }
}

/** What concerns the paragraph as a whole must be looked at: it is two now. */
const concernsWhole = ({ kind }: Proposal): boolean =>
  kind === 'alternative' || kind === 'move' || kind === 'merge' || kind === 'scope'

const shifted = (edits: readonly Edit[], by: number): readonly Edit[] =>
  edits.map(({ from, to, text }) => ({ from: from - by, to: to - by, text }))

/** The place of a proposal in the part in which all of its edits lie; none if they lie in both. */
function placeIn(parting: Parting, other: Proposal, moved: readonly Edit[]): ProposalFate | null {
  const { first, proposal, words } = parting
  const isFirst = moved.every(({ to }) => to <= first.length)
  const isSecond = moved.every(({ from }) => from > first.length)
  if (!isFirst && !isSecond) return null
  const lie = isFirst ? moved : shifted(moved, first.length + 1)
  const where = isFirst ? { words } : { paragraph: proposal.id, words: 1 }
  return { fate: 'carried', proposal: other.id, place: placeOn(other, lie, where) }
}

/** Whether the paragraph would be parted between the same words. */
const isSamePlace = ({ text, first }: Parting, { kind, at = 0 }: Proposal): boolean =>
  kind === 'split' && partsOf(text, at)[0] === first

function fateInParts(parting: Parting, other: Proposal): ProposalFate {
  const { proposal, text, first, over, words, paragraph } = parting
  const look = conflictOf(other, proposal.id, textOf(paragraph, other.language), first)
  if (other.conflict || concernsWhole(other)) return look
  if (other.language !== proposal.language) return { fate: 'carried', proposal: other.id, place: { words } }
  const carried = carry(askedOf(other, text), over, text)
  if (carried.kind === 'met' || isSamePlace(parting, other))
    return { fate: 'superseded', proposal: other.id, by: proposal.id }
  return carried.kind === 'carried' ? (placeIn(parting, other, carried.edits) ?? look) : look
}

/** What would stand behind the paragraph stands behind its second part. */
function anchorsBehind(draft: Draft, from: string, to: string): readonly ProposalFate[] {
  return [...draft.proposals.values()].flatMap((other): readonly ProposalFate[] => {
    if (other.status !== 'live' || other.id === to) return []
    if (other.kind === 'new-paragraph' && other.paragraph === from)
      return [{ fate: 'carried', proposal: other.id, place: { paragraph: to } }]
    if (other.kind === 'move' && other.after === from && other.paragraph !== from)
      return [{ fate: 'carried', proposal: other.id, place: { after: to } }]
    return []
  })
}

function secondPart(draft: Draft, { proposal, paragraph, second }: Parting): Paragraph {
  return {
    ...paragraph,
    ...(paragraph.scopeDecided ? { scopeDecided: false } : {}),
    id: proposal.id,
    suffix: suffixBehind(draft, paragraph.id),
    heading: null,
    texts: textsIn(draft, proposal.language, second),
    words: 1,
  }
}

/**
 * What comes of parting a paragraph: the second part has the id of the proposal. The words in other languages stay together in
 * the first until a translator parts them; proposals go with the part in which their words lie.
 */
export function effectOfSplit(draft: Draft, proposal: Proposal, paragraph: Paragraph): Effect {
  const parting = partingOf(proposal, paragraph)
  const { language } = proposal
  const texts = { [language]: parting.first }
  const behind = othersOf(draft, language)
  const others = [...draft.proposals.values()].filter(
    each => each.status === 'live' && each.id !== proposal.id && liesOn(each).includes(paragraph.id),
  )
  return {
    changes: [
      { change: 'words', paragraph: paragraph.id, words: parting.words, texts, behind },
      { change: 'added', paragraph: secondPart(draft, parting), after: paragraph.id },
    ],
    fates: [
      ...others.map(other =>
        other.paragraph === paragraph.id
          ? fateInParts(parting, other)
          : conflictBeside(draft, other, proposal.id),
      ),
      ...anchorsBehind(draft, paragraph.id, proposal.id),
    ],
  }
}

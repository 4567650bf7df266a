import type { Entry } from '../journal/entry.ts'
import { applyEdits } from '../text/apply-edits.ts'
import type { Edit } from '../text/edit.ts'
import { edits } from '../text/edits.ts'
import type { Language } from '../text/language.ts'
import { askedOf } from './carry-over.ts'
import { type Draft, noDraft, type Paragraph } from './draft.ts'
import { draftAggregate } from './draft-aggregate.ts'
import { joined } from './effect-of-merge.ts'
import {
  joinedSpans,
  type OriginSpan,
  sliceSpans,
  spansAfter,
  textOfSpans,
  type WordsOrigin,
} from './origin-spans.ts'
import type { Proposal } from './proposal.ts'
import { textOf } from './reword.ts'

/** The words of a paragraph in one language: as they stand, as they stood before, and the proposals that they do not follow yet. */
type Strand = {
  readonly spans: readonly OriginSpan[]
  readonly earlier: readonly OriginSpan[]
  readonly ahead: readonly string[]
}

type Strands = Map<string, Strand>

/** An act that was recorded, with the draft before and after it. */
type Done = {
  readonly act: number
  readonly type: string
  /** The proposal that it accepted, as it lay before. */
  readonly accepted: Proposal | null
  readonly before: Draft
  readonly after: Draft
}

type Recorded = Pick<Entry, 'version' | 'type' | 'content'>

const none: Strand = { spans: [], earlier: [], ahead: [] }
const keyOf = (paragraph: string, language: Language): string => `${paragraph}\n${language}`
const strandOf = (strands: Strands, paragraph: string, language: Language): Strand =>
  strands.get(keyOf(paragraph, language)) ?? none

/** The words before an act; an accepted paragraph that was not in the text has none, whatever once bore its id. */
const strandBefore = (strands: Strands, done: Done, paragraph: string, language: Language): Strand =>
  done.accepted !== null && !done.before.paragraphs.some(({ id }) => id === paragraph)
    ? none
    : strandOf(strands, paragraph, language)

function acceptedBy(draft: Draft, { type, content }: Recorded): Proposal | null {
  if (type !== 'ProposalAccepted' || typeof content !== 'object' || content === null) return null
  const id: unknown = Reflect.get(content, 'proposal')
  return typeof id === 'string' ? (draft.proposals.get(id) ?? null) : null
}

/** Of what an edit puts in the place of words, only what is new came with it. */
const onlyNew = (base: string, { from, to, text }: Edit, language: Language): readonly Edit[] =>
  edits(base.slice(from, to), text, language).map(each => ({
    from: from + each.from,
    to: from + each.to,
    text: each.text,
  }))

/** What an accepted proposal did to words in its own language; nothing where it changed them in another way. */
function askedBy(accepted: Proposal, before: string, after: string): readonly Edit[] {
  const rest = { from: after.length, to: before.length, text: '' }
  if (accepted.kind === 'split') return before.startsWith(after) ? [rest] : []
  return askedOf(accepted, before)
}

/** The edits by which words became others: those of the accepted proposal where they are its own, else their difference. */
function editsBy(
  accepted: Proposal | null,
  before: string,
  after: string,
  language: Language,
): readonly Edit[] {
  const asked = accepted?.language === language ? askedBy(accepted, before, after) : []
  const isIt = asked.every(({ to }) => to <= before.length) && applyEdits(before, asked) === after
  return isIt ? asked.flatMap(edit => onlyNew(before, edit, language)) : edits(before, after, language)
}

/** The second part of a parted paragraph takes the origins of its words along. */
function partedFrom(strands: Strands, { accepted, before }: Done, after: string, language: Language) {
  const from = before.paragraphs.find(({ id }) => id === accepted?.paragraph)
  if (accepted?.kind !== 'split' || !from) return null
  const text = textOf(from, language)
  const { spans } = strandOf(strands, from.id, language)
  return text.endsWith(after) ? sliceSpans(spans, text.length - after.length, text.length) : null
}

/** Two paragraphs that became one, in the order of the text: what joins them came with the merger. */
function joinedOf(
  strands: Strands,
  { accepted, before }: Done,
  after: string,
  language: Language,
  origin: WordsOrigin,
): readonly OriginSpan[] | null {
  if (accepted?.kind !== 'merge') return null
  const both = before.paragraphs.filter(({ id }) => id === accepted.paragraph || id === accepted.into)
  const [first, second] = both.map(({ id }) => strandOf(strands, id, language).spans)
  if (!first || !second) return null
  const [one, other] = [textOfSpans(first), textOfSpans(second)]
  const room = joined(one, other, language).length - one.length - other.length
  const made = [...first, { text: ' '.repeat(Math.max(0, room)), origin }, ...second]
  return textOfSpans(made) === after ? joinedSpans(made) : null
}

/** Words that stand again as they stood before an act that no proposal asked for are whose they were. */
const standingAgain = (
  { accepted }: Done,
  { earlier }: Strand,
  after: string,
): readonly OriginSpan[] | null => (accepted === null && textOfSpans(earlier) === after ? earlier : null)

/** Where the words of a paragraph come from once an act has changed them. */
function spansBy(
  strands: Strands,
  done: Done,
  paragraph: Paragraph,
  language: Language,
): readonly OriginSpan[] {
  const { act, type, accepted } = done
  const strand = strandBefore(strands, done, paragraph.id, language)
  const before = textOfSpans(strand.spans)
  const after = textOf(paragraph, language)
  if (type === 'DraftSubmitted') return joinedSpans([{ text: after, origin: null }])
  const follows = accepted === null ? strand.ahead : []
  const origin: WordsOrigin = { act, proposal: accepted?.id ?? null, follows }
  return (
    standingAgain(done, strand, after) ??
    joinedOf(strands, done, after, language, origin) ??
    (before === '' ? partedFrom(strands, done, after, language) : null) ??
    spansAfter(strand.spans, editsBy(accepted, before, after, language), origin)
  )
}

/** Accepted proposals that another language has and this one has not yet. */
function aheadOf(
  strand: Strand,
  { accepted }: Done,
  paragraph: Paragraph,
  language: Language,
): readonly string[] {
  if (paragraph.texts[language]?.level !== 'behind') return []
  return accepted ? [...new Set([...strand.ahead, accepted.id])] : strand.ahead
}

function traced(strands: Strands, done: Done, paragraph: Paragraph, language: Language): Strand {
  const strand = strandBefore(strands, done, paragraph.id, language)
  const ahead = aheadOf(strand, done, paragraph, language)
  if (textOfSpans(strand.spans) === textOf(paragraph, language)) return { ...strand, ahead }
  return { spans: spansBy(strands, done, paragraph, language), earlier: strand.spans, ahead }
}

/** What an act makes of the words of the paragraphs that it changed; all are read as they were before it. */
function trace(strands: Strands, done: Done): void {
  const known = new Set(done.before.paragraphs)
  const changed = done.after.paragraphs.filter(paragraph => !known.has(paragraph))
  const made = changed.flatMap(paragraph =>
    done.after.languages.map(
      language => [keyOf(paragraph.id, language), traced(strands, done, paragraph, language)] as const,
    ),
  )
  for (const [key, strand] of made) strands.set(key, strand)
}

/**
 * Where every word of a paragraph comes from: each with the act and the proposal by which it came in, in the order of the text.
 * `entries` are all acts on the draft from the first on; they are read once. The spans together are the text.
 */
export function wordsOrigins(
  entries: readonly Recorded[],
): (paragraph: string, language: Language) => readonly OriginSpan[] {
  const strands: Strands = new Map()
  let draft = noDraft
  for (const entry of entries) {
    const after = draftAggregate.evolve(draft, entry.type, entry.content)
    const { version: act, type } = entry
    trace(strands, { act, type, accepted: acceptedBy(draft, entry), before: draft, after })
    draft = after
  }
  return (paragraph, language) => strandOf(strands, paragraph, language).spans
}

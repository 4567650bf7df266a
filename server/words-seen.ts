import type { DraftCommand, ProposedChange } from '../core/draft/command.ts'
import type { Draft, Paragraph } from '../core/draft/draft.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import type { Refusal } from '../core/refusal.ts'
import { applyEdits } from '../core/text/apply-edits.ts'
import type { Edit } from '../core/text/edit.ts'
import type { Language } from '../core/text/language.ts'
import type { Concord } from './concord.ts'

/** The words that a command is about: of which paragraph, in which language, in which revision, and what it asks. */
type Seen = {
  readonly paragraph: string
  readonly language: Language
  readonly words: number
  readonly edits: readonly Edit[]
  readonly text: string | null
}

const paragraphIn = (draft: Draft, id: string): Paragraph | undefined =>
  draft.paragraphs.find(paragraph => paragraph.id === id)

const seenByChange = (change: ProposedChange): Seen | null =>
  change.paragraph === null
    ? null
    : {
        paragraph: change.paragraph,
        language: change.language,
        words: change.words,
        edits: 'edits' in change ? change.edits : [],
        text: 'text' in change && change.kind === 'alternative' ? change.text : null,
      }

function seenOf(draft: Draft, command: DraftCommand): Seen | null {
  if (command.does === 'propose') {
    const stale = command.changes.find(
      ({ paragraph, words }) => words !== paragraphIn(draft, paragraph ?? '')?.words,
    )
    return stale ? seenByChange(stale) : null
  }
  if (!('words' in command)) return null
  const proposal = 'proposal' in command ? draft.proposals.get(command.proposal) : undefined
  const paragraph = 'paragraph' in command ? command.paragraph : proposal?.paragraph
  if (!paragraph) return null
  return {
    paragraph,
    language: 'language' in command ? command.language : (proposal?.language ?? draft.origin),
    words: command.words,
    edits: 'edits' in command ? command.edits : [],
    text: 'text' in command ? command.text : null,
  }
}

/** The words of a paragraph as they were in a revision; the draft is folded from its beginning for that. */
async function wordsThen(concord: Concord, stream: string, seen: Seen): Promise<string | null> {
  let draft = draftAggregate.initial
  let words: string | null = null
  for (const { type, content } of await concord.journal.stream(stream)) {
    draft = draftAggregate.evolve(draft, type, content)
    const paragraph = paragraphIn(draft, seen.paragraph)
    if (paragraph && paragraph.words > seen.words) return words
    if (paragraph?.words === seen.words) words = paragraph.texts[seen.language]?.text ?? null
  }
  return words
}

function proposedOn(before: string, { edits, text }: Seen): string | null {
  const last = edits.at(-1)
  if (last && last.to <= before.length) return applyEdits(before, edits)
  return text
}

/** To a refusal because the words have changed, the three texts: as they were seen, as they are now, as they were to be. */
export async function withWordsSeen(
  concord: Concord,
  stream: string,
  command: DraftCommand,
  refusal: Refusal,
): Promise<Refusal> {
  if (refusal.refused !== 'stale-words') return refusal
  const { thing: draft } = await concord.journal.folded(draftAggregate, stream)
  const seen = seenOf(draft, command)
  if (!seen) return refusal
  const before = await wordsThen(concord, stream, seen)
  const after = paragraphIn(draft, seen.paragraph)?.texts[seen.language]?.text
  if (before === null || after === undefined) return refusal
  const proposed = proposedOn(before, seen)
  const { paragraph: place, language } = seen
  const facts = {
    ...refusal.facts,
    place,
    language,
    before,
    after,
    ...(proposed === null ? {} : { proposed }),
  }
  return { ...refusal, facts }
}

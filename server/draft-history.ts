import type { Draft, Paragraph } from '../core/draft/draft.ts'
import { draftAggregate } from '../core/draft/draft-aggregate.ts'
import type { Entry } from '../core/journal/entry.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import { draftFor, draftStream } from './drafting.ts'
import { entriesFrom } from './journal.ts'
import { mayRead } from './may-read.ts'
import type { Reader } from './reader.ts'

/** All acts on a draft that a seat may read. */
async function actsOn(concord: Concord, reader: Reader, body: string, id: string): Promise<readonly Entry[]> {
  const entries = await asReader(concord.database, reader, tx =>
    entriesFrom(tx, 1, Number.MAX_SAFE_INTEGER, draftStream(body, id)),
  )
  return entries.filter(({ audience }) => mayRead(reader, { body, audience }))
}

/** Every word that stands in a content by itself: ids among them. */
function* wordsIn(content: unknown): Generator<string> {
  if (typeof content === 'string') yield content
  else if (typeof content === 'object' && content !== null)
    for (const part of Object.values(content)) yield* wordsIn(part)
}

/** The ids under which acts speak of a paragraph: its own, and those of all proposals that were ever made on it. */
const idsOf = (draft: Draft, paragraph: string): ReadonlySet<string> =>
  new Set([
    paragraph,
    ...[...draft.proposals.values()].filter(one => one.paragraph === paragraph).map(one => one.id),
  ])

function concerns(entry: Entry, ids: ReadonlySet<string>): boolean {
  for (const word of wordsIn(entry.content)) if (ids.has(word)) return true
  return false
}

/** Of the submission only the paragraph that is asked for: the history of one is not the whole text. */
function narrowed(entry: Entry, paragraph: string): Entry {
  const { content } = entry
  if (typeof content !== 'object' || content === null || !('paragraphs' in content)) return entry
  if (entry.type !== 'DraftSubmitted' || !Array.isArray(content.paragraphs)) return entry
  const isIt = (one: unknown) =>
    typeof one === 'object' && one !== null && 'id' in one && one.id === paragraph
  return { ...entry, content: { ...content, paragraphs: content.paragraphs.filter(isIt) } }
}

/** Of all acts on a draft those on one paragraph. */
export function actsOnParagraph(
  draft: Draft,
  entries: readonly Entry[],
  paragraph: string,
): readonly Entry[] {
  const ids = idsOf(draft, paragraph)
  return entries.filter(entry => concerns(entry, ids)).map(entry => narrowed(entry, paragraph))
}

/** The acts on a draft, or on one paragraph of it, from the first on; `null` if the seat sees no such draft. */
export async function draftHistory(
  concord: Concord,
  reader: Reader,
  body: string,
  id: string,
  paragraph: string | null,
): Promise<readonly Entry[] | null> {
  const draft = await draftFor(concord, reader, body, id)
  if (!draft) return null
  const entries = await actsOn(concord, reader, body, id)
  return paragraph === null ? entries : actsOnParagraph(draft.thing, entries, paragraph)
}

/** The text of a draft as it stood after an act. */
export type Revision = {
  readonly version: number
  readonly at: string | null
  readonly paragraphs: readonly Paragraph[]
}

const folded = (entries: readonly Entry[], from: Draft): Draft =>
  entries.reduce((draft, { type, content }) => draftAggregate.evolve(draft, type, content), from)

/** The text after two acts, by their numbers; 0 is before the submission. `null` if the seat sees no such draft. */
export async function twoRevisions(
  concord: Concord,
  reader: Reader,
  body: string,
  id: string,
  versions: readonly [earlier: number, later: number],
): Promise<{ readonly from: Revision; readonly to: Revision } | null> {
  const now = await draftFor(concord, reader, body, id)
  if (!now) return null
  const entries = await actsOn(concord, reader, body, id)
  const [earlier = 0, later = 0] = versions.map(version => Math.min(version, entries.length))
  // The draft as it is now is kept folded; what it was before is folded for whoever asks.
  const at = (version: number, since: number, from: Draft): Draft =>
    version === now.version ? now.thing : folded(entries.slice(since, version), from)
  const before = at(earlier, 0, draftAggregate.initial)
  const after = at(later, earlier, before)
  const revision = (version: number, { paragraphs }: Draft): Revision => ({
    version,
    at: entries[version - 1]?.at ?? null,
    paragraphs,
  })
  return { from: revision(earlier, before), to: revision(later, after) }
}

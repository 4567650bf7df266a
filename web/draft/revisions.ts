import { type Draft, noDraft, type Paragraph } from '../../core/draft/draft.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import { stands } from '../../core/draft/paragraph-of.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { Language } from '../../core/text/language.ts'
import { proposalOfAct } from './history.ts'

/** A moment of a negotiation that can be chosen: an act, in which reading, and the proposal that it is about. */
export type RevisionPoint = {
  readonly entry: Entry
  readonly reading: number
  readonly proposal: string | null
}

/** The moments of a negotiation, and the draft as it stood after two of its acts. */
export type Revisions = {
  readonly points: readonly RevisionPoint[]
  /** The number of the last act. */
  readonly last: number
  readonly from: { readonly version: number; readonly draft: Draft }
  readonly to: { readonly version: number; readonly draft: Draft }
}

const milestones: ReadonlySet<string> = new Set(['DraftSubmitted', 'ReadingOpened', 'ReadingClosed'])

/** All that a paragraph says in a language, with its heading; nothing of one that has gone. */
const saidIn = (paragraph: Paragraph, language: Language): string =>
  stands(paragraph) ? `${paragraph.heading?.[language] ?? ''}\n${paragraph.texts[language]?.text ?? ''}` : ''

/** Whether an act left the clean text in a language as it was. */
function hasSameWords(before: Draft, after: Draft, language: Language): boolean {
  if (before.title[language] !== after.title[language]) return false
  if (before.paragraphs.length !== after.paragraphs.length) return false
  return before.paragraphs.every((paragraph, index) => {
    const other = after.paragraphs[index]
    if (paragraph === other) return true
    return paragraph.id === other?.id && saidIn(paragraph, language) === saidIn(other, language)
  })
}

/** The act that an address names, within those that there are. */
const within = (asked: number | null, usual: number, most: number): number =>
  Math.min(Math.max(1, asked ?? usual), most)

/** Which acts are compared: those asked for, the earlier first; else the text at the opening of the last reading, and now. */
function versionsOf(
  entries: readonly Entry[],
  asked: { readonly from: number | null; readonly to: number | null },
): readonly [number, number] {
  const opened = entries.findLast(({ type, version }) => type === 'ReadingOpened' && version < entries.length)
  const from = within(asked.from, opened?.version ?? 1, entries.length)
  const to = within(asked.to, entries.length, entries.length)
  return [Math.min(from, to), Math.max(from, to)]
}

/** The moments at which the words in a language changed or a reading began or ended, and the two that are asked for. */
export function revisionsOf(
  entries: readonly Entry[],
  asked: { readonly from: number | null; readonly to: number | null },
  language: Language,
): Revisions {
  const [from, to] = versionsOf(entries, asked)
  const drafts = new Map<number, Draft>()
  const points: RevisionPoint[] = []
  let draft = noDraft
  for (const entry of entries) {
    const { version, type } = entry
    const after = draftAggregate.evolve(draft, type, entry.content)
    const isChosen = version === from || version === to
    if (isChosen) drafts.set(version, after)
    if (isChosen || milestones.has(type) || !hasSameWords(draft, after, language))
      points.push({ entry, reading: after.readings.at(-1)?.number ?? 0, proposal: proposalOfAct(entry) })
    draft = after
  }
  return {
    points,
    last: entries.length,
    from: { version: from, draft: drafts.get(from) ?? draft },
    to: { version: to, draft: drafts.get(to) ?? draft },
  }
}

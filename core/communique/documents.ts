import type { ActType } from './closed-sets.ts'
import { listHeads } from './list-items.ts'
import { textsIn } from './objects.ts'
import { actsIn, type Parts, sentenceAt, type Source, type Stage } from './parts.ts'
import type { ActRead, DocumentMention, Span } from './reading.ts'
import { registered } from './registers.ts'
import { titlesIn } from './titles.ts'

const actedUpon: readonly ActType[] = ['adopt-in-principle', 'adopt', 'approve', 'endorse', 'hear', 'sign']

/** A text without its outer title marks and without 草案: 《…》草案 is 《…》. */
export function bareTitle(source: Source, [from, to]: Span): string {
  const title = source.text.slice(from, to).trim()
  const match = /^《([^《》]*(?:《[^《》]*》[^《》]*)*)》(?:草案)?$/.exec(source.plain.slice(from, to).trim())
  return match ? title.slice(1, 1 + (match[1] ?? '').length) : title
}

/** The kind of a document by the noun that ends it. */
export function documentKind(source: Source, title: string): DocumentMention['kind'] {
  const { documents, instruments } = source.lexicon.language
  let bare = title.replace(/[》〉)]+$/, '')
  for (const draft of instruments.draft)
    if (bare.endsWith(draft)) bare = bare.slice(0, -draft.length).replace(/[》〉)]+$/, '')
  const kinds = documents.flatMap(({ kind, nouns }) =>
    nouns.filter(noun => bare.endsWith(noun)).map(noun => ({ kind, noun })),
  )
  return kinds.toSorted((a, b) => b.noun.length - a.noun.length)[0]?.kind ?? 'other'
}

/** Whether a text is a draft: it says so, or the last of the texts adopted with it in principle says so for all. */
export function isDraft(source: Source, parts: Parts, act: ActRead): boolean {
  const { draft } = source.lexicon.language.instruments
  const says = ({ objectSpan }: ActRead) =>
    objectSpan !== null && draft.some(word => source.plain.slice(...objectSpan).includes(word))
  if (says(act) || act.type !== 'adopt-in-principle') return says(act)
  const sentence = sentenceAt(parts, act.span[0])?.span ?? act.span
  return actsIn(parts, sentence).some(other => other.type === act.type && says(other))
}

/** The text itself where its title stands behind an attribute: 新版《…》, 为落实…而制定的《…》. */
export function properText(source: Source, [from, to]: Span): Span {
  const match = /[^《》]*《[^《》]*》(?:草案)?$/.exec(source.plain.slice(from, to))
  const title = titlesIn(source, from, to).findLast(({ outer }) => source.surface[outer[0] - 1] !== '□')
  const isHead = match && title && /^(?:草案)?$/.test(source.plain.slice(title.outer[1], to))
  const before = source.surface.slice(from, title?.outer[0] ?? from)
  return isHead && !/^关于|[、和及与]$/.test(before) ? [title.outer[0], to] : [from, to]
}

function documentOf(source: Source, parts: Parts, act: ActRead, object: Span): DocumentMention {
  const span = properText(source, object)
  const title = bareTitle(source, span)
  const kind = documentKind(source, source.plain.slice(...span))
  const id = registered(source, title, parts.meeting.start)
  return { paragraph: act.paragraph, span, id, title, kind, draft: isDraft(source, parts, act) }
}

/** The texts on which this meeting acts, each once. Reads: acts. Writes: mentions.documents. */
export const readDocuments: Stage = (source, parts) => {
  const documents = new Map<string, DocumentMention>()
  const heads = listHeads(parts)
  for (const act of parts.acts) {
    if (
      act.objectSpan === null ||
      heads.has(act.id) ||
      !actedUpon.includes(act.type) ||
      act.scope.kind === 'external'
    )
      continue
    const texts = act.type === 'sign' ? textsIn(source, act.objectSpan) : [act.objectSpan]
    for (const text of texts)
      if (!documents.has(text.join())) documents.set(text.join(), documentOf(source, parts, act, text))
  }
  return { ...parts, mentions: { ...parts.mentions, documents: [...documents.values()] } }
}

import type { ActType } from './closed-sets.ts'
import { textsIn } from './objects.ts'
import type { Parts, Source, Stage } from './parts.ts'
import type { ActRead, DocumentMention, Span } from './reading.ts'
import { registered } from './registers.ts'

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
  return kinds.sort((a, b) => b.noun.length - a.noun.length)[0]?.kind ?? 'other'
}

/** Whether a text is a draft: it says so, or the last of the texts adopted with it in principle says so for all. */
export function isDraft(source: Source, act: ActRead, acts: readonly ActRead[]): boolean {
  const { draft } = source.lexicon.language.instruments
  const says = ({ objectSpan }: ActRead) =>
    objectSpan !== null && draft.some(word => source.plain.slice(...objectSpan).includes(word))
  const together = (other: ActRead) =>
    other.paragraph === act.paragraph && other.sentence === act.sentence && other.type === act.type
  return (
    says(act) || (act.type === 'adopt-in-principle' && acts.some(other => together(other) && says(other)))
  )
}

function documentOf(source: Source, parts: Parts, act: ActRead, span: Span): DocumentMention {
  const title = bareTitle(source, span)
  const kind = documentKind(source, source.plain.slice(...span))
  const id = registered(source, title, parts.meeting.start)
  return { paragraph: act.paragraph, span, id, title, kind, draft: isDraft(source, act, parts.acts) }
}

/** The texts on which this meeting acts. Reads: acts. Writes: mentions.documents. */
export const readDocuments: Stage = (source, parts) => {
  const documents: DocumentMention[] = []
  for (const act of parts.acts) {
    const { objectSpan } = act
    if (objectSpan === null || !actedUpon.includes(act.type) || act.scope.kind === 'external') continue
    for (const text of act.type === 'sign' ? textsIn(source, objectSpan) : [objectSpan]) {
      if (documents.some(({ span }) => span[0] === text[0] && span[1] === text[1])) continue
      documents.push(documentOf(source, parts, act, text))
    }
  }
  return { ...parts, mentions: { ...parts.mentions, documents } }
}

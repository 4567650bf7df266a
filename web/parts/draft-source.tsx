import type { Draft, Paragraph, ParagraphSource } from '../../core/draft/draft.ts'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** The part of the page of a meeting on which a source stands. */
const places: Readonly<Record<string, string>> = { delegations: '#delegations', item: '#agenda' }

/** A draft communiqué is named after its meeting. */
const meetingOf = ({ id }: Draft): string | null => /^communique-(.+)$/.exec(id)?.[1] ?? null

/** Where a source is found in the body; null where it has no page. */
function pathOf({ kind, id, of }: ParagraphSource, draft: Draft): string | null {
  if (kind === 'decision') return of === undefined ? null : `/decisions/${of}/${id}`
  if (kind === 'paragraph') return of === undefined ? null : `/drafts/${of}?p=${id}#panel`
  const meeting = meetingOf(draft)
  return meeting === null ? null : `/meetings/${meeting}${places[kind] ?? ''}`
}

const isKnown = <Known extends object>(kind: string, known: Known): kind is keyof Known & string =>
  Object.hasOwn(known, kind)

/** What a paragraph of a composed text rests on, each source with the way to it (M39). */
export function DraftSource({ paragraph: { source = [] } }: { readonly paragraph: Paragraph }) {
  const { brief: words } = useWords()
  if (source.length === 0) return null
  return (
    <section aria-labelledby="source-h">
      <h3 id="source-h">{words.composedFrom}</h3>
      <ul className="plain-l">
        {source.map((each, index) => (
          <li key={`${index} ${each.id}`}>
            <Source source={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Source({ source }: { readonly source: ParagraphSource }) {
  const { draft } = useTable()
  const { body } = useVisit()
  const { brief: words } = useWords()
  const { kind, id } = source
  const path = pathOf(source, draft)
  const name = isKnown(kind, words.sources) ? words.sources[kind] : kind
  const isNamed = kind === 'decision' || kind === 'item' || kind === 'paragraph'
  return (
    <>
      {path === null ? name : <a href={`/${body?.slug}${path}`}>{name}</a>}
      {isNamed && <code className="note"> {id}</code>}
    </>
  )
}

import { liveOn } from '../../core/draft/lies-on.ts'
import { negotiatedOf, negotiatedText } from '../../core/draft/negotiated-of.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { layout } from '../../core/text/brackets-layout.ts'
import type { Language } from '../../core/text/language.ts'
import { roomPieces } from '../draft/room-marks.ts'
import { type DraftTable, nameIn, sponsorNames } from '../draft/table.ts'
import { DraftPieces } from './draft-pieces.tsx'
import { shownFor, useTable } from './draft-table.tsx'
import { langOf } from './foreign.tsx'
import { useWords } from './visit.tsx'

const namesIn = (table: DraftTable, language: Language) => ({
  ...sponsorNames(table),
  nameOf: (code: string) => nameIn(table, code, language),
})

/** The words of a paragraph in a language with their brackets; what is new since `then` stands out. */
export function RoomText({
  paragraph,
  language,
  then,
}: {
  readonly paragraph: Paragraph
  readonly language: Language
  readonly then: string | undefined
}) {
  const table = useTable()
  const { draft } = useWords()
  const live = liveOn(table.draft, paragraph.id)
  const base = paragraph.texts[language]?.text ?? ''
  const { pieces } = layout(negotiatedOf(paragraph, language, live, namesIn(table, language)))
  const shown = { ...shownFor(table, draft, language), own: null }
  return (
    <div lang={langOf(language)}>
      {roomPieces(pieces, base, then ?? base, language).map((piece, i) =>
        piece.kind === 'new' ? (
          <strong key={`${i}`} className="fresh">
            {piece.text}
          </strong>
        ) : (
          <DraftPieces key={`${i}`} pieces={[piece]} shown={shown} />
        ),
      )}
    </div>
  )
}

/** A whole paragraph that is proposed in the place of the one shown, or behind it. */
export function RoomAlternative({
  proposal,
  number,
}: {
  readonly proposal: Proposal
  readonly number: string
}) {
  const table = useTable()
  const { draft } = useWords()
  const { language } = proposal
  const { pieces } = layout(negotiatedText(proposal, namesIn(table, language)))
  return (
    <article className="rt ralt" lang={langOf(language)} aria-label={draft.paragraph(number)}>
      <b className="rno">{number}</b>{' '}
      <DraftPieces pieces={pieces} shown={{ ...shownFor(table, draft, language), own: null }} />
    </article>
  )
}

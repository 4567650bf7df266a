import { Fragment } from 'react'
import { convergenceOf } from '../../core/draft/convergence.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { liveOn } from '../../core/draft/lies-on.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { openReadingOf } from '../../core/draft/under-negotiation.ts'
import type { RoomShown } from '../draft/room.ts'
import { roomSize } from '../draft/room-size.ts'
import { rowsOf } from '../draft/rows.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { titleOf } from '../parts/draft-head.tsx'
import { DraftTableProvider, useTable } from '../parts/draft-table.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { RoomAlternative, RoomText } from '../parts/room-text.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { enumeration, tags } from '../words/plural.ts'

type Room = {
  readonly table: DraftTable
  /** What the Chair shows, if that is what is on the screen. */
  readonly led: RoomShown | null
}

/** The big screen: one paragraph, where the Chair is. Nothing on it ticks, and it moves only when the Chair does. */
export function RoomPage({ table, led }: Room) {
  const { language } = useVisit()
  const { draftRoom } = useWords()
  const paragraph = table.draft.paragraphs.find(({ id }) => id === table.selected)
  if (!paragraph) return null
  const title = `${draftRoom.title(printedNumber(paragraph))} – ${titleOf(table.draft, language)}`
  const size = led?.size ?? roomSize(table.draft, paragraph.id, table.text)
  return (
    <html lang={tags[language]}>
      <PageHead title={title} />
      <body className="p-room" data-page="room">
        <DraftTableProvider value={table}>
          <main
            id="main"
            className={`room r${size}`}
            data-room={paragraph.id}
            data-body={table.draft.body.toLowerCase()}
            data-draft={table.draft.id}
            data-position={table.position}
          >
            <h1 className="sr">{title}</h1>
            <RoomHead paragraph={paragraph} />
            <RoomTexts paragraph={paragraph} led={led} />
            <RoomFoot paragraph={paragraph} led={led} />
          </main>
          <output className="rlost" data-lost={draftRoom.lost} />
        </DraftTableProvider>
      </body>
    </html>
  )
}

type On = { readonly paragraph: Paragraph }

function RoomHead({ paragraph }: On) {
  const table = useTable()
  const { language } = useVisit()
  const { draft, draftRoom } = useWords()
  const { draft: shown, facts } = table
  const found = convergenceOf(shown, facts.members)
  const here = found.paragraphs.find(each => each.paragraph === paragraph.id)
  const reading = openReadingOf(shown)
  const last = shown.readings.at(-1)
  return (
    <header>
      <p>
        <b>{printedNumber(paragraph)}</b>{' '}
        <a href={hrefAt(table)}>
          {titleOf(shown, language)}, <span className="sym">{shown.symbol}</span>
        </a>
      </p>
      <p>{reading ? draft.reading(reading.number) : last && draft.readingClosed(last.number)}</p>
      <p>
        {draftRoom.brackets(here?.brackets ?? 0, found.brackets)}
        <Elsewhere paragraph={paragraph} />
        {here && here.standing !== 'bracketed' && ` · ${draft.standing[here.standing]}`}
      </p>
    </header>
  )
}

/** Of brackets that none of the words shown have: in which languages they are. */
function Elsewhere({ paragraph }: On) {
  const { draft: shown, text } = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  const languages = [...new Set(liveOn(shown, paragraph.id).map(proposal => proposal.language))]
  if (languages.length === 0 || languages.includes(text)) return null
  return (
    <>
      {' '}
      (
      {enumeration(
        language,
        languages.map(each => draft.inLanguage[each] ?? each),
      )}
      )
    </>
  )
}

const isWhole = ({ kind, conflict }: Proposal): boolean => kind === 'alternative' && conflict === null

function RoomTexts({ paragraph, led }: On & Pick<Room, 'led'>) {
  const { draft: shown, text } = useTable()
  const { draft } = useWords()
  const others = shown.languages.filter(language => language !== text)
  const row = rowsOf(shown).find(each => each.paragraph.id === paragraph.id)
  const coming = [...(row?.live.filter(isWhole) ?? []), ...(row?.behind ?? [])]
  return (
    <div className="rts">
      <div className="rmain">
        <article className="rt" aria-label={draft.paragraph(printedNumber(paragraph))}>
          {paragraph.status === 'deleted' || paragraph.status === 'merged' ? (
            draft.gone[paragraph.status]
          ) : (
            <RoomText paragraph={paragraph} language={text} then={led?.texts[text]} />
          )}
        </article>
        {coming.map(each => (
          <RoomAlternative
            key={each.id}
            proposal={each}
            number={`${paragraph.number} ${each.suffix ?? ''}`}
          />
        ))}
      </div>
      {others.length > 0 && (
        <aside className="rside" aria-label={draft.inOthers}>
          {others.map(language => (
            <article key={language} className="rt" aria-label={draft.languages[language] ?? language}>
              <RoomText paragraph={paragraph} language={language} then={led?.texts[language]} />
            </article>
          ))}
        </aside>
      )}
    </div>
  )
}

function RoomFoot({ paragraph, led }: On & Pick<Room, 'led'>) {
  const { draft: shown, text, address } = useTable()
  const { draft, draftRoom, frame } = useWords()
  const at = shown.paragraphs.findIndex(({ id }) => id === paragraph.id)
  const next = shown.paragraphs
    .slice(at + 1)
    .find(({ status }) => status !== 'deleted' && status !== 'merged')
  const kind = shown.authentic.includes(text) ? draft.authentic : draft.working
  return (
    <footer>
      <p>
        {draftRoom.legend.map(({ sign, says }) => (
          <span key={sign} className="rl">
            <b>{sign}</b> {says}
          </span>
        ))}
      </p>
      <nav aria-label={draft.languageTabs}>
        {shown.languages.map((language, i) => (
          <Fragment key={language}>
            {i > 0 && ' · '}
            <a
              href={`${address}/room?text=${language}`}
              {...(language === text ? { 'aria-current': 'true' as const } : {})}
            >
              {draft.languages[language] ?? language}
            </a>
            {language === text && `${frame.comma}${kind}`}
          </Fragment>
        ))}
      </nav>
      <p>
        {led ? draftRoom.since(led.since.slice(11, 16)) : draftRoom.first}
        {next && ` · ${draftRoom.next(printedNumber(next))}`}
      </p>
    </footer>
  )
}

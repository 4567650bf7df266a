import type { Paragraph } from '../../core/draft/draft.ts'
import { mayShowInRoom } from '../../core/draft/may-show-in-room.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { voiceOf } from '../draft/table.ts'
import { TableForm } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** Where the room is, in a sentence: which paragraph, in which language, since when. */
function WhatIsShown() {
  const { draft: shown, room } = useTable()
  const { draft, draftRoom } = useWords()
  const paragraph = shown.paragraphs.find(({ id }) => id === room?.paragraph)
  if (!room || !paragraph) return <p className="note">{draftRoom.showsNone}</p>
  const language = draft.languages[room.language] ?? room.language
  return (
    <p className="note">
      {draftRoom.shows(printedNumber(paragraph), language, room.since.slice(11, 16))}{' '}
      {room.follows && draftRoom.following}
    </p>
  )
}

/** With which the Chair leads the screen of the room. What the room shows decides nothing and is not recorded. */
export function RoomTools({ paragraph }: { readonly paragraph: Paragraph }) {
  const { draft: shown, facts, room, text, address } = useTable()
  const table = useTable()
  const { draftRoom } = useWords()
  if (voiceOf(table) !== 'chair') return null
  const fields = { paragraph: paragraph.id, language: text }
  const to = room?.follows ? 'off' : 'on'
  return (
    <section className="roomtools" aria-labelledby="room-h" data-room-follow={room?.follows ? '' : undefined}>
      <h3 id="room-h">{draftRoom.heading}</h3>
      <WhatIsShown />
      <TableForm
        form="room"
        to="room"
        fields={fields}
        guard={mayShowInRoom(shown, paragraph.id, facts)}
        label={draftRoom.show}
        tone="plain"
      />
      <div className="scripted">
        <TableForm
          form="follow"
          to="room"
          fields={{ ...fields, follows: to }}
          guard={mayShowInRoom(shown, paragraph.id, facts)}
          label={draftRoom.follow[to]}
          tone="quiet"
        />
      </div>
      <p>
        <a href={`${address}/room`}>{draftRoom.screen}</a>
      </p>
    </section>
  )
}

import { sql } from 'kysely'
import type { Draft } from '../../core/draft/draft.ts'
import { mayShowInRoom } from '../../core/draft/may-show-in-room.ts'
import { isRefusal, type Refusal } from '../../core/refusal.ts'
import type { Language } from '../../core/text/language.ts'
import type { RoomShown } from '../../web/draft/room.ts'
import { roomSize } from '../../web/draft/room-size.ts'
import type { Concord } from '../concord.ts'
import { asOperator, asReader } from '../database/audience.ts'
import { draftFacts } from '../draft-facts.ts'
import { draftStream } from '../drafting.ts'
import { tellRooms } from '../live/room-news.ts'
import type { Profile } from '../../core/body/profile.ts'
import { type AtDesk, now } from './at-desk.ts'

/** What the room of a draft shows, for a seat that may see the draft; nothing as long as the Chair has chosen nothing. */
export const roomOf = async (
  concord: Concord,
  { reader, body, draft }: AtDesk,
): Promise<RoomShown | null> => {
  const row = await asReader(concord.database, reader, tx =>
    tx
      .selectFrom('draft_rooms')
      .select(['paragraph', 'language', 'texts', 'size', 'follows', 'changed_at as since'])
      .where('body', '=', body)
      .where('draft', '=', draft)
      .executeTakeFirst(),
  )
  return row ? { ...row, since: row.since.toISOString() } : null
}

/** What the Chair asks of the room: to show a paragraph in a language, and whether it goes where the Chair goes. */
export type RoomAsked = {
  readonly paragraph: string
  readonly language: Language
  /** Left out: as it was. */
  readonly follows?: boolean
}

const textsOf = (draft: Draft, id: string): Readonly<Record<Language, string>> => {
  const texts = draft.paragraphs.find(paragraph => paragraph.id === id)?.texts ?? {}
  return Object.fromEntries(Object.entries(texts).map(([language, { text }]) => [language, text]))
}

/** Shows a paragraph in the room, from now on; its words are kept as they are now, so that what changes can be marked. */
async function keep(
  concord: Concord,
  { body, draft: id }: AtDesk,
  draft: Draft,
  { paragraph, language, follows }: RoomAsked,
): Promise<string> {
  const texts = JSON.stringify(textsOf(draft, paragraph))
  const shown = { paragraph, language, texts, size: roomSize(draft, paragraph, language), changed_at: now }
  const row = await asOperator(concord.database, tx =>
    tx
      .insertInto('draft_rooms')
      .values({ body, draft: id, audience: 'members', follows: follows ?? false, ...shown })
      .onConflict(conflict =>
        conflict
          .columns(['body', 'draft'])
          .doUpdateSet({ ...shown, follows: follows ?? sql<boolean>`draft_rooms.follows` }),
      )
      .returning('changed_at as since')
      .executeTakeFirstOrThrow(),
  )
  return row.since.toISOString()
}

/** The room stays where it is from now on, until the Chair shows something else. */
export async function stopFollowing(concord: Concord, desk: AtDesk): Promise<Refusal | undefined> {
  const { reader, body, draft } = desk
  if (reader.actor.capacity !== 'chair' || reader.body !== body) return { refused: 'chair-only' }
  await asOperator(concord.database, tx =>
    tx
      .updateTable('draft_rooms')
      .set({ follows: false })
      .where('body', '=', body)
      .where('draft', '=', draft)
      .execute(),
  )
  return undefined
}

/** The Chair shows a paragraph in the room, or is refused; every screen that follows the draft is told. */
export async function showInRoom(
  concord: Concord,
  desk: AtDesk,
  profile: Profile,
  draft: Draft,
  asked: RoomAsked,
): Promise<Refusal | undefined> {
  const facts = await draftFacts(concord.database, profile, desk.reader.actor)
  const refused = mayShowInRoom(draft, asked.paragraph, facts)
  if (isRefusal(refused)) return refused
  const language = draft.languages.find(each => each === asked.language) ?? draft.origin
  const since = await keep(concord, desk, draft, { ...asked, language })
  const { paragraph } = asked
  await tellRooms(concord.database, {
    stream: draftStream(desk.body, desk.draft),
    paragraph,
    language,
    since,
  })
  return undefined
}

import { sql } from 'kysely'
import type { Entry } from '../core/journal/entry.ts'
import { batched } from './batched.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import { entriesFrom } from './journal.ts'
import { newsChannel } from './journal/news.ts'
import { endedSignInsIn, hearEndedSignIns } from './live/ended-sign-ins.ts'
import { eventOf, heartbeat, hears, readyEvent } from './live/event.ts'
import { hearRooms, roomEvent, type RoomNews, roomNewsIn } from './live/room-news.ts'
import { mostWaiting, openScreens, type Screen, tell } from './live/screens.ts'
import { type Shown, shownTo } from './live/shown.ts'

/** Tells connected screens what is recorded, as soon as it is on the disk, each what its seat may read. */
export type Live = {
  /** Tells a screen all after a position, then each act as it is recorded; without a position, from now on. */
  readonly join: (screen: Screen, after: number | null) => Promise<void>
  readonly leave: (screen: Screen) => void
  readonly count: () => number
  readonly close: () => Promise<void>
}

/** How often Concord looks for itself, in case news was missed, and how often screens hear that they are connected. */
const every = { look: 1_000, beat: 15_000 } as const

/** How many entries are read at a time. */
const batch = 200

/** What a screen missed between two positions, as far as its seat may read it: the database judges that as well. */
async function missed(
  concord: Concord,
  screen: Screen,
  after: number,
  upTo: number,
): Promise<readonly Entry[]> {
  const entries = await asReader(concord.database, screen, tx =>
    entriesFrom(tx, after + 1, batch, screen.stream),
  )
  return entries.filter(entry => entry.position <= upTo)
}

/** The sign-ins, of those given, that still count: not expired, not revoked. */
async function standing({ database }: Concord, signIns: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database
    .selectFrom('sign_ins')
    .select('id')
    .where(sql<boolean>`id = any(${signIns}::uuid[])`)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .execute()
  return new Set(rows.map(row => row.id))
}

/** Opens the live part of a process: one follower of the journal for all its screens. */
export function openLive(concord: Concord): Live {
  const screens = openScreens()
  let tail = 0
  let closed = false

  const tellAll = async (news: readonly Entry[]): Promise<void> => {
    let shown: Shown
    do shown = await shownTo(concord.database, screens.listeners(), news)
    while (!screens.areIn(shown))
    screens.spread(news, shown)
  }
  const follow = batched(async () => {
    while (screens.count() > 0) {
      const entries = await concord.journal.entries(tail + 1, batch)
      const news = entries.filter(entry => entry.position > tail)
      if (news.length > 0) await tellAll(news)
      tail = Math.max(tail, news.at(-1)?.position ?? 0)
      if (entries.length < batch) return
    }
  })
  // What could not be read now is read the next time.
  const look = () => void follow().catch(() => undefined)

  const whereNow = async (): Promise<void> => {
    if (screens.count() > 0) return
    tail = Math.max(tail, await concord.journal.count())
  }
  /** Screens that are still told what they missed. */
  const arriving = new Set<Screen>()
  const dismiss = (screen: Screen): void => {
    screens.remove(screen)
    screen.end()
  }
  const dismissAll = (ended: readonly string[]): void => {
    const gone = [...screens.all(), ...arriving].filter(
      ({ signIn }) => signIn !== null && ended.includes(signIn),
    )
    for (const screen of gone) dismiss(screen)
  }
  const join = async (screen: Screen, after: number | null): Promise<void> => {
    arriving.add(screen)
    await arrive(screen, after).finally(() => arriving.delete(screen))
  }
  const arrive = async (screen: Screen, after: number | null): Promise<void> => {
    const { signIn } = screen
    if (signIn !== null && !(await standing(concord, [signIn])).has(signIn)) return screen.end()
    await whereNow()
    let told = Math.min(after ?? tail, tail)
    while (told < tail) {
      const upTo = tail
      const entries = await missed(concord, screen, told, upTo)
      for (const entry of entries.filter(one => hears(screen, one)))
        if (screen.write(Buffer.from(eventOf(entry, screen))) > mostWaiting) await screen.drained()
      if (!screen.isOpen()) return
      told = entries.length < batch ? upTo : (entries.at(-1)?.position ?? upTo)
    }
    if (closed) return screen.end()
    if (!screen.isOpen()) return
    screens.add(screen)
    tell(screen, Buffer.from(readyEvent(tail)))
    look()
  }

  const beat = async (): Promise<void> => {
    const all = screens.all()
    const valid = await standing(concord, [...new Set(all.flatMap(({ signIn }) => signIn ?? []))])
    const bytes = Buffer.from(heartbeat(tail))
    for (const screen of all)
      if (screen.signIn !== null && !valid.has(screen.signIn)) dismiss(screen)
      else tell(screen, bytes)
  }

  /** When the room of each draft was last led: what this process tells comes back to it from the database. */
  const led = new Map<string, string>()
  const lead = (news: RoomNews): void => {
    if (led.get(news.stream) === news.since) return
    led.set(news.stream, news.since)
    const bytes = Buffer.from(roomEvent(news))
    for (const screen of screens.all().filter(({ stream }) => stream === news.stream)) tell(screen, bytes)
  }
  const deaf = concord.journal.onRecorded(look)
  const unled = hearRooms(concord.database, lead)
  const unended = hearEndedSignIns(concord.database, dismissAll)
  const stop = concord.listen?.(newsChannel, told => {
    const news = roomNewsIn(told)
    const ended = endedSignInsIn(told)
    if (news) lead(news)
    else if (ended) dismissAll(ended)
    else look()
  })
  const timers = [
    setInterval(look, every.look),
    setInterval(() => void beat().catch(() => undefined), every.beat),
  ]
  const close = async (): Promise<void> => {
    closed = true
    deaf()
    unled()
    unended()
    stop?.()
    for (const timer of timers) clearInterval(timer)
    for (const screen of screens.all()) screen.end()
    await follow().catch(() => undefined)
  }
  return { join, leave: screens.remove, count: screens.count, close }
}

import { batched } from '../batched.ts'
import type { Concord } from '../concord.ts'
import { asOperator } from '../database/audience.ts'
import { instantOf } from '../database/clock.ts'
import { deadlinesFor } from '../notices/deadlines-for.ts'
import { remind, stateOfSeat } from '../notices/remind.ts'
import { stateName } from '../../web/record/names.ts'
import { wordsIn } from '../../web/words/word-book.ts'
import type { Correspondents } from '../database/notice-tables.ts'
import { type Addressed, letterOf, type Occasion } from './letter.ts'
import { passOver, settleLetter, takeLetter, type Taken } from './outbox.ts'
import type { Post } from './smtp.ts'

type Person = Pick<Correspondents, 'zone' | 'language' | 'address' | 'fault'>

const personOf = async ({ database }: Concord, { body, seat, account }: Taken): Promise<Person | null> =>
  (await asOperator(database, tx =>
    tx
      .selectFrom('correspondents')
      .select(['zone', 'language', 'address', 'fault'])
      .where('body', '=', body)
      .where('seat', '=', seat)
      .where('account', '=', account)
      .executeTakeFirst(),
  )) ?? null

async function noticeOf({ database }: Concord, { body, seat, matter }: Taken): Promise<Occasion | null> {
  const notice = await asOperator(database, tx =>
    tx
      .selectFrom('notices')
      .select(['kind', 'matter'])
      .where('body', '=', body)
      .where('seat', '=', seat)
      .where('id', '=', matter)
      .executeTakeFirst(),
  )
  return notice ? { about: 'notice', notice } : null
}

/** A deadline that still stands at the same instant and has not come; of another there is nothing to remind. */
async function deadlineOf(concord: Concord, taken: Taken): Promise<Occasion | null> {
  const profile = concord.profiles.find(each => each.profile.id === taken.body)?.profile
  if (!profile || taken.due <= (await instantOf(concord.database))) return null
  const actor = { seat: taken.seat, state: stateOfSeat(taken.seat) }
  const deadline = (await deadlinesFor(concord, profile, actor)).find(({ id }) => id === taken.matter)
  if (!deadline || !('at' in deadline.due) || deadline.due.at !== taken.due) return null
  return { about: 'deadline', deadline, step: taken.step }
}

const occasionOf = (concord: Concord, taken: Taken): Promise<Occasion | null> =>
  taken.about === 'notice' ? noticeOf(concord, taken) : deadlineOf(concord, taken)

/** The seat in words, as the letter names it. */
function addressedTo(
  concord: Concord,
  { body, seat }: Taken,
  person: Person,
  site: string,
): Addressed | null {
  const profile = concord.profiles.find(each => each.profile.id === body)?.profile
  if (!profile) return null
  const state = stateOfSeat(seat)
  const { seats } = wordsIn(person.language).frame
  const named = Object.entries(seats).find(([id]) => id === seat)?.[1]
  const name = state === null ? String(named ?? seat) : stateName(profile, state, person.language)
  return { profile, language: person.language, zone: person.zone, site, seat: name }
}

/** Sends one letter that is due; `false` when there is none. */
async function sendOne(concord: Concord, post: Post, site: string): Promise<boolean> {
  const taken = await takeLetter(concord)
  if (!taken) return false
  const person = await personOf(concord, taken)
  const occasion = await occasionOf(concord, taken)
  const addressed = person && addressedTo(concord, taken, person, site)
  if (!person?.address || person.fault !== null || !occasion || !addressed) await passOver(concord, taken)
  else {
    const sent = await post.send(letterOf(occasion, addressed), person.address, taken.id)
    await settleLetter(concord, taken, sent)
  }
  return true
}

/** Sends what is due until nothing is; several who ask at once are one round. */
export const sendAll = (concord: Concord, post: Post, site: string): (() => Promise<void>) =>
  batched(async () => {
    await remind(concord)
    while (await sendOne(concord, post, site));
  })

import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { draftAggregate } from '../../core/draft/draft-aggregate.ts'
import type { Profile } from '../../core/body/profile.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { nominationAggregate } from '../../core/nomination/nomination-aggregate.ts'
import { rulesOf } from '../../core/procedure/rules.ts'
import { batched } from '../batched.ts'
import type { Concord } from '../concord.ts'
import { asOperator } from '../database/audience.ts'
import { bodyOfStream } from '../streams.ts'
import { openBetween } from './between.ts'
import { noticesOf } from './notices-of.ts'
import { type Telling, tellingsOfDecisions } from './of-decisions.ts'
import { tellingsOfDraft } from './of-drafts.ts'
import { tellingsOfMeeting } from './of-meetings.ts'
import { tellingsOfNomination } from './of-nominations.ts'
import { type Noticed, writeNotices } from './write-notices.ts'

/** Under this name it is kept up to which entry notices are written. */
const cursor = 'notices'

/** How many entries are read at a time. */
const batch = 200

type Tell = (entry: Entry, profile: Profile) => Promise<readonly Telling[]>

/** What entries of each kind of stream tell. */
function openTellings(concord: Concord): Readonly<Record<string, Tell>> {
  const decisions = openBetween(concord, decisionsAggregate)
  const meetings = openBetween(concord, meetingAggregate)
  const drafts = openBetween(concord, draftAggregate)
  const nominations = openBetween(concord, nominationAggregate)
  return {
    decisions: async (entry, profile) => {
      const { before, after } = await decisions(entry)
      const organ = entry.stream.split(':')[2] ?? ''
      return tellingsOfDecisions(before, after, { organ, rules: rulesOf(profile) })
    },
    meeting: async entry => {
      const { before, after } = await meetings(entry)
      return tellingsOfMeeting(before, after)
    },
    draft: async entry => {
      const { before, after } = await drafts(entry)
      return tellingsOfDraft(before, after)
    },
    nomination: async entry => {
      const { before, after } = await nominations(entry)
      return tellingsOfNomination(before, after)
    },
  }
}

/** Up to which entry notices are written. */
const positionOf = async ({ database }: Concord): Promise<number> =>
  await asOperator(database, async tx => {
    const row = await tx
      .selectFrom('followed')
      .select('position')
      .where('name', '=', cursor)
      .executeTakeFirst()
    return row?.position ?? 0
  })

/** Notices and the place up to which they are written, in one transaction. */
const write = async ({ database }: Concord, noticed: readonly Noticed[], position: number): Promise<void> =>
  await asOperator(database, async tx => {
    for (const each of noticed) await writeNotices(tx, each)
    await tx
      .insertInto('followed')
      .values({ name: cursor, position })
      .onConflict(same =>
        same.column('name').doUpdateSet({ position }).where('followed.position', '<', position),
      )
      .execute()
  })

/** Writes the notices of whatever is recorded, from where it stopped: a killed process goes on where it was. */
export function openNotices(concord: Concord): () => Promise<void> {
  const tellings = openTellings(concord)
  const noticedIn = async (entry: Entry): Promise<readonly Noticed[]> => {
    const body = bodyOfStream(entry.stream)
    const profile = concord.profiles.find(each => each.profile.id === body)?.profile
    const tell = tellings[entry.stream.split(':')[0] ?? '']
    if (!profile || !tell) return []
    const notices = noticesOf(entry, await tell(entry, profile), profile)
    return notices.length === 0 ? [] : [{ body: profile.id, entry, notices }]
  }
  return batched(async () => {
    for (let from = (await positionOf(concord)) + 1; ; ) {
      const entries = await concord.journal.entries(from, batch)
      const last = entries.at(-1)
      if (!last) return
      const noticed: Noticed[] = []
      for (const entry of entries) noticed.push(...(await noticedIn(entry)))
      await write(concord, noticed, last.position)
      from = last.position + 1
    }
  })
}

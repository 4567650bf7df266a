import { expect, test } from 'vitest'
import { decisionsAggregate } from '../../core/decision/decision-register-aggregate.ts'
import { meetingAggregate } from '../../core/meeting/meeting-aggregate.ts'
import { freshDatabase } from '../database/fresh-database.fixture.ts'
import { demonstrationFolder } from '../demonstration-folder.ts'
import { openJournal } from '../journal.ts'
import { loadProfiles } from '../profile.ts'
import { profilesFolder } from '../profiles-folder.ts'
import { decisionsStream, meetingStream } from '../streams.ts'
import { views } from '../views/views.ts'
import { readMeetings } from './meeting-file.ts'
import { exerciseBody } from './play-exercise.ts'
import { prepareMeeting } from './prepare-meeting.ts'

test('the exercise meeting sits with its question put; interrupted anywhere, the next start goes on with it', async () => {
  const { database, close } = await freshDatabase()
  const profiles = await loadProfiles(profilesFolder)
  const journal = openJournal(database, views)
  const profile = profiles.find(each => each.profile.id === exerciseBody)?.profile
  if (!profile) throw new Error('no exercise council')
  const file = await readMeetings(demonstrationFolder)
  let left = 40
  const breaking: typeof journal = {
    ...journal,
    append: async append => {
      left -= 1
      if (left === 0) throw new Error('interrupted')
      return await journal.append(append)
    },
  }
  const concord = { database, journal: breaking, profiles, mode: 'demonstration' } as const
  const prepare = () => prepareMeeting(concord, profile, file, 'exercise-draft')
  await expect(prepare()).rejects.toThrow('interrupted')
  expect(await prepare()).toBe('prepared')
  const count = await journal.count()
  expect(await prepare()).toBe('already-there')
  expect(await journal.count()).toBe(count)
  const { thing: meeting } = await journal.folded(
    meetingAggregate,
    meetingStream(exerciseBody, file.ministers.id),
  )
  expect(meeting).toMatchObject({ stage: 'open', prepares: file.leaders.id, sittings: [{ number: 1 }] })
  expect(meeting.agenda.map(({ stage }) => stage)).toContain('under-consideration')
  const { thing: register } = await journal.folded(
    decisionsAggregate,
    decisionsStream(exerciseBody, file.ministers.organ),
  )
  const all = [...register.decisions.values()]
  expect(all.filter(each => each.class === 'A' && each.stage === 'listed')).toHaveLength(14)
  expect(register.decisions.get(file.put)).toMatchObject({ stage: 'put', put: { counting: { length: 8 } } })
  await close()
})

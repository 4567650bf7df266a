import type { Concord } from '../concord.ts'
import { demonstrationFolder } from '../demonstration-folder.ts'
import { readExercise } from './exercise-files.ts'
import { readMeetings } from './meeting-file.ts'
import { exerciseBody, playExercise } from './play-exercise.ts'
import { prepareMeeting } from './prepare-meeting.ts'

/** Gives a demonstration a draft under negotiation and a meeting that sits, in the exercise council's own name, if it has none yet. */
export async function prepareExercise(concord: Concord): Promise<void> {
  const council = concord.profiles.find(({ profile }) => profile.id === exerciseBody)
  if (!council) return
  const { profile } = council
  const exercise = await readExercise(demonstrationFolder)
  await playExercise(concord, profile, exercise, { to: Infinity })
  await prepareMeeting(concord, profile, await readMeetings(demonstrationFolder), exercise.draft.id)
}

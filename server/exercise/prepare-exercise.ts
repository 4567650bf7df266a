import type { Concord } from '../concord.ts'
import { demonstrationFolder } from '../demonstration-folder.ts'
import { readExercise } from './exercise-files.ts'
import { exerciseBody, playExercise } from './play-exercise.ts'

/** Gives a demonstration a draft under negotiation, in the exercise council's own name, if it has none yet. */
export async function prepareExercise(concord: Concord): Promise<void> {
  const council = concord.profiles.find(({ profile }) => profile.id === exerciseBody)
  if (!council) return
  await playExercise(concord, council.profile, await readExercise(demonstrationFolder), { to: Infinity })
}

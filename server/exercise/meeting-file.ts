import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

/** The shape of the file of the exercise's meetings: the ministers' one that goes on, the leaders' one above it, and the decisions. */

const word = z.string().min(1)
const texts = z.strictObject({ zh: word, ru: word, en: word })

const item = z.strictObject({
  item: word,
  class: z.enum(['A', 'B', 'I']),
  lead: word.nullable(),
  title: texts,
  documents: z.array(word),
})

const meeting = z.strictObject({
  id: word,
  organ: word,
  kind: z.literal('regular'),
  number: z.int().positive(),
  start: z.iso.date(),
  end: z.iso.date(),
  zone: word,
  place: texts,
  host: word,
  form: z.literal('in-person'),
  prepares: word.nullable(),
  invited: z.array(word),
  items: z.array(item),
})

const decision = z.strictObject({
  decision: word,
  act: z.enum(['adopt', 'approve']),
  document: word,
  title: texts,
  words: texts,
  item: word,
  class: z.enum(['A', 'B']),
})

const meetingFile = z.strictObject({
  leaders: meeting,
  ministers: meeting,
  decisions: z.array(decision),
  put: word,
  takenUp: word,
})

export type ExerciseMeeting = z.infer<typeof meeting>
export type ExerciseDecision = z.infer<typeof decision>
export type ExerciseMeetings = z.infer<typeof meetingFile>

/** What stands in the file for the draft of the exercise. */
export const draftSign = '@draft'

/** Reads and checks the file; it comes with Concord, so one that does not fit is a defect. */
export const readMeetings = async (folder: string): Promise<ExerciseMeetings> =>
  meetingFile.parse(JSON.parse(await readFile(join(folder, 'exercise-meeting.json'), 'utf8')), {
    jitless: true,
  })

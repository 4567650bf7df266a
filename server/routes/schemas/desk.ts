import * as z from 'zod'
import type { DeskLine } from '../../desk.ts'
import type { DeskReading } from '../../recording.ts'
import { correction, question } from './correction.ts'
import { instant, textOrNull } from './parts.ts'
import { reading } from './reading.ts'
import { settledIssue } from './record.ts'

/** A reading under review in a list. */
export const deskLine = z
  .object({
    id: z.string(),
    body: z.string(),
    fileName: z.string(),
    seat: z.string(),
    at: instant,
    meeting: textOrNull,
  })
  .meta({ id: 'DeskLine' }) satisfies z.ZodType<DeskLine>

/** The recorded reading that is being corrected: its meeting, its number, and what had been settled by then. */
const corrects = z.object({ meeting: z.string(), readingVersion: z.int(), settled: z.array(settledIssue) })

/** A reading under review, as read and as corrected so far, with the questions that it asks. */
export const deskReading = z
  .object({
    ...deskLine.shape,
    language: z.string(),
    text: z.string(),
    sha256: z.string(),
    bytes: z.int(),
    asRead: reading,
    reading,
    corrections: z.array(correction),
    corrects: corrects.nullable(),
    questions: z.array(question),
  })
  .meta({ id: 'DeskReading' }) satisfies z.ZodType<DeskReading>

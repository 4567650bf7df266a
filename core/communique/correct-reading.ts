import { canonical } from '../journal/canonical.ts'
import type { Act, Audience } from '../journal/entry.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { applyCorrections } from './apply-corrections.ts'
import { type Communique, type ReadingCorrected, settledBy } from './communique.ts'
import type { Correction } from './correction.ts'
import type { Reading } from './reading.ts'
import { meetingOf, membersOf, type RecordingFacts, sameTextOf } from './record-communique.ts'

/** Correct the reading of a recorded text. `seen`: number of the reading that the person had before the eyes. */
export type CorrectReading = {
  readonly command: string
  readonly sha256: string
  readonly seen: number
  readonly corrections: readonly Correction[]
  /** Who may read the recorded text: a correction is read by the same. */
  readonly audience: Audience
}

const isSame = (one: Reading, other: Reading): boolean => canonical(one) === canonical(other)

/** Somebody has corrected it since: the meeting shows the reading that counts now. */
const overtaken = ({ meeting }: Communique): Refusal => ({ refused: 'stale-version', facts: { meeting } })

function correction(command: CorrectReading, before: Communique, after: Reading, meeting: string): Act {
  const content: ReadingCorrected = {
    command: command.command,
    meeting,
    organ: after.meeting.organ ?? '',
    reading: after,
    corrections: command.corrections,
    settled: settledBy(command.corrections),
    version: before.version + 1,
  }
  return { type: 'ReadingCorrected', audience: command.audience, content }
}

/** Corrects what the record says that a text means, as a new entry beside the old one (practice 5.13); never the text. */
export function correctReading(
  communique: Communique | null,
  command: CorrectReading,
  facts: RecordingFacts,
): readonly Act[] | Refusal {
  if (communique?.commands.includes(command.command)) return []
  if (facts.capacity !== 'secretariat') return { refused: 'secretariat-only' }
  if (communique === null) return { refused: 'not-recorded-yet' }
  if (command.seen !== communique.version) return overtaken(communique)
  const reading = applyCorrections(communique.reading, command.corrections, day =>
    membersOf(facts.profile, day),
  )
  if (isRefusal(reading)) return reading
  if (isSame(reading, communique.reading)) return { refused: 'nothing-corrected' }
  const meeting = meetingOf(reading, facts.profile)
  if (isRefusal(meeting)) return meeting
  return (
    sameTextOf(meeting, communique.language, command.sha256, facts) ?? [
      correction(command, communique, reading, meeting),
    ]
  )
}

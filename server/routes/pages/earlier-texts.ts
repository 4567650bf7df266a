import type { Profile } from '../../../core/body/profile.ts'
import type { RecordedMeeting, RecordedText } from '../../../core/communique/public-record.ts'
import type { FormFields } from '../../../web/draft/change-of.ts'
import type { EarlierText } from '../../../web/pages/draft-new-page.tsx'
import { recordedName } from '../../../web/record/recorded-name.ts'
import type { Concord } from '../../concord.ts'
import { asReader } from '../../database/audience.ts'
import type { Reader } from '../../reader.ts'
import { meetingLines } from '../../views/meetings.ts'
import { meetingAt } from '../meeting-at.ts'

/** The recorded texts of a body on which a new draft may rest, the newest first; those that the reader may read. */
export async function earlierTexts(
  concord: Concord,
  reader: Reader,
  profile: Profile,
): Promise<readonly EarlierText[]> {
  const lines = await asReader(concord.database, reader, tx => meetingLines(tx, profile))
  return lines.toReversed().flatMap(line => {
    const [language] = line.recorded
    const name = language && recordedName(line, language, profile, reader.language)
    return line.id && name ? [{ id: line.id, name }] : []
  })
}

/** The words of a text, one paragraph to a line; its title is not among them, and headings are marked. */
function wordsOf({ text, reading }: RecordedText): { readonly title: string; readonly words: string } {
  const lines = reading.paragraphs.map(({ kind, span }) => ({
    kind,
    line: text
      .slice(...span)
      .trim()
      .replaceAll(/\s*\n\s*/g, ' '),
  }))
  const first = lines[0]?.kind === 'title' ? lines[0].line : ''
  const rest = first === '' ? lines : lines.slice(1)
  return {
    title: first,
    words: rest.map(({ kind, line }) => (kind === 'title' ? `# ${line}` : line)).join('\n'),
  }
}

const fieldsFor = (meeting: RecordedMeeting): FormFields =>
  Object.fromEntries(
    meeting.texts.flatMap(each => {
      const { title, words } = wordsOf(each)
      return [
        [`title-${each.language}`, [title]],
        [`words-${each.language}`, [words]],
      ]
    }),
  )

/** A form filled with an earlier text in every language in which it is recorded. */
export async function typedFrom(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  id: string,
): Promise<FormFields> {
  const meeting = await meetingAt(concord, reader, profile, id.toLowerCase())
  const origin = meeting.texts[0]?.language ?? ''
  return { ...fieldsFor(meeting), base: [meeting.id ?? id], organ: [meeting.organ], origin: [origin] }
}

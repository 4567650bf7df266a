import type { Profile } from '../../../core/body/profile.ts'
import { precisionOf } from '../../../core/calendar.ts'
import { canonical } from '../../../core/journal/canonical.ts'
import type { MeetingCommand } from '../../../core/meeting/command.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { type FormFields, wordOf } from '../../../web/draft/change-of.ts'
import { meetingCommand } from '../schemas/meeting-command.ts'
import { daysUnfit, invitedIn } from './meeting-command-of.ts'

/** The planning of a meeting, as a form asks for it. */
export type Plan = Extract<MeetingCommand, { readonly does: 'plan-meeting' }>

/** The place in each language in which it was named. */
function placeOf({ languages }: Profile, fields: FormFields) {
  const named = languages.working
    .map(language => [language, wordOf(fields, `place-${language}`)] as const)
    .filter(([, place]) => place !== '')
  return named.length === 0 ? null : Object.fromEntries(named)
}

/** The organ in short and the first day: `cm-2027-04-20`. */
function idOf({ organs }: Profile, fields: FormFields): string {
  const organ = wordOf(fields, 'organ')
  const slug = organs.find(({ id }) => id === organ)?.slug ?? organ.toLowerCase()
  return `${slug}-${wordOf(fields, 'start')}`
}

const asked = (profile: Profile, fields: FormFields): object => {
  const [start, number] = [wordOf(fields, 'start'), wordOf(fields, 'number')]
  return {
    does: 'plan-meeting',
    id: idOf(profile, fields),
    organ: wordOf(fields, 'organ'),
    kind: wordOf(fields, 'kind'),
    number: number === '' ? null : Number(number),
    start,
    end: wordOf(fields, 'end') || start,
    precision: precisionOf(start),
    zone: wordOf(fields, 'zone'),
    place: placeOf(profile, fields),
    host: wordOf(fields, 'host') || null,
    form: wordOf(fields, 'form'),
    prepares: wordOf(fields, 'prepares') || null,
    invited: invitedIn(fields),
  }
}

/** The acts that a form for a new meeting asks for: its planning and, if a member asks for it, the request. */
export function planOf(
  profile: Profile,
  fields: FormFields,
  may: 'plan' | 'ask',
): readonly [Plan, ...MeetingCommand[]] | Refusal {
  const start = wordOf(fields, 'start')
  if (start === '') return { refused: 'meeting-dates-unfit', facts: { start: '–', end: '–' } }
  const unfit = daysUnfit(fields)
  if (unfit) return unfit
  const { data } = meetingCommand.safeParse(asked(profile, fields))
  if (data?.does !== 'plan-meeting') return { refused: 'form-not-understood' }
  if (may === 'plan') return [data]
  const asks = { reason: wordOf(fields, 'reason'), with: fields['with'] ?? [] }
  return [data, { does: 'ask-extraordinary', ...asks }]
}

/** Whether a meeting is the one that a form plans, so that a form sent twice plans it once. */
export const isPlannedSo = (meeting: Meeting, { does: _does, ...plan }: Plan): boolean =>
  canonical(plan) === canonical(Object.fromEntries(Object.entries(meeting).filter(([name]) => name in plan)))

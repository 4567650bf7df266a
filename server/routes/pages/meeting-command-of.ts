import { isInCalendar } from '../../../core/calendar.ts'
import type { MeetingCommand } from '../../../core/meeting/command.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { type FormFields, wordOf } from '../../../web/draft/change-of.ts'
import { meetingCommand } from '../schemas/meeting-command.ts'

/** The open files that pass with the chair. */
export type FilesOpen = Readonly<
  Record<'drafts' | 'decisions' | 'silences' | 'commitments', readonly string[]>
>

/** What was typed, one to a line. */
export const linesOf = (fields: FormFields, name: string): readonly string[] =>
  wordOf(fields, name)
    .split('\n')
    .map(each => each.trim())
    .filter(each => each !== '')

/** A name as it was typed, in the language of the form. */
const inWords = (fields: FormFields, name: string) => {
  const typed = wordOf(fields, name)
  return typed === '' ? {} : { [wordOf(fields, 'language')]: typed }
}

const orNull = (typed: string): string | null => (typed === '' ? null : typed)

/** New days as they were typed; none is what is not known yet. */
function daysOf(fields: FormFields) {
  const start = wordOf(fields, 'start')
  return start === '' ? null : { start, end: wordOf(fields, 'end') || start }
}

/** Those ticked, and those named one to a line. */
export const invitedIn = (fields: FormFields): readonly string[] => [
  ...(fields['invited'] ?? []),
  ...linesOf(fields, 'guests'),
]

const ofItem = (fields: FormFields) => ({ item: wordOf(fields, 'item') })

function delegationOf(fields: FormFields) {
  const language = wordOf(fields, 'language')
  const head = {
    name: inWords(fields, 'name'),
    title: inWords(fields, 'title'),
    level: wordOf(fields, 'level') || 'minister',
    from: orNull(wordOf(fields, 'from')),
    to: orNull(wordOf(fields, 'until')),
  }
  const members = linesOf(fields, 'members').map(each => ({ [language]: each }))
  return { state: wordOf(fields, 'state'), head, members }
}

function eventOf(fields: FormFields) {
  const hosts = inWords(fields, 'hosts')
  const event = {
    id: wordOf(fields, 'event'),
    kind: wordOf(fields, 'kind'),
    name: inWords(fields, 'name'),
    on: orNull(wordOf(fields, 'on')),
    hosts: Object.keys(hosts).length === 0 ? null : hosts,
  }
  return { event }
}

const proposedOf = (fields: FormFields) => ({
  ...ofItem(fields),
  title: inWords(fields, 'title'),
  class: wordOf(fields, 'class'),
  lead: orNull(wordOf(fields, 'lead')),
  documents: [],
})

/** What a form says beside the act it asks for, by act; an act that is not here says nothing more. */
const contents: Readonly<Record<string, (fields: FormFields, files: FilesOpen) => object>> = {
  'ask-extraordinary': fields => ({ reason: wordOf(fields, 'reason'), with: fields['with'] ?? [] }),
  'place-item': fields => ({ ...ofItem(fields), number: Number(wordOf(fields, 'number')) }),
  'take-up-item': ofItem,
  'suspend-item': ofItem,
  'withdraw-item': ofItem,
  'defer-item': fields => ({ ...ofItem(fields), to: orNull(wordOf(fields, 'to')) }),
  'conclude-item': fields => ({ ...ofItem(fields), outcome: wordOf(fields, 'outcome') }),
  'add-document': fields => ({ ...ofItem(fields), document: wordOf(fields, 'document') }),
  'propose-item': proposedOf,
  'mark-present': fields => ({ seats: fields['seats'] ?? [] }),
  'mark-absent': fields => ({ seats: fields['seats'] ?? [] }),
  invite: fields => ({ invited: invitedIn(fields) }),
  'set-credentials': fields => ({ state: wordOf(fields, 'state'), to: wordOf(fields, 'to') }),
  'register-delegation': delegationOf,
  'add-event': eventOf,
  'open-sitting': fields => ({ chair: { state: orNull(wordOf(fields, 'chair')), person: null } }),
  'set-form': fields => ({ form: wordOf(fields, 'to') }),
  postpone: fields => ({ to: daysOf(fields), reason: orNull(wordOf(fields, 'reason')) }),
  'hand-over': (fields, files) => ({ to: wordOf(fields, 'to'), ...files }),
}

const dayFields = ['start', 'end', 'from', 'until', 'on'] as const

/** Days that were typed and are in no calendar, so that the refusal can say what is wrong with them. */
export function daysUnfit(fields: FormFields): Refusal | undefined {
  const wrong = dayFields.map(name => wordOf(fields, name)).find(day => day !== '' && !isInCalendar(day))
  return wrong === undefined
    ? undefined
    : { refused: 'meeting-dates-unfit', facts: { start: wrong, end: wordOf(fields, 'end') || wrong } }
}

/** The act that a form asks for; what no act can be, is refused as the interface for programs refuses it. */
export function meetingCommandOf(fields: FormFields, files: FilesOpen): MeetingCommand | Refusal {
  const unfit = daysUnfit(fields)
  if (unfit) return unfit
  const does = wordOf(fields, 'does')
  const { data } = meetingCommand.safeParse({ does, ...contents[does]?.(fields, files) })
  return data ?? { refused: 'form-not-understood' }
}

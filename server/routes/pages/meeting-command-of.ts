import type { MeetingCommand } from '../../../core/meeting/command.ts'
import type { Refusal } from '../../../core/refusal.ts'
import { type FormFields, wordOf } from '../../../web/draft/change-of.ts'
import { meetingCommand } from '../schemas/meeting-command.ts'

type Files = Readonly<Record<'drafts' | 'decisions' | 'silences', readonly string[]>>

/** A person's name as it was typed, in the language of the form. */
const inWords = (fields: FormFields, name: string) => {
  const typed = wordOf(fields, name)
  return typed === '' ? {} : { [wordOf(fields, 'language')]: typed }
}

/** New days as they were typed; none is what is not known yet. */
function daysOf(fields: FormFields) {
  const start = wordOf(fields, 'start')
  return start === '' ? null : { start, end: wordOf(fields, 'end') || start }
}

/** What a form says beside the act it asks for. */
function contentOf(fields: FormFields, files: Files): object {
  const item = wordOf(fields, 'item')
  switch (wordOf(fields, 'does')) {
    case 'place-item':
      return { item, number: Number(wordOf(fields, 'number')) }
    case 'take-up-item':
    case 'suspend-item':
    case 'withdraw-item':
      return { item }
    case 'defer-item':
      return { item, to: null }
    case 'conclude-item':
      return { item, outcome: wordOf(fields, 'outcome') }
    case 'propose-item':
      return {
        item,
        title: inWords(fields, 'title'),
        class: wordOf(fields, 'class'),
        lead: null,
        documents: [],
      }
    case 'mark-present':
      return { seats: fields['seats'] ?? [] }
    case 'open-sitting':
      return { chair: { state: wordOf(fields, 'chair') || null, person: null } }
    case 'set-form':
      return { form: wordOf(fields, 'to') }
    case 'postpone':
      return { to: daysOf(fields), reason: null }
    case 'register-delegation': {
      const head = { name: inWords(fields, 'name'), title: inWords(fields, 'title') }
      const state = wordOf(fields, 'state')
      return { state, head: { ...head, level: 'minister', from: null, to: null }, members: [] }
    }
    case 'hand-over':
      return { to: wordOf(fields, 'to'), ...files, commitments: [] }
    default:
      return {}
  }
}

/** The act that a form asks for; what no act can be, is refused as the interface for programs refuses it. */
export function meetingCommandOf(fields: FormFields, files: Files): MeetingCommand | Refusal {
  const asked = { does: wordOf(fields, 'does'), ...contentOf(fields, files) }
  const { data } = meetingCommand.safeParse(asked)
  return data ?? { refused: 'form-not-understood' }
}

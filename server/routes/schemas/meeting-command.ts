import * as z from 'zod'
import type { MeetingCommand } from '../../../core/meeting/command.ts'
import { draftId } from './draft-command.ts'
import { calendarDate, dateOrNull, languageTag, precision, stateCode } from './parts.ts'

/** The id of a meeting: its organ in short and its first day, `cm-2027-04-20`. */
export const meetingKey = draftId.describe('A meeting: its organ in short and its first day, cm-2027-04-20')

const name = z.string().max(5_000)
export const meetingTexts = z.record(languageTag, name)
export const meetingKind = z.enum(['regular', 'extraordinary', 'informal'])
export const meetingForm = z.enum(['in-person', 'video'])
export const itemClass = z.enum(['A', 'B', 'I'])
export const itemOutcome = z.enum([
  'decision',
  'adopted',
  'adopted-in-principle',
  'approved',
  'heard',
  'noted',
  'discussed',
  'considered',
  'none',
])
const seat = z.string().min(1).max(80)
const seats = z.array(seat).max(500)
const ids = z.array(draftId).max(20_000)
const days = z.strictObject({ start: calendarDate, end: calendarDate })
export const delegationHead = z.strictObject({
  name: meetingTexts,
  title: meetingTexts,
  level: z.string().max(60),
  from: dateOrNull,
  to: dateOrNull,
})
export const sittingChair = z.strictObject({ state: stateCode.nullable(), person: meetingTexts.nullable() })
export const protocolEvent = z.strictObject({
  id: draftId,
  kind: z.enum(['reception', 'photo', 'signing', 'dinner', 'other']),
  name: meetingTexts,
  on: dateOrNull,
  hosts: meetingTexts.nullable(),
})

const does = <Does extends MeetingCommand['does'], Fields extends z.core.$ZodLooseShape>(
  act: Does,
  fields: Fields,
) => z.strictObject({ does: z.literal(act), ...fields })

const item = draftId

/** Everything that can be done to a meeting. */
export const meetingCommand = z
  .discriminatedUnion('does', [
    does('plan-meeting', {
      id: meetingKey,
      organ: z.string().min(1).max(40),
      kind: meetingKind,
      number: z.int().min(1).nullable(),
      start: calendarDate,
      end: calendarDate,
      precision,
      zone: z.string().max(60),
      place: meetingTexts.nullable(),
      host: stateCode.nullable(),
      form: meetingForm,
      prepares: meetingKey.nullable(),
      invited: seats,
    }),
    does('ask-extraordinary', { reason: name, with: z.array(stateCode).max(300) }),
    does('consent-extraordinary', {}),
    does('propose-item', {
      item,
      title: meetingTexts,
      class: itemClass,
      lead: z.string().max(40).nullable(),
      documents: ids,
    }),
    does('place-item', { item, number: z.int().min(1) }),
    does('add-document', { item, document: draftId }),
    does('withdraw-item', { item }),
    does('invite', { invited: seats }),
    does('waive-notice', {}),
    does('convene', {}),
    does('postpone', { to: days.nullable(), reason: name.nullable() }),
    does('cancel-meeting', {}),
    does('set-form', { form: meetingForm }),
    does('register-delegation', {
      state: stateCode,
      head: delegationHead,
      members: z.array(meetingTexts).max(500),
    }),
    does('set-credentials', { state: stateCode, to: z.enum(['presented', 'accepted', 'challenged']) }),
    does('mark-present', { seats }),
    does('mark-absent', { seats }),
    does('open-sitting', { chair: sittingChair }),
    does('suspend-sitting', {}),
    does('resume-sitting', {}),
    does('close-sitting', {}),
    does('object-to-agenda', {}),
    does('withdraw-agenda-objection', {}),
    does('adopt-agenda', {}),
    does('take-up-item', { item }),
    does('suspend-item', { item }),
    does('conclude-item', { item, outcome: itemOutcome }),
    does('defer-item', { item, to: meetingKey.nullable() }),
    does('add-event', { event: protocolEvent }),
    does('circulate-statement', { id: item, texts: meetingTexts }),
    does('hand-over', {
      to: stateCode,
      drafts: ids,
      decisions: ids,
      silences: ids,
      commitments: ids,
    }),
    does('close-meeting', {}),
    does('link-communique', { draft: draftId }),
  ])
  .meta({ id: 'MeetingCommand' }) satisfies z.ZodType<MeetingCommand>

type FieldsOf<Command> = Command extends { readonly does: infer Does extends string }
  ? `${Does}: ${string & keyof Command}`
  : never
type NothingOf<Missing extends never> = Missing

/** Every act on a meeting, with every field of it, has its shape here: one that is missing is a mistake of types. */
export type Unshaped = NothingOf<Exclude<FieldsOf<MeetingCommand>, FieldsOf<z.output<typeof meetingCommand>>>>

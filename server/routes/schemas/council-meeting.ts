import * as z from 'zod'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { draftEntry } from './draft.ts'
import {
  delegationHead,
  itemClass,
  itemOutcome,
  meetingForm,
  meetingKind,
  meetingTexts,
  protocolEvent,
  sittingChair,
} from './meeting-command.ts'
import { calendarDate, instant, precision, textOrNull } from './parts.ts'

const strings = z.array(z.string())

const agendaItem = z
  .object({
    id: z.string(),
    number: z.int(),
    title: meetingTexts,
    class: itemClass,
    lead: textOrNull,
    documents: strings,
    stage: z.enum([
      'proposed',
      'provisional',
      'adopted',
      'under-consideration',
      'suspended',
      'concluded',
      'deferred',
      'withdrawn',
    ]),
    outcome: itemOutcome.nullable(),
    deferredTo: textOrNull,
  })
  .meta({ id: 'AgendaItem' })

const delegation = z.object({
  state: z.string(),
  heads: z.array(delegationHead),
  members: z.array(meetingTexts),
  credentials: z.enum(['none', 'presented', 'accepted', 'challenged']),
})

const sitting = z.object({
  number: z.int(),
  opened: instant,
  closed: instant.nullable(),
  chair: sittingChair,
})

const handOver = z.object({
  at: instant,
  from: textOrNull,
  to: z.string(),
  drafts: strings,
  decisions: strings,
  silences: strings,
  commitments: strings,
})

const meetingStatement = z.object({
  id: z.string(),
  by: z.string(),
  state: textOrNull,
  at: instant,
  texts: meetingTexts,
})

/** A meeting as its acts have made it. */
export const councilMeeting = z
  .object({
    id: z.string(),
    organ: z.string(),
    kind: meetingKind,
    number: z.int().nullable(),
    start: calendarDate,
    end: calendarDate,
    precision,
    zone: z.string(),
    place: meetingTexts.nullable(),
    host: textOrNull,
    form: meetingForm,
    stage: z.enum(['none', 'planned', 'convened', 'open', 'suspended', 'closed', 'postponed', 'cancelled']),
    prepares: textOrNull,
    convened: instant.nullable(),
    waivers: strings,
    notified: z.record(z.string(), instant),
    invited: strings,
    agenda: z.array(agendaItem),
    agendaAdopted: instant.nullable(),
    agendaObjections: strings,
    delegations: z.array(delegation),
    present: strings,
    sittings: z.array(sitting),
    events: z.array(protocolEvent),
    statements: z.array(meetingStatement),
    asked: z.object({ states: strings, reason: z.string(), at: instant }).nullable(),
    consents: strings,
    postponements: z.array(z.object({ at: instant, from: calendarDate, reason: textOrNull })),
    handOvers: z.array(handOver),
    communique: textOrNull,
  })
  .meta({ id: 'CouncilMeeting' }) satisfies z.ZodType<Meeting>

const version = z.int().describe('Number of acts on the meeting so far')

/** A meeting with how far its acts go. */
export const wholeMeeting = z.object({ version, position: z.int(), meeting: councilMeeting })

/** What an act on a meeting has led to. */
export const meetingActed = z.object({ version, position: z.int(), entries: z.array(draftEntry) })

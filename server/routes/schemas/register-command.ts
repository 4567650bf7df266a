import * as z from 'zod'
import { candidacyRungs } from '../../../core/candidacy/candidacy.ts'
import type { CandidacyCommand } from '../../../core/candidacy/command.ts'
import type { CommitmentCommand } from '../../../core/commitment/command.ts'
import type { InstrumentCommand } from '../../../core/instrument/command.ts'
import { consents } from '../../../core/instrument/instrument.ts'
import type { NominationCommand } from '../../../core/nomination/command.ts'
import type { PositionCommand } from '../../../core/position/command.ts'
import type { ReportCommand } from '../../../core/report/command.ts'
import { draftId } from './draft-command.ts'
import { calendarDate, day, languageTag } from './parts.ts'

const name = z
  .string()
  .regex(/^[\w][\w.:-]{0,59}$/)
  .describe('The id of a post, organ, kind or person')
const state = z.string().regex(/^[A-Z]{3}$/)
const states = z.array(state).max(300)
const texts = z.record(languageTag, z.string().max(20_000))
const decision = z.strictObject({ organ: name, decision: draftId })
const meeting = z.string().regex(/^[\w./-]{1,80}$/)
const source = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('decision'), organ: name, decision: draftId }),
    z.strictObject({
      kind: z.literal('text'),
      meeting,
      paragraph: z.int().min(1).max(10_000),
      act: z
        .string()
        .regex(/^[\w.]{1,40}$/)
        .nullable(),
    }),
  ])
  .meta({ id: 'RegisterSource' })
const period = z.strictObject({ from: day, to: day })

const does = <Does extends string, Fields extends z.core.$ZodLooseShape>(what: Does, fields: Fields) =>
  z.strictObject({ does: z.literal(what), ...fields })

const nomination = z
  .discriminatedUnion('does', [
    does('notify-vacancy', { id: draftId, post: name, from: day, to: day.nullable() }),
    does('propose-candidate', {
      candidate: z.strictObject({ name: texts, state, person: name.nullable() }),
      reason: texts.nullable(),
    }),
    does('consult-members', { members: states }),
    does('withdraw-candidate', {}),
    does('nominate', { by: decision }),
    does('waive-rotation', { by: decision }),
    does('name-acting', {
      holder: z.strictObject({ name: texts, state: state.nullable(), from: day, to: day }),
    }),
    does('submit-nomination', {}),
    does('approve-nomination', { by: decision }),
    does('close-not-agreed', { by: decision.nullable() }),
    does('lapse-nomination', {}),
    does('end-term-early', { on: day, by: decision }),
    does('take-back-nomination', { by: decision }),
  ])
  .meta({ id: 'NominationCommand' }) satisfies z.ZodType<NominationCommand>

const report = z
  .discriminatedUnion('does', [
    does('expect-report', {
      id: draftId,
      title: texts,
      kind: name,
      form: z.enum(['final', 'draft']),
      author: name,
      addressee: name,
      period: z.strictObject({ from: calendarDate, to: calendarDate }),
      due: day.nullable(),
    }),
    does('submit-report', {}),
    does('circulate-report', {}),
    does('consider-report', {}),
    does('conclude-report', { by: decision }),
    does('submit-report-up', {}),
    does('conclude-report-above', { by: decision }),
  ])
  .meta({ id: 'ReportCommand' }) satisfies z.ZodType<ReportCommand>

const candidacy = z
  .discriminatedUnion('does', [
    does('register-candidacy', {
      id: draftId,
      state,
      organ: name,
      seat: texts,
      term: z.strictObject({ from: calendarDate, to: calendarDate }),
    }),
    does('take-act', { rung: z.enum(candidacyRungs), source }),
    does('withdraw-candidacy', {}),
    does('conclude-candidacy', { result: z.enum(['elected', 'not-elected']) }),
  ])
  .meta({ id: 'CandidacyCommand' }) satisfies z.ZodType<CandidacyCommand>

const instrument = z
  .discriminatedUnion('does', [
    does('prepare-instrument', {
      id: draftId,
      title: texts,
      kind: name,
      field: z.string().trim().min(1).max(200),
      lead: state.nullable(),
    }),
    does('set-next-step', { step: texts, due: day.nullable() }),
    does('agree-instrument', {}),
    does('adopt-instrument', { by: decision, window: period.nullable() }),
    does('open-for-signature', {
      entry: z.strictObject({ consents: z.int().min(1).max(300), days: z.int().min(0).max(3_660) }),
    }),
    does('close-for-signature', {}),
    does('sign-instrument', { state, as: z.enum(['signed', 'signed-ad-ref']) }),
    does('deposit-consent', { id: draftId, state, as: z.enum(consents), on: day }),
    does('make-reservation', { state, text: texts }),
    does('object-to-reservation', { to: state, state }),
    does('withdraw-from', { id: draftId, state, on: day }),
    does('oblige-to-accede', { id: draftId, state, due: day }),
    does('extend-validity', { id: draftId, by: decision, to: day }),
    does('end-instrument', {
      id: draftId,
      how: z.enum(['suspended', 'terminated', 'replaced']),
      on: day,
      by: draftId.nullable(),
    }),
  ])
  .meta({ id: 'InstrumentCommand' }) satisfies z.ZodType<InstrumentCommand>

const commitment = z
  .discriminatedUnion('does', [
    does('undertake', {
      id: draftId,
      what: texts,
      owners: z.array(name).max(300),
      source,
      meeting: meeting.nullable(),
      due: calendarDate.nullable(),
    }),
    does('report-progress', { text: texts }),
    does('fulfil', { on: day, text: texts }),
    does('carry-over', { meeting, due: calendarDate.nullable() }),
    does('overtake', { text: texts }),
  ])
  .meta({ id: 'CommitmentCommand' }) satisfies z.ZodType<CommitmentCommand>

const position = z
  .discriminatedUnion('does', [
    does('take-position', {
      id: draftId,
      topic: texts,
      scope: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('all') }),
        z.strictObject({ kind: z.literal('named'), states }),
      ]),
      text: texts,
      source,
      says: z.enum(['new', 'reaffirmed']),
      predecessors: z.array(draftId).max(50),
    }),
    does('reaffirm', { source }),
    does('link-position', { predecessor: draftId }),
    does('modify-position', { successor: draftId }),
    does('lapse-position', { source }),
  ])
  .meta({ id: 'PositionCommand' }) satisfies z.ZodType<PositionCommand>

/** Everything that can be done to each register. */
export const registerCommands = {
  nomination,
  report,
  candidacy,
  instrument,
  commitment,
  position,
} as const

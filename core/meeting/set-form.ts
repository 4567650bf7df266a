import type { Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { beforeSitting, mustBeAt } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when a meeting is held in person or by video. */
export type FormSet = { readonly form: Meeting['form'] }

/** The form is settled before the meeting begins, by the secretariat or the Chair. */
export const maySetForm = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, beforeSitting)

/** Settles whether the meeting is held in person or by video. */
export const setForm: MeetingDecide<'set-form'> = (meeting, { form }, facts) => {
  const refused = maySetForm(meeting, facts)
  return refused ?? (meeting.form === form ? [] : [actOf('FormSet', { form })])
}

/** The meeting is held in that form. */
export const formSet: MeetingEvolve<FormSet> = (meeting, { form }) => ({ ...meeting, form })

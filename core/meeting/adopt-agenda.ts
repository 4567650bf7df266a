import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { MeetingFacts } from './facts.ts'
import type { AgendaItem, Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { mustHaveAgenda, mustSit } from './must-be-at.ts'

/** What is recorded when the agenda is adopted. */
export type AgendaAdopted = { readonly at: string }

/** The share of those present that must be for it, where members vote. */
const shares: Readonly<Record<string, (pro: number, all: number) => boolean>> = {
  majority: (pro, all) => pro * 2 > all,
  'two-thirds': (pro, all) => pro * 3 >= all * 2,
}

/** The agenda is adopted by the rule of decision: by consensus one member is enough to block it (E-37). */
export function mustBeUnopposed(meeting: Meeting, { rules, members }: MeetingFacts): Refusal | undefined {
  const against = members.filter(state => meeting.agendaObjections.includes(state))
  const here = members.filter(state => meeting.present.includes(state) || against.includes(state))
  const carried = shares[rules.decision]?.(here.length - against.length, here.length) ?? against.length === 0
  return carried ? undefined : { refused: 'agenda-objected', facts: { states: against.join(', ') } }
}

/** The Chair puts the agenda in a sitting, and declares it adopted when nobody stands in the way. */
export const mayAdoptAgenda = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustSit(meeting) ?? mustHaveAgenda(meeting) ?? mustBeUnopposed(meeting, facts)

/** Adopts the agenda. */
export const adoptAgenda: MeetingDecide<'adopt-agenda'> = (meeting, _, facts) => {
  if (meeting.agendaAdopted !== null && !mustBeChair(facts)) return []
  const adopted: AgendaAdopted = { at: facts.now }
  return mayAdoptAgenda(meeting, facts) ?? [actOf('AgendaAdopted', adopted)]
}

const onAgenda = (item: AgendaItem): AgendaItem =>
  item.stage === 'provisional' ? { ...item, stage: 'adopted' } : item

/** What was provisional is on the agenda. */
export const agendaAdopted: MeetingEvolve<AgendaAdopted> = (meeting, { at }) => ({
  ...meeting,
  agendaAdopted: at,
  agenda: meeting.agenda.map(onAgenda),
})

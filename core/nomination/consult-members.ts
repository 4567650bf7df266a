import type { RegisterFacts } from '../procedure/register-facts.ts'
import { actOf } from '../procedure/register-rule.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Refusal } from '../refusal.ts'
import { type Nomination, stepped } from './nomination.ts'
import { mustStandAt, type NominationDecide, type NominationEvolve, type OnDay } from './nomination-rule.ts'

/** What is recorded when the Chair has consulted members on a candidate. */
export type MembersConsulted = OnDay & { readonly members: readonly string[] }

/** Only the Chair consults, once somebody is put forward. */
export const mayConsultMembers = (nomination: Nomination, facts: RegisterFacts): Refusal | undefined =>
  mustBeChair(facts) ?? mustStandAt(nomination, 'proposed')

/** Records whom the Chair has consulted. What they said is not recorded. */
export const consultMembers: NominationDecide<'consult-members'> = (nomination, { members }, facts) => {
  const known = facts.members.filter(state => members.includes(state))
  const stranger = members.find(state => !facts.members.includes(state))
  const refused =
    mayConsultMembers(nomination, facts) ??
    (known.length === 0 || stranger !== undefined
      ? ({ refused: 'consulted-not-members', facts: { state: stranger ?? '–' } } as const)
      : undefined)
  const content: MembersConsulted = { members: known, on: facts.day }
  return refused ?? [actOf('MembersConsulted', content)]
}

/** Members were consulted. */
export const membersConsulted: NominationEvolve<MembersConsulted> = (nomination, { on, members }) =>
  stepped(nomination, { stage: 'consulted', on, state: null, decision: null }, { consulted: members })

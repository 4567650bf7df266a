import type { Profile } from '../core/body/profile.ts'
import { membersOn } from '../core/body/members-on.ts'
import type { Words } from '../core/language.ts'
import type { Draft, LastAct } from '../core/draft/draft.ts'
import type { Proposal } from '../core/draft/proposal.ts'
import type { Folded } from './journal.ts'
import { today } from './today.ts'

/** A draft as a whole, as it travels: everything that has been done to it, and who counts. */
export type WholeDraft = {
  readonly version: number
  readonly position: number
  /** The members of today in protocol order. */
  readonly members: readonly { readonly state: string; readonly name: Words }[]
  readonly draft: Omit<Draft, 'proposals' | 'last'> & {
    readonly proposals: readonly Proposal[]
    readonly last: Omit<LastAct, 'before'> | null
  }
}

/** What may be undone, by name: the draft before it is nobody's business but the fold's. */
const undoable = ({ last }: Draft): Omit<LastAct, 'before'> | null =>
  last?.before ? { by: last.by, act: last.act, of: last.of } : null

/** A draft with the names of the members of the day. */
export function wholeDraft({ thing, version, position }: Folded<Draft>, profile: Profile): WholeDraft {
  const names = new Map(profile.states.map(state => [state.code, state.short]))
  const members = membersOn(profile, today()).map(state => ({
    state,
    name: names.get(state) ?? { zh: state, ru: state, en: state },
  }))
  const proposals = [...thing.proposals.values()]
  return { version, position, members, draft: { ...thing, proposals, last: undoable(thing) } }
}

type Written = { readonly day: string; readonly json: string }
const written = new WeakMap<Draft, Written>()

/** The same as JSON, written once for all seats that open the draft as it is: nothing in it is for one seat only. */
export function wholeDraftJson(folded: Folded<Draft>, profile: Profile): string {
  const known = written.get(folded.thing)
  if (known?.day === today()) return known.json
  const json = JSON.stringify(wholeDraft(folded, profile))
  written.set(folded.thing, { day: today(), json })
  return json
}

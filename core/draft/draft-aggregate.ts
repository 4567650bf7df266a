import type { Aggregate } from '../aggregate.ts'
import type { DraftAct, DraftCommand } from './command.ts'
import { type Draft, noDraft } from './draft.ts'
import type { DraftDecide, DraftDecideAny, DraftEvolveAny } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'

/** How each act is decided, by what it does. */
const decisions: { readonly [Does in DraftAct]?: DraftDecide<Does> } = {}

/** How each recorded act changes the draft, by its type. */
const changes: Readonly<Record<string, DraftEvolveAny>> = {}

/** A draft as the one path of acting knows it. An act that is of no draft leaves it as it is. */
export const draftAggregate: Aggregate<Draft, DraftCommand, DraftFacts> = {
  initial: noDraft,
  decide: (draft, command, facts) => {
    const decide: DraftDecideAny | undefined = decisions[command.does]
    if (!decide) throw new TypeError(`no act on a draft does ${command.does}`)
    return decide(draft, command, facts)
  },
  evolve: (draft, type, content) => changes[type]?.(draft, content) ?? draft,
}

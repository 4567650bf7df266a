import type { Aggregate } from '../aggregate.ts'
import type { Act, Audience } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import type { RegisterFacts } from './register-facts.ts'

/** Decides one act on an entry of a register: what to record, nothing if it is already so, or the refusal. */
export type RegisterDecide<Thing, Command> = (
  thing: Thing,
  command: Command,
  facts: RegisterFacts,
) => readonly Act[] | Refusal

/** Folds one kind of recorded act into the entry. Total: it has happened. */
export type RegisterEvolve<Thing, Content> = (thing: Thing, content: Content) => Thing

type DecideAny<Thing, Command> = {
  decide(thing: Thing, command: Command, facts: RegisterFacts): readonly Act[] | Refusal
}['decide']
type EvolveAny<Thing> = { evolve(thing: Thing, content: unknown): Thing }['evolve']

/** Who reads the acts of registers: members, the Chair and the secretariat (design 1.6). */
export const registerAudience: Audience = 'members'

/** An act on an entry of a register, for the journal. */
export const actOf = (type: string, content: unknown): Act => ({ type, audience: registerAudience, content })

/** A register as the one path of acting knows it. An act that is of another register leaves the entry as it is. */
export const registerOf = <Thing, Command extends { readonly does: string }>(
  initial: Thing,
  decisions: Readonly<Record<string, DecideAny<Thing, Command>>>,
  changes: Readonly<Record<string, EvolveAny<Thing>>>,
): Aggregate<Thing, Command, RegisterFacts> => ({
  initial,
  decide: (thing, command, facts) => {
    const decide = decisions[command.does]
    if (!decide) throw new TypeError(`No register does ${command.does}`)
    return decide(thing, command, facts)
  },
  evolve: (thing, type, content) => changes[type]?.(thing, content) ?? thing,
})

import {
  type Aggregate,
  type Decide,
  type DecideAny,
  deciding,
  type EvolveAny,
  evolving,
} from '../aggregate.ts'
import type { Act, Audience } from '../journal/entry.ts'
import type { RegisterFacts } from './register-facts.ts'

/** Decides one act on an entry of a register: what to record, nothing if it is already so, or the refusal. */
export type RegisterDecide<Thing, Command> = Decide<Thing, Command, RegisterFacts>

/** Folds one kind of recorded act into the entry. Total: it has happened. */
export type RegisterEvolve<Thing, Content> = (thing: Thing, content: Content) => Thing

/** Who reads the acts of registers: members, the Chair and the secretariat (design 1.6). */
export const registerAudience: Audience = 'members'

/** An act on an entry of a register, for the journal. */
export const actOf = (type: string, content: unknown): Act => ({ type, audience: registerAudience, content })

/** A register as the one path of acting knows it. An act that is of another register leaves the entry as it is. */
export const registerOf = <Thing, Command extends { readonly does: string }>(
  initial: Thing,
  decisions: Readonly<Record<Command['does'], DecideAny<Thing, Command, RegisterFacts>>>,
  changes: Readonly<Record<string, EvolveAny<Thing>>>,
): Aggregate<Thing, Command, RegisterFacts> => ({
  initial,
  decide: deciding(decisions),
  evolve: evolving(changes),
})

import type { Act } from './journal/entry.ts'
import type { Refusal } from './refusal.ts'

/** Decides a command on the thing as folded so far: the acts to record, none if it is already so, or the refusal. */
export type Decide<Thing, Command, Facts> = (
  thing: Thing,
  command: Command,
  facts: Facts,
) => readonly Act[] | Refusal

/** Folds one recorded act into the thing. Total: it has happened. */
export type Evolve<Thing> = (thing: Thing, type: string, content: unknown) => Thing

/** Decides any command on the thing: the act that it does is the one that fits it. */
export type DecideAny<Thing, Command, Facts> = {
  decide(thing: Thing, command: Command, facts: Facts): readonly Act[] | Refusal
}['decide']

/** Folds any recorded act into the thing: its content is what the act of that type recorded. */
export type EvolveAny<Thing> = { evolve(thing: Thing, content: unknown): Thing }['evolve']

/** What the one path of acting needs to know of a kind of thing. */
export type Aggregate<Thing, Command, Facts> = {
  readonly initial: Thing
  readonly decide: Decide<Thing, Command, Facts>
  readonly evolve: Evolve<Thing>
}

/** Decides each command as the act that it does is decided. */
export const deciding =
  <Thing, Command extends { readonly does: string }, Facts>(
    decisions: Readonly<Record<Command['does'], DecideAny<Thing, Command, Facts>>>,
  ): Decide<Thing, Command, Facts> =>
  (thing, command, facts) => {
    const does: Command['does'] = command.does
    return decisions[does](thing, command, facts)
  }

/** Folds each recorded act as its type is folded. An act that is of no such thing leaves it as it is. */
export const evolving =
  <Thing>(changes: Readonly<Record<string, EvolveAny<Thing>>>): Evolve<Thing> =>
  (thing, type, content) =>
    changes[type]?.(thing, content) ?? thing

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

/** What the one path of acting needs to know of a kind of thing. */
export type Aggregate<Thing, Command, Facts> = {
  readonly initial: Thing
  readonly decide: Decide<Thing, Command, Facts>
  readonly evolve: Evolve<Thing>
}

import type { Aggregate } from '../core/aggregate.ts'
import type { Actor, Entry } from '../core/journal/entry.ts'
import { fold } from '../core/journal/fold.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Journal } from './journal.ts'

/** What an act has led to: the entries it recorded, none if it was already so, and the thing as it is now. */
export type Done<Thing> = { readonly entries: readonly Entry[]; readonly thing: Thing }

/** Decides a command; whoever was overtaken meanwhile decides again on what has become, a number of times at most. */
export async function decidedAgain<Answer>(
  retries: number,
  attempt: () => Promise<Answer | Refusal>,
): Promise<Answer | Refusal> {
  for (let again = 0; ; again += 1) {
    const done = await attempt()
    const overtaken = isRefusal(done) && done.refused === 'stale-version'
    if (!overtaken || again === retries) return done
  }
}

/** How often a command is decided again because somebody else was quicker. */
const retries = 3

/** The same for a command that rests on several streams: each of them can move on. */
export const retriesBeside = 20

/**
 * The one path of acting: load, decide, record at the version decided on. Whoever was overtaken decides again on what
 * the stream has become, three times at most; so a command sent twice at once is recorded once. Within a process nobody is overtaken.
 */
export async function act<Thing, Command, Facts>(
  journal: Journal,
  aggregate: Aggregate<Thing, Command, Facts>,
  stream: string,
  command: Command,
  facts: Facts,
  actor: Actor,
): Promise<Done<Thing> | Refusal> {
  const attempt = async (): Promise<Done<Thing> | Refusal> => {
    const before = await journal.folded(aggregate, stream)
    const acts = aggregate.decide(before.thing, command, facts)
    if (isRefusal(acts)) return acts
    const entries = await journal.append({ stream, expected: before.version, acts, actor })
    return isRefusal(entries) ? entries : { entries, thing: fold(aggregate, entries, before.thing) }
  }
  return await journal.inTurn(stream, () => decidedAgain(retries, attempt))
}

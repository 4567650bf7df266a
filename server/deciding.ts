import { organBy } from '../core/body/organ-by.ts'
import type { Organ, Profile } from '../core/body/profile.ts'
import type { DecisionCommand } from '../core/decision/command.ts'
import type { DecisionRegister } from '../core/decision/decision.ts'
import { decisionsAggregate } from '../core/decision/decision-register-aggregate.ts'
import type { Actor } from '../core/journal/entry.ts'
import { fold } from '../core/journal/fold.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { decidedAgain, type Done, retriesBeside } from './act.ts'
import type { Concord } from './concord.ts'
import { instantOf } from './database/clock.ts'
import { isReadable } from './database/is-readable.ts'
import { besideOf, withPublicWords } from './decision-beside.ts'
import { decisionFacts } from './decision-facts.ts'
import { decisionsNamed, groundsOf } from './decision-grounds.ts'
import { withDigest } from './digests.ts'
import { idAbove } from './id-above.ts'
import type { Folded } from './journal.ts'
import { mayAct } from './may-act.ts'
import { mayRead } from './may-read.ts'
import type { Reader } from './reader.ts'
import { recordable } from './recordable.ts'
import { decisionsStream } from './streams.ts'

/** The organ of that id, or of that name in an address, if it decides anything: an organisation as such does not. */
export function decidingOrgan(profile: Profile, idOrSlug: string): Organ | null {
  const organ = organBy(profile, idOrSlug) ?? organBy(profile, idOrSlug.toUpperCase())
  return organ && organ.kind !== 'organization' && organ.kind !== 'external' ? organ : null
}

/** The decisions of an organ as they are now, for a seat that may see them; for others there are none. */
export async function decisionsFor(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  organ: string,
): Promise<Folded<DecisionRegister> | null> {
  const found = decidingOrgan(profile, organ)
  if (!found || !mayRead(reader, { body: profile.id, audience: 'members' })) return null
  const stream = decisionsStream(profile.id, found.id)
  const folded = await concord.journal.folded(decisionsAggregate, stream)
  const isOpen = folded.version === 0 || (await isReadable(concord.database, reader, stream))
  return isOpen ? folded : null
}

/** A command as it is decided: in the form of the journal, with the digest of its own words, and an id above that is free. */
function inForm(command: DecisionCommand, organ: string): DecisionCommand | Refusal {
  const asked = recordable(command)
  if (isRefusal(asked)) return asked
  if (asked.does === 'submit-up')
    return { ...asked, to: { ...asked.to, decision: idAbove(organ, asked.decision) } }
  if (asked.does !== 'draft-decision' && asked.does !== 'redraft') return asked
  const text = withDigest(asked.text)
  return isRefusal(text) ? text : { ...asked, text }
}

/** Who acts on the decisions of which organ, and when the command was received. */
export type Acting = {
  readonly profile: Profile
  readonly organ: string
  readonly actor: Actor
  /** By the database clock. */
  readonly now: string
}

async function attempt(
  { journal, ...concord }: Concord,
  { profile, organ, actor, now }: Acting,
  command: DecisionCommand,
): Promise<Done<DecisionRegister> | Refusal> {
  const stream = decisionsStream(profile.id, organ)
  const { thing: register, version: expected } = await journal.folded(decisionsAggregate, stream)
  const grounds = await groundsOf({ journal, ...concord }, profile, register, command)
  const decisions = decisionsNamed(register, command)
  const facts = decisionFacts({ profile, organ, actor, now, register, decisions, grounds })
  const acts = decisionsAggregate.decide(register, command, facts)
  if (isRefusal(acts)) return acts
  const { members } = facts
  const beside = besideOf({ profile, organ, now, members, register, command, grounds }, acts)
  if (isRefusal(beside)) return beside
  const whole = withPublicWords(acts, grounds)
  const recorded = await journal.append({ stream, expected, acts: whole, actor, beside })
  if (isRefusal(recorded)) return recorded
  const entries = recorded.filter(entry => entry.stream === stream)
  return { entries, thing: fold(decisionsAggregate, entries, register) }
}

/**
 * The path of an act on decisions. It is decided on the decisions of the organ, and on the drafts and meetings that it rests on,
 * and recorded only if none of them has moved on: otherwise it is decided again. Of an objection and a gavel one is first, in
 * whichever process they arrive.
 */
export async function decide(
  concord: Concord,
  acting: Acting,
  command: DecisionCommand,
): Promise<Done<DecisionRegister> | Refusal> {
  return await concord.journal.inTurn(decisionsStream(acting.profile.id, acting.organ), () =>
    decidedAgain(retriesBeside, () => attempt(concord, acting, command)),
  )
}

/**
 * Acts on the decisions of an organ from a seat, at the instant at which the database clock says that the command came in:
 * `received`, where it was asked for already.
 */
export async function actOnDecisions(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  organ: string,
  command: DecisionCommand,
  received: string | null = null,
): Promise<Done<DecisionRegister> | Refusal> {
  const now = received ?? (await instantOf(concord.database))
  const refused = mayAct(reader, profile)
  if (refused) return refused
  const found = decidingOrgan(profile, organ)
  if (!found) return { refused: 'decision-organ-unknown', facts: { organ } }
  const asked = inForm(command, found.id)
  if (isRefusal(asked)) return asked
  return await decide(concord, { profile, organ: found.id, actor: reader.actor, now }, asked)
}

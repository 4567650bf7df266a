import type { Aggregate } from '../core/aggregate.ts'
import type { Profile } from '../core/body/profile.ts'
import type { Actor } from '../core/journal/entry.ts'
import type { RegisterFacts } from '../core/procedure/register-facts.ts'
import type { SourceRef } from '../core/procedure/source.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import { act, type Done } from './act.ts'
import type { Concord } from './concord.ts'
import { asReader } from './database/audience.ts'
import { mayAct } from './may-act.ts'
import { mayRead } from './may-read.ts'
import type { Reader } from './reader.ts'
import { recordable } from './recordable.ts'
import { registerFacts } from './register-facts.ts'
import { type CommandOn, type RegisterName, registers, type ThingIn } from './register-kinds.ts'
import { registerStream } from './streams.ts'
import { type RegisterLine, registerLines } from './views/registers.ts'

/** What stands in a register, for a seat that may see it; for others it is empty. */
export async function registerFor<Name extends RegisterName>(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  name: Name,
): Promise<readonly RegisterLine<Name>[]> {
  if (!mayRead(reader, { body: profile.id, audience: 'members' })) return []
  return await asReader(concord.database, reader, tx => registerLines(tx, profile.id, name))
}

type Cites = { readonly does: string; readonly source?: SourceRef; readonly by?: unknown }

const isDecisionRef = (by: unknown): by is { readonly organ: string; readonly decision: string } =>
  typeof by === 'object' && by !== null && 'organ' in by && 'decision' in by

/** The source that a command names, if it names one. */
function sourceOf(command: Cites): SourceRef | null {
  if (command.source !== undefined) return command.source
  return isDecisionRef(command.by) ? { kind: 'decision', ...command.by } : null
}

/** An entry is opened only under its own id. */
const isElsewhere = (command: object, id: string): boolean => 'id' in command && command.id !== id

/** The register as the path of acting takes it: its commands are those of this register. */
const aggregateOf = <Name extends RegisterName>(
  name: Name,
): Aggregate<ThingIn<Name>, CommandOn<Name>, RegisterFacts> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name has the aggregate of its own thing
  registers[name] as unknown as Aggregate<ThingIn<Name>, CommandOn<Name>, RegisterFacts>

/** Acts on a register as anybody, Concord itself included. */
export async function actAs<Name extends RegisterName>(
  concord: Concord,
  actor: Actor,
  profile: Profile,
  name: Name,
  id: string,
  command: CommandOn<Name>,
): Promise<Done<ThingIn<Name>> | Refusal> {
  if (isElsewhere(command, id)) return { refused: 'register-not-opened' }
  const facts = await registerFacts(concord, profile, actor, sourceOf(command))
  const stream = registerStream(name, profile.id, id)
  return await act(concord.journal, aggregateOf(name), stream, command, facts, actor)
}

/** Acts on a register from a seat, by the clock of the database and with the source as it stands. */
export async function actOnRegister<Name extends RegisterName>(
  concord: Concord,
  reader: Reader,
  profile: Profile,
  name: Name,
  id: string,
  command: CommandOn<Name>,
): Promise<Done<ThingIn<Name>> | Refusal> {
  const asked = mayAct(reader, profile) ?? recordable(command)
  return isRefusal(asked) ? asked : await actAs(concord, reader.actor, profile, name, id, asked)
}

import { membersOn } from '../core/body/members-on.ts'
import type { Profile } from '../core/body/profile.ts'
import { protocolOrder } from '../core/body/protocol-order.ts'
import type { Actor } from '../core/journal/entry.ts'
import type { Nomination } from '../core/nomination/nomination.ts'
import { deputiesOf } from '../core/procedure/deputies.ts'
import type { HeldTerm, RegisterFacts } from '../core/procedure/register-facts.ts'
import { rulesOf } from '../core/procedure/rules.ts'
import type { SourceRef } from '../core/procedure/source.ts'
import type { Concord } from './concord.ts'
import { asAuditor } from './database/audience.ts'
import { instantOf } from './database/clock.ts'
import { sourceFor } from './register-source.ts'
import { registerLines } from './views/registers.ts'

const limits = { words: 10_000 } as const

/** Terms that the profile knows; of holders without dates nothing is inferred. */
const heldTerms = ({ holdings, persons }: Profile): readonly HeldTerm[] =>
  holdings.flatMap(({ post, person, state, from, to }) => {
    if (post === null || from === null || to === null) return []
    const known = persons.find(({ id }) => id === person)
    const names = [person, ...Object.values(known?.name ?? {})]
    return [{ post, state: state ?? known?.state ?? null, names, from, to, how: 'held' as const, of: null }]
  })

const live: readonly Nomination['stage'][] = [
  'vacancy-notified',
  'proposed',
  'consulted',
  'nominated',
  'submitted',
  'approved',
  'replaced',
]

/** The term of a nomination that may still fill it, and who acts until then. */
function termsOf({ id, post, from, to, stage, candidate, acting }: Nomination): readonly HeldTerm[] {
  if (!live.includes(stage)) return []
  const how = stage === 'approved' || stage === 'replaced' ? ('approved' as const) : ('planned' as const)
  const names = [...Object.values(candidate?.name ?? {}), ...(candidate?.person ? [candidate.person] : [])]
  const term: HeldTerm = { post, state: candidate?.state ?? null, names, from, to, how, of: id }
  const actors = acting.map(holder => ({
    post,
    state: holder.state,
    names: Object.values(holder.name),
    from: holder.from,
    to: holder.to,
    how: 'acting' as const,
    of: id,
  }))
  return [term, ...actors]
}

const byBeginning = (one: HeldTerm, other: HeldTerm): number => (one.from < other.from ? -1 : 1)

/** What an act on a register rests on: who acts, on which day, who counts, and what the source that it names says. */
export async function registerFacts(
  concord: Concord,
  profile: Profile,
  actor: Actor,
  source: SourceRef | null,
): Promise<RegisterFacts> {
  const now = await instantOf(concord.database)
  const day = now.slice(0, 10)
  const { nominations, positions } = await asAuditor(concord.database, async tx => ({
    nominations: await registerLines(tx, profile.id, 'nomination'),
    positions: await registerLines(tx, profile.id, 'position'),
  }))
  const terms = [...heldTerms(profile), ...nominations.flatMap(({ thing }) => termsOf(thing))]
  return {
    actor,
    now,
    day,
    members: membersOn(profile, day),
    states: protocolOrder(
      profile,
      profile.states.map(({ code }) => code),
    ),
    organs: profile.organs.map(({ id, kind }) => ({ id, of: kind === 'external' ? 'others' : 'body' })),
    rules: rulesOf(profile),
    deputies: deputiesOf(profile),
    competences: profile.competences,
    posts: profile.posts,
    terms: terms.toSorted(byBeginning),
    instruments: profile.instruments,
    positions: positions.map(({ id }) => id),
    source: await sourceFor(concord, profile, source),
    limits,
  }
}

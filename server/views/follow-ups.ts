import type { Transaction } from 'kysely'
import type { Profile } from '../../core/body/profile.ts'
import { type Expectation, expectations } from '../../core/communique/follow-ups.ts'
import { outsideOf } from '../../core/communique/outside.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { type Evidence, evidence, settlement } from '../../core/communique/settles.ts'
import type { Tables } from '../database/tables.ts'
import { leading, viewOf } from './recorded-text.ts'

/** What recorded texts let us expect. Whether it came is asked of the evidence, so that no order of recording counts. */
export const followUpsView = viewOf('follow_ups', ({ reading, meeting }) =>
  expectations(reading, meeting).map((expectation, index) => ({
    n: index + 1,
    organ_awaited: expectation.organ,
    expectation: JSON.stringify(expectation),
  })),
)

/** What recorded texts show that others may have let us expect. */
export const evidenceView = viewOf('evidence', ({ reading, meeting }) =>
  evidence(reading, meeting).map((shown, index) => ({
    n: index + 1,
    organ_shown: shown.organ,
    shown_on: shown.on,
    evidence: JSON.stringify(shown),
  })),
)

/** Everything shown since a day, in whatever language: a Russian text may settle what a Chinese one announced. */
async function shownSince(tx: Transaction<Tables>, body: string, day: string): Promise<readonly Evidence[]> {
  const rows = await tx
    .selectFrom('evidence')
    .select('evidence')
    .where('body', '=', body)
    .where('shown_on', '>=', day)
    .execute()
  return rows.map(row => row.evidence)
}

function followUp(expectation: Expectation, shown: readonly Evidence[], profile: Profile): FollowUp {
  const { language: _language, after: _after, register: _register, state: _state, ...printed } = expectation
  return {
    ...printed,
    settled: settlement(expectation, shown, profile),
    outside: outsideOf(expectation, profile),
  }
}

async function judged(
  tx: Transaction<Tables>,
  profile: Profile,
  awaited: readonly Expectation[],
): Promise<readonly FollowUp[]> {
  const [first] = awaited.map(each => each.after).sort()
  if (first === undefined) return []
  const shown = await shownSince(tx, profile.id, first.slice(0, 7))
  return awaited.map(expectation => followUp(expectation, shown, profile))
}

/** What one meeting lets us expect, settled or not, in the order of its text. */
export async function followUpsOf(
  tx: Transaction<Tables>,
  profile: Profile,
  meeting: string,
): Promise<readonly FollowUp[]> {
  const rows = await tx
    .selectFrom('follow_ups')
    .select('expectation')
    .where('body', '=', profile.id)
    .where('meeting', '=', meeting)
    .where('stream', 'in', leading(tx, profile.id))
    .orderBy('n')
    .execute()
  return await judged(
    tx,
    profile,
    rows.map(row => row.expectation),
  )
}

/** What the record of a body lets us expect, settled or not; the newest meeting first. */
export async function allFollowUps(tx: Transaction<Tables>, profile: Profile): Promise<readonly FollowUp[]> {
  const rows = await tx
    .selectFrom('follow_ups')
    .select('expectation')
    .where('body', '=', profile.id)
    .where('stream', 'in', leading(tx, profile.id))
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('n')
    .execute()
  return await judged(
    tx,
    profile,
    rows.map(row => row.expectation),
  )
}

/** What is still open: expected by a text, and settled by no record. */
export async function openFollowUps(tx: Transaction<Tables>, profile: Profile): Promise<readonly FollowUp[]> {
  return (await allFollowUps(tx, profile)).filter(each => each.settled === null)
}

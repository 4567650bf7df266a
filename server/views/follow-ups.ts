import type { Transaction } from 'kysely'
import type { Profile } from '../../core/body/profile.ts'
import { type Expectation, expectations } from '../../core/communique/follow-ups.ts'
import { outsideBy } from '../../core/communique/outside.ts'
import type { FollowUp } from '../../core/communique/public-record.ts'
import { settlements } from '../../core/communique/settlements.ts'
import { daysOf, type Evidence, evidence } from '../../core/communique/settles.ts'
import type { Tables } from '../database/tables.ts'
import { leading, viewOf } from './recorded-text.ts'

/** What recorded texts let us expect. Whether it came is asked of the evidence, so that no order of recording counts. */
export const followUpsView = viewOf({
  table: 'follow_ups',
  rowsOf: ({ reading, meeting }) =>
    expectations(reading, meeting).map((expectation, index) => ({
      n: index + 1,
      kind: expectation.kind,
      expectation: JSON.stringify(expectation),
    })),
  insert: (tx, rows) => tx.insertInto('follow_ups').values(rows).execute(),
})

/** What recorded texts show that others may have let us expect. */
export const evidenceView = viewOf({
  table: 'evidence',
  rowsOf: ({ reading, meeting }) =>
    evidence(reading, meeting).map((found, index) => ({
      n: index + 1,
      kind: found.kind,
      shown_on: found.on,
      evidence: JSON.stringify(found),
    })),
  insert: (tx, rows) => tx.insertInto('evidence').values(rows).execute(),
})

type Of = { readonly meeting?: string; readonly kind?: Expectation['kind'] }

async function expected(tx: Transaction<Tables>, body: string, { meeting, kind }: Of) {
  const rows = await tx
    .selectFrom('follow_ups')
    .select('expectation')
    .where('body', '=', body)
    .where('stream', 'in', leading(tx, body))
    .$if(meeting !== undefined, query => query.where('meeting', '=', meeting ?? ''))
    .$if(kind !== undefined, query => query.where('kind', '=', kind ?? 'meeting'))
    .orderBy('start_on', 'desc')
    .orderBy('meeting')
    .orderBy('n')
    .execute()
  return rows.map(row => row.expectation)
}

const evidenceFor: Readonly<Record<Expectation['kind'], readonly Evidence['kind'][]>> = {
  document: ['document'],
  nominee: ['nominee'],
  meeting: ['meeting', 'meeting-mentioned'],
}

/** What can settle the expectations, in whatever language: a Russian text may settle what a Chinese one announced. */
async function shownFor(
  tx: Transaction<Tables>,
  body: string,
  awaited: readonly Expectation[],
): Promise<readonly Evidence[]> {
  const days = awaited.map(daysOf)
  const [from] = days.map(each => each.from).toSorted()
  const to = days
    .map(each => each.to)
    .toSorted()
    .at(-1)
  if (from === undefined || to === undefined) return []
  const rows = await tx
    .selectFrom('evidence')
    .select('evidence')
    .where('body', '=', body)
    .where('kind', 'in', [...new Set(awaited.flatMap(each => evidenceFor[each.kind]))])
    .where('shown_on', '>=', from)
    .where('shown_on', '<=', to)
    .execute()
  return rows.map(row => row.evidence)
}

type Judged = { readonly expectation: Expectation; readonly settled: FollowUp['settled'] }

async function judged(tx: Transaction<Tables>, profile: Profile, of: Of): Promise<readonly Judged[]> {
  const awaited = await expected(tx, profile.id, of)
  const settled = settlements(awaited, await shownFor(tx, profile.id, awaited), profile)
  return awaited.map((expectation, index) => ({ expectation, settled: settled[index] ?? null }))
}

/** Follow-ups as they are shown, with what is known of them from outside the record. */
function shown(all: readonly Judged[], profile: Profile): readonly FollowUp[] {
  const outside = outsideBy(profile)
  return all.map(({ expectation, settled }) => {
    const { language: _language, after: _after, register: _register, state: _state, ...printed } = expectation
    return { ...printed, settled, outside: outside(expectation) }
  })
}

/** What one meeting lets us expect, settled or not, in the order of its text. */
export async function followUpsOf(
  tx: Transaction<Tables>,
  profile: Profile,
  meeting: string,
): Promise<readonly FollowUp[]> {
  return shown(await judged(tx, profile, { meeting }), profile)
}

/** The meetings that texts announce and no record shows yet. */
export async function announced(tx: Transaction<Tables>, profile: Profile): Promise<readonly Expectation[]> {
  const meetings = await judged(tx, profile, { kind: 'meeting' })
  return meetings.filter(each => each.settled === null).map(each => each.expectation)
}

/** The nominees whom another record has approved or appointed. */
export async function approved(tx: Transaction<Tables>, profile: Profile): Promise<readonly Expectation[]> {
  const nominees = await judged(tx, profile, { kind: 'nominee' })
  return nominees.filter(each => each.settled !== null).map(each => each.expectation)
}

/** What the record of a body lets us expect, settled or not; the newest meeting first. The API asks it for any day. */
export const allFollowUps = async (tx: Transaction<Tables>, profile: Profile): Promise<readonly FollowUp[]> =>
  shown(await judged(tx, profile, {}), profile)

/** What is still open: expected by a text, and settled by no record; the newest meeting first. */
export async function openFollowUps(tx: Transaction<Tables>, profile: Profile): Promise<readonly FollowUp[]> {
  const open = (await judged(tx, profile, {})).filter(each => each.settled === null)
  return shown(open, profile)
}

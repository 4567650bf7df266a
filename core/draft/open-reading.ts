import { hasCome, isInstant } from '../instant.ts'
import type { Act } from '../journal/entry.ts'
import type { Refusal } from '../refusal.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import type { Draft } from './draft.ts'
import { actOf, type DraftCommandBy } from './draft-rule.ts'
import type { DraftFacts } from './facts.ts'
import { openReadingOf } from './under-negotiation.ts'

/** What is recorded when a reading begins. */
export type ReadingOpened = { readonly reading: number; readonly deadline: string | null }

/** A reading is opened by the Chair on a draft that is submitted or negotiated, when the one before is closed (practice 5.1). */
export function mayOpenReading(draft: Draft, facts: DraftFacts): Refusal | undefined {
  const refused = mustBeChair(facts)
  if (refused) return refused
  if (draft.stage === 'none') return { refused: 'draft-not-submitted' }
  if (draft.stage !== 'submitted' && draft.stage !== 'under-negotiation')
    return { refused: 'draft-not-open', facts: { stage: draft.stage } }
  const open = openReadingOf(draft)
  return open && { refused: 'reading-open', facts: { reading: String(open.number) } }
}

/** A deadline is a moment that has not come yet. */
export const mustBeAhead = (moment: string, now: string): Refusal | undefined =>
  isInstant(moment) && !hasCome(moment, now) ? undefined : { refused: 'moment-not-ahead', facts: { moment } }

/** Whether that reading was opened before, and the text is still negotiated in it. */
const isOpenAlready = (draft: Draft, deadline: string | null): boolean =>
  draft.stage === 'under-negotiation' && openReadingOf(draft)?.deadline === deadline

/** Opens the next reading; proposals come in until its deadline, or until it is closed where there is none. */
export function openReading(
  draft: Draft,
  { deadline }: DraftCommandBy<'open-reading'>,
  facts: DraftFacts,
): readonly Act[] | Refusal {
  if (isOpenAlready(draft, deadline) && mustBeChair(facts) === undefined) return []
  const refused =
    mayOpenReading(draft, facts) ?? (deadline === null ? undefined : mustBeAhead(deadline, facts.now))
  const opened: ReadingOpened = { reading: draft.readings.length + 1, deadline }
  return refused ?? [actOf('ReadingOpened', opened)]
}

/** The draft with a reading open; it is negotiated from then on. */
export const readingOpened = (draft: Draft, { reading, deadline }: ReadingOpened): Draft => ({
  ...draft,
  stage: 'under-negotiation',
  readings: [...draft.readings, { number: reading, deadline, closed: false }],
})

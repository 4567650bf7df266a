import type { Transaction } from 'kysely'
import type { DraftAdopted } from '../../core/draft/adopt-draft.ts'
import type { DraftAdoptionVoided } from '../../core/draft/void-adoption.ts'
import type { DraftStage } from '../../core/draft/draft.ts'
import type { ActUndone } from '../../core/draft/undo-last.ts'
import type { Entry } from '../../core/journal/entry.ts'
import type { Tables } from '../database/tables.ts'
import type { View } from './view.ts'

/** A draft in a list. */
export type DraftLine = {
  readonly id: string
  readonly body: string
  readonly organ: string
  readonly symbol: string
  readonly title: Readonly<Record<string, string>>
  readonly stage: DraftStage
  readonly submitted: string
  readonly changed: string
  /** Number of acts so far. */
  readonly version: number
  /** Position of the last act in the journal. */
  readonly position: number
}

type Submitted = Entry & {
  readonly content: Pick<DraftLine, 'id' | 'body' | 'organ' | 'symbol' | 'title'>
}

const isSubmission = (entry: Entry): entry is Submitted => entry.type === 'DraftSubmitted'

/** The stage that an act brings a draft to; of other acts, the draft stays where it is. */
const stageAfter: Readonly<Record<string, DraftStage>> = {
  ReadingOpened: 'under-negotiation',
  ParagraphReopened: 'under-negotiation',
  DraftAgreedAdRef: 'agreed-ad-ref',
  DraftAgreedAbove: 'submitted-up',
  DraftSubmittedUp: 'submitted-up',
  DraftReturned: 'under-negotiation',
  DraftPublished: 'published',
  DraftWithdrawn: 'withdrawn',
  DraftLapsed: 'lapsed',
}

async function insert(
  { stream, at, version, position, audience, content }: Submitted,
  tx: Transaction<Tables>,
) {
  const { id, body, organ, symbol, title } = content
  await tx
    .insertInto('drafts')
    .values({
      stream,
      body,
      id,
      organ,
      symbol,
      title: JSON.stringify(title),
      stage: 'submitted',
      submitted_at: at,
      changed_at: at,
      entries: version,
      position,
      audience,
    })
    .execute()
}

type Undone = Entry & { readonly content: ActUndone }

const isUndoing = (entry: Entry): entry is Undone => entry.type === 'ActUndone'

type Voided = Entry & { readonly content: DraftAdoptionVoided }

const isVoiding = (entry: Entry): entry is Voided => entry.type === 'DraftAdoptionVoided'

type Adopted = Entry & { readonly content: DraftAdopted }

const isAdoption = (entry: Entry): entry is Adopted => entry.type === 'DraftAdopted'

/** Undoing and adoption say themselves to which stage they lead. */
function stageBy(entry: Entry): DraftStage | undefined {
  if (isUndoing(entry) || isVoiding(entry)) return entry.content.stage
  if (isAdoption(entry)) return entry.content.how === 'finally' ? 'adopted' : 'adopted-in-principle'
  return stageAfter[entry.type]
}

/** The drafts that there are, each with its stage and its last act. */
export const draftsView: View = {
  name: 'drafts',
  tables: ['drafts'],
  fold: async (entry, tx) => {
    if (!entry.stream.startsWith('draft:')) return
    if (isSubmission(entry)) return await insert(entry, tx)
    const stage = stageBy(entry)
    await tx
      .updateTable('drafts')
      .set({ changed_at: entry.at, entries: entry.version, position: entry.position })
      .$if(stage !== undefined, update => update.set({ stage: stage ?? 'submitted' }))
      .where('stream', '=', entry.stream)
      .execute()
  },
}

/** The drafts of a body that the reader of the transaction may see, the last changed first. */
export async function draftLines(tx: Transaction<Tables>, body: string): Promise<readonly DraftLine[]> {
  return await tx
    .selectFrom('drafts')
    .select(['id', 'body', 'organ', 'symbol', 'title', 'stage', 'position'])
    .select(['submitted_at as submitted', 'changed_at as changed', 'entries as version'])
    .where('body', '=', body)
    .orderBy('position', 'desc')
    .execute()
}

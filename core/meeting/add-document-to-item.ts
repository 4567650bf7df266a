import { isRefusal, type Refusal } from '../refusal.ts'
import type { MeetingFacts } from './facts.ts'
import type { Meeting } from './meeting.ts'
import { actOf, type MeetingDecide, type MeetingEvolve } from './meeting-rule.ts'
import { itemOf, mustBeAt, mustBeUnsettled, untilClosed, withItem } from './must-be-at.ts'
import { mustBeBureau } from './who-acts.ts'

/** What is recorded when a document is put under an item. */
export type DocumentAdded = { readonly item: string; readonly document: string }

/** The secretariat, or the Chair, puts documents under items until the meeting is closed. */
export const mayAddDocument = (meeting: Meeting, facts: MeetingFacts): Refusal | undefined =>
  mustBeBureau(facts) ?? mustBeAt(meeting, untilClosed)

/** Puts a draft, a decision or another document under an item. */
export const addDocument: MeetingDecide<'add-document'> = (meeting, { item: id, document }, facts) => {
  const item = itemOf(meeting, id)
  if (isRefusal(item)) return item
  if (item.documents.includes(document)) return []
  const added: DocumentAdded = { item: id, document }
  return mayAddDocument(meeting, facts) ?? mustBeUnsettled(item) ?? [actOf('DocumentAdded', added)]
}

/** The document comes under the item. */
export const documentAdded: MeetingEvolve<DocumentAdded> = (meeting, { item, document }) =>
  withItem(meeting, item, {
    documents: [...(meeting.agenda.find(({ id }) => id === item)?.documents ?? []), document],
  })

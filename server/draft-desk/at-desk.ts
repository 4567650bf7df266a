import { sql } from 'kysely'
import type { Audience } from '../../core/journal/entry.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Reader } from '../reader.ts'

/** Beside which draft, and whose desk: that of the seat that asks. Nobody else ever sees what lies there. */
export type AtDesk = { readonly reader: Reader; readonly body: string; readonly draft: string }

/** How many things of a kind a seat may lay on its desk beside one draft. */
export const most = 5_000

/** The refusal of one more. */
export const deskFull: Refusal = { refused: 'desk-full', facts: { most: String(most) } }

/** The moment of writing. */
export const now = sql<Date>`now()`

/** Of a delegation nobody but that delegation; the Chair's and the secretariat's desks are kept apart by their seat. */
const audienceOf = ({ actor }: Reader): Audience => {
  if (actor.state !== null) return `delegation:${actor.state}`
  return actor.capacity === 'secretariat' ? 'secretariat' : 'members'
}

/** Whose row it is, where every row says so. */
export const rowOf = ({ reader, body, draft }: AtDesk) => ({
  body,
  draft,
  seat: reader.actor.seat,
  audience: audienceOf(reader),
})

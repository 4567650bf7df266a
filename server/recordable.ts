import { canonical, faultOf } from '../core/journal/canonical.ts'
import type { Refusal } from '../core/refusal.ts'

/** What a person has sent, in Unicode form NFC, as the journal keeps it, or where it cannot be kept. */
export function recordable<Sent extends object>(sent: Sent): Sent | Refusal {
  const fault = faultOf(sent)
  if (fault) return { refused: 'text-not-recordable', facts: { place: fault.at } }
  const written: Sent = JSON.parse(canonical(sent))
  return written
}

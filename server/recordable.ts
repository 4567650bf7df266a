import type { Correction } from '../core/communique/correction.ts'
import { canonical, faultOf } from '../core/journal/canonical.ts'
import type { Refusal } from '../core/refusal.ts'

/** Corrections in Unicode form NFC, as the journal keeps them, or where they cannot be kept. */
export function recordable(corrections: readonly Correction[]): readonly Correction[] | Refusal {
  const fault = faultOf(corrections)
  if (fault) return { refused: 'text-not-recordable', facts: { place: fault.at } }
  const written: readonly Correction[] = JSON.parse(canonical(corrections))
  return written
}

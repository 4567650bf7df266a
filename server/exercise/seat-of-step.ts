import type { Actor } from '../../core/journal/entry.ts'

/** Who acts in a step: the secretariat, the Chair, or the delegation of a State by its code. */
export function actorAt(seat: string): Actor {
  if (seat === 'secretariat') return { seat, capacity: 'secretariat', state: null }
  if (seat === 'chair') return { seat, capacity: 'chair', state: null }
  return { seat: `delegation:${seat}`, capacity: 'national', state: seat }
}

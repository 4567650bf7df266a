import type { Audience } from '../../core/journal/entry.ts'

/** Of a delegation nobody but that delegation reads its notices; the Chair's and the secretariat's are kept apart by their seat. */
export function audienceOfSeat(seat: string): Audience {
  if (seat.startsWith('delegation:')) return `delegation:${seat.slice('delegation:'.length)}`
  if (seat === 'secretariat') return 'secretariat'
  return seat === 'observer' ? 'observers' : 'members'
}

import { bracketLimits, type Proposal, type Slot, type Wording } from './brackets-negotiated.ts'

/** The stretch of a text that proposals may lie on, with the technical placeholders of that text. */
export type Ground = {
  readonly text: string
  readonly slots: readonly Slot[]
  readonly from: number
  readonly to: number
}

const within = (place: number, { from, to }: Ground): number =>
  Math.min(Math.max(Number.isNaN(place) ? from : Math.trunc(place), from), to)

/** Whether a place lies between the two halves of one character. */
const splits = (text: string, place: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(place - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(place))

/** The slot in which a place lies, not at its border; slots are in order and apart. */
function slotAround(slots: readonly Slot[], place: number): Slot | undefined {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((slots[middle]?.to ?? 0) <= place) low = middle + 1
    else high = middle
  }
  const slot = slots[low]
  return slot && slot.from < place ? slot : undefined
}

const shifted = (slots: readonly Slot[], by: number): readonly Slot[] =>
  slots.map(({ from, to }) => ({ from: from + by, to: to + by }))

/** Deeper than brackets are printed nothing needs to be moved. */
function shiftedProposal(proposal: Proposal, by: number, depth = 0): Proposal {
  if (proposal.kind === 'placeholder') return { ...proposal, at: proposal.at + by }
  const moved = { ...proposal, from: proposal.from + by, to: proposal.to + by }
  if (moved.kind !== 'standing' || !moved.proposals || depth > bracketLimits.depth) return moved
  return { ...moved, proposals: moved.proposals.map(inner => shiftedProposal(inner, by, depth + 1)) }
}

const slotsIn = (slots: readonly Slot[], from: number, to: number): readonly Slot[] =>
  slots.filter(slot => slot.from >= from && slot.to <= to)

/** The same proposal on a wider stretch: the words around it stand in its new words as they are in the base. */
export function widened(wording: Wording, from: number, to: number, ground: Ground): Wording {
  if (wording.from === from && wording.to === to) return wording
  const ahead = wording.from - from
  const behind = ahead + wording.text.length - wording.to
  const text = ground.text.slice(from, wording.from) + wording.text + ground.text.slice(wording.to, to)
  const slots = [
    ...shifted(slotsIn(ground.slots, from, wording.from), -from),
    ...shifted(wording.slots ?? [], ahead),
    ...shifted(slotsIn(ground.slots, wording.to, to), behind),
  ]
  const { proposals = [], ...rest } = wording
  const nested = proposals.map(inner => shiftedProposal(inner, ahead))
  return { ...rest, from, to, text, slots, ...(nested.length > 0 ? { proposals: nested } : {}) }
}

type Stretch = { readonly from: number; readonly to: number }

/** A stretch of the ground that cuts no character; a point inside a character moves behind it. */
function whole(from: number, to: number, ground: Ground): Stretch {
  const { text } = ground
  const first = within(from, ground)
  const last = Math.max(first, within(to, ground))
  const end = splits(text, last) ? last + 1 : last
  return { from: splits(text, first) ? (first === last ? end : first - 1) : first, to: end }
}

/** A point of the ground that cuts no character and no technical placeholder. */
export function pointIn(at: number, ground: Ground): number {
  const { to } = whole(at, at, ground)
  return slotAround(ground.slots, to)?.to ?? to
}

/** A proposal whose stretch lies on the ground and cuts neither a character nor a technical placeholder. */
export function fitted(proposal: Proposal, ground: Ground): Proposal {
  if (proposal.kind === 'placeholder') return { ...proposal, at: pointIn(proposal.at, ground) }
  const stretch = whole(proposal.from, proposal.to, ground)
  const isWhole = stretch.from === proposal.from && stretch.to === proposal.to
  const placed = isWhole ? proposal : { ...proposal, ...stretch }
  const from = slotAround(ground.slots, placed.from)?.from ?? placed.from
  const to = slotAround(ground.slots, placed.to)?.to ?? placed.to
  if (from === placed.from && to === placed.to) return placed
  return placed.kind === 'wording' ? widened(placed, from, to, ground) : { ...placed, from, to }
}

/** The technical placeholders of a text that begin with their sign and lie apart, in order. */
export function soundSlots(text: string, slots: readonly Slot[]): readonly Slot[] {
  const sound: Slot[] = []
  for (const { from, to } of slots.toSorted((one, other) => one.from - other.from)) {
    const lies = Number.isInteger(from) && Number.isInteger(to) && from >= (sound.at(-1)?.to ?? 0)
    if (lies && text.startsWith('● ', from) && to >= from + 2 && to <= text.length && !splits(text, to))
      sound.push({ from, to })
  }
  return sound
}

import type { Edit } from './edit.ts'

/** The text after the edits are made. Edits that overlap, are out of order or out of the text are a defect. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  assertEdits(text, edits)
  let made = ''
  let at = 0
  for (const edit of edits) {
    made += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return made + text.slice(at)
}

/** Edits of a text are in order, apart, and lie in it; that others are handed over is a defect. */
export function assertEdits(text: string, edits: readonly Edit[]): void {
  let at = 0
  for (const { from, to } of edits) {
    if (!(from >= at && to >= from && to <= text.length)) {
      throw new RangeError(`no edit can be made from ${from} to ${to} of ${text.length} after ${at}`)
    }
    at = to
  }
}

import type { Edit } from './edit.ts'

/** The text after the edits are made. Edits that overlap, are out of order or out of the text are a defect. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let made = ''
  let at = 0
  for (const edit of edits) {
    if (edit.from < at || edit.to < edit.from || edit.to > text.length) {
      throw new RangeError(
        `no edit can be made from ${edit.from} to ${edit.to} of ${text.length} after ${at}`,
      )
    }
    made += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return made + text.slice(at)
}

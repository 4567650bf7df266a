import type { Entry } from './entry.ts'

/**
 * From one released version of an act to the next: `{'MeetingHeld': {type: 'MeetingHeld/2', content: old => ...}}`.
 * The first version of an act has its bare name; a change of its content is a new version, and the old one stays
 * in the journal as it was hashed.
 */
export type Upcasts = Readonly<
  Record<string, { readonly type: string; readonly content: (content: unknown) => unknown }>
>

/** Every step there is so far. */
export const upcasts: Upcasts = {}

/** The entry as the newest version of its act would have said it. The bytes in the journal do not change. */
export function upcast(entry: Entry, steps: Upcasts = upcasts): Entry {
  const step = steps[entry.type]
  return step ? upcast({ ...entry, type: step.type, content: step.content(entry.content) }, steps) : entry
}

/** Something wrong in a profile: in which file, at which place, and what is expected. */
export type ProfileFault = { readonly file: string; readonly place: string; readonly expected: string }

/** A fault in `<name>.json`. */
export const fault = (name: string, place: string, expected: string): ProfileFault => ({
  file: `${name}.json`,
  place,
  expected,
})

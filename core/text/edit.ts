/** A change to a text as a value: the stretch from `from` up to but without `to`, in UTF-16 code units, becomes `text`. */
export type Edit = { readonly from: number; readonly to: number; readonly text: string }

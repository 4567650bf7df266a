/** One change: the stretch of the text before that goes, and the stretch of the text after that comes in its place. */
export type Change = {
  readonly from: number
  readonly to: number
  readonly addFrom: number
  readonly addTo: number
}

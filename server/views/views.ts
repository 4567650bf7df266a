import type { View } from './view.ts'

/** Every view, in the order in which an entry is folded into them. */
export const views: readonly View[] = []

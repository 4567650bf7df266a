import type { RowKind } from './comparison-rows.ts'

const shapes: Readonly<Record<RowKind, string>> = {
  edited: 'M2.5 5.5h11M2.5 10.5h11M10.8 2.2L5.2 13.8',
  added: 'M8 2.5v11M2.5 8h11',
  removed: 'M2.5 8h11',
  moved: 'M8 14.5v-13M3.8 5.7L8 1.5l4.2 4.2M3.8 10.3L8 14.5l4.2-4.2',
  parted: 'M1.5 8h5l5-4.5M6.5 8l5 4.5M8.6 2.9h3.4v3.2M8.6 13.1h3.4V9.9',
  joined: 'M1.5 3.5L7 8h7M1.5 12.5L7 8M10.8 4.8L14 8l-3.2 3.2',
  spaced: 'M2.5 6.5v5h11v-5',
  renumbered: 'M5.8 2L4.6 14M11.4 2l-1.2 12M2.6 5.8h11.6M1.8 10.2h11.6',
  same: 'M3 5.5h10M3 10.5h10',
}

/** What became of a paragraph as a shape; the words beside it say the same. */
export const KindMark = ({ kind }: { readonly kind: RowKind }) => (
  <svg className="mk" viewBox="0 0 16 16" aria-hidden="true">
    <path d={shapes[kind]} fill="none" stroke="currentColor" strokeWidth="1.6" />
  </svg>
)

const arrows = {
  up: 'M8 14V2.5M3.5 7L8 2.5 12.5 7',
  down: 'M8 2v11.5M3.5 9L8 13.5 12.5 9',
  right: 'M2 8h11.5M9 3.5L13.5 8 9 12.5',
  fold: 'M5.5 3.5L10 8l-4.5 4.5',
} as const

/** An arrow, drawn: it asks for no face that may lack the sign. */
export const Arrow = ({ to }: { readonly to: keyof typeof arrows }) => (
  <svg className={`mk ${to}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={arrows[to]} fill="none" stroke="currentColor" strokeWidth="1.4" />
  </svg>
)

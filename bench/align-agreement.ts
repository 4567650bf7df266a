import type { Link } from '../core/text/align.ts'
import type { Successor } from './lineage.ts'

/** How links agree with what is known: known links and those found of them, new paragraphs and those linked to an old one. */
export type Agreement = {
  readonly links: number
  readonly found: number
  readonly fresh: number
  readonly wrong: number
}

/** Counts over all resolutions. A known link is found if a link joins its two paragraphs, whatever its kind. */
export function agree(all: readonly (readonly Link[])[], successors: readonly Successor[]): Agreement {
  let [links, found, fresh, wrong] = [0, 0, 0, 0]
  successors.forEach(({ known }, index) => {
    const joined = new Set(all[index]?.map(({ from, to }) => `${from}>${to}`))
    const taken = new Set(all[index]?.flatMap(({ from, to }) => (from === null || to === null ? [] : [to])))
    for (const { from, to } of known) {
      if (from === null) {
        fresh += 1
        wrong += Number(taken.has(to))
      } else {
        links += 1
        found += Number(joined.has(`${from}>${to}`))
      }
    }
  })
  return { links, found, fresh, wrong }
}

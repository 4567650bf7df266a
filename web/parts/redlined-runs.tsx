import { Fragment } from 'react'
import type { ExcerptRun } from '../draft/excerpt.ts'

const marks = { same: Fragment, cut: Fragment, add: 'ins', remove: 'del' } as const

/** Words with what became of them: what went is struck through, what came is underlined. */
export const RedlinedRuns = ({ runs }: { readonly runs: readonly ExcerptRun[] }) =>
  runs.map(({ op, text }, i) => {
    const Mark = marks[op]
    return <Mark key={`${i}`}>{text}</Mark>
  })

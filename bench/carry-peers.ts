import { diff_match_patch } from 'diff-match-patch'
import { diff3Merge } from 'node-diff3'
import { StepMap } from 'prosemirror-transform'
import { carry } from '../core/text/carry.ts'
import type { Edit } from '../core/text/edit.ts'
import { edits as editsBetween } from '../core/text/edits.ts'
import { words } from '../core/text/words.ts'
import { type Case, spliced } from './carry-cases.ts'

/** What became of a proposal: carried, with the text that then stands; already done; or left to a person. */
export type Outcome =
  | { readonly kind: 'carried'; readonly text: string }
  | { readonly kind: 'met' | 'flagged' }

/** One case made ready for a contestant: `go` is measured, `tell` says what it did. */
type Ready = { readonly go: () => unknown; readonly tell: () => Outcome }

/** A way to carry proposals. What may be stored with a proposal is made ready before anything is measured. */
export type Contestant = { readonly name: string; readonly ready: (one: Case) => Ready }

const ready = <Done>(go: () => Done, tell: (done: Done) => Outcome): Ready => ({ go, tell: () => tell(go()) })

/** Where the same stands as without the proposal, it was met. */
const outcome = (text: string, { accepted }: Case): Outcome =>
  text === accepted ? { kind: 'met' } : { kind: 'carried', text }

function carried(one: Case, edits: () => readonly Edit[]): Ready {
  return ready(
    () => carry(edits(), one.over, one.base),
    done => {
      if (done.kind === 'conflict') return { kind: 'flagged' }
      return done.kind === 'met'
        ? { kind: 'met' }
        : { kind: 'carried', text: spliced(one.accepted, done.edits) }
    },
  )
}

function diff3(one: Case): Ready {
  const [accepted, base, proposed] = [one.accepted, one.base, one.proposed].map(text => [
    ...words(text, one.language),
  ])
  return ready(
    () => diff3Merge(accepted ?? [], base ?? [], proposed ?? [], { excludeFalseConflicts: true }),
    regions =>
      regions.some(({ conflict }) => conflict)
        ? { kind: 'flagged' }
        : outcome(regions.flatMap(({ ok }) => ok ?? []).join(''), one),
  )
}

const google = new diff_match_patch()
google.Diff_Timeout = 0

function patched(one: Case): Ready {
  const patches = google.patch_make(one.base, one.proposed)
  return ready(
    () => google.patch_apply(patches, one.accepted),
    ([text, isApplied]) => (isApplied.every(Boolean) ? outcome(text, one) : { kind: 'flagged' }),
  )
}

/** As its steps are rebased: a step whose both ends were deleted is dropped, every other one moves. */
function mapped(one: Case): Ready {
  const map = new StepMap(one.over.flatMap(({ from, to, text }) => [from, to - from, text.length]))
  return ready(
    () =>
      one.edits.map(({ from, to, text }) => {
        const start = map.mapResult(from, 1)
        const end = map.mapResult(to, -1)
        if (start.deletedAcross && end.deletedAcross) return null
        return { from: start.pos, to: Math.max(start.pos, end.pos), text }
      }),
    moved => {
      const edits = moved.filter(edit => edit !== null)
      if (edits.length < moved.length) return { kind: 'flagged' }
      return outcome(spliced(one.accepted, edits), one)
    },
  )
}

/** Ours and the peers; the second is named in the ratios. */
export const contestants: readonly Contestant[] = [
  { name: 'Concord carry', ready: one => carried(one, () => one.edits) },
  { name: 'node-diff3, words', ready: diff3 },
  { name: 'diff-match-patch', ready: patched },
  { name: 'prosemirror-transform', ready: mapped },
  {
    name: 'Concord, from whole texts',
    ready: one => carried(one, () => editsBetween(one.base, one.proposed, one.language)),
  },
]

import type { Profile } from '../body/profile.ts'
import { groupBy } from '../group-by.ts'
import type { Expectation } from './follow-ups.ts'
import type { FollowUp } from './public-record.ts'
import { type Evidence, settles } from './settles.ts'
import { titleKey } from './title-key.ts'

type Names = Pick<Profile, 'name' | 'short'>
type Settled = FollowUp['settled']

const title = ({ printed, language }: Expectation | Evidence, names: Names): string =>
  `${language} ${titleKey(printed, language, names)}`

/** What evidence is found by: of many records only those that can concern an expectation are compared with it. */
function keysOf(shown: Evidence, names: Names): readonly string[] {
  const { kind, organ, register } = shown
  if (kind === 'meeting') return [`meeting ${organ}`]
  if (kind === 'nominee') return [`nominee ${organ} ${register}`]
  const byTitle = `${kind} ${title(shown, names)}`
  return register === null ? [byTitle] : [byTitle, `${kind} ${register}`]
}

function keysFor(expectation: Expectation, names: Names): readonly string[] {
  const { kind, organ, register } = expectation
  if (kind === 'meeting') return [`meeting ${organ}`, `meeting-mentioned ${title(expectation, names)}`]
  if (kind === 'nominee') return [`nominee ${organ} ${register}`]
  return [`document ${title(expectation, names)}`, `document ${register}`]
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const inOrder = (one: Evidence, other: Evidence): number =>
  compare(one.on, other.on) || compare(one.meeting, other.meeting) || one.paragraph - other.paragraph

function settlement(expectation: Expectation, candidates: readonly Evidence[], names: Names): Settled {
  const [first] = candidates.filter(each => settles(expectation, each, names)).toSorted(inOrder)
  if (!first) return null
  const { meeting, paragraph, outcome, on } = first
  return { meeting, paragraph, outcome, on }
}

/** What settles each expectation, if anything does: the earliest record, so that the order of recording does not count. */
export function settlements(
  expectations: readonly Expectation[],
  shown: readonly Evidence[],
  names: Names,
): readonly Settled[] {
  const keyed = shown.flatMap(each => keysOf(each, names).map(key => ({ key, each })))
  const found = groupBy(keyed, ({ key }) => key)
  return expectations.map(expectation => {
    const candidates = keysFor(expectation, names).flatMap(key => found.get(key) ?? [])
    return settlement(
      expectation,
      candidates.map(({ each }) => each),
      names,
    )
  })
}

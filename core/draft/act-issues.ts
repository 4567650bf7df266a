import { type ConcordanceIssue, type LanguageVersion, placeIn } from './concordance-issue.ts'
import type { ConcordanceWords } from './concordance-words.ts'
import type { Named } from './name-index.ts'
import { unmatched } from './unmatched.ts'
import { rungsOf, verbsIn } from './verbs-in.ts'

const meets = (one: readonly string[], other: readonly string[]): boolean =>
  one.some(rung => other.includes(rung))

/** Whether two verbs stand on one ladder, on rungs that differ. */
const onOneLadder = (one: readonly string[], other: readonly string[], words: ConcordanceWords): boolean =>
  Object.values(words.ladders).some(ladder => meets(one, ladder) && meets(other, ladder))

/** Each verb without an equal, with the first of the other version that stands higher or lower on the same ladder. */
function differing(here: readonly Named[], there: readonly Named[], words: ConcordanceWords) {
  const free = [...there]
  return here.flatMap(one => {
    const at = free.findIndex(other => onOneLadder(rungsOf(one, words), rungsOf(other, words), words))
    const [other] = at < 0 ? [] : free.splice(at, 1)
    return other ? [{ one, other }] : []
  })
}

/**
 * Acts that are stronger in one version than in the other. A verb that has no counterpart at all is no difference in strength:
 * languages say with a noun what another says with a verb.
 */
export function actIssues(
  here: LanguageVersion,
  there: LanguageVersion,
  words: ConcordanceWords,
): readonly ConcordanceIssue[] {
  const rest = unmatched(verbsIn(here, words), verbsIn(there, words), (one, other) =>
    meets(rungsOf(one, words), rungsOf(other, words)),
  )
  return differing(rest.here, rest.there, words).map(({ one, other }) => ({
    code: 'act',
    languages: [here.language, there.language],
    here: placeIn(here, one),
    there: placeIn(there, other),
  }))
}

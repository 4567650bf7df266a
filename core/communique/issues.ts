import { doubtsIn } from './issues-of-words.ts'
import { listIssues } from './issues-of-lists.ts'
import { outcomeIssues } from './issues-of-outcomes.ts'
import type { Parts, Source, Stage } from './parts.ts'
import type { Issue } from './reading.ts'

/** No sentence states the meeting, or a second one does. */
function openingIssues({ openings }: Parts): readonly Issue[] {
  if (openings.length === 0)
    return [{ code: 'no-opening', span: null, note: 'no sentence states the meeting' }]
  const [first, ...others] = openings
  const unknown: Issue[] =
    first?.meeting.organ === null
      ? [{ code: 'unknown-name', span: first.name, note: 'the profile does not know this organ' }]
      : []
  return [
    ...unknown,
    ...others.map(
      ({ meeting }) =>
        ({ code: 'several-texts', span: meeting.span, note: 'a second text opens here' }) as const,
    ),
  ]
}

/** A date that is in no calendar, or an interval that ends before it begins. */
const dateIssues = (parts: Parts): readonly Issue[] =>
  parts.dates
    .filter(({ start }) => start === null)
    .map(({ span, printed }) => ({ code: 'invalid-date', span, note: `${printed} is in no calendar` }))

/** 重申 without an earlier text: what is reaffirmed cannot be looked up. */
const reaffirmations = (source: Source, parts: Parts): readonly Issue[] =>
  parts.acts
    .filter(
      ({ type, verb, objectSpan }) =>
        (type === 'reaffirm' || type === 'reaffirm-support') &&
        verb !== null &&
        /重申|再次/.test(verb) &&
        !(objectSpan && source.plain.slice(...objectSpan).includes('《')),
    )
    .map(({ span }) => ({ code: 'unlinked-reaffirmation', span, note: 'no earlier text is named' }))

/** An event that took place and prints no date. */
const undated = (source: Source, parts: Parts): readonly Issue[] =>
  parts.mentions.meetings
    .filter(
      ({ status, start, kind, resolved, precision, name }) =>
        status === 'held' &&
        start === null &&
        kind !== 'process' &&
        !resolved &&
        precision === 'none' &&
        name !== '',
    )
    .filter(
      ({ span }) =>
        !parts.dates.some(
          ({ span: date, start }) => start === null && date[0] >= span[0] && date[1] <= span[1],
        ),
    )
    .filter(({ span }) => !/[月日]$/.test(source.plain.slice(Math.max(0, span[0] - 1), span[0])))
    .map(({ span }) => ({ code: 'no-date', span, note: 'the event prints no date, and none is inherited' }))

const byPlace = (one: Issue, other: Issue): number => (one.span?.[0] ?? -1) - (other.span?.[0] ?? -1)

/** Gathers what a person must settle. Reads: everything. Writes: issues. */
export const readIssues: Stage = (source, parts) => {
  const found = [
    ...parts.issues,
    ...openingIssues(parts),
    ...dateIssues(parts),
    ...reaffirmations(source, parts),
    ...undated(source, parts),
    ...doubtsIn(source, parts),
    ...listIssues(source, parts),
    ...outcomeIssues(source, parts),
  ]
  return { ...parts, issues: found.toSorted(byPlace) }
}

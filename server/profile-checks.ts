import { type CalendarDate, firstDay, lastDay } from '../core/calendar.ts'
import type { Profile, Status } from '../core/body/profile.ts'
import { fault, type ProfileFault } from './profile-fault.ts'

type Span = { readonly from: CalendarDate | null; readonly to: CalendarDate | null }

/** One entry of the file may give a status to several States, so a status is named, not numbered. */
const named = ({ kind, state }: Status): string => `${kind} ${state}`

const twice = (file: string, key: string, ids: readonly string[]) =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [fault(file, `[${index}].${key}`, `"${id}" is used once before`)] : [],
  )

const begins = ({ from }: Span): string => (from === null ? '' : firstDay(from))
const ends = ({ to }: Span): string => (to === null ? '9' : lastDay(to))

const backwards = (file: string, spans: readonly Span[], name?: string): readonly ProfileFault[] =>
  spans.flatMap((span, index) =>
    begins(span) > ends(span) ? [fault(file, name ?? `[${index}].to`, `"to" not before ${span.from}`)] : [],
  )

const datesOf = ({ from, to }: Span): string => `${from ?? 'unknown'} to ${to ?? 'now'}`

const sharesDay = (one: Span, other: Span): boolean =>
  begins(one) <= ends(other) && begins(other) <= ends(one)

/** Spans of one thing must not share a day. */
function overlapping<Thing extends Span>(
  file: string,
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly ProfileFault[] {
  return things.flatMap((thing, index) => {
    const earlier = things.slice(0, index).filter(other => nameOf(other) === nameOf(thing))
    const over = earlier.find(other => sharesDay(thing, other))
    return over
      ? [fault(file, `${nameOf(thing)}, ${datesOf(thing)}`, `no day shared with ${datesOf(over)}`)]
      : []
  })
}

const withIds = ['organs', 'posts', 'persons', 'instruments', 'documents'] as const

function usedOnce(profile: Profile): readonly ProfileFault[] {
  const codes = profile.states.map(state => state.code)
  const slugs = profile.organs.map(organ => organ.slug)
  const ids = withIds.flatMap(name =>
    twice(
      name,
      'id',
      profile[name].map(entry => entry.id),
    ),
  )
  return [...twice('states', 'code', codes), ...twice('organs', 'slug', slugs), ...ids]
}

/** Holdings that are known only from the days on which they were seen say nothing of the days between. */
const dated = (profile: Profile) =>
  profile.holdings.filter(({ post, from, to }) => post !== null && (from ?? to))

function datesInOrder(profile: Profile): readonly ProfileFault[] {
  const sittings = profile.meetings.map(({ start, end }) => ({ from: start, to: end }))
  return [
    ...profile.statuses.flatMap(status => backwards('statuses', [status], named(status))),
    ...backwards('holdings', profile.holdings),
    ...backwards('presidencies', profile.presidencies),
    ...backwards('meetings', sittings),
    ...overlapping('statuses', profile.statuses, named),
    ...overlapping('holdings', dated(profile), ({ post }) => post ?? ''),
    ...overlapping('presidencies', profile.presidencies, () => 'presidency'),
  ]
}

/** What no entry can say alone: ids are used once, and spans of one thing share no day (I-26). */
export const contradictions = (profile: Profile): readonly ProfileFault[] => [
  ...usedOnce(profile),
  ...datesInOrder(profile),
]

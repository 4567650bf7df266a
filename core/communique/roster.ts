import { capacityOf } from './capacity.ts'
import { organsIn, type Parts, type Source } from './parts.ts'
import { beginsSomebody, lastOffice, officesIn, personIn } from './person.ts'
import type { AttendanceRead, Capacity, Span } from './reading.ts'
import { anyOf, wordAt, wordsIn } from './words.ts'
import { perLanguage } from './per-language.ts'

/** One entry of a list of persons, and the group that is printed before it (观察员国代表) or behind it (作为主席国客人). */
type Entry = { readonly span: Span; readonly before: Capacity | null; readonly behind: Capacity | null }

/** Cuts a stretch at the marks of a list, outside brackets. */
function cut(source: Source, [from, to]: Span): readonly Span[] {
  const { separators } = source.lexicon.language.lists
  const spans: Span[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    const mark = source.surface[at] ?? ''
    if (at < to && mark !== ':' && !separators.includes(mark)) continue
    if (at > start) spans.push([start, at])
    start = at + 1
  }
  return spans
}

const conjunction = perLanguage(({ lists }) => new RegExp(anyOf(lists.conjunctions), 'g'))

/** Cuts at 和, 及, 以及 where a person stands complete before it and somebody else begins behind it. */
function cutAtConjunctions(source: Source, parts: Parts, [from, to]: Span): readonly Span[] {
  const spans: Span[] = []
  let start = from
  for (const { index, 0: word } of source.surface.slice(from, to).matchAll(conjunction(source))) {
    const at = from + index
    const next = at + word.length
    if (at === start) start = next
    else if (begins(source, parts, next, to) && isComplete(source, start, at)) {
      spans.push([start, at])
      start = next
    }
  }
  return [...spans, [start, to]]
}

const begins = (source: Source, parts: Parts, from: number, to: number): boolean =>
  beginsSomebody(source, parts, from, to) || wordAt(source.lexicon.groups, source.plain, from) !== undefined

const isComplete = (source: Source, from: number, to: number): boolean =>
  lastOffice(source, from, to) !== undefined || officesIn(source, from, to).length === 0

/** Joins an entry that ends with an office, and so prints no name yet, to the one behind it: an office may contain 、. */
function joinOpenOffices(source: Source, parts: Parts, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const [from, to] of spans) {
    const last = joined.at(-1)
    const isOpen = last && officesIn(source, ...last).at(-1)?.to === last[1]
    if (last && isOpen && goesOnAs(source, parts, last, [from, to])) joined[joined.length - 1] = [last[0], to]
    else joined.push([from, to])
  }
  return joined
}

/** A second office of the same person: 联合国秘书长特使、联合国阿富汗援助团团长…. */
function goesOnAs(source: Source, parts: Parts, last: Span, next: Span): boolean {
  if (!begins(source, parts, ...next)) return true
  const [one] = organsIn(parts, ...last)
  const [other] = organsIn(parts, ...next)
  return one?.from === last[0] && other?.from === next[0] && one.meaning.id === other.meaning.id
}

const withoutEndBracket = (source: Source, [from, to]: Span): Span => [
  from,
  from + source.surface.slice(from, to).replace(/□+$/, '').length,
]

function entryOf(source: Source, parts: Parts, piece: Span): Entry {
  const { groups } = source.lexicon
  const [from, to] = withoutEndBracket(source, piece)
  const bracket = to < piece[1] ? wordAt(groups, source.plain, to + 1) : undefined
  if (bracket) return { span: [from, to], before: null, behind: bracket.meaning }
  const before = wordAt(groups, source.plain, from)
  if (before && before.to < to) return { span: [before.to, to], before: before.meaning, behind: null }
  const behind = wordsIn(groups, source.plain, from, to).findLast(group => group.to === to)
  if (!behind || !begins(source, parts, from, to)) return { span: [from, to], before: null, behind: null }
  return { span: [from, behind.from], before: null, behind: behind.meaning }
}

/** Reads a list of persons: `印度共和国外交部长…、…和上合组织秘书长…`. A group holds until somebody speaks for no State. */
export function rosterIn(source: Source, parts: Parts, span: Span): readonly AttendanceRead[] {
  const spans = cut(source, span).flatMap(piece => cutAtConjunctions(source, parts, piece))
  let group: Capacity | null = null
  return joinOpenOffices(source, parts, spans).flatMap(piece => {
    const entry = entryOf(source, parts, piece)
    const person = personIn(source, parts, ...entry.span)
    group = person?.state === null ? entry.before : (entry.before ?? group)
    if (!person) return []
    const { state, body, office } = person
    const capacity = capacityOf(source, parts, { state, body }, entry.behind ?? group)
    const name = source.text.slice(...person.name)
    return [
      {
        state,
        body,
        name,
        office: office && source.text.slice(...office),
        capacity,
        span: [entry.span[0], person.name[1]],
      },
    ]
  })
}

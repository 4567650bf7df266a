import { namesIn, type Parts, type Source } from './parts.ts'
import type { Issue, Span } from './reading.ts'
import { stateListAt } from './subject.ts'

const inOrder = (states: readonly string[], order: readonly string[]): boolean => {
  const places = states.map(state => order.indexOf(state)).filter(place => place >= 0)
  return places.every((place, i) => i === 0 || place > (places[i - 1] ?? -1))
}

/** Lists of member States one behind the other in the text. */
function statesListed(source: Source, parts: Parts): readonly (readonly [Span, readonly string[]])[] {
  const lists: [Span, readonly string[]][] = []
  for (const { from } of namesIn(parts, 0, source.text.length)) {
    if (from < (lists.at(-1)?.[0][1] ?? 0) || source.surface[from] === '□') continue
    const list = stateListAt(source, parts, from, from + 400)
    if (list.states.length > 1) lists.push([[from, list.to], list.states])
  }
  return lists
}

function orderIssues(source: Source, parts: Parts): readonly Issue[] {
  const members = (states: readonly string[]) => states.filter(state => parts.members.includes(state))
  const attending = parts.attendance.filter(
    ({ capacity, span }) => capacity === 'member' && span[0] !== parts.chair.span?.[0],
  )
  const first = attending[0]?.span[0] ?? 0
  const last = attending.at(-1)?.span[1] ?? 0
  const attendance = [[first, last], attending.map(({ state }) => state ?? '')] as const
  return [attendance, ...statesListed(source, parts)]
    .filter(([, states]) => members(states).length > 1 && !inOrder(members(states), parts.members))
    .map(([span]) => ({ code: 'protocol-order', span, note: 'not in the protocol order of the profile' }))
}

/** A member of the day that no list of attendants names. */
function missingMembers(parts: Parts): readonly Issue[] {
  const act = parts.acts.find(({ type }) => type === 'attend')
  const missing = parts.members.filter(member => !parts.attendance.some(({ state }) => state === member))
  return act && missing.length > 0
    ? [{ code: 'member-missing', span: act.span, note: `not in the list: ${missing.join(', ')}` }]
    : []
}

/** Somebody whose body, State or office the profile does not know. */
const unknownNames = (parts: Parts): readonly Issue[] =>
  parts.attendance
    .filter(({ state, body, office }) => (state === null && body === null) || office === null)
    .map(({ span }) => ({
      code: 'unknown-name',
      span,
      note: 'a body or an office that the profile does not know',
    }))

/** The last part of a name: lists may leave the given name out. */
const last = (name: string): string | undefined => name.split(/[·.]/).at(-1)?.replace(/\s/g, '')

/** Members whose signature and attendance differ. */
function signatureIssues(parts: Parts): readonly Issue[] {
  const present = parts.attendance.filter(({ capacity }) => capacity === 'member')
  if (parts.signatures.length === 0 || present.length === 0) return []
  const differing = parts.signatures.filter(
    ({ state, name }) => !present.some(one => one.state === state && last(one.name) === last(name)),
  )
  const unsigned = present.some(({ state }) => !parts.signatures.some(one => one.state === state))
  const span = differing[0]?.span ?? (unsigned ? parts.signatures.at(-1)?.span : undefined)
  return span ? [{ code: 'signature-mismatch', span, note: 'the signatures and the attendance differ' }] : []
}

/** The questions that lists of States and persons raise. */
export const listIssues = (source: Source, parts: Parts): readonly Issue[] => [
  ...orderIssues(source, parts),
  ...missingMembers(parts),
  ...unknownNames(parts),
  ...signatureIssues(parts),
]

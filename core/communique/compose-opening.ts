import { protocolOrder } from '../body/protocol-order.ts'
import type { Profile } from '../body/profile.ts'
import { type ComposedSentence, composed, missing } from './composed.ts'
import { fill, type PhrasePart } from './fill.ts'
import type { AttendanceFacts, MeetingFacts } from './meeting-facts.ts'
import type { LanguagePhrases } from './phrases.ts'
import { printDays } from './print-date.ts'

/** A regular meeting, an extraordinary one, the eighteenth meeting: as the language words it. */
function meetingWords(facts: MeetingFacts, phrases: LanguagePhrases): string | null {
  if (facts.number === null) return phrases.meetings[facts.kind ?? 'plain']
  const ordinal = phrases.ordinals[facts.number - 1] ?? null
  const text = fill(phrases.meetings.numbered, { ordinal }, phrases)
  return text.kind === 'filled' ? text.text : null
}

/** The opening sentence: which organ met when and where, with the short names that the text will use. */
export function composeOpening(facts: MeetingFacts, phrases: LanguagePhrases): ComposedSentence {
  const form = facts.form ?? (facts.place ? 'in-person' : null)
  if (form === null) return missing('form')
  const parts = {
    date: printDays(facts.start, facts.end, phrases),
    body: phrases.body.name,
    short: phrases.body.short,
    organ: phrases.organs[facts.organ]?.afterBody ?? null,
    meeting: meetingWords(facts, phrases),
    place: facts.place?.[phrases.language] ?? null,
  }
  return composed(phrases.opening[form], parts, phrases, facts.acts.meet)
}

/** The name as listed and the office of the day; printed words win over the register in the language of the text. */
function personParts(facts: MeetingFacts, attended: AttendanceFacts, phrases: LanguagePhrases) {
  const { language } = phrases
  const listed = attended.person === null ? undefined : phrases.persons[attended.person]?.listed
  const post = attended.post === null ? undefined : phrases.posts[attended.post]?.office
  const known = attended.name[language] ?? null
  return {
    name: facts.recordedIn === language ? known : (listed ?? known),
    office: attended.office[language] ?? post ?? null,
  }
}

/** Office and name of each, or what is not known of somebody. */
function peopleParts(
  facts: MeetingFacts,
  people: readonly AttendanceFacts[],
  phrases: LanguagePhrases,
): { readonly items: readonly string[]; readonly lacking: readonly string[] } {
  const texts = people.map(attended => ({
    attended,
    text: fill(phrases.attendance.person, personParts(facts, attended, phrases), phrases),
  }))
  return {
    items: texts.flatMap(({ text }) => (text.kind === 'filled' ? [text.text] : [])),
    lacking: texts.flatMap(({ attended, text }) =>
      text.kind === 'filled'
        ? []
        : text.lacking.map(what => `${what}: ${Object.values(attended.name)[0] ?? ''}`),
    ),
  }
}

/** Delegations of members in protocol order, whatever the order in which they were recorded. */
function membersPresent(facts: MeetingFacts, profile: Profile): readonly AttendanceFacts[] {
  const members = facts.attendance.filter(attended => attended.capacity === 'member')
  const states = protocolOrder(
    profile,
    members.flatMap(({ state }) => (state === null ? [] : [state])),
  )
  return states.flatMap(state => members.filter(attended => attended.state === state))
}

/** Officials of the body after the delegations, in the order that the profile states. */
function officialsPresent(facts: MeetingFacts, order: readonly string[]): readonly AttendanceFacts[] {
  const officials = facts.attendance.filter(attended => attended.capacity === 'ex-officio')
  const rank = ({ post }: AttendanceFacts) =>
    post !== null && order.includes(post) ? order.indexOf(post) : order.length
  return officials.toSorted((one, other) => rank(one) - rank(other))
}

/** Which of those present a sentence lists: delegations and officials together, or one of the two. */
export type AttendancePart = 'together' | 'members' | 'officials'

/** The sentence on who attended: delegations of members in protocol order, then officials of the body. */
export function composeAttendance(
  facts: MeetingFacts,
  profile: Profile,
  phrases: LanguagePhrases,
  part: AttendancePart = 'together',
): ComposedSentence {
  const members = peopleParts(facts, membersPresent(facts, profile), phrases)
  const officials = peopleParts(facts, officialsPresent(facts, profile.officials.order), phrases)
  const lacking = [
    ...(part === 'officials' ? [] : members.lacking),
    ...(part === 'members' ? [] : officials.lacking),
  ]
  if (lacking.length > 0) return missing(...lacking)
  const listOf = (items: readonly string[], list: 'members' | 'officials'): PhrasePart =>
    items.length === 0 ? null : { items, list: phrases.lists[list] }
  const parts = {
    members: listOf(members.items, 'members'),
    officials: listOf(officials.items, 'officials'),
  }
  return composed(phrases.attendance[part], parts, phrases, facts.acts.attend)
}

/** The sentence on who was in the chair, with the office of the day. */
export function composeChair(facts: MeetingFacts, phrases: LanguagePhrases): ComposedSentence {
  if (facts.chair === null) return missing('chair')
  const { items, lacking } = peopleParts(facts, [facts.chair], phrases)
  if (lacking.length > 0) return missing(...lacking)
  const parts = { chair: items[0] ?? null, ...personParts(facts, facts.chair, phrases) }
  return composed(phrases.chair, parts, phrases, facts.acts.chair)
}

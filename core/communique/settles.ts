import type { Profile } from '../body/profile.ts'
import { type CalendarDate, firstDay, lastDay } from '../calendar.ts'
import type { OutcomeType } from './closed-sets.ts'
import type { Expectation } from './follow-ups.ts'
import type { OutcomeRead, Reading } from './reading.ts'
import { isSameName, titleKey } from './title-key.ts'

type Names = Pick<Profile, 'name' | 'short'>

/** What a recorded text shows that another text may have let us expect. */
export type Evidence = {
  readonly kind: 'document' | 'nominee' | 'meeting' | 'meeting-mentioned'
  /** The recorded meeting whose text shows it, and the paragraph. */
  readonly meeting: string
  readonly paragraph: number
  /** Who acted, or who met. */
  readonly organ: string | null
  readonly outcome: OutcomeType | 'meet'
  readonly on: CalendarDate
  readonly until: CalendarDate
  readonly printed: string
  readonly language: string
  readonly register: string | null
  readonly state: string | null
}

/** What makes a text final, or an office filled. Hearing and noting do neither, and adopting in principle waits itself. */
const finalActs: readonly OutcomeType[] = ['adopt', 'approve', 'sign']
const fillingActs: readonly OutcomeType[] = ['appoint', 'approve']

type Common = Pick<Evidence, 'meeting' | 'organ' | 'on' | 'until' | 'language'>

function byOutcome(outcome: OutcomeRead, common: Common, reading: Reading): readonly Evidence[] {
  const { type, paragraph, document, person, postId, state = null } = outcome
  const shown = { ...common, paragraph, outcome: type, state }
  if (person && fillingActs.includes(type))
    return [{ ...shown, kind: 'nominee', printed: person, register: postId ?? null }]
  if (!document || !finalActs.includes(type) || outcome.nextOrgan) return []
  const register = reading.mentions.documents.find(
    each => each.paragraph === paragraph && each.title === document,
  )?.id
  return [{ ...shown, kind: 'document', printed: document, register: register ?? null }]
}

function ofMeeting(reading: Reading, common: Common): Evidence {
  const span = reading.meeting.span
  const paragraph = reading.paragraphs.find(
    ({ span: [from, to] }) => span && from <= span[0] && span[1] <= to,
  )
  return {
    ...common,
    kind: 'meeting',
    paragraph: paragraph?.n ?? 1,
    outcome: 'meet',
    printed: '',
    register: null,
    state: reading.meeting.place?.state ?? null,
  }
}

function mentioned(reading: Reading, common: Common): readonly Evidence[] {
  return reading.mentions.meetings.flatMap(({ status, start, end, name, organ, place, paragraph }) =>
    status === 'held' && start?.length === 10 && end !== null
      ? [
          {
            ...common,
            kind: 'meeting-mentioned',
            paragraph,
            organ,
            outcome: 'meet',
            on: start,
            until: end,
            printed: name,
            register: null,
            state: place?.state ?? null,
          } satisfies Evidence,
        ]
      : [],
  )
}

/** Everything that a recorded text shows: that its meeting took place, what was finally decided, whom it put in office, which meetings it says were held. */
export function evidence(reading: Reading, meeting: string): readonly Evidence[] {
  const { start, end, organ } = reading.meeting
  if (start === null) return []
  const common = { meeting, organ, on: start, until: end ?? start, language: reading.language }
  return [
    ofMeeting(reading, common),
    ...reading.outcomes.flatMap(outcome => byOutcome(outcome, common, reading)),
    ...mentioned(reading, common),
  ]
}

/** A year later: what goes up to the next regular meeting of a yearly cycle has been there by then. */
const nextYear = (day: CalendarDate): CalendarDate => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`

/** The days on which an expectation can come true: those that the text prints, else the year after its meeting. */
export const daysOf = ({ after, expected }: Expectation): { readonly from: string; readonly to: string } => ({
  from: expected.from ? firstDay(expected.from) : after,
  to: expected.to ? lastDay(expected.to) : nextYear(after),
})

function isInTime(expectation: Expectation, { on, until }: Evidence): boolean {
  const { from, to } = daysOf(expectation)
  if (expectation.kind === 'meeting') return from <= on && until <= to
  return from <= on && on <= to && expectation.after <= on
}

/** Two values that are both given must be equal; one that is not given contradicts nothing. */
const agree = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other

const isSameOrgan = (expectation: Expectation, shown: Evidence): boolean =>
  expectation.organ !== null && expectation.organ === shown.organ

function isSameText(expectation: Expectation, shown: Evidence, names: Names): boolean {
  if (expectation.register !== null && expectation.register === shown.register) return true
  if (expectation.language !== shown.language) return false
  const key = titleKey(expectation.printed, expectation.language, names)
  return key !== '' && key === titleKey(shown.printed, shown.language, names)
}

const isSamePerson = (expectation: Expectation, shown: Evidence): boolean =>
  expectation.language === shown.language &&
  isSameName(expectation.printed, shown.printed) &&
  expectation.register !== null &&
  expectation.register === shown.register &&
  agree(expectation.state, shown.state)

/** A meeting of the organ in its own text, or one that another text says was held, under the same name and of the same organ if any. */
function isSameMeeting(expectation: Expectation, shown: Evidence, names: Names): boolean {
  if (!agree(expectation.state, shown.state)) return false
  if (shown.kind === 'meeting') return isSameOrgan(expectation, shown)
  if (shown.kind !== 'meeting-mentioned') return false
  return expectation.organ === shown.organ && isSameText(expectation, shown, names)
}

/**
 * Whether what a record shows is what the other text let us expect: the right organ, the right days, the same title,
 * person or meeting. Never by guessing: where one of them is not certain, the expectation stays open.
 */
export function settles(expectation: Expectation, shown: Evidence, names: Names): boolean {
  if (shown.meeting === expectation.meeting || !isInTime(expectation, shown)) return false
  const organFits = isSameOrgan(expectation, shown)
  switch (expectation.kind) {
    case 'document':
      return (
        shown.kind === 'document' &&
        (organFits || expectation.organ === null) &&
        isSameText(expectation, shown, names)
      )
    case 'nominee':
      return shown.kind === 'nominee' && organFits && isSamePerson(expectation, shown)
    default:
      return isSameMeeting(expectation, shown, names)
  }
}

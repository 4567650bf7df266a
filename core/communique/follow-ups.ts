import type { CalendarDate } from '../calendar.ts'
import type { FollowUp } from './public-record.ts'
import type { InstrumentMention, MeetingMention, OutcomeRead, Reading } from './reading.ts'

/** What a text lets us expect, before anybody asks whether it came. */
export type Expectation = Omit<FollowUp, 'settled' | 'outside'> & {
  readonly language: string
  /** First day on which it can come true: the last day of the meeting that expects it. */
  readonly after: CalendarDate
  /** Id in a register of instruments or of posts, where the text gives one. */
  readonly register: string | null
  /** The State of a nominee or of a place, where the text gives one. */
  readonly state: string | null
}
type Draft = Omit<Expectation, 'id' | 'meeting' | 'language' | 'after'>

const open = { from: null, to: null }

/** The meeting of an organ that the text announces: when its texts and nominees come up. */
function windowOf(organ: string | null, reading: Reading): Expectation['expected'] {
  const planned = reading.mentions.meetings.find(
    meeting => meeting.status === 'planned' && meeting.organ === organ && meeting.start !== null,
  )
  return planned ? { from: planned.start, to: planned.end } : open
}

/** A text agreed here for a higher organ: adopted in principle, or adopted as a draft. */
function submitted(outcome: OutcomeRead, reading: Reading): readonly Draft[] {
  const awaited = outcome.type === 'adopt-in-principle' || outcome.type === 'adopt'
  if (!awaited || !outcome.document || !outcome.nextOrgan) return []
  const { paragraph, act, type, document: printed, nextOrgan: organ } = outcome
  const register =
    reading.mentions.documents.find(each => each.paragraph === paragraph && each.title === printed)?.id ??
    null
  const expected = windowOf(organ, reading)
  return [
    { paragraph, act, kind: 'document', outcome: type, printed, organ, expected, register, state: null },
  ]
}

/** A candidate whom a lower organ has put forward. */
function nominated(outcome: OutcomeRead, reading: Reading): readonly Draft[] {
  if (outcome.type !== 'nominate' || !outcome.person || !outcome.nextOrgan) return []
  const { paragraph, act, type, person: printed, nextOrgan: organ } = outcome
  const planned = windowOf(organ, reading)
  const expected = planned.to === null ? { from: null, to: outcome.term?.from ?? null } : planned
  const register = outcome.postId ?? null
  const state = outcome.state ?? null
  return [{ paragraph, act, kind: 'nominee', outcome: type, printed, organ, expected, register, state }]
}

const isSpanInside = (inner: readonly [number, number], outer: readonly [number, number]): boolean =>
  inner[0] >= outer[0] && inner[1] <= outer[1]

/** A dated meeting that is announced or supported; its later mentions announce nothing new. */
function announced(mention: MeetingMention, index: number, reading: Reading): readonly Draft[] {
  const all = reading.mentions.meetings
  if (mention.status !== 'planned' || mention.start === null) return []
  if (all.findIndex(each => each.id === mention.id) !== index) return []
  const act = reading.acts.find(each => isSpanInside(mention.span, each.span))?.id ?? null
  return [
    {
      paragraph: mention.paragraph,
      act,
      kind: 'meeting',
      outcome: 'schedule-meeting',
      printed: mention.name,
      organ: mention.organ,
      expected: { from: mention.start, to: mention.end },
      register: null,
      state: mention.place?.state ?? null,
    },
  ]
}

/** A meeting that the outcome sets and no mention describes. */
function scheduled(outcome: OutcomeRead, reading: Reading): readonly Draft[] {
  if (outcome.type !== 'schedule-meeting' || !outcome.start) return []
  const mentioned = reading.mentions.meetings.some(
    each => each.status === 'planned' && each.start === outcome.start && each.organ === outcome.organ,
  )
  if (mentioned) return []
  const { paragraph, act, type, organ = null, start, end = null, place } = outcome
  const expected = { from: start, to: end ?? start }
  const state = place?.state ?? null
  return [
    {
      paragraph,
      act,
      kind: 'meeting',
      outcome: type,
      printed: place?.name ?? '',
      organ,
      expected,
      register: null,
      state,
    },
  ]
}

/** A text whose adoption or signature is announced, without saying by whom. */
function anticipated(mention: InstrumentMention): readonly Draft[] {
  if (mention.status !== 'anticipated') return []
  const { paragraph, title: printed, id: register } = mention
  return [
    {
      paragraph,
      act: null,
      kind: 'document',
      outcome: 'adopt',
      printed,
      organ: null,
      expected: open,
      register,
      state: null,
    },
  ]
}

/** Everything that a recorded text lets us expect, in the order of its paragraphs; each has a lasting id. */
export function expectations(reading: Reading, meetingId: string): readonly Expectation[] {
  const drafts = [
    ...reading.outcomes.flatMap(outcome => [
      ...submitted(outcome, reading),
      ...nominated(outcome, reading),
      ...scheduled(outcome, reading),
    ]),
    ...reading.mentions.meetings.flatMap((mention, index) => announced(mention, index, reading)),
    ...reading.mentions.instruments.flatMap(anticipated),
  ].toSorted((one, other) => one.paragraph - other.paragraph)
  const after = reading.meeting.end ?? reading.meeting.start ?? ''
  return drafts.map((draft, index) => {
    const number = drafts.slice(0, index).filter(each => each.paragraph === draft.paragraph).length + 1
    return {
      id: `${meetingId}#p${draft.paragraph}.${number}`,
      meeting: meetingId,
      language: reading.language,
      after,
      ...draft,
    }
  })
}

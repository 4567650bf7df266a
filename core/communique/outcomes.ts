import type { ActType } from './closed-sets.ts'
import { isItem, listHeads } from './list-items.ts'
import { referOutcomes, stateOutcomes } from './outcome-initiatives.ts'
import { personOutcomes } from './outcome-persons.ts'
import { attributed, textOutcomes } from './outcome-texts.ts'
import { type Parts, type Source, type Stage, within } from './parts.ts'
import type { ActRead, MeetingMention, OutcomeRead } from './reading.ts'

const settling: readonly ActType[] = ['schedule', 'support', 'agree', 'decide', 'hope', 'instruct']

/** A meeting to come whose holding an act sets or supports; a meeting that is only described (…举行的) is not set by it. */
function meetingOutcomes(source: Source, parts: Parts, act: ActRead): readonly OutcomeRead[] {
  if (!settling.includes(act.type)) return []
  return within(parts.mentions.meetings, ({ span }) => span, ...act.span)
    .filter(meeting => isSetBy(source, meeting))
    .map(({ organ, start, end, precision, place }) => ({
      type: 'schedule-meeting' as const,
      paragraph: act.paragraph,
      act: act.id,
      organ,
      start,
      end,
      precision,
      place,
      span: act.span,
    }))
}

function isSetBy(source: Source, { span, name, status, start, resolved, kind }: MeetingMention): boolean {
  const phrase = source.plain.slice(...span)
  const isDescribed =
    /(?:举行|召开|举办)的/.test(phrase.slice(0, phrase.length - name.length + 1)) ||
    !/举行|召开|举办/.test(phrase)
  return status === 'planned' && start !== null && !resolved && kind !== 'event' && !isDescribed
}

const free: Partial<Record<ActType, OutcomeRead['type']>> = {
  decide: 'decide',
  establish: 'establish',
  instruct: 'instruct',
  sign: 'sign',
}

/** A decision, establishment or instruction that is none of the outcomes with fields. */
function freeOutcome({ type: done, verb, paragraph, id, span }: ActRead): readonly OutcomeRead[] {
  const type = free[done]
  return type === undefined || verb === '担任' ? [] : [{ type, paragraph, act: id, span }]
}

/** Whether a nomination or another outcome inside a decision says already what was decided. */
const saysMore = (act: ActRead, outcomes: readonly OutcomeRead[]): boolean =>
  within(outcomes, ({ span }) => span, act.span[0], act.span[1] + 1).some(
    ({ type }) => type !== 'note-initiative',
  )

const byPlace = (one: OutcomeRead, other: OutcomeRead): number => one.span[0] - other.span[0]

/** What the meeting did to a text, a person, a candidacy or a meeting to come. Reads: acts, mentions. Writes: outcomes. */
export const readOutcomes: Stage = (source, parts) => {
  const heads = listHeads(parts)
  const own = parts.acts.filter(
    act => act.scope.kind !== 'external' && (act.verb !== null || isItem(act)) && !heads.has(act.id),
  )
  const particular = own.flatMap(act => [
    ...textOutcomes(source, parts, act),
    ...personOutcomes(source, parts, act),
    ...stateOutcomes(source, parts, act),
    ...meetingOutcomes(source, parts, act),
  ])
  const sent = own.flatMap(act => referOutcomes(source, parts, act, particular))
  const known = [...particular, ...sent, ...attributed(source, parts)].toSorted(byPlace)
  const rest = own.flatMap(act => (saysMore(act, known) ? [] : freeOutcome(act)))
  const outcomes = [...known, ...rest].toSorted(byPlace)
  return { ...parts, outcomes }
}

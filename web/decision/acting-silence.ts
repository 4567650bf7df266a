import { isRefusal } from '../../core/refusal.ts'
import { wordOf } from '../draft/change-of.ts'
import { decisionIn, type Make, momentIn, orNull, seenIn, withMoment } from './acting-fields.ts'

/** What forms ask of silence procedures. */
export const silenceActs: Readonly<Record<string, Make>> = {
  'announce-silence': (fields, { zone: usual }) => {
    const zone = wordOf(fields, 'zone') || usual
    const opens = momentIn(fields, 'opens', zone)
    return isRefusal(opens)
      ? opens
      : withMoment(momentIn(fields, 'expires', zone), expires => ({
          does: 'announce-silence',
          decision: decisionIn(fields),
          id: wordOf(fields, 'id'),
          opens,
          expires,
          zone,
          channel: wordOf(fields, 'channel'),
          seen: seenIn(fields),
        }))
  },
  'extend-silence': (fields, { zone }) =>
    withMoment(momentIn(fields, 'expires', wordOf(fields, 'zone') || zone), expires => ({
      does: 'extend-silence',
      decision: decisionIn(fields),
      expires,
    })),
  'break-silence': fields => ({
    does: 'break-silence',
    decision: decisionIn(fields),
    by: wordOf(fields, 'by') === 'amendment' ? 'amendment' : 'objection',
    text: orNull(fields, 'text'),
    seen: seenIn(fields),
  }),
}

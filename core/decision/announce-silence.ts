import { isInstant, type Instant } from '../instant.ts'
import { isZone } from '../local-time.ts'
import { mustBeChair } from '../procedure/who-acts.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { clockWords } from './clock-words.ts'
import { countingNow } from './counting.ts'
import type { Decision, DecisionRegister } from './decision.ts'
import { decisionOf } from './decision-of.ts'
import { actOn, type DecisionCommandBy, type DecisionDecide, type DecisionEvolve } from './decision-rule.ts'
import type { DecisionFacts } from './facts.ts'
import { holdsInTheWay } from './gate-holds.ts'
import { gateOfText, standingIn } from './gate-of.ts'
import { standsBecauseOf } from './in-the-way.ts'
import { liveObjections } from './live-objections.ts'
import { mustBeUnput } from './must-be-open.ts'
import { mustSee } from './must-see.ts'
import type { Silence } from './silence.ts'
import { openSilence } from './silence-at.ts'

/** What is recorded when a silence procedure is announced: its exact window, its zone, and the members that may break it. */
export type SilenceAnnounced = Pick<
  Silence,
  'id' | 'announced' | 'opens' | 'expires' | 'zone' | 'channel' | 'digest' | 'counting'
> & { readonly decision: string }

const longestChannel = 200

/** At most one silence at a time on the same words, under whatever decision (I-21). */
function mustBeAlone({ decisions }: DecisionRegister, { id, text }: Decision): Refusal | undefined {
  for (const other of decisions.values()) {
    const silence = openSilence(other)
    if (silence && (other.id === id || silence.digest === text.digest))
      return {
        refused: 'silence-running',
        facts: { decision: other.id, expires: clockWords(silence.expires, silence.zone) },
      }
  }
  return undefined
}

/** Whoever objects to the words that stand has broken their silence already: it is asked again once the objection is withdrawn (E-14). */
function mustBeUnopposed(decision: Decision, facts: DecisionFacts): Refusal | undefined {
  const counting = countingNow(decision, facts)
  const states = liveObjections(decision).map(({ state }) => state)
  const inTheWay = standsBecauseOf(
    'objections-stand',
    states.filter(state => counting.includes(state)),
    facts,
  )
  return inTheWay?.refusal
}

/** What of the gate must be clear before the words go under silence: all that is of the text, and every hold. */
const mustBeClear = (decision: Decision, facts: DecisionFacts): Refusal | undefined =>
  holdsInTheWay(decision, facts)?.refusal ?? standingIn(gateOfText(decision, facts))[0]?.refusal ?? undefined

/** Why the Chair cannot announce a silence procedure on a decision, if so (R-09, practice 5.7). */
export const mayAnnounceSilence = (
  register: DecisionRegister,
  decision: Decision,
  facts: DecisionFacts,
): Refusal | undefined =>
  mustBeChair(facts) ??
  (facts.rules.silence.allowed ? undefined : { refused: 'silence-not-allowed' }) ??
  mustBeAlone(register, decision) ??
  mustBeUnput(decision) ??
  mustBeUnopposed(decision, facts) ??
  mustBeClear(decision, facts)

const isToTheSecond = (instant: Instant): boolean => isInstant(instant) && Date.parse(instant) % 1000 === 0

type Window = Pick<DecisionCommandBy<'announce-silence'>, 'opens' | 'expires' | 'zone' | 'channel'>

/** The window is exact, in a zone that there is, and says where objections go. */
function windowUnfit({ opens, expires, zone, channel }: Window): Refusal | undefined {
  if (!isZone(zone)) return { refused: 'silence-zone-unknown', facts: { zone } }
  const isExact = isToTheSecond(opens) && isToTheSecond(expires) && Date.parse(opens) < Date.parse(expires)
  if (!isExact) return { refused: 'silence-instant-unfit' }
  return channel.trim() === '' || channel.length > longestChannel
    ? { refused: 'silence-without-channel', facts: { most: String(longestChannel) } }
    : undefined
}

const later = (one: Instant, other: Instant): Instant => (Date.parse(one) >= Date.parse(other) ? one : other)

const hour = 3_600_000

/** The whole minute from which so many hours have passed. */
const hoursAfter = (start: Instant, hours: number): Instant =>
  new Date(Math.ceil((Date.parse(start) + hours * hour) / 60_000) * 60_000).toISOString()

/** The hours of the rules run from the opening, never from before the announcement. */
function mustBeLong({ opens, expires, zone }: Window, { now, rules }: DecisionFacts): Refusal | undefined {
  const { minimumHours } = rules.silence
  const start = later(opens, now)
  const isLong =
    Date.parse(expires) - Date.parse(start) >= minimumHours * hour && Date.parse(expires) > Date.parse(now)
  const earliest = clockWords(hoursAfter(start, minimumHours), zone)
  return isLong
    ? undefined
    : { refused: 'silence-too-short', facts: { hours: String(minimumHours), earliest } }
}

/** The same announcement, sent again. */
const isSame = (silence: Silence, { expires, zone, seen }: DecisionCommandBy<'announce-silence'>): boolean =>
  silence.expires === expires && silence.zone === zone && silence.digest === seen

/** The Chair announces a silence procedure on the words of a decision, to all members at once. */
export const announceSilence: DecisionDecide<'announce-silence'> = (register, command, facts) => {
  const decision = decisionOf(register, command.decision)
  if (isRefusal(decision)) return decision
  const known = decision.silences.find(({ id }) => id === command.id)
  if (known && !mustBeChair(facts))
    return isSame(known, command) ? [] : { refused: 'id-taken', facts: { id: command.id } }
  const { id, opens, expires, zone, channel } = command
  const content: SilenceAnnounced = {
    decision: decision.id,
    id,
    announced: facts.now,
    opens: later(opens, facts.now),
    expires,
    zone,
    channel,
    digest: decision.text.digest,
    counting: countingNow(decision, facts),
  }
  const refused =
    mayAnnounceSilence(register, decision, facts) ??
    mustSee(decision, command.seen) ??
    windowUnfit(command) ??
    mustBeLong(command, facts)
  return refused ?? [actOn('SilenceAnnounced', content)]
}

/** The decision under silence: its words stand still. */
export const silenceAnnounced: DecisionEvolve<SilenceAnnounced> = (decision, announced) => {
  const { decision: _, ...window } = announced
  const silence: Silence = {
    ...window,
    before: decision.stage,
    state: 'running',
    extensions: [],
    broken: null,
    cancelled: null,
    observed: null,
  }
  return { ...decision, stage: 'silence', silences: [...decision.silences, silence] }
}

import type { Decision } from '../../core/decision/decision.ts'
import { silenceAt } from '../../core/decision/silence-at.ts'
import type { Silence } from '../../core/decision/silence.ts'
import { localTime } from '../../core/local-time.ts'
import { elapsedAt } from '../decision/elapsed.ts'
import { decisionAddress, isChairAt, memberAt } from '../decision/hall.ts'
import { formatZoned, offsetOf } from '../words/zoned.ts'
import { InWords, useHall, useStateName } from './decision-hall.tsx'
import { ActOffer } from './decision-offer.tsx'
import { useVisit, useWords } from './visit.tsx'
import { usePeriod } from './when.tsx'

type One = { readonly decision: Decision; readonly silence: Silence }
type Shows = 'all' | 'clock-only'

/** Silence procedures with their clocks. */
export function SilenceList({
  silences,
  shows,
}: {
  readonly silences: readonly One[]
  readonly shows: Shows
}) {
  return (
    <ul className="rows sils">
      {silences.map(({ decision, silence }) => (
        <li key={silence.id} className={shows === 'all' ? 'row' : ''}>
          <Deadline silence={silence} />
          <div>
            {shows === 'all' && <Named decision={decision} />}
            <How silence={silence} />
          </div>
          {silence.state === 'running' && <Acts decision={decision} />}
        </li>
      ))}
    </ul>
  )
}

/** The moment of expiry: the announced zone first, then the reader's own clock and universal time; one instant in each. */
function Deadline({ silence }: Pick<One, 'silence'>) {
  const { silences, frame } = useWords()
  const { language } = useVisit()
  const period = usePeriod()
  const { expires, zone } = silence
  const { day, time, ahead } = localTime(expires, zone)
  return (
    <p className="when">
      <b>
        <time dateTime={expires}>{time.slice(0, 5)}</time>
      </b>
      <span>{period(day)}</span>
      <span>
        {silences.asAnnounced(zone)} ({offsetOf(ahead)})
      </span>
      <span
        className="dim"
        data-own-clock={expires}
        data-says={silences.atYours}
        data-colon={frame.colon}
        hidden
      />
      <span className="dim">{formatZoned(language, expires, 'UTC')}</span>
    </p>
  )
}

function Named({ decision }: Pick<One, 'decision'>) {
  const hall = useHall()
  return (
    <p className="doc-t">
      <a href={decisionAddress(hall, decision.id)}>
        <InWords texts={decision.title} />
      </a>
    </p>
  )
}

/** How it stands: what has elapsed, or what became of it. */
function How({ silence }: Pick<One, 'silence'>) {
  const { facts } = useHall()
  const { silences } = useWords()
  const { language } = useVisit()
  const at = (instant: string): string => formatZoned(language, instant, silence.zone)
  const is = silenceAt(silence, facts.now)
  return (
    <>
      <p className="note">
        {silences.announced(at(silence.announced))} · {silences.channel(silence.channel)} ·{' '}
        {silences.counts(silence.counting.length)}
      </p>
      {is === 'running' && <Clock silence={silence} />}
      {is === 'expired-awaiting' && <p className="tag need">{silences.expired}</p>}
      {silence.extensions.map(({ at: when, from, to }) => (
        <p className="note" key={when}>
          {silences.extended(at(from), at(to))}
        </p>
      ))}
      <Ended silence={silence} />
    </>
  )
}

function Clock({ silence }: Pick<One, 'silence'>) {
  const { facts } = useHall()
  const { silences } = useWords()
  const { language } = useVisit()
  const { all, gone, left, part } = elapsedAt(silence, facts.now)
  const long = (minutes: number): string => silences.hours(Math.floor(minutes / 60), minutes % 60)
  if (Date.parse(facts.now) < Date.parse(silence.opens))
    return <p className="note">{silences.notBegun(formatZoned(language, silence.opens, silence.zone))}</p>
  const clock = localTime(facts.now, silence.zone).time.slice(0, 5)
  return (
    <>
      <svg
        className="span72"
        viewBox="0 0 100 2"
        preserveAspectRatio="none"
        role="img"
        aria-label={silences.elapsedName(long(gone), long(all))}
      >
        <rect width={part} height="2" />
      </svg>
      <p className="note">
        {silences.asOf(clock)}: {silences.elapsed(long(gone), long(all), long(left))}
      </p>
    </>
  )
}

function Ended({ silence }: Pick<One, 'silence'>) {
  const { facts } = useHall()
  const { silences } = useWords()
  const { language } = useVisit()
  const name = useStateName()
  const { broken, cancelled, observed, zone } = silence
  const at = (instant: string): string => formatZoned(language, instant, zone)
  if (broken)
    return (
      <>
        <p>
          {facts.rules.silence.breakerDisclosed
            ? silences.brokenBy[broken.by](name(broken.state), at(broken.at))
            : silences.brokenUnnamed(at(broken.at))}
        </p>
        {broken.text && facts.rules.silence.breakerDisclosed && <blockquote>{broken.text}</blockquote>}
      </>
    )
  if (cancelled) return <p>{silences.cancelledBecause[cancelled.because](at(cancelled.at))}</p>
  return observed ? <p>{silences.observedAt(at(observed))}</p> : null
}

/** To agree, nothing needs to be done: there is no button for it. */
function Acts({ decision }: Pick<One, 'decision'>) {
  const hall = useHall()
  const { silences } = useWords()
  const d = [decision.id]
  return (
    <div className="acts">
      <a className="btn" href={decisionAddress(hall, decision.id)}>
        {silences.read}
      </a>
      {memberAt(hall) !== null && (
        <ActOffer asked={{ does: 'break-silence', decisions: d }} label={silences.break} tone="quiet" />
      )}
      {isChairAt(hall) && (
        <>
          <ActOffer asked={{ does: 'extend-silence', decisions: d }} label={silences.extend} tone="quiet" />
          <ActOffer asked={{ does: 'cancel-silence', decisions: d }} label={silences.cancel} tone="quiet" />
        </>
      )}
    </div>
  )
}

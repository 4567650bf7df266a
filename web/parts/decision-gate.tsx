import type { Decision } from '../../core/decision/decision.ts'
import type { GateItem } from '../../core/decision/gate.ts'
import { openHolds } from '../../core/decision/open-holds.ts'
import { liveObjections } from '../../core/decision/live-objections.ts'
import { pendingFloor } from '../../core/decision/pending-floor.ts'
import { refusals } from '../../core/refusal.ts'
import { gateOfAll } from '../decision/gate-shown.ts'
import { isChairAt } from '../decision/hall.ts'
import {
  InWords,
  useClock,
  useHall,
  useHallSentence,
  useMoment,
  useSeatIn,
  useStateName,
} from './decision-hall.tsx'
import { ActOffer } from './decision-offer.tsx'
import { Mark } from './mark.tsx'
import { useWords } from './visit.tsx'

type Of = { readonly decision: Decision }

/** Since when each State stands in the way, and on what. */
function Holders({ item, decision }: Of & { readonly item: GateItem }) {
  const { deciding } = useWords()
  const name = useStateName()
  const clock = useClock()
  const moment = useMoment()
  const lines =
    item.name === 'objections'
      ? liveObjections(decision).map(({ id, state, at, text }) => ({ id, state, at, more: text }))
      : item.name === 'holds'
        ? openHolds(decision).map(({ id, state, at, on, until }) => ({
            id,
            state,
            at,
            more: [on, until ? deciding.until(moment(until)) : deciding.noPeriod].filter(Boolean).join(' · '),
          }))
        : []
  return (
    <>
      {lines.map(({ id, state, at, more }) => (
        <p key={id}>
          <b className="chip">{name(state)}</b> {deciding.since(clock(at))}
          {more && ` · ${more}`}
        </p>
      ))}
    </>
  )
}

/** What the Chair can do about an item that stands. */
function Remedies({ item, decision }: Of & { readonly item: GateItem }) {
  const { decisionActs } = useWords()
  const { facts } = useHall()
  const name = useStateName()
  const seatName = useSeatIn()
  const d = [decision.id]
  const { acts } = decisionActs
  const small = { tone: 'small', shut: 'left-out' } as const
  if (item.name === 'floor')
    return pendingFloor(decision, facts.members).map(({ id, seat, state, standing }) => {
      const who = seatName(seat, state)
      return standing === 'speaking' ? (
        <ActOffer
          key={id}
          asked={{ does: 'end-floor', decisions: d, of: id }}
          at="once"
          label={decisionActs.finished(who)}
          {...small}
        />
      ) : (
        <ActOffer
          key={id}
          asked={{ does: 'give-floor', decisions: d, of: id }}
          at="once"
          label={decisionActs.giveTo(who)}
          {...small}
        />
      )
    })
  if (item.name === 'holds')
    return item.states.map(state => (
      <ActOffer
        key={state}
        asked={{ does: 'set-hold-period', decisions: d, of: state }}
        label={decisionActs.setPeriod(name(state))}
        {...small}
      />
    ))
  if (item.name === 'languages')
    return (
      <ActOffer
        asked={{ does: 'except-language', decisions: d }}
        label={acts['except-language'].name + decisionActs.more}
        {...small}
      />
    )
  if (item.name === 'placeholders')
    return (
      <ActOffer
        asked={{ does: 'set-residual', decisions: d }}
        label={acts['set-residual'].name + decisionActs.more}
        {...small}
      />
    )
  return null
}

function Standing({ item, decision, of }: Of & { readonly item: GateItem; readonly of: 'one' | 'bloc' }) {
  const hall = useHall()
  const { deciding } = useWords()
  const sentence = useHallSentence()
  if (!item.refusal) return null
  return (
    <li className="shut-in">
      <Mark name="stands" />
      <h3>{deciding.gate[item.name].name}</h3>
      <span className="st">
        {deciding.stands} · {refusals[item.refusal.refused].rule ?? item.rule}
      </span>
      {of === 'bloc' && (
        <p>
          <InWords texts={decision.title} />
        </p>
      )}
      <Holders item={item} decision={decision} />
      <p className="rule">{sentence(item.refusal)}</p>
      {isChairAt(hall) && (
        <div className="do">
          <Remedies item={item} decision={decision} />
        </div>
      )}
    </li>
  )
}

/** What must be clear before the gavel: what stands first, with its rule, of whom, and what can be done. */
export function GateList({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { facts } = useHall()
  const { deciding } = useWords()
  const items = gateOfAll(decisions, facts)
  const of = decisions.length > 1 ? 'bloc' : 'one'
  return (
    <ul className="gates">
      {items.map(item =>
        item.standing === 'stands' ? (
          <Standing key={`${item.name}-${item.decision.id}`} item={item} decision={item.decision} of={of} />
        ) : (
          <li key={item.name}>
            <Mark name="clear" label={deciding.isClear} />
            <h3>{deciding.gate[item.name].name}</h3>
            <span className="st">
              {deciding.gate[item.name].clear} · {item.rule}
            </span>
          </li>
        ),
      )}
    </ul>
  )
}

/** How many items stand and how many are clear. */
export function GateCount({ decisions }: { readonly decisions: readonly Decision[] }) {
  const { facts } = useHall()
  const { deciding } = useWords()
  const items = gateOfAll(decisions, facts)
  const standing = items.filter(item => item.standing === 'stands').length
  return (
    <p data-standing={standing} data-says={deciding.gateNow(standing)}>
      {standing > 0 && <b className="stn">{deciding.stand(standing)}</b>}
      {standing > 0 && ' · '}
      {deciding.clear(items.length - standing)}
    </p>
  )
}

import type { Decision } from '../../core/decision/decision.ts'
import { pendingFloor } from '../../core/decision/pending-floor.ts'
import { isChairAt } from '../decision/hall.ts'
import { useClock, useHall, useSeatIn } from './decision-hall.tsx'
import { ActOffer } from './decision-offer.tsx'
import { useWords } from './visit.tsx'

/** Who has asked for the floor on what is put, in order; the Chair gives it. */
export function FloorQueue({ decisions }: { readonly decisions: readonly Decision[] }) {
  const hall = useHall()
  const { deciding, decisionActs } = useWords()
  const name = useSeatIn()
  const clock = useClock()
  const asked = decisions.flatMap(({ id: decision, floor }) => floor.map(one => ({ ...one, decision })))
  const speaking = asked.find(({ standing }) => standing === 'speaking')
  const waiting = asked.filter(({ standing }) => standing === 'waiting')
  const pending = new Set(
    decisions.flatMap(each => pendingFloor(each, hall.facts.members)).map(({ id }) => id),
  )
  return (
    <section className="queue" aria-labelledby="floor-h">
      <h2 id="floor-h">
        {deciding.floor}{' '}
        <span>{speaking ? deciding.speaks(name(speaking.seat, speaking.state)) : deciding.nobodySpeaks}</span>
      </h2>
      {speaking && isChairAt(hall) && (
        <ActOffer
          asked={{ does: 'end-floor', decisions: [speaking.decision], of: speaking.id }}
          at="once"
          tone="small"
          label={decisionActs.finished(name(speaking.seat, speaking.state))}
        />
      )}
      {waiting.length === 0 && <p className="note">{deciding.nobodyWaits}</p>}
      <ol>
        {waiting.map(({ id, seat, state, at, on, decision }, i) => (
          <li key={id}>
            <b>{i + 1}</b>
            <span className="chip">{name(seat, state)}</span>
            <i>
              {on && `${deciding.onPoint(on)}, `}
              {deciding.askedAt(clock(at))}
            </i>
            {isChairAt(hall) && !pending.has(id) && (
              <ActOffer
                asked={{ does: 'give-floor', decisions: [decision], of: id }}
                at="once"
                tone="small"
                label={decisionActs.giveTo(name(seat, state))}
                shut="left-out"
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

import type { Decision } from '../../core/decision/decision.ts'
import { isByConsensus } from '../../core/decision/rule-for.ts'
import { useHall } from './decision-hall.tsx'
import { ActOffer } from './decision-offer.tsx'
import { useWords } from './visit.tsx'

type Mine = { readonly decision: Decision; readonly state: string }

/** What stands in the way, or counts: objection, hold, floor; or the vote, where members vote. */
function Blocking({ decision, state }: Mine) {
  const { facts } = useHall()
  const { decisionActs } = useWords()
  const { acts, more, voteAs, endAs } = decisionActs
  const d = [decision.id]
  const hasObjected = decision.objections.some(one => one.state === state && one.withdrawn === null)
  const holds = decision.holds.some(one => one.state === state && one.became === null && one.lifted === null)
  const asked = decision.floor.find(one => one.state === state && one.standing === 'waiting')
  const consensus = isByConsensus(decision, facts.rules)
  return (
    <div className="bigacts">
      {!consensus &&
        (['yes', 'no', 'abstain'] as const).map(as => (
          <ActOffer key={as} asked={{ does: 'vote', decisions: d, as }} label={voteAs[as] + more} />
        ))}
      {consensus &&
        (hasObjected ? (
          <ActOffer
            asked={{ does: 'withdraw-objection', decisions: d }}
            label={acts['withdraw-objection'].name + more}
          />
        ) : (
          <ActOffer asked={{ does: 'object', decisions: d }} label={acts.object.name + more} />
        ))}
      {consensus &&
        (holds ? (
          <>
            {(['objection', 'acceptance', 'ad-ref'] as const).map(as => (
              <ActOffer
                key={as}
                asked={{ does: 'end-hold', decisions: d, as }}
                label={endAs[as] + more}
                shut="left-out"
              />
            ))}
            <ActOffer
              asked={{ does: 'lift-hold', decisions: d }}
              label={acts['lift-hold'].name + more}
              shut="left-out"
            />
          </>
        ) : (
          <ActOffer asked={{ does: 'hold', decisions: d }} label={acts.hold.name + more} />
        ))}
      {asked ? (
        <ActOffer
          asked={{ does: 'withdraw-floor', decisions: d, of: asked.id }}
          at="once"
          label={acts['withdraw-floor'].name}
        />
      ) : (
        <ActOffer asked={{ does: 'ask-floor', decisions: d }} at="once" label={acts['ask-floor'].name} />
      )}
    </div>
  )
}

const statements = ['opinion', 'explanation', 'dissociation'] as const

/** Everything that a delegation can do about a decision; each is confirmed on the words that it is about. */
export function MemberActs({ decision, state }: Mine) {
  const { deciding, decisionActs } = useWords()
  const { acts, more } = decisionActs
  const d = [decision.id]
  const isNamed = decision.scope.kind === 'named'
  const { facts } = useHall()
  const inWriting = facts.rules.absence === 'consents-in-writing' ? (['consent-in-writing'] as const) : []
  const rest = ['take-out', 'waive-notice', ...inWriting, 'object-to-void', 'sign'] as const
  return (
    <div className="memberacts">
      {decision.stage !== 'adopted' && (
        <section aria-labelledby="block-h">
          <h3 id="block-h">{deciding.block}</h3>
          <Blocking decision={decision} state={state} />
        </section>
      )}
      <section aria-labelledby="record-h">
        <h3 id="record-h">{deciding.doesNotBlock}</h3>
        <div className="bigacts">
          {statements.map(as => (
            <ActOffer
              key={as}
              asked={{ does: 'state', decisions: d, as }}
              label={decisionActs.state[as] + more}
              tone="quiet"
              shut="left-out"
            />
          ))}
          {rest.map(does => (
            <ActOffer
              key={does}
              asked={{ does, decisions: d }}
              label={acts[does].name + more}
              tone="quiet"
              shut="left-out"
            />
          ))}
        </div>
      </section>
      {isNamed && (
        <section aria-labelledby="list-h">
          <h3 id="list-h">{deciding.listActs}</h3>
          <div className="bigacts">
            {(['consent-to-list', 'leave-list', 'join-list'] as const).map(does => (
              <ActOffer
                key={does}
                asked={{ does, decisions: d }}
                label={acts[does].name + more}
                tone="quiet"
                shut="left-out"
              />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}

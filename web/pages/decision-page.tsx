import type { Decision } from '../../core/decision/decision.ts'
import { liveObjections } from '../../core/decision/live-objections.ts'
import { type Hall, inLanguageOf, isOfficeAt, memberAt } from '../decision/hall.ts'
import { gateShown } from '../decision/gate-shown.ts'
import { DecisionAct } from '../parts/decision-stage.tsx'
import { HallProvider, InWords, useHall, useStateNames } from '../parts/decision-hall.tsx'
import { MemberActs } from '../parts/decision-member-acts.tsx'
import { ActOffer } from '../parts/decision-offer.tsx'
import { Objections, Statements, WhatHappened } from '../parts/decision-record.tsx'
import { InWhoseName, Residual, Snapshot } from '../parts/decision-snapshot.tsx'
import { Afterwards, TheWay } from '../parts/decision-way.tsx'
import { DecisionWords, WordsTabs } from '../parts/decision-words.tsx'
import { OurActs } from '../parts/decision-ours.tsx'
import { Page } from '../parts/page.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'
import { SilenceList } from '../parts/silence-row.tsx'

type Of = { readonly decision: Decision }

/** One decision with everything that belongs to it. */
export function DecisionPage({
  hall,
  decision,
  sees,
}: Of & { readonly hall: Hall; readonly sees: 'all' | 'published' }) {
  const { decisions } = useWords()
  const { language } = useVisit()
  const inLanguage = useIn()
  return (
    <Page title={inLanguageOf(decision.title, language).text} here="decisions" kind="decision">
      <HallProvider value={hall}>
        <div className="wrap dec">
          <header className="lh">
            <p className="note">
              <a href={`/${hall.slug}/decisions`}>{decisions.title}</a> · {inLanguage(hall.organ.name)}
            </p>
            <h1>
              <InWords texts={decision.title} />
            </h1>
            <p>
              <DecisionAct decision={decision} />
            </p>
            {sees === 'all' && <Blocked decision={decision} />}
          </header>
          <div className="dcols">
            <article aria-label={decisions.words}>
              <DecisionWords decision={decision} language={hall.text} />
              <WordsTabs decision={decision} />
              <Statements decision={decision} />
              {sees === 'all' && (
                <>
                  <Objections decision={decision} />
                  <WhatHappened decision={decision} />
                </>
              )}
            </article>
            <aside>
              <InWhoseName decision={decision} />
              {sees === 'all' && <ForMembers decision={decision} />}
            </aside>
          </div>
        </div>
      </HallProvider>
    </Page>
  )
}

/** What only members read: what the seat can do, the snapshot, and the way between organs. */
function ForMembers({ decision }: Of) {
  const { decisions } = useWords()
  return (
    <>
      <Acts decision={decision} />
      {decision.adoption && <Snapshot adoption={decision.adoption} />}
      <Residual decision={decision} />
      <TheWay decision={decision} />
      <Afterwards decision={decision} />
      {decision.silences.length > 0 && (
        <section className="recorded">
          <h2>{decisions.silences}</h2>
          <SilenceList
            silences={decision.silences.map(silence => ({ decision, silence }))}
            shows="clock-only"
          />
        </section>
      )}
    </>
  )
}

function Blocked({ decision }: Of) {
  const { decisions } = useWords()
  const { facts } = useHall()
  const names = useStateNames()
  const objections = liveObjections(decision)
  const isBlocked = gateShown(decision, facts).some(
    ({ name, standing }) => name === 'objections' && standing === 'stands',
  )
  if (!isBlocked || decision.adoption) return null
  return <p className="refusal">{decisions.blockedBy(names(objections.map(({ state }) => state)))}</p>
}

const ofOffice = [
  'list',
  'redraft',
  'set-scope',
  'set-residual',
  'except-language',
  'announce-silence',
  'submit-up',
  'refer-back',
  'publish',
  'offer-void',
  'withdraw-decision',
] as const

const rulings = ['void', 'maintain'] as const

/** What the seat can do about the decision from here. */
function Acts({ decision }: Of) {
  const hall = useHall()
  const { decisions, decisionActs } = useWords()
  const state = memberAt(hall)
  if (state === null && !isOfficeAt(hall)) return null
  const d = [decision.id]
  return (
    <section className="recorded" aria-label={decisions.whatCanBeDone}>
      {state !== null && (
        <>
          <OurActs decision={decision} state={state} />
          <MemberActs decision={decision} state={state} />
        </>
      )}
      {isOfficeAt(hall) && (
        <div className="officeacts">
          <h2>{decisions.whatCanBeDone}</h2>
          {ofOffice.map(does => (
            <ActOffer
              key={does}
              asked={{ does, decisions: d }}
              label={decisionActs.acts[does].name + decisionActs.more}
              tone="small"
              shut="left-out"
            />
          ))}
          {decision.voidOffer !== null &&
            rulings.map(as => (
              <ActOffer
                key={as}
                asked={{ does: 'rule-on-void', decisions: d, as }}
                label={decisionActs.ruleAs[as] + decisionActs.more}
                tone="small"
                shut="left-out"
              />
            ))}
        </div>
      )}
    </section>
  )
}

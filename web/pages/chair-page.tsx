import type { Decision } from '../../core/decision/decision.ts'
import { countingOf } from '../../core/decision/counting.ts'
import { decisionAddress, isChairAt, type Sitting } from '../decision/hall.ts'
import { labelOf, markOf, questionAt } from '../decision/sitting.ts'
import { DecisionAgenda } from '../parts/decision-agenda.tsx'
import { FloorQueue } from '../parts/decision-floor.tsx'
import { Formula } from '../parts/decision-formula.tsx'
import { GateCount, GateList } from '../parts/decision-gate.tsx'
import { Gavel } from '../parts/decision-gavel.tsx'
import { HallProvider, InWords, useHall } from '../parts/decision-hall.tsx'
import { RoomNews } from '../parts/decision-live.tsx'
import { ActOffer } from '../parts/decision-offer.tsx'
import { DecisionWords, WordsTabs } from '../parts/decision-words.tsx'
import { Page } from '../parts/page.tsx'
import { SittingHead } from '../parts/sitting-head.tsx'
import { useWords } from '../parts/visit.tsx'

type At = { readonly sitting: Sitting }

/** The Chair's console: the agenda, what is put, what must be clear before the gavel, and the floor. */
export function ChairPage({ sitting }: At) {
  const { deciding } = useWords()
  const question = questionAt(sitting)
  return (
    <Page title={deciding.chair} here="meetings" kind="chair">
      <HallProvider value={sitting}>
        <SittingHead sitting={sitting} title={deciding.chair} page="chair" />
        <div className="ccols">
          <DecisionAgenda sitting={sitting} page="chair" />
          <Put sitting={sitting} question={question} />
          {question.length > 0 && <Gate question={question} />}
        </div>
        <RoomNews hall={sitting} meeting={sitting.meeting.id} question={markOf(question)} />
      </HallProvider>
    </Page>
  )
}

type Question = { readonly question: readonly Decision[] }

function Gate({ question }: Question) {
  const { deciding } = useWords()
  const isOver = question.every(({ adoption }) => adoption !== null)
  return (
    <aside className="gate" aria-labelledby="gate-h">
      <div className="gh" data-part="count">
        <h2 id="gate-h">{deciding.beforeGavel}</h2>
        {isOver ? <p>{deciding.struck}</p> : <GateCount decisions={question} />}
      </div>
      {!isOver && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a part that scrolls is reached by the keyboard
        <section className="gatebox" data-part="gates" tabIndex={0} aria-labelledby="gate-h">
          <GateList decisions={question} />
        </section>
      )}
      <div data-part="gavel">
        <Gavel decisions={question} />
      </div>
      <div data-part="floor">
        <FloorQueue decisions={question} />
      </div>
    </aside>
  )
}

/** What is put, large and readable, with the form of words and its moments. */
function Put({ sitting, question }: At & Question) {
  const { deciding } = useWords()
  const [first] = question
  if (!first)
    return (
      <article className="put">
        <h2>{deciding.nothingPut}</h2>
        <p className="note">{deciding.nothingPutLead}</p>
      </article>
    )
  return (
    <article className="put" aria-labelledby="put-h">
      {question.length === 1 ? <One sitting={sitting} decision={first} /> : <Bloc question={question} />}
      <div data-part="formula">
        <Formula decision={first} />
      </div>
      {isChairAt(sitting) ? (
        <ChairActs question={question} />
      ) : (
        <p className="note putacts">{deciding.onlyLooking}</p>
      )}
    </article>
  )
}

/** What the decision is, in a line: what the organ does with it, its number, its words. */
function Facts({ decision }: { readonly decision: Decision }) {
  const hall = useHall()
  const { deciding, decisions } = useWords()
  const { adoption, act, text } = decision
  return (
    <p className="note">
      {decisions.act[act]} · {adoption ? deciding.numbered(adoption.number) : deciding.numberLater} ·{' '}
      {deciding.counting(countingOf(decision, hall.facts).length)} ·{' '}
      <a href={decisionAddress(hall, decision.id)} className="sym">
        {deciding.wordsDigest(text.digest.slice(0, 8))}
      </a>
    </p>
  )
}

function One({ sitting, decision }: At & { readonly decision: Decision }) {
  return (
    <>
      <header>
        <p className="putno">{labelOf(sitting, sitting.meeting.id, decision.id)}</p>
        <h2 id="put-h">
          <InWords texts={decision.title} />
        </h2>
        <Facts decision={decision} />
      </header>
      <DecisionWords decision={decision} language={sitting.text} />
      <WordsTabs decision={decision} />
    </>
  )
}

/** A bloc: each decision with its words to be opened. */
export function Bloc({ question }: Question) {
  const { deciding } = useWords()
  const { text } = useHall()
  return (
    <>
      <header className="ofbloc">
        <h2 id="put-h">{deciding.bloc(question.length)}</h2>
        <p className="note">{deciding.blocNote}</p>
      </header>
      <ol className="blocwords">
        {question.map(decision => (
          <li key={decision.id}>
            <details>
              <summary>
                <InWords texts={decision.title} />
              </summary>
              <Facts decision={decision} />
              <DecisionWords decision={decision} language={text} />
            </details>
          </li>
        ))}
      </ol>
    </>
  )
}

function ChairActs({ question }: Question) {
  const { decisionActs } = useWords()
  const { acts, more } = decisionActs
  const d = question.map(({ id }) => id)
  const one = question.length === 1
  return (
    <div className="putacts" data-part="acts">
      {one && question[0]?.stage === 'listed' && (
        <ActOffer asked={{ does: 'put', decisions: d }} at="once" tone="go" label={acts.put.name} />
      )}
      {question[0]?.stage === 'put' && (
        <>
          <ActOffer asked={{ does: 'ask', decisions: d }} at="once" tone="go" label={acts.ask.go} />
          {one && (
            <ActOffer
              asked={{ does: 'suspend', decisions: d }}
              label={acts.suspend.name + more}
              shut="left-out"
            />
          )}
        </>
      )}
      {one && (
        <>
          <ActOffer
            asked={{ does: 'defer', decisions: d }}
            tone="quiet"
            label={acts.defer.name + more}
            shut="left-out"
          />
          <ActOffer
            asked={{ does: 'offer-void', decisions: d }}
            tone="quiet"
            label={acts['offer-void'].name + more}
            shut="left-out"
          />
        </>
      )}
    </div>
  )
}

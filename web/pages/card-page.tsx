import { memberAt, type Sitting } from '../decision/hall.ts'
import { markOf, questionAt, putNow } from '../decision/sitting.ts'
import { DecisionAgenda } from '../parts/decision-agenda.tsx'
import { FloorQueue } from '../parts/decision-floor.tsx'
import { Formula } from '../parts/decision-formula.tsx'
import { HallProvider, InWords } from '../parts/decision-hall.tsx'
import { RoomNews } from '../parts/decision-live.tsx'
import { MemberActs } from '../parts/decision-member-acts.tsx'
import { OurActs } from '../parts/decision-ours.tsx'
import { DecisionWords, WordsTabs } from '../parts/decision-words.tsx'
import { Page } from '../parts/page.tsx'
import { SittingHead } from '../parts/sitting-head.tsx'
import { useWords } from '../parts/visit.tsx'

type At = { readonly sitting: Sitting }

/** The delegate's card: what is put, what the delegation can do about it, and what it has done. */
export function CardPage({ sitting }: At) {
  const { deciding } = useWords()
  const question = questionAt(sitting)
  return (
    <Page title={deciding.card} here="meetings" kind="card">
      <HallProvider value={sitting}>
        <SittingHead sitting={sitting} title={deciding.card} page="delegate" />
        <div className="kcols">
          <Card sitting={sitting} />
          <div className="kside">
            {question.length > 0 && (
              <div data-part="floor">
                <FloorQueue decisions={question} />
              </div>
            )}
            <DecisionAgenda sitting={sitting} page="delegate" />
          </div>
        </div>
        <RoomNews hall={sitting} meeting={sitting.meeting.id} question={markOf(question)} />
      </HallProvider>
    </Page>
  )
}

function Card({ sitting }: At) {
  const { deciding } = useWords()
  const { shown } = sitting
  const state = memberAt(sitting)
  if (!shown)
    return (
      <article className="put">
        <h2>{deciding.nothingPut}</h2>
        <p className="note">{deciding.waitForChair}</p>
      </article>
    )
  return (
    <article className="put" aria-labelledby="put-h">
      {putNow(sitting, sitting.meeting.id) === null && shown.stage === 'listed' && (
        <p className="note">{deciding.waitForChair}</p>
      )}
      {shown.put?.bloc != null && <p className="tag">{deciding.inBloc}</p>}
      <h2 id="put-h">
        <InWords texts={shown.title} />
      </h2>
      <DecisionWords decision={shown} language={sitting.text} />
      <WordsTabs decision={shown} />
      <div data-part="formula">
        <Formula decision={shown} />
      </div>
      <div data-part="ours">
        {state === null ? (
          <p className="note">{deciding.notYours}</p>
        ) : (
          <>
            <OurActs decision={shown} state={state} />
            <MemberActs decision={shown} state={state} />
          </>
        )}
      </div>
    </article>
  )
}

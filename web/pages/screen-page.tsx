import { Fragment } from 'react'
import type { Decision } from '../../core/decision/decision.ts'
import { isByConsensus } from '../../core/decision/rule-for.ts'
import { liveObjections } from '../../core/decision/live-objections.ts'
import { openHolds } from '../../core/decision/open-holds.ts'
import type { Sitting } from '../decision/hall.ts'
import { labelOf, questionAt } from '../decision/sitting.ts'
import { HallProvider, InWords, useHall, useSeatIn, useStateNames } from '../parts/decision-hall.tsx'
import { RoomNews } from '../parts/decision-live.tsx'
import { DecisionWords } from '../parts/decision-words.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { useVisit, useWords } from '../parts/visit.tsx'
import { tags } from '../words/plural.ts'

type At = { readonly sitting: Sitting }
type Of = { readonly decision: Decision }

/** The screen on the wall: what is put, its words, the Chair's step, and who speaks. Nothing on it ticks. */
export function ScreenPage({ sitting, side }: At & { readonly side: 'by-side' | 'alone' }) {
  const { language } = useVisit()
  const { deciding } = useWords()
  const question = questionAt(sitting)
  const [first] = question
  return (
    <html lang={tags[language]}>
      <PageHead title={deciding.screenTitle} />
      <body className="p-room" data-page="wall">
        <HallProvider value={sitting}>
          <main id="main" className={`room wall r${sizeOf(sitting, question)}`} data-part="wall">
            <h1 className="sr">{deciding.screenTitle}</h1>
            <WallHead sitting={sitting} decision={first ?? null} />
            {first ? (
              <Wall question={question} side={side} />
            ) : (
              <p className="wallnone">{deciding.screenNothing}</p>
            )}
            <WallFoot sitting={sitting} question={question} side={side} />
          </main>
          <RoomNews hall={sitting} meeting={sitting.meeting.id} question="" />
        </HallProvider>
      </body>
    </html>
  )
}

/** How many letters fit the screen in each step of the type. */
const fits = [180, 320, 560, 900, 1500] as const

function sizeOf({ words }: Sitting, question: readonly Decision[]): number {
  if (question.length > 1) return question.length > 8 ? 5 : 4
  const lines = Object.values(words[question[0]?.id ?? ''] ?? {})
  const letters = Math.max(0, ...lines.map(each => each.reduce((sum, { text }) => sum + text.length + 20, 0)))
  return fits.filter(most => letters > most).length + 1
}

function WallHead({ sitting, decision }: At & { readonly decision: Decision | null }) {
  const { deciding } = useWords()
  const step = useStep(decision)
  const { meeting, slug } = sitting
  return (
    <header>
      <p>
        <b>{decision && labelOf(sitting, meeting.id, decision.id)}</b>{' '}
        <a href={`/${slug}/meetings/${meeting.id}/delegate`}>
          {decision?.put?.bloc != null ? (
            deciding.bloc(questionAt(sitting).length)
          ) : decision ? (
            <InWords texts={decision.title} />
          ) : (
            deciding.screenTitle
          )}
        </a>
      </p>
      <p className="wallstep">
        <b>{step}</b>
      </p>
    </header>
  )
}

function useStep(decision: Decision | null): string {
  const { facts } = useHall()
  const { deciding } = useWords()
  const { screenStep } = deciding
  if (decision?.adoption) return `${screenStep.adopted} · ${deciding.numbered(decision.adoption.number)}`
  if (decision?.stage !== 'put' || !decision.put) return screenStep.none
  if (decision.put.asked === null) return screenStep.put
  return isByConsensus(decision, facts.rules) ? screenStep.asked : screenStep.vote
}

function Wall({
  question,
  side,
}: {
  readonly question: readonly Decision[]
  readonly side: 'by-side' | 'alone'
}) {
  const { text, languages } = useHall()
  const [first] = question
  if (question.length > 1)
    return (
      <ol className="wallbloc rt">
        {question.map(({ id, title }) => (
          <li key={id}>
            <InWords texts={title} />
          </li>
        ))}
      </ol>
    )
  if (!first) return null
  const others = side === 'by-side' ? languages.filter(each => each !== text) : []
  return (
    <div className="rts">
      <div className="rmain">
        <article className="rt">
          <DecisionWords decision={first} language={text} />
        </article>
      </div>
      {others.length > 0 && (
        <aside className="rside">
          {others.map(language => (
            <article key={language} className="rt">
              <DecisionWords decision={first} language={language} />
            </article>
          ))}
        </aside>
      )}
    </div>
  )
}

/** Objections and holds, with the names that the members in the room may see. */
function Standing({ question }: { readonly question: readonly Decision[] }) {
  const { deciding, frame } = useWords()
  const names = useStateNames()
  const objecting = [...new Set(question.flatMap(liveObjections).map(({ state }) => state))]
  const holding = [...new Set(question.flatMap(openHolds).map(({ state }) => state))]
  if (objecting.length + holding.length === 0) return null
  return (
    <p>
      {objecting.length > 0 && (
        <b>{deciding.objections(objecting.length) + frame.colon + names(objecting)}</b>
      )}
      {objecting.length > 0 && holding.length > 0 && ' · '}
      {holding.length > 0 && deciding.holds(holding.length) + frame.colon + names(holding)}
    </p>
  )
}

function Floor({ decision }: Of) {
  const { deciding, frame } = useWords()
  const name = useSeatIn()
  const speaking = decision.floor.find(({ standing }) => standing === 'speaking')
  const waiting = decision.floor.filter(({ standing }) => standing === 'waiting')
  return (
    <p>
      {deciding.screenFloor + frame.colon}
      {speaking ? <b>{deciding.speaks(name(speaking.seat, speaking.state))}</b> : deciding.nobodySpeaks}
      {waiting.map(({ id, seat, state }, i) => (
        <Fragment key={id}>
          {' · '}
          {i + 1} {name(seat, state)}
        </Fragment>
      ))}
    </p>
  )
}

function WallFoot({
  sitting,
  question,
  side,
}: At & { readonly question: readonly Decision[]; readonly side: 'by-side' | 'alone' }) {
  const { languages, text, meeting, slug } = sitting
  const { draft, deciding } = useWords()
  const at = `/${slug}/meetings/${meeting.id}/screen`
  const asked = side === 'by-side' ? '' : '&side=alone'
  return (
    <footer>
      {question[0] && <Floor decision={question[0]} />}
      <Standing question={question} />
      <nav aria-label={deciding.languages}>
        {languages.map((language, i) => (
          <Fragment key={language}>
            {i > 0 && ' · '}
            <a
              href={`${at}?text=${language}${asked}`}
              {...(language === text ? { 'aria-current': 'true' as const } : {})}
            >
              {draft.languages[language] ?? language}
            </a>
          </Fragment>
        ))}
        {' · '}
        <a href={`${at}?text=${text}${side === 'by-side' ? '&side=alone' : ''}`}>
          {side === 'by-side' ? deciding.only : deciding.beside}
        </a>
      </nav>
    </footer>
  )
}

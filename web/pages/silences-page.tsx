import type { Decision } from '../../core/decision/decision.ts'
import type { Silence } from '../../core/decision/silence.ts'
import { type Hall, isChairAt } from '../decision/hall.ts'
import { standingOf } from '../decision/guard.ts'
import { HallProvider, InWords } from '../parts/decision-hall.tsx'
import { ActOffer } from '../parts/decision-offer.tsx'
import { Page } from '../parts/page.tsx'
import { SilenceList } from '../parts/silence-row.tsx'
import { useIn, useWords } from '../parts/visit.tsx'

type One = { readonly decision: Decision; readonly silence: Silence }

const of = ({ register }: Hall): readonly One[] =>
  [...register.decisions.values()].flatMap(decision =>
    decision.silences.map(silence => ({ decision, silence })),
  )

const isRunning = ({ silence }: One): boolean => silence.state === 'running'

/** Silence procedures: those that run with their clocks, the next to expire first; then those that have ended. */
export function SilencesPage({ halls }: { readonly halls: readonly Hall[] }) {
  const { silences } = useWords()
  return (
    <Page title={silences.title} here="decisions" kind="list">
      <div className="wrap sil">
        <header className="lh">
          <h1>{silences.title}</h1>
          <p className="lead">{silences.lead}</p>
        </header>
        <Part halls={halls} title={silences.running} none={silences.noneRunning} only={isRunning} />
        {halls.some(isChairAt) && <Announcing halls={halls} />}
        <Part halls={halls} title={silences.over} none={silences.noneOver} only={one => !isRunning(one)} />
      </div>
    </Page>
  )
}

function Part({
  halls,
  title,
  none,
  only,
}: {
  readonly halls: readonly Hall[]
  readonly title: string
  readonly none: string
  readonly only: (one: One) => boolean
}) {
  const count = halls.flatMap(of).filter(only).length
  return (
    <section className="after">
      <div className="head">
        <h2>{title}</h2>
        <span className="count">{count}</span>
      </div>
      {count === 0 && <p className="note">{none}</p>}
      {halls.map(hall => (
        <HallProvider key={hall.organ.id} value={hall}>
          <OfOrgan hall={hall} only={only} />
        </HallProvider>
      ))}
    </section>
  )
}

function OfOrgan({ hall, only }: { readonly hall: Hall; readonly only: (one: One) => boolean }) {
  const inLanguage = useIn()
  const silences = of(hall)
    .filter(only)
    .toSorted((one, other) => one.silence.expires.localeCompare(other.silence.expires))
  if (silences.length === 0) return null
  return (
    <>
      <h3 className="organ-h">{inLanguage(hall.organ.short)}</h3>
      <SilenceList silences={silences} shows="all" />
    </>
  )
}

/** The Chair announces a silence on a decision that may be put to it. */
function Announcing({ halls }: { readonly halls: readonly Hall[] }) {
  const { silences } = useWords()
  const possible = halls.flatMap(hall =>
    [...hall.register.decisions.values()]
      .filter(({ stage }) => stage === 'drafted' || stage === 'listed')
      .filter(({ id }) => standingOf(hall, { does: 'announce-silence', decisions: [id] }) === 'possible')
      .map(decision => ({ hall, decision })),
  )
  if (possible.length === 0) return null
  return (
    <section className="after">
      <div className="head">
        <h2>{silences.announcing}</h2>
      </div>
      <p className="note">{silences.announceLead}</p>
      <ul className="announcing">
        {possible.map(({ hall, decision }) => (
          <li key={decision.id}>
            <HallProvider value={hall}>
              <InWords texts={decision.title} />
              <ActOffer
                asked={{ does: 'announce-silence', decisions: [decision.id] }}
                label={silences.announce}
                tone="small"
              />
            </HallProvider>
          </li>
        ))}
      </ul>
    </section>
  )
}

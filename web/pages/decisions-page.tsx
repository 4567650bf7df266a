import type { Decision } from '../../core/decision/decision.ts'
import { decisionAddress, type Hall, organAddress } from '../decision/hall.ts'
import { standingOf } from '../decision/guard.ts'
import { DecisionAct } from '../parts/decision-stage.tsx'
import { HallProvider, InWords } from '../parts/decision-hall.tsx'
import { Page } from '../parts/page.tsx'
import { useIn, useVisit, useWords } from '../parts/visit.tsx'

type Group = 'open' | 'adopted' | 'ended'

const groupOf = ({ stage }: Decision): Group => {
  if (stage === 'adopted') return 'adopted'
  return stage === 'not-adopted' || stage === 'withdrawn' ? 'ended' : 'open'
}

const dayOf = ({ adoption, drafted }: Decision): string => adoption?.at ?? drafted

/** The register of decisions of a body, organ by organ: members see all, the public what is published. */
export function DecisionsPage({
  halls,
  slug,
  sees,
}: {
  readonly halls: readonly Hall[]
  readonly slug: string
  readonly sees: 'all' | 'published'
}) {
  const { decisions, silences } = useWords()
  const isEmpty = halls.every(({ register }) => register.decisions.size === 0)
  return (
    <Page title={decisions.title} here="decisions" kind="list">
      <div className="wrap decs">
        <header className="lh">
          <h1>{decisions.title}</h1>
          <p className="lead">{sees === 'all' ? decisions.lead : decisions.publicLead}</p>
          {sees === 'all' && (
            <p>
              <a href={`/${slug}/silences`}>{silences.title}</a>
            </p>
          )}
        </header>
        {isEmpty && <p className="note">{sees === 'all' ? decisions.none : decisions.nonePublished}</p>}
        {halls.map(hall => (
          <HallProvider key={hall.organ.id} value={hall}>
            <OfOrgan hall={hall} />
          </HallProvider>
        ))}
      </div>
    </Page>
  )
}

function OfOrgan({ hall }: { readonly hall: Hall }) {
  const { decisions } = useWords()
  const inLanguage = useIn()
  const { href } = useVisit()
  const all = [...hall.register.decisions.values()]
  const mayDraft = standingOf(hall, { does: 'draft-decision', decisions: [] }) === 'possible'
  if (all.length === 0 && !mayDraft) return null
  return (
    <section className="after">
      <div className="head">
        <h2>{inLanguage(hall.organ.short)}</h2>
        <span className="count">{all.length}</span>
        {mayDraft && (
          <a
            className="more"
            href={`${organAddress(hall)}/acts/new?${new URLSearchParams({ does: 'draft-decision', back: href })}`}
          >
            {decisions.draftOne}
          </a>
        )}
      </div>
      {(['open', 'adopted', 'ended'] as const).map(group => (
        <Lines
          key={group}
          hall={hall}
          title={decisions[group]}
          lines={all
            .filter(each => groupOf(each) === group)
            .toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))}
        />
      ))}
    </section>
  )
}

function Lines({
  hall,
  title,
  lines,
}: {
  readonly hall: Hall
  readonly title: string
  readonly lines: readonly Decision[]
}) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="organ-h">{title}</h3>
      <ul className="rows declist">
        {lines.map(decision => (
          <li key={decision.id}>
            <p className="doc-t">
              <a href={decisionAddress(hall, decision.id)}>
                <InWords texts={decision.title} />
              </a>
            </p>
            <p>
              <DecisionAct decision={decision} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

import { convergenceOf } from '../../core/draft/convergence.ts'
import type { ParagraphStanding } from '../../core/draft/paragraph-standing.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { hrefAt } from '../draft/table.ts'
import { figure } from '../words/plural.ts'
import { StandingMark } from './draft-mark.tsx'
import { useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

const standings = ['open', 'bracketed', 'agreed-ad-ref', 'agreed'] as const

/** How far the text is: brackets left, and every paragraph as a cell. */
export function DraftStrip() {
  const table = useTable()
  const { draft, draftViews } = useWords()
  const { language } = useVisit()
  const found = convergenceOf(table.draft, table.facts.members)
  const standing = found.paragraphs.filter(({ standing: each }) => each !== 'deleted' && each !== 'merged')
  const bracketed = standing.filter(({ brackets }) => brackets > 0).length
  const settled = standing.filter(
    ({ standing: each }) => each === 'agreed' || each === 'agreed-ad-ref',
  ).length
  return (
    <section className="strip" aria-label={draft.strip}>
      <div className="left-n">
        <p className="big">{figure(language, found.brackets)}</p>
        <p>
          {draft.left(found.brackets, bracketed, standing.length)}
          <span className="line dim">{draft.agreedOf(settled, standing.length)}</span>
          <a className="line noprint" href={`${table.address}/convergence?text=${table.text}`}>
            {draftViews.convergence.link}
          </a>
        </p>
      </div>
      <ParagraphMap standing={new Map(found.paragraphs.map(each => [each.paragraph, each.standing]))} />
    </section>
  )
}

function ParagraphMap({ standing }: { readonly standing: ReadonlyMap<string, ParagraphStanding> }) {
  const table = useTable()
  const { draft } = useWords()
  const { paragraphs } = table.draft
  const all = [...standing.values()]
  return (
    <nav className={`map${paragraphs.length > 60 ? ' dense' : ''}`} aria-label={draft.paragraphs}>
      <p className="map-h">
        <span>{draft.paragraphs}</span>
        <span className="legend">
          {standings.map(each => (
            <span key={each}>
              <StandingMark standing={each} /> {draft.standing[each]} {all.filter(one => one === each).length}
            </span>
          ))}
        </span>
      </p>
      <ol>
        {paragraphs.map(paragraph => {
          const stands = standing.get(paragraph.id) ?? 'open'
          return (
            <li key={paragraph.id}>
              <a
                href={hrefAt(table, { selected: paragraph.id })}
                data-select={paragraph.id}
                {...(paragraph.id === table.selected ? { 'aria-current': 'true' as const } : {})}
              >
                <StandingMark standing={stands} label={draft.standing[stands]} />
                <span>{paragraph.suffix ? paragraph.suffix : printedNumber(paragraph)}</span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

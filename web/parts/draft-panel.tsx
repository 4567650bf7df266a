import type { Paragraph } from '../../core/draft/draft.ts'
import { liesOn } from '../../core/draft/lies-on.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { hrefAt, paragraphHref, placeHref, queryAt, voiceOf, type DraftTable } from '../draft/table.ts'
import { tags } from '../words/plural.ts'
import { ChapeauForms } from './draft-chapeau.tsx'
import { Reason } from './draft-form.tsx'
import { OurNotes } from './draft-notes.tsx'
import { Ladders } from './draft-ladders.tsx'
import { LanguageIssues } from './draft-language-issues.tsx'
import { PrecedentsLink } from './draft-precedents.tsx'
import { ProposeForms, TypedWords } from './draft-propose.tsx'
import { ProposalItem } from './draft-proposal.tsx'
import { OurSets } from './draft-set.tsx'
import { RefusalNote } from './refusal-note.tsx'
import { DraftSource } from './draft-source.tsx'
import { StanceTable } from './draft-stances.tsx'
import { useTable } from './draft-table.tsx'
import { ChairTools, MemberTools, SecretariatTools } from './draft-tools.tsx'
import { WholeTools } from './draft-whole.tsx'
import { UndoPlace } from './draft-undo.tsx'
import { TypedPieces } from './draft-typed-pieces.tsx'
import { RoomTools } from './room-tools.tsx'
import { useWords } from './visit.tsx'

const isAt = (proposal: Proposal, paragraph: Paragraph, table: DraftTable): boolean => {
  if (proposal.kind !== 'new-paragraph' && proposal.kind !== 'chapeau')
    return liesOn(proposal).includes(paragraph.id)
  const anchor = proposal.paragraph ?? table.draft.paragraphs[0]?.id
  return anchor === paragraph.id
}

const isGone = ({ status }: Paragraph): boolean => status === 'deleted' || status === 'merged'

/** Everything of the selected paragraph: proposals, stances, forms, tools. Only this one is drawn. */
export function DraftPanel({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draft } = useWords()
  const all = [...table.draft.proposals.values()].filter(each => isAt(each, paragraph, table))
  const live = all.filter(({ status }) => status === 'live')
  return (
    <aside
      className="panel noprint"
      aria-label={draft.paragraph(printedNumber(paragraph))}
      id="panel"
      data-panel={paragraph.id}
      data-address={table.address}
      data-here={placeHref(table)}
      data-text={table.text}
      data-seat={table.facts.actor.seat}
    >
      <PanelHead paragraph={paragraph} />
      <DraftSource paragraph={paragraph} />
      <TypedPieces />
      <UndoPlace />
      <RefusedElsewhere />
      <Proposals live={live} ended={all.filter(({ status }) => status !== 'live')} />
      <StanceTable proposals={live} />
      {!isGone(paragraph) && <Ladders paragraph={paragraph} live={live} />}
      <MemberTools paragraph={paragraph} />
      {!isGone(paragraph) && <ChairTools paragraph={paragraph} />}
      {!isGone(paragraph) && <ProposeForms paragraph={paragraph} />}
      {!isGone(paragraph) && <ChapeauForms paragraph={paragraph} />}
      <OurSets />
      <OurNotes paragraph={paragraph} />
      {!isGone(paragraph) && <SecretariatTools paragraph={paragraph} />}
      <RoomTools paragraph={paragraph} />
      <WholeTools />
      <OtherLanguages paragraph={paragraph} />
      {!isGone(paragraph) && <LanguageIssues paragraph={paragraph} />}
      {!isGone(paragraph) && <PrecedentsLink paragraph={paragraph} />}
      <p>
        <a href={`${table.address}/${paragraph.id}/history${queryAt(table)}`}>{draft.history}</a>
      </p>
    </aside>
  )
}

function PanelHead({ paragraph }: { readonly paragraph: Paragraph }) {
  const table = useTable()
  const { draft } = useWords()
  const { paragraphs } = table.draft
  const at = paragraphs.findIndex(({ id }) => id === paragraph.id)
  const steps = [
    { to: paragraphs[at - 1], key: 'K', says: draft.previous, step: 'previous' },
    { to: paragraphs[at + 1], key: 'J', says: draft.next, step: 'next' },
  ]
  return (
    <header className="ph">
      <h2>{draft.paragraph(printedNumber(paragraph))}</h2>
      <p className="pn">
        {steps.map(({ to, key, says, step }) =>
          to ? (
            <a
              key={key}
              className="btn s quiet"
              href={table.page === 'text' ? hrefAt(table, { selected: to.id }) : paragraphHref(table, to.id)}
              data-step={step}
              {...(table.page === 'text' ? { 'data-select': to.id } : {})}
              aria-label={says(printedNumber(to))}
            >
              {printedNumber(to)} <kbd aria-hidden="true">{key}</kbd>
            </a>
          ) : null,
        )}
      </p>
    </header>
  )
}

/** A refusal whose form is no longer on the page: the paragraph has gone, or the proposal has ended; the words stay. */
function RefusedElsewhere() {
  const { refused } = useTable()
  if (!refused?.elsewhere) return null
  return (
    <section id={`f-${refused.form}`} data-given-back={refused.form}>
      <RefusalNote refusal={refused.refusal} />
      <TypedWords typed={refused.typed} />
    </section>
  )
}

function Proposals({
  live,
  ended,
}: {
  readonly live: readonly Proposal[]
  readonly ended: readonly Proposal[]
}) {
  const table = useTable()
  const { draft } = useWords()
  const { actor } = table.facts
  return (
    <section aria-labelledby="proposals-h">
      <h3 id="proposals-h">{draft.proposals}</h3>
      {live.length === 0 && <p className="note">{draft.noProposals}</p>}
      <ol className="props">
        {live.map(each => (
          <ProposalItem key={each.id} proposal={each} beside={live} />
        ))}
      </ol>
      {voiceOf(table) === null && actor.capacity !== 'secretariat' && (
        <p>
          <Reason refusal={{ refused: 'members-only' }} />
        </p>
      )}
      {ended.length > 0 && (
        <details className="do">
          <summary>{draft.ended(ended.length)}</summary>
          <ol className="props">
            {ended.map(each => (
              <ProposalItem key={each.id} proposal={each} beside={[]} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function OtherLanguages({ paragraph }: { readonly paragraph: Paragraph }) {
  const { draft: shown, text } = useTable()
  const { draft } = useWords()
  const others = shown.languages.filter(language => language !== text)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="others-h">
      <h3 id="others-h">{draft.inOthers}</h3>
      <dl className="conc">
        {others.map(language => (
          <div key={language}>
            <dt>
              {draft.languages[language] ?? language}
              {paragraph.texts[language]?.level !== 'level' && (
                <span className="behind"> · {draft.languageBehind}</span>
              )}
            </dt>
            <dd className="text-s" lang={tags[tongueOf(language)]}>
              {paragraph.texts[language]?.text}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import type { ReactNode } from 'react'
import { mayLiftAdRef } from '../../core/draft/lift-ad-ref.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { numbersOf } from '../draft/rows.ts'
import { type DraftTable, hrefAt } from '../draft/table.ts'
import { enumeration } from '../words/plural.ts'
import { WhatIsAsked } from './draft-asked.tsx'
import { DraftForm } from './draft-form.tsx'
import { DraftTableProvider, useNames, useTable } from './draft-table.tsx'
import { langOf } from './foreign.tsx'
import { useVisit, useWords } from './visit.tsx'

/** A line of what awaits a seat: where, what, and the way there. */
export function AwaitingRow({
  table,
  paragraph,
  go,
  children,
}: {
  readonly table: DraftTable
  readonly paragraph: string | null
  /** What the link says; a form of its own instead. */
  readonly go: string | ReactNode
  readonly children: ReactNode
}) {
  const { awaiting } = useWords()
  const found = table.draft.paragraphs.find(({ id }) => id === paragraph) ?? table.draft.paragraphs[0]
  const href = hrefAt(table, { selected: found?.id ?? null })
  return (
    <DraftTableProvider value={{ ...table, selected: found?.id ?? null }}>
      <li className="row">
        <p className="para-no">
          <a href={href}>{found && awaiting.para(printedNumber(found))}</a>
          <span className="note">{table.draft.symbol}</span>
        </p>
        <div>{children}</div>
        <div className="acts">
          {typeof go === 'string' ? (
            <a className="btn" href={href}>
              {go}
            </a>
          ) : (
            go
          )}
        </div>
      </li>
    </DraftTableProvider>
  )
}

/** A proposal in a line: its number, kind and sponsors, and what it asks for. */
export function ProposalLine({ proposal, note }: { readonly proposal: Proposal; readonly note?: string }) {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const by = enumeration(language, proposal.sponsors.map(nameOf))
  return (
    <>
      <p className="note">
        {draft.number(numbersOf(shown).get(proposal.id) ?? 0)} · {draft.kinds[proposal.kind]} · {draft.by(by)}
        {note && ` · ${note}`}
      </p>
      <WhatIsAsked proposal={proposal} />
    </>
  )
}

/** How much of a paragraph a line shows, in characters. */
const most = 160

/** The words of a paragraph in a line, as far as they fit. */
export function ParagraphLine({ paragraph }: { readonly paragraph: Paragraph }) {
  const { text } = useTable()
  const words = paragraph.texts[text]?.text ?? ''
  return (
    <p className="text-s" lang={langOf(text)}>
      {words.length > most
        ? `${words.slice(0, words.lastIndexOf(' ', most) + 1 || most).trimEnd()} …`
        : words}
    </p>
  )
}

/** A delegation lifts its hold from here; the act leads to the paragraph. */
export function LiftHere({
  table,
  paragraph,
}: {
  readonly table: DraftTable
  readonly paragraph: Paragraph
}) {
  const { draft } = useWords()
  const { id } = paragraph
  return (
    <DraftForm
      form={`lift-${id}`}
      does="lift-ad-ref"
      fields={{ paragraph: id }}
      guard={mayLiftAdRef(table.draft, { paragraphs: [id] }, table.facts)}
      label={draft.liftAdRef}
      tone="go"
    />
  )
}

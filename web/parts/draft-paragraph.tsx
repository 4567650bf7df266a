import { negotiatedText } from '../../core/draft/negotiated-of.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { slotsOf } from '../../core/draft/slots.ts'
import type { Language } from '../../core/text/language.ts'
import { atRow, awaits, type DraftRow } from '../draft/rows.ts'
import { hrefAt, memberAt, paragraphHref, sponsorNames, type DraftTable } from '../draft/table.ts'
import { enumeration } from '../words/plural.ts'
import { StandingMark } from './draft-mark.tsx'
import { NegotiatedText, useNames, useTable } from './draft-table.tsx'
import { drawnWords } from './drawn-words.tsx'
import { useVisit, useWords } from './visit.tsx'

const htmlLang = (language: Language): string => (language === 'zh' ? 'zh-Hans' : language)

const isGone = ({ standing }: DraftRow): boolean => standing === 'deleted' || standing === 'merged'

/** A paragraph of the draft: number and mark, words with brackets, what is to be known of it beside them. */
export function DraftParagraph({ row }: { readonly row: DraftRow }) {
  const table = useTable()
  const { id } = row.paragraph
  const isSelected = id === table.selected
  return (
    <>
      <section className={`para${isSelected ? ' sel' : ''}`} id={id} data-paragraph={id}>
        <Number row={row} isSelected={isSelected} />
        <div className="txs">
          <TextIn row={row} language={table.text} />
          {table.beside && !isGone(row) && <TextIn row={row} language={table.beside} />}
        </div>
        <SideNotes row={row} />
      </section>
      {row.live
        .filter(({ kind, conflict }) => kind === 'alternative' && conflict === null)
        .map(each => (
          <ComingParagraph key={each.id} proposal={each} anchor={id} number={printedNumber(row.paragraph)} />
        ))}
      {row.behind.map(each => (
        <ComingParagraph key={each.id} proposal={each} anchor={id} number={`${row.paragraph.number}`} />
      ))}
    </>
  )
}

function Number({ row, isSelected }: { readonly row: DraftRow; readonly isSelected: boolean }) {
  const table = useTable()
  const { draft } = useWords()
  const { id } = row.paragraph
  return (
    <p className="no">
      <a
        href={hrefAt(table, { selected: id })}
        data-select={id}
        {...(isSelected ? { 'aria-current': 'true' as const } : {})}
      >
        <StandingMark standing={row.standing} label={draft.standing[row.standing]} />{' '}
        <span>{printedNumber(row.paragraph)}</span>
      </a>
    </p>
  )
}

/** The words in one language; in the second one without what is proposed in the first. */
function TextIn({ row, language }: { readonly row: DraftRow; readonly language: Language }) {
  const table = useTable()
  const { draft } = useWords()
  if (row.standing === 'deleted' || row.standing === 'merged')
    return <p className="tx note">{draft.gone[row.standing]}</p>
  const html = drawnWords(table, row, language, draft)
  return <div className="tx text" lang={htmlLang(language)} dangerouslySetInnerHTML={{ __html: html }} />
}

/** A paragraph that somebody proposes: the whole of it in a bracket. */
export function ComingParagraph({
  proposal,
  anchor,
  number,
}: {
  readonly proposal: Proposal
  readonly anchor: string | null
  readonly number: string
}) {
  const table = useTable()
  const { draft } = useWords()
  return (
    <section className="para newp" id={proposal.id}>
      <p className="no">
        <a href={hrefAt(table, { selected: anchor })} {...(anchor ? { 'data-select': anchor } : {})}>
          <StandingMark standing="bracketed" label={draft.standing.bracketed} />{' '}
          <span>
            {number} {proposal.suffix}
          </span>
        </a>
      </p>
      <div className="txs">
        <div className="tx text" lang={htmlLang(proposal.language)}>
          <NegotiatedText negotiated={negotiatedText(proposal, sponsorNames(table))} />
        </div>
      </div>
      <div className="side">
        <span>{draft.kinds[proposal.kind]}</span>
        <Awaited proposals={[proposal]} />
      </div>
    </section>
  )
}

function Awaited({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const state = memberAt(useTable())
  const { draft } = useWords()
  if (state === null || !proposals.some(each => awaits(each, state))) return null
  return <span className="tag need">{draft.awaited}</span>
}

const countSlots = (row: DraftRow, { text }: DraftTable): number =>
  slotsOf(row.paragraph.texts[text]?.text ?? '').length

/** Languages in which brackets lie that the words on the page do not show. */
const elsewhere = (live: readonly Proposal[], { text, beside }: DraftTable): readonly Language[] =>
  [...new Set(live.map(({ language }) => language))].filter(each => each !== text && each !== beside)

/** What is to be known of a paragraph beside its words. */
function SideNotes({ row }: { readonly row: DraftRow }) {
  const table = useTable()
  const { draft, frame } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const { paragraph, live } = row
  const listed = (states: readonly string[]) => enumeration(language, states.map(nameOf))
  const slots = countSlots(row, table)
  const own = memberAt(table)
  const isAnew = live.some(
    ({ conflict, sponsors }) => conflict !== null && own !== null && sponsors.includes(own),
  )
  return (
    <div className="side">
      <a className="narrow" href={paragraphHref(table, paragraph.id)}>
        {draft.open}
        <span className="sr">
          {frame.colon}
          {draft.paragraph(printedNumber(paragraph))}
        </span>
      </a>
      {live.length > 0 && (
        <span>
          {draft.brackets(live.length)}
          {elsewhere(live, table).map(other => (
            <span key={other}> · {draft.inLanguage[other] ?? other}</span>
          ))}
        </span>
      )}
      {slots > 0 && !isGone(row) && <span>{draft.slots(slots)}</span>}
      {paragraph.scope.kind === 'named' && (
        <span>
          {draft.named}
          {listed(paragraph.scope.states)}
        </span>
      )}
      {paragraph.adRef.length > 0 && (
        <span>
          {draft.holds}
          {listed(paragraph.adRef)}
        </span>
      )}
      {paragraph.texts[table.text]?.level !== 'level' && !isGone(row) && (
        <span className="behind">{draft.languageBehind}</span>
      )}
      <Awaited proposals={atRow(row)} />
      {isAnew && <span className="tag need">{draft.again}</span>}
      {table.changed.has(paragraph.id) && <span className="tag since">{draft.since}</span>}
    </div>
  )
}

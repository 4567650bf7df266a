import { Fragment, type ReactNode } from 'react'
import { whyNotAgreed } from '../../core/draft/awaiting-chair.ts'
import type { Paragraph } from '../../core/draft/draft.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { hasRunOut } from '../../core/draft/take-stance.ts'
import { type Duties, dutiesOf, type On } from '../draft/duties.ts'
import { type DraftTable, hrefAt, memberAt, nameIn } from '../draft/table.ts'
import { formatInstant } from '../words/dates.ts'
import { enumeration } from '../words/plural.ts'
import { AwaitingRow, LiftHere, ParagraphLine, ProposalLine } from './awaiting-row.tsx'
import { Reason } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { Sentence } from './sentence.tsx'
import { useVisit, useWords } from './visit.tsx'

type Kind = keyof Duties

const order: readonly Kind[] = [
  'conflicts',
  'unsaid',
  'adRef',
  'reserved',
  'stale',
  'ready',
  'barred',
  'behind',
]

/** In one sentence what awaits the seat; each part leads to its list. */
export function AwaitingLead({ tables }: { readonly tables: readonly DraftTable[] }) {
  const { awaiting, frame } = useWords()
  const { language } = useVisit()
  const duties = dutiesOf(tables)
  const kinds = order.filter(kind => duties[kind].length > 0)
  const [table] = tables
  if (!table) return null
  const state = memberAt(table)
  const { capacity } = table.facts.actor
  const who = state === null ? awaiting.who[capacity] : nameIn(table, state, language)
  if (kinds.length === 0) return who ? <p className="lead">{awaiting.nothing(who)}</p> : null
  return (
    <p className="lead">
      {kinds.map((kind, i) => (
        <Fragment key={kind}>
          {i > 0 && frame.semicolon}
          <Sentence words={awaiting.lead[kind](duties[kind].length)} href={`#await-${kind}`} />
        </Fragment>
      ))}
      {language === 'zh' ? '。' : '.'}
    </p>
  )
}

/** How many lines a list shows; the drafting table has them all. */
const most = 12

function List<Item>({
  kind,
  items,
  filter,
  children,
}: {
  readonly kind: Kind
  readonly items: readonly On<Item>[]
  readonly filter: DraftTable['show']
  readonly children: (one: On<Item>) => ReactNode
}) {
  const { awaiting } = useWords()
  const [first] = items
  if (!first) return null
  return (
    <section aria-labelledby={`await-${kind}`}>
      <div className="head">
        <h2 id={`await-${kind}`}>{awaiting.title[kind]}</h2>
        <span className="count">{items.length}</span>
      </div>
      <ul className="rows">{items.slice(0, most).map(one => children(one))}</ul>
      {items.length > most && (
        <p className="note">
          <a href={hrefAt(first.table, { show: filter, selected: null })}>
            {awaiting.more(items.length - most)}
          </a>
        </p>
      )}
    </section>
  )
}

/** Everything that awaits the seat, each line with the way to its paragraph. */
export function AwaitingLists({ tables }: { readonly tables: readonly DraftTable[] }) {
  const { awaiting } = useWords()
  const duties = dutiesOf(tables)
  const proposals = (kind: 'conflicts' | 'unsaid' | 'stale', filter: DraftTable['show']) => (
    <List<Proposal> kind={kind} items={duties[kind]} filter={filter}>
      {({ table, item }) => (
        <AwaitingRow key={item.id} table={table} paragraph={item.paragraph} go={awaiting.act[kind]}>
          <ProposalLine proposal={item} />
        </AwaitingRow>
      )}
    </List>
  )
  return (
    <>
      {proposals('conflicts', 'mine')}
      {proposals('unsaid', 'awaiting')}
      <Holds items={duties.adRef} />
      <Reservations items={duties.reserved} />
      {proposals('stale', 'all')}
      <ForTheChair kind="ready" items={duties.ready} />
      <ForTheChair kind="barred" items={duties.barred} />
      <Behind items={duties.behind} />
    </>
  )
}

function Holds({ items }: { readonly items: Duties['adRef'] }) {
  return (
    <List<Paragraph> kind="adRef" items={items} filter="all">
      {({ table, item }) => (
        <AwaitingRow
          key={item.id}
          table={table}
          paragraph={item.id}
          go={<LiftHere table={table} paragraph={item} />}
        >
          <ParagraphLine paragraph={item} />
        </AwaitingRow>
      )}
    </List>
  )
}

function Reservations({ items }: { readonly items: Duties['reserved'] }) {
  const { awaiting } = useWords()
  return (
    <List<Proposal> kind="reserved" items={items} filter="all">
      {({ table, item }) => (
        <AwaitingRow key={item.id} table={table} paragraph={item.paragraph} go={awaiting.act.reserved}>
          <Reserved proposal={item} />
        </AwaitingRow>
      )}
    </List>
  )
}

function Reserved({ proposal }: { readonly proposal: Proposal }) {
  const table = useTable()
  const { awaiting } = useWords()
  const { language } = useVisit()
  const stance = proposal.stances[memberAt(table) ?? '']
  if (!stance) return null
  const until = stance.until ? awaiting.until(formatInstant(language, stance.until)) : awaiting.endless
  return (
    <>
      <ProposalLine proposal={proposal} note={until} />
      {hasRunOut(stance, table.facts.now) && <p className="tag need">{awaiting.runOut}</p>}
    </>
  )
}

function ForTheChair({
  kind,
  items,
}: {
  readonly kind: 'ready' | 'barred'
  readonly items: Duties['ready']
}) {
  const { awaiting } = useWords()
  return (
    <List<Paragraph> kind={kind} items={items} filter="all">
      {({ table, item }) => (
        <AwaitingRow key={item.id} table={table} paragraph={item.id} go={awaiting.act[kind]}>
          <ParagraphLine paragraph={item} />
          <Step paragraph={item} />
        </AwaitingRow>
      )}
    </List>
  )
}

/** What may be declared of a paragraph, or the rule that stands in the way. */
function Step({ paragraph }: { readonly paragraph: Paragraph }) {
  const { draft, facts } = useTable()
  const { awaiting } = useWords()
  const refusal = whyNotAgreed(draft, paragraph, facts)
  if (refusal) return <Reason refusal={refusal} />
  return <p className="note">{awaiting.as[paragraph.status === 'open' ? 'agreed-ad-ref' : 'agreed']}</p>
}

function Behind({ items }: { readonly items: Duties['behind'] }) {
  const { awaiting, draft } = useWords()
  const { language } = useVisit()
  return (
    <List kind="behind" items={items} filter="all">
      {({ table, item: { paragraph, languages } }) => (
        <AwaitingRow key={paragraph.id} table={table} paragraph={paragraph.id} go={awaiting.act.behind}>
          <ParagraphLine paragraph={paragraph} />
          <p className="note">
            {awaiting.behindIn(
              enumeration(
                language,
                languages.map(each => draft.languages[each] ?? each),
              ),
            )}
          </p>
        </AwaitingRow>
      )}
    </List>
  )
}

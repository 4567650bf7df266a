import type { OriginSpan, WordsOrigin } from '../../core/draft/origin-spans.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import type { Entry } from '../../core/journal/entry.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { numbersOf } from '../draft/rows.ts'
import { hrefAt } from '../draft/table.ts'
import { enumeration, figure, tags } from '../words/plural.ts'
import { useActName } from './draft-act-name.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'
import { Instant } from './when.tsx'

type Shown = {
  readonly spans: readonly OriginSpan[]
  readonly entries: readonly Entry[]
  /** The acts that the page lists, by their numbers: their sources lead there. */
  readonly listed: ReadonlySet<number>
}

/** The origins of some words in the order in which they are met; each is one source. */
export function sourcesOf(spans: readonly OriginSpan[]): readonly WordsOrigin[] {
  const known = new Map<number, WordsOrigin>()
  for (const { origin } of spans) if (origin && !known.has(origin.act)) known.set(origin.act, origin)
  return [...known.values()]
}

/** The words of a paragraph as they stand, each leading to the act by which it came in, and to its proposal. */
export function DraftOrigins({ spans, entries, listed }: Shown) {
  const { origins: words } = useWords().draftViews
  const sources = sourcesOf(spans)
  return (
    <section className="origins" aria-labelledby="origins">
      <h2 id="origins">{words.title}</h2>
      <p className="note">{sources.length === 0 ? words.plain : words.lead}</p>
      <OriginText spans={spans} sources={sources} />
      {sources.length > 0 && <Sources sources={sources} entries={entries} listed={listed} />}
    </section>
  )
}

type WithSources = { readonly sources: readonly WordsOrigin[] }

function OriginText({ spans, sources }: WithSources & Pick<Shown, 'spans'>) {
  const { text } = useTable()
  return (
    <p className="text" lang={tags[tongueOf(text)]}>
      {spans.map(({ text: words, origin }, i) =>
        origin ? (
          <Credited key={`${i}`} words={words} n={sources.findIndex(({ act }) => act === origin.act) + 1} />
        ) : (
          words
        ),
      )}
    </p>
  )
}

/** Words with the number of their source; the link is named by both. A space at their edge stands outside the line. */
function Credited({ words, n }: { readonly words: string; readonly n: number }) {
  const { language } = useVisit()
  const { origins } = useWords().draftViews
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  if (inner === '') return <>{words}</>
  return (
    <>
      {before}
      <a className="orig" href={`#o${n}`}>
        <span>{inner}</span>
        <sup aria-hidden="true">{figure(language, n)}</sup>
        <span className="sr" lang={tags[language]}>
          {` (${origins.source(n)})`}
        </span>
      </a>
      {after}
    </>
  )
}

function Sources({ sources, entries, listed }: WithSources & Omit<Shown, 'spans'>) {
  const { origins: words } = useWords().draftViews
  return (
    <>
      <h3>{words.sources}</h3>
      <ol className="sources">
        {sources.map((origin, index) => (
          <Source
            key={origin.act}
            origin={origin}
            entry={entries.find(({ version }) => version === origin.act)}
            listed={listed}
            n={index + 1}
          />
        ))}
      </ol>
    </>
  )
}

type OneSource = Pick<Shown, 'listed'> & {
  readonly origin: WordsOrigin
  readonly entry: Entry | undefined
  readonly n: number
}

/** When an act was recorded; where the page lists it, that leads there. */
function ActAt({ entry, listed }: { readonly entry: Entry; readonly listed: Shown['listed'] }) {
  const at = <Instant at={entry.at} />
  return listed.has(entry.version) ? <a href={`#a${entry.version}`}>{at}</a> : at
}

function Source({ origin, entry, listed, n }: OneSource) {
  const { draft } = useTable()
  const proposal = origin.proposal === null ? undefined : draft.proposals.get(origin.proposal)
  if (!entry) return null
  return (
    <li id={`o${n}`} value={n}>
      {proposal ? (
        <ByProposal proposal={proposal} entry={entry} listed={listed} />
      ) : (
        <ByAct entry={entry} follows={origin.follows} listed={listed} />
      )}
    </li>
  )
}

/** A proposal by its number and kind, leading to where it is found on the table. */
function ProposalLink({ proposal }: { readonly proposal: Proposal }) {
  const table = useTable()
  const { draft } = useWords()
  const number = draft.number(numbersOf(table.draft).get(proposal.id) ?? 0)
  const [address = ''] = hrefAt(table, { selected: proposal.paragraph }).split('#')
  return (
    <a href={`${address}#P-${proposal.id}`}>
      {number} {draft.kinds[proposal.kind]}
    </a>
  )
}

type Listed = Pick<Shown, 'listed'> & { readonly entry: Entry }

/** A proposal that was accepted: what it is, whose, and when its words came in. */
function ByProposal({ proposal, entry, listed }: Listed & { readonly proposal: Proposal }) {
  const { draft, draftViews } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const sponsors = [...proposal.sponsors, ...(proposal.left ?? [])].map(nameOf)
  const [before = '', after = ''] = draftViews.origins.accepted('\n').split('\n')
  return (
    <>
      <ProposalLink proposal={proposal} />{' '}
      <span className="line note">
        {draftViews.origins.sponsoredBy(enumeration(language, sponsors))} ·{' '}
        {draft.inReading(proposal.reading)} · {before}
        <ActAt entry={entry} listed={listed} />
        {after}
      </span>
    </>
  )
}

/** An act that no proposal asked for: a translation, with the proposals that it follows, or a correction. */
function ByAct({ entry, follows, listed }: Listed & { readonly follows: readonly string[] }) {
  const { draft } = useTable()
  const actName = useActName()
  return (
    <>
      {actName({ ...entry, proposal: null })}
      <Followed proposals={follows.flatMap(id => draft.proposals.get(id) ?? [])} />{' '}
      <span className="line note">
        <ActAt entry={entry} listed={listed} />
      </span>
    </>
  )
}

/** The accepted proposals whose words a translator has said in another language. */
function Followed({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const { draftViews } = useWords()
  const { language } = useVisit()
  const [before = '', after = ''] = draftViews.origins.follows('\n').split('\n')
  if (proposals.length === 0) return null
  return (
    <span className="line">
      {' '}
      {before}
      {proposals.map((proposal, index) => (
        <span key={proposal.id}>
          {index > 0 && enumeration(language, ['', ''])}
          <ProposalLink proposal={proposal} />
        </span>
      ))}
      {after}
    </span>
  )
}

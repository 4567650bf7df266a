import { chapeauOf } from '../../core/draft/chapeau.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { isRefusal } from '../../core/refusal.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { excerptOf } from '../draft/excerpt.ts'
import { enumeration, tags } from '../words/plural.ts'
import { RedlinedText } from './draft-stale.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { RedlinedRuns } from './redlined-runs.tsx'
import { useVisit, useWords } from './visit.tsx'

/** What a proposal asks for: other words as a redline, or where the paragraph would stand, or in whose name. */
export function WhatIsAsked({ proposal }: { readonly proposal: Proposal }) {
  const lang = tags[tongueOf(proposal.language)]
  return (
    <>
      <Placed proposal={proposal} />
      {proposal.kind === 'chapeau' && <Headed proposal={proposal} />}
      {proposal.text !== null && proposal.kind !== 'chapeau' && (
        <p className="text-s" lang={lang}>
          <ins className="w">{proposal.text}</ins>
        </p>
      )}
      {proposal.edits.length > 0 && <Redlined proposal={proposal} />}
      {proposal.kind === 'split' && <Parted proposal={proposal} />}
    </>
  )
}

/** The words on which a proposal lies: those that stand, or those that stood when it came into conflict. */
export function useBase(): (proposal: Proposal) => string {
  const { draft } = useTable()
  return ({ conflict, paragraph, language }) =>
    conflict?.before ?? draft.paragraphs.find(({ id }) => id === paragraph)?.texts[language]?.text ?? ''
}

function Redlined({ proposal }: { readonly proposal: Proposal }) {
  const baseOf = useBase()
  const lang = tags[tongueOf(proposal.language)]
  if (proposal.kind === 'bracket') return <Held proposal={proposal} />
  // What has ended lay on words of its time: only what it would have put there is certain.
  const runs =
    proposal.status === 'live'
      ? excerptOf(baseOf(proposal), proposal.edits)
      : proposal.edits.filter(({ text }) => text !== '').map(({ text }) => ({ op: 'add' as const, text }))
  return (
    <p className="text-s" lang={lang}>
      <RedlinedRuns runs={runs} />
    </p>
  )
}

function Held({ proposal }: { readonly proposal: Proposal }) {
  return (
    <p className="text-s" lang={tags[tongueOf(proposal.language)]}>
      {proposal.edits.map(({ text }, i) => (
        <span key={`${i}`}>
          <b className="b">[</b>
          {text}
          <b className="b">]</b>{' '}
        </span>
      ))}
    </p>
  )
}

function Parted({ proposal }: { readonly proposal: Proposal }) {
  const base = useBase()(proposal)
  const at = proposal.at ?? 0
  return (
    <p className="text-s" lang={tags[tongueOf(proposal.language)]}>
      … {base.slice(Math.max(0, at - 40), at)} <b className="sl">¶</b> {base.slice(at, at + 40)} …
    </p>
  )
}

/** Other words for the title or a heading, beside those that stand. */
function Headed({ proposal: { paragraph, language, text, status } }: { readonly proposal: Proposal }) {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  const chapeau = chapeauOf(shown, paragraph)
  const before = isRefusal(chapeau) || status !== 'live' ? '' : (chapeau.texts[language] ?? '')
  return (
    <>
      <p>{paragraph === null ? draft.titleOf : draft.headingOf}</p>
      <RedlinedText before={before} after={text ?? ''} language={language} />
    </>
  )
}

/** Where a paragraph would stand, or in whose name it would speak. */
function Placed({ proposal }: { readonly proposal: Proposal }) {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const numberOf = (id: string): string => {
    const found = shown.paragraphs.find(each => each.id === id)
    return found ? printedNumber(found) : ''
  }
  const { kind, scope, after, into } = proposal
  if (kind === 'scope')
    return <p>{scope ? draft.named + enumeration(language, scope.map(nameOf)) : draft.everybody}</p>
  if (kind === 'move') return <p>{after ? draft.toStandAfter(numberOf(after)) : draft.toStandFirst}</p>
  return kind === 'merge' && into ? <p>{draft.intoParagraph(numberOf(into))}</p> : null
}

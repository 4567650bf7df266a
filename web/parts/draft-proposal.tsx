import { mayCoSponsor } from '../../core/draft/co-sponsor.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { mayTakeOver } from '../../core/draft/take-over.ts'
import { mayWithdraw } from '../../core/draft/withdraw.ts'
import { tongueOf } from '../../core/text/brackets-words.ts'
import { numbersOf } from '../draft/rows.ts'
import { voiceOf } from '../draft/table.ts'
import { enumeration, tags } from '../words/plural.ts'
import { WhatIsAsked } from './draft-asked.tsx'
import { ChairActs } from './draft-chair-acts.tsx'
import { DraftForm } from './draft-form.tsx'
import { ReAnchor } from './draft-anew.tsx'
import { RedlinedText } from './draft-stale.tsx'
import { Flags, StanceForm } from './draft-stances.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useVisit, useWords } from './visit.tsx'

/** A proposal that lives: what it asks for, whose it is, what is said of it, and what the seat can do with it. */
export function ProposalItem({
  proposal,
  beside,
}: {
  readonly proposal: Proposal
  readonly beside: readonly Proposal[]
}) {
  const table = useTable()
  const { draft } = useWords()
  const number = draft.number(numbersOf(table.draft).get(proposal.id) ?? 0)
  const voice = voiceOf(table)
  return (
    <li id={`P-${proposal.id}`}>
      <p className="pt">
        <span className="sym">{number}</span> <b>{draft.kinds[proposal.kind]}</b>
        {proposal.status === 'live' ? (
          <Flags proposal={proposal} />
        ) : (
          <span className="tag">{draft.statuses[proposal.status]}</span>
        )}
      </p>
      <WhatIsAsked proposal={proposal} />
      <Whose proposal={proposal} />
      {proposal.conflict && <ConflictNote proposal={proposal} />}
      {proposal.status === 'live' && <StanceForm proposal={proposal} number={number} />}
      <div className="doing">
        {voice && proposal.status === 'live' && <SponsorActs proposal={proposal} voice={voice} />}
        {voice && voice !== 'chair' && proposal.status === 'withdrawn' && <TakeOver proposal={proposal} />}
        {voice === 'chair' && proposal.status === 'live' && <ChairActs proposal={proposal} beside={beside} />}
      </div>
    </li>
  )
}

function Whose({ proposal }: { readonly proposal: Proposal }) {
  const { draft: shown } = useTable()
  const { draft } = useWords()
  const { language } = useVisit()
  const nameOf = useNames()
  const { sponsors, reading, takenFrom } = proposal
  const number = takenFrom === undefined ? undefined : numbersOf(shown).get(takenFrom)
  const by = [
    draft.by(enumeration(language, sponsors.map(nameOf))),
    draft.inReading(reading),
    draft.inLanguage[proposal.language] ?? proposal.language,
    ...(number === undefined ? [] : [draft.takenOver(draft.number(number))]),
  ]
  return <p className="note">{by.join(' · ')}</p>
}

/** The three texts of a conflict side by side. */
function ConflictNote({ proposal }: { readonly proposal: Proposal }) {
  const { draft } = useWords()
  const { conflict, language } = proposal
  if (!conflict) return null
  const { before, after, proposed } = conflict
  return (
    <div className="conflict">
      <p>
        <b>{draft.conflict}</b>
      </p>
      <p className="note">{draft.conflictLead}</p>
      <div className="three">
        <div>
          <p className="label">{draft.three.before}</p>
          <p className="text-s" lang={tags[tongueOf(language)]}>
            {before}
          </p>
        </div>
        <div>
          <p className="label">{draft.three.after}</p>
          <RedlinedText before={before} after={after} language={language} />
        </div>
        <div>
          <p className="label">{draft.three.proposed}</p>
          <RedlinedText before={before} after={proposed} language={language} />
        </div>
      </div>
    </div>
  )
}

/** What members and the Chair do with a proposal as sponsors. */
function SponsorActs({ proposal, voice }: { readonly proposal: Proposal; readonly voice: string }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const { id } = proposal
  const isSponsor = proposal.sponsors.includes(voice)
  if (!isSponsor)
    return voice === 'chair' ? null : (
      <DraftForm
        form={`sponsor-${id}`}
        does="co-sponsor"
        fields={{ proposal: id, words: proposal.words }}
        guard={mayCoSponsor(shown, id, facts)}
        label={draft.coSponsor}
        tone="quiet"
      />
    )
  return (
    <>
      {proposal.conflict && <ReAnchor proposal={proposal} />}
      <DraftForm
        form={`withdraw-${id}`}
        does="withdraw"
        fields={{ proposal: id }}
        guard={mayWithdraw(shown, id, facts)}
        label={draft.withdraw}
        tone="quiet"
      />
    </>
  )
}

function TakeOver({ proposal }: { readonly proposal: Proposal }) {
  const { draft: shown, facts, fresh } = useTable()
  const { draft } = useWords()
  const { id } = proposal
  return (
    <DraftForm
      form={`over-${id}`}
      does="take-over"
      fields={{ proposal: id, id: `${fresh}-o` }}
      guard={mayTakeOver(shown, id, facts)}
      label={draft.takeOver}
      tone="quiet"
    />
  )
}

import { mayAccept } from '../../core/draft/accept.ts'
import { mayMergeProposals } from '../../core/draft/merge-proposals.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { statesSaying } from '../../core/draft/proposal-flags.ts'
import { maySupersede } from '../../core/draft/supersede.ts'
import { numbersOf } from '../draft/rows.ts'
import { DraftForm, StatesField } from './draft-form.tsx'
import { useNames, useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** What the Chair decides on a proposal. */
export function ChairActs({
  proposal,
  beside,
}: {
  readonly proposal: Proposal
  readonly beside: readonly Proposal[]
}) {
  const table = useTable()
  const { draft: shown, facts } = table
  const { draft } = useWords()
  const { id } = proposal
  const by = proposal.conflict?.accepted
  return (
    <>
      <Accept proposal={proposal} />
      {by && (
        <DraftForm
          form={`past-${id}`}
          does="supersede"
          fields={{ proposal: id, by }}
          guard={maySupersede(shown, { proposal: id, by }, facts)}
          label={draft.supersede(draft.number(numbersOf(shown).get(by) ?? 0))}
          tone="quiet"
        />
      )}
      {beside
        .filter(other => other.id !== id)
        .map(other => (
          <MergeInto key={other.id} proposal={proposal} into={other} />
        ))}
    </>
  )
}

function Accept({ proposal }: { readonly proposal: Proposal }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const nameOf = useNames()
  const { id, words } = proposal
  const form = `accept-${id}`
  const reserving = statesSaying(proposal, 'reserve', facts.members)
  return (
    <DraftForm
      form={form}
      does="accept"
      fields={{ proposal: id, words }}
      guard={mayAccept(shown, { proposal: id, words, holds: reserving }, facts)}
      label={draft.accept}
      tone="go"
    >
      {reserving.length > 0 && (
        <StatesField
          form={form}
          name="holds"
          legend={draft.holdsAs}
          states={reserving.map(code => ({ code, name: nameOf(code) }))}
          ticked={[]}
        />
      )}
    </DraftForm>
  )
}

function MergeInto({ proposal, into }: { readonly proposal: Proposal; readonly into: Proposal }) {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const command = { proposals: [proposal.id], into: into.id }
  return (
    <DraftForm
      form={`merge-${proposal.id}-${into.id}`}
      does="merge-proposals"
      fields={{ proposal: proposal.id, into: into.id }}
      guard={mayMergeProposals(shown, command, facts)}
      label={`${draft.mergeInto} ${draft.number(numbersOf(shown).get(into.id) ?? 0)}`}
      tone="quiet"
    />
  )
}

import { mayAccept } from '../../core/draft/accept.ts'
import { mayMergeProposals } from '../../core/draft/merge-proposals.ts'
import type { Proposal } from '../../core/draft/proposal.ts'
import { statesSaying } from '../../core/draft/proposal-flags.ts'
import { maySupersede } from '../../core/draft/supersede.ts'
import { numbersOf } from '../draft/rows.ts'
import { DraftForm, Labelled, StatesField, useTyped } from './draft-form.tsx'
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
      <MergeInto proposal={proposal} targets={beside.filter(other => other.id !== id)} />
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

/** The proposal ends in another one of the paragraph; the button is shut only where that may be none of them. */
function MergeInto({
  proposal,
  targets,
}: {
  readonly proposal: Proposal
  readonly targets: readonly Proposal[]
}) {
  const { draft: shown, facts } = useTable()
  const { draft, draftForms } = useWords()
  const form = `into-${proposal.id}`
  const typed = useTyped(form)('into')?.[0]
  if (targets.length === 0) return null
  const refusals = targets.map(({ id: into }) =>
    mayMergeProposals(shown, { proposals: [proposal.id], into }, facts),
  )
  const firstLegal = targets[refusals.indexOf(undefined)]
  return (
    <DraftForm
      form={form}
      does="merge-proposals"
      fields={{ proposal: proposal.id }}
      guard={firstLegal ? undefined : refusals[0]}
      label={draftForms.merge}
      tone="quiet"
    >
      <Labelled label={draft.mergeInto}>
        <select name="into" defaultValue={typed ?? firstLegal?.id}>
          {targets.map(({ id }) => (
            <option key={id} value={id}>
              {draft.number(numbersOf(shown).get(id) ?? 0)}
            </option>
          ))}
        </select>
      </Labelled>
    </DraftForm>
  )
}

import { changeUnfit } from '../../core/draft/change-unfit.ts'
import type { ProposedChange } from '../../core/draft/command.ts'
import { printedNumber } from '../../core/draft/printed-number.ts'
import { propose } from '../../core/draft/propose.ts'
import { isRefusal } from '../../core/refusal.ts'
import { asProposal } from '../draft/as-proposal.ts'
import type { OurSet } from '../draft/desk.ts'
import { hrefAt, memberAt } from '../draft/table.ts'
import { WhatIsAsked } from './draft-asked.tsx'
import { Reason, TableForm } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** What a delegation has prepared and not sent yet, wherever in the text it lies. */
export function OurSets() {
  const table = useTable()
  const { draftForms } = useWords()
  const { sets } = table.desk
  if (memberAt(table) === null || sets.length === 0) return null
  return (
    <section aria-labelledby="ours-h" id="ours">
      <h3 id="ours-h">{draftForms.ours}</h3>
      <p className="note">{draftForms.oursLead}</p>
      {sets.map(set => (
        <OneSet key={set.id} set={set} />
      ))}
    </section>
  )
}

function OneSet({ set }: { readonly set: OurSet }) {
  const { draft: shown, facts } = useTable()
  const { draftForms } = useWords()
  const { id, changes } = set
  const asked = propose(shown, { does: 'propose', set: id, changes }, facts)
  return (
    <>
      <ol className="props ours">
        {changes.map(change => (
          <li key={change.id}>
            <Prepared change={change} />
            <TableForm
              form={`out-${change.id}`}
              to={`sets/${id}/removal`}
              fields={{ change: change.id }}
              guard={undefined}
              label={draftForms.takeOut}
              tone="quiet"
            />
          </li>
        ))}
      </ol>
      <TableForm
        form={`send-${id}`}
        to={`sets/${id}/submission`}
        fields={{}}
        guard={isRefusal(asked) ? asked : undefined}
        label={draftForms.sendAll(changes.length)}
        tone="go"
      />
    </>
  )
}

/** One prepared proposal, and why it cannot be sent as it is; what was typed stays, however the text has changed. */
function Prepared({ change }: { readonly change: ProposedChange }) {
  const table = useTable()
  const { draft, draftForms } = useWords()
  const paragraph = table.draft.paragraphs.find(({ id }) => id === change.paragraph)
  const unfit = changeUnfit(table.draft, change, table.facts)
  // On words that have changed since, only what would be put in is certain.
  const status = unfit ? 'lapsed' : 'live'
  const sponsor = memberAt(table) ?? ''
  const number = paragraph ? printedNumber(paragraph) : ''
  const where = change.kind === 'new-paragraph' ? draftForms.oursAfter(number) : draftForms.oursAt(number)
  return (
    <>
      <p className="pt">
        <b>{draft.kinds[change.kind]}</b>{' '}
        {paragraph && <a href={hrefAt(table, { selected: paragraph.id })}>{where}</a>}
        {!paragraph && <span>{change.kind === 'chapeau' ? draftForms.oursTitle : draftForms.oursFirst}</span>}
      </p>
      {!(unfit && change.kind === 'split') && (
        <WhatIsAsked proposal={{ ...asProposal(change, sponsor), status }} />
      )}
      {unfit && (
        <p>
          {draftForms.waits} <Reason refusal={unfit} />
        </p>
      )}
    </>
  )
}

import { mayCloseReading } from '../../core/draft/close-reading.ts'
import { mayDeclareAgreed } from '../../core/draft/declare-agreed.ts'
import { mayMoveDeadline } from '../../core/draft/move-deadline.ts'
import { mayOpenReading } from '../../core/draft/open-reading.ts'
import { mayRenumber } from '../../core/draft/renumber.ts'
import { maySetPackageClause } from '../../core/draft/set-package-clause.ts'
import { openReadingOf } from '../../core/draft/under-negotiation.ts'
import { voiceOf } from '../draft/table.ts'
import { DraftForm, MomentField, useTyped } from './draft-form.tsx'
import { useTable } from './draft-table.tsx'
import { useWords } from './visit.tsx'

/** What the Chair and the secretariat do with the draft as a whole. */
export function WholeTools() {
  const table = useTable()
  const { draft } = useWords()
  const isChair = voiceOf(table) === 'chair'
  const isSecretariat = table.facts.actor.capacity === 'secretariat'
  if (!isChair && !isSecretariat) return null
  return (
    <section aria-labelledby="whole-h">
      <h3 id="whole-h">{draft.whole}</h3>
      {isChair ? <ChairWhole /> : <Renumber />}
    </section>
  )
}

function Renumber() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  return (
    <DraftForm
      form="renumber"
      does="renumber"
      fields={{}}
      guard={mayRenumber(shown, facts)}
      label={draft.renumber}
      tone="plain"
    />
  )
}

function ChairWhole() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const to = shown.packageClause === 'on' ? 'off' : 'on'
  return (
    <>
      {openReadingOf(shown) ? <OpenReading /> : <NextReading />}
      <DraftForm
        form="package"
        does="set-package-clause"
        fields={{ to }}
        guard={maySetPackageClause(shown, facts)}
        label={draft.packageSet[to]}
        tone="quiet"
      />
      <DraftForm
        form="declare"
        does="declare-agreed"
        fields={{}}
        guard={mayDeclareAgreed(shown, facts)}
        label={draft.declareAgreed}
        tone="go"
      />
    </>
  )
}

function NextReading() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  return (
    <DraftForm
      form="reading"
      does="open-reading"
      fields={{}}
      guard={mayOpenReading(shown, facts)}
      label={draft.openReading}
      tone="go"
    >
      <MomentField form="reading" name="deadline" label={draft.deadline} />
    </DraftForm>
  )
}

function OpenReading() {
  const { draft: shown, facts } = useTable()
  const { draft } = useWords()
  const isTicked = useTyped('close')('lapse') !== null
  return (
    <>
      <DraftForm
        form="deadline"
        does="move-deadline"
        fields={{}}
        guard={mayMoveDeadline(shown, facts)}
        label={draft.moveDeadline}
        tone="quiet"
      >
        <MomentField form="deadline" name="deadline" label={draft.newDeadline} />
      </DraftForm>
      <DraftForm
        form="close"
        does="close-reading"
        fields={{}}
        guard={mayCloseReading(shown, facts)}
        label={draft.closeReading}
        tone="quiet"
      >
        <label className="tick">
          <input type="checkbox" name="lapse" value="all" defaultChecked={isTicked} /> {draft.lapseAll}
        </label>
      </DraftForm>
    </>
  )
}
